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
    """One message and when it is to be sent, in microseconds from the start."""

    microseconds: int
    message: mido.Message


@dataclass(frozen=True, eq=False)
class MidiTake:
    """Messages in the order of their times; its frames are microseconds."""

    messages: tuple[TimedMessage, ...]
    frames: int
    sample_rate: int = MICROSECONDS

    @property
    def duration_seconds(self) -> float:
        """Until the end of the last track, and a tail."""
        return self.frames / MICROSECONDS

    @property
    def channels(self) -> tuple[int, ...]:
        """The channels that are used, in their order."""
        return tuple(sorted({timed.message.channel for timed in self.messages}))

    def frame(self, seconds: float) -> int:
        """The microsecond of the tick nearest to `seconds`, within what there is: notes begin on ticks."""
        tick = round(seconds * TICKS_PER_SECOND)
        return min(max(tick * MICROSECONDS // TICKS_PER_SECOND, 0), self.frames)

    def first_at(self, microseconds: int) -> int:
        """The index of the first message at that time or later."""
        return bisect_left(self.messages, microseconds, key=lambda timed: timed.microseconds)

    def set_up_before(self, index: int) -> tuple[mido.Message, ...]:
        """What instruments must be told before message `index`: programs and controllers, no notes."""
        told = (timed.message for timed in self.messages[:index])
        return tuple(message for message in told if message.type in ("program_change", "control_change"))


def midi_take(midi: bytes) -> MidiTake:
    """The messages of a MIDI file, tracks merged, with the file's tempos applied."""
    file = mido.MidiFile(file=io.BytesIO(midi), charset="utf-8")
    found: list[TimedMessage] = []
    seconds = 0.0
    for message in file:
        seconds += message.time
        if not message.is_meta:
            found.append(TimedMessage(round(seconds * MICROSECONDS), message.copy(time=0)))
    return MidiTake(tuple(found), round((seconds + TAIL_SECONDS) * MICROSECONDS))
