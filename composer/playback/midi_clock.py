"""The MIDI clock that goes out beside the notes: when each pulse is due, and where a receiver begins.

24 pulses a quarter note; a song position counts sixteenth notes, six pulses each: MIDI 1.0 Detailed
Specification, System Real Time Messages and Song Position Pointer, https://midi.org/midi-1-0
"""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

import mido

from composer.playback.clock_reader import PULSES_PER_POSITION, PULSES_PER_WHOLE_NOTE
from composer.playback.itinerary import Itinerary, Leg, whole_note_seconds
from composer.playback.midi_take import MICROSECONDS, ClockPulses, TimedMessage
from composer.score.click_bars import TimedBar

# What a song position can say, 14 bits.
LAST_POSITION = 16383


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Music in which the pulses are even: places in whole notes, and seconds of the recording."""

    start: Fraction
    end: Fraction
    start_seconds: float
    end_seconds: float

    def pulses(self) -> Iterator[float]:
        """The seconds of the pulses from its start to before its end."""
        first = math.ceil(self.start * PULSES_PER_WHOLE_NOTE)
        pace = (self.end_seconds - self.start_seconds) / float(self.end - self.start)
        for number in range(first, math.ceil(self.end * PULSES_PER_WHOLE_NOTE)):
            yield self.start_seconds + float(Fraction(number, PULSES_PER_WHOLE_NOTE) - self.start) * pace


def clock_pulses(itinerary: Itinerary, bars: Sequence[TimedBar]) -> ClockPulses:
    """The pulses of a recording, silent while it counts in.

    They are even within a bar, however the notes in it swing. A place counts from the start of the tune to
    where playing begins, then on and on, as a sequencer does, whatever is played again.
    """
    place = itinerary.legs[0].start
    first = math.ceil(place * PULSES_PER_WHOLE_NOTE)
    times = [seconds for stretch in _stretches(itinerary, bars, place) for seconds in stretch.pulses()]
    return ClockPulses(tuple(round(seconds * MICROSECONDS) for seconds in times), first)


def _stretches(itinerary: Itinerary, bars: Sequence[TimedBar], place: Fraction) -> Iterator[_Stretch]:
    performance = itinerary.performance
    onsets = {bar.onset for bar in bars} | {tempo.onset for tempo in performance.tempos}
    ended: tuple[Leg, float] | None = None
    for leg in itinerary.legs:
        if ended is not None and leg.seconds > ended[1]:
            pace = whole_note_seconds(performance, ended[0].end, ended[0].percent)
            rest = Fraction((leg.seconds - ended[1]) / pace).limit_denominator(PULSES_PER_WHOLE_NOTE)
            if rest > 0:
                yield _Stretch(place, place + rest, ended[1], leg.seconds)
            place += rest
        marks = [leg.start, *sorted(onset for onset in onsets if leg.start < onset < leg.end), leg.end]
        for start, end in pairwise(marks):
            seconds = itinerary.tick_seconds(leg, start), itinerary.tick_seconds(leg, end)
            yield _Stretch(place, place + end - start, *seconds)
            place += end - start
        ended = leg, leg.seconds + leg.duration_seconds


def clock_messages(pulses: ClockPulses, from_microsecond: int) -> tuple[TimedMessage, ...]:
    """What is sent when playing begins there: where that is, and then pulse after pulse.

    A receiver begins with the pulse behind `start` or `continue`, which stands at a sixteenth note.
    """
    index = bisect_left(pulses.microseconds, from_microsecond)
    wait = -(pulses.first + index) % PULSES_PER_POSITION
    position = (pulses.first + index + wait) // PULSES_PER_POSITION
    found: list[TimedMessage] = []
    if position and position <= LAST_POSITION and index < len(pulses.microseconds):
        found.append(TimedMessage(from_microsecond, mido.Message("songpos", pos=position)))
    for number, due in enumerate(pulses.microseconds[index:]):
        if number == wait and position <= LAST_POSITION:
            found.append(TimedMessage(due, mido.Message("continue" if position else "start")))
        found.append(TimedMessage(due, mido.Message("clock")))
    return tuple(found)


def pulses_after(pulses: ClockPulses, microsecond: int) -> tuple[TimedMessage, ...]:
    """The pulses that come later, for a receiver that plays already."""
    later = pulses.microseconds[bisect_left(pulses.microseconds, microsecond + 1) :]
    return tuple(TimedMessage(due, mido.Message("clock")) for due in later)
