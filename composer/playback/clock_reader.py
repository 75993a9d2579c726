"""Reads the MIDI clock of another program: when it starts and stops, where it is, and how fast.

24 pulses a quarter note; the music begins with the first pulse behind `start` or `continue`. MIDI 1.0
Detailed Specification, System Real Time Messages, https://midi.org/midi-1-0
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

PULSES_PER_WHOLE_NOTE, PULSES_PER_POSITION = 96, 6
SONG_POSITION, PULSE, START, CONTINUE, STOP = 0xF2, 0xF8, 0xFA, 0xFB, 0xFC
PULSES_PER_QUARTER = PULSES_PER_WHOLE_NOTE // 4
# The tempo is that of so many pulses: of one beat at first, of four where it is steady.
MOST_PULSES = 4 * PULSES_PER_QUARTER
LONGEST_PULSE_SECONDS = 0.25
# So far a single beat may be from the tempo of all that is known before a new tempo is taken.
STEADY_SHARE = 0.015


@dataclass(frozen=True, slots=True)
class Started:
    """The other program plays, from this place on, in whole notes."""

    place: Fraction


@dataclass(frozen=True, slots=True)
class Stopped:
    """The other program stands still."""


@dataclass(frozen=True, slots=True)
class Beat:
    """A quarter note has passed.

    Attributes:
        bpm: quarter notes a minute, to a tenth.
        place: in whole notes; None while the other program stands still.
    """

    bpm: float
    place: Fraction | None


Heard = Started | Stopped | Beat


class ClockReader:
    """Takes one message after another; knows neither ports nor threads."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=MOST_PULSES + 1)
        self._pulse = 0
        self._since_beat = 0
        self._begins = self._runs = False

    def read(self, message: Sequence[int], seconds: float) -> Iterator[Heard]:
        """What a message means that came at this time."""
        status = message[0] if message else 0
        if status == PULSE:
            yield from self._count(seconds)
        elif status in (START, CONTINUE):
            self._pulse = 0 if status == START else self._pulse
            self._begins, self._runs = True, False
        elif status == STOP:
            was_running, self._begins, self._runs = self._runs or self._begins, False, False
            if was_running:
                yield Stopped()
        elif status == SONG_POSITION and len(message) == 3:
            self._pulse = (message[1] | message[2] << 7) * PULSES_PER_POSITION

    def _count(self, seconds: float) -> Iterator[Heard]:
        self._measure(seconds)
        if self._begins:
            self._begins, self._runs, self._since_beat = False, True, 0
            yield Started(self._place)
        elif self._runs:
            self._pulse += 1
        self._since_beat += 1
        if self._since_beat >= PULSES_PER_QUARTER and len(self._times) > PULSES_PER_QUARTER:
            self._since_beat = 0
            yield Beat(self._bpm(), self._place if self._runs else None)

    @property
    def _place(self) -> Fraction:
        return Fraction(self._pulse, PULSES_PER_WHOLE_NOTE)

    def _measure(self, seconds: float) -> None:
        """Forgets the tempo after a silence, or where the last beat was of another."""
        if self._times and not 0 <= seconds - self._times[-1] <= LONGEST_PULSE_SECONDS:
            self._times.clear()
        self._times.append(seconds)
        if len(self._times) > 2 * PULSES_PER_QUARTER:
            all_of, last = self._pulse_seconds(len(self._times) - 1), self._pulse_seconds(PULSES_PER_QUARTER)
            if abs(last / all_of - 1) > STEADY_SHARE:
                kept = list(self._times)[-PULSES_PER_QUARTER - 1 :]
                self._times.clear()
                self._times.extend(kept)

    def _pulse_seconds(self, count: int) -> float:
        """How long one of the last so many lasted."""
        return max((self._times[-1] - self._times[-1 - count]) / count, 1e-4)

    def _bpm(self) -> float:
        return round(60 / (self._pulse_seconds(len(self._times) - 1) * PULSES_PER_QUARTER), 1)
