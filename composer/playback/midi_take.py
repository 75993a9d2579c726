"""A MIDI file as the list of its messages in time, ready to be sent to a port."""

import io
from bisect import bisect_left
from dataclasses import dataclass

import mido

MICROSECONDS = 1_000_000
# What is rendered has ticks of this length, whatever the tune's tempo.
TICKS_PER_SECOND = 10_000
# As with sound, the last note may die away; and a loop has time to go round.
TAIL_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class TimedMessage:
    """One message, when it is to be sent, in microseconds from the start, and the port of its part.

    `port` is empty for the output's own.
    """

    microseconds: int
    message: mido.Message
    port: str = ""


@dataclass(frozen=True, slots=True)
class ClockPulses:
    """When the pulses of the MIDI clock are due, and the number of the first from the tune's start."""

    microseconds: tuple[int, ...] = ()
    first: int = 0


@dataclass(frozen=True, eq=False)
class MidiTake:
    """Messages in the order of their times; its frames are microseconds."""

    messages: tuple[TimedMessage, ...]
    frames: int
    sample_rate: int = MICROSECONDS
    pulses: ClockPulses = ClockPulses()

    @property
    def duration_seconds(self) -> float:
        """Until the end of the last track, and a tail."""
        return self.frames / MICROSECONDS

    @property
    def channels(self) -> tuple[tuple[str, int], ...]:
        """The channels that are used, with their ports, in their order."""
        return tuple(sorted({(timed.port, timed.message.channel) for timed in self.messages}))

    def frame(self, seconds: float) -> int:
        """The microsecond of the tick nearest to `seconds`, within what there is: notes begin on ticks."""
        return min(max(self._microsecond(seconds), 0), self.frames)

    def _microsecond(self, seconds: float) -> int:
        return round(seconds * TICKS_PER_SECOND) * MICROSECONDS // TICKS_PER_SECOND

    def first_at(self, microseconds: int) -> int:
        """The index of the first message at that time or later."""
        return bisect_left(self.messages, microseconds, key=lambda timed: timed.microseconds)

    def followed_by(self, other: "MidiTake", seconds: float) -> "MidiTake":
        """This and, so many seconds after its start, another; the clock counts on."""
        start = self._microsecond(seconds)
        later = tuple(
            TimedMessage(start + timed.microseconds, timed.message, timed.port) for timed in other.messages
        )
        messages = sorted((*self.messages, *later), key=lambda timed: timed.microseconds)
        beats = (*self.pulses.microseconds, *(start + due for due in other.pulses.microseconds))
        pulses = ClockPulses(beats, self.pulses.first)
        return MidiTake(tuple(messages), max(self.frames, start + other.frames), pulses=pulses)

    def set_up_before(self, index: int) -> tuple[TimedMessage, ...]:
        """What instruments must be told before message `index`: programs and controllers, no notes."""
        told = self.messages[:index]
        return tuple(timed for timed in told if timed.message.type in ("program_change", "control_change"))


def midi_take(midi: bytes, pulses: ClockPulses = ClockPulses()) -> MidiTake:
    """The messages of a MIDI file, tracks merged, with the file's tempos applied.

    A track's port is what its device name says.
    """
    file = mido.MidiFile(file=io.BytesIO(midi), charset="utf-8")
    found: list[TimedMessage] = []
    seconds, before, tempo = 0.0, 0, mido.midifiles.midifiles.DEFAULT_TEMPO
    for tick, message, port in _merged(file):
        seconds += mido.tick2second(tick - before, file.ticks_per_beat, tempo)
        before = tick
        if message.type == "set_tempo":
            tempo = message.tempo
        elif not message.is_meta:
            found.append(TimedMessage(round(seconds * MICROSECONDS), message.copy(time=0), port))
    return MidiTake(tuple(found), round((seconds + TAIL_SECONDS) * MICROSECONDS), pulses=pulses)


def _merged(file: mido.MidiFile) -> list[tuple[int, mido.Message | mido.MetaMessage, str]]:
    """All messages in time, with their ticks and ports; those of one tick in the order of their tracks."""
    found: list[tuple[int, mido.Message | mido.MetaMessage, str]] = []
    for track in file.tracks:
        port = next((message.name for message in track if message.type == "device_name"), "")
        tick = 0
        for message in track:
            tick += message.time
            found.append((tick, message, port))
    return sorted(found, key=lambda timed: timed[0])
