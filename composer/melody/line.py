"""The melody line of a tune: the notes of its first voice, each as a few small numbers that can be searched.

Tied notes are one note, a chord is its highest note; grace notes and rests are none; repeats are as written.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from hashlib import blake2b
from math import log2

import numpy as np
from numpy.typing import NDArray

from composer.melody.figures import highest, place_of
from composer.notation.elements import Barline, Event, MultimeasureRest, Tune, Voice
from composer.notation.repeats import played_bars

FARTHEST_PITCH, FARTHEST_PLACE = 40, 24
"""Semitones and steps from middle C; what lies beyond is taken for these."""

LENGTHS_AN_OCTAVE = 12
"""Lengths are kept as logarithms, so that a melody in twice as long notes has the same differences."""

FEWEST_NOTES_OF_A_DOUBLE = 8
_MIDDLE_C = 60
_MIDDLE_C_PLACE = place_of("C", 4)
_MOST = 2**16 - 1

Bytes = NDArray[np.int8]
Numbers = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class MelodyLine:
    """The notes of one tune in a row.

    Attributes:
        pitches: semitones from middle C, int8.
        places: steps on the staff from that of middle C, int8.
        lengths: logarithms of the durations, int8; see `LENGTHS_AN_OCTAVE`.
        bars: the number of the bar that each begins in, uint16; a pick-up is bar 0.
        played_bars: how many bars are heard, repeats counted; 0 where there is no meter.
    """

    pitches: Bytes
    places: Bytes
    lengths: Bytes
    bars: Numbers
    played_bars: int

    def __len__(self) -> int:
        return len(self.pitches)

    @property
    def fingerprint(self) -> int:
        """64 bits, equal for the same melody in any key, mode, octave and unit; 0 for very few notes."""
        if len(self) < FEWEST_NOTES_OF_A_DOUBLE:
            return 0
        content = np.diff(self.places).tobytes() + np.diff(self.lengths[:-1]).tobytes()
        return int.from_bytes(blake2b(content, digest_size=8).digest())

    def to_bytes(self) -> bytes:
        """All of it, to be kept."""
        numbers = np.concatenate([np.array([self.played_bars], np.uint16), self.bars]).astype("<u2")
        return b"".join(part.tobytes() for part in (self.pitches, self.places, self.lengths, numbers))

    @classmethod
    def from_bytes(cls, data: bytes) -> "MelodyLine":
        """What `to_bytes` gave.

        Raises:
            ValueError: it is something else.
        """
        count, rest = divmod(len(data) - 2, 5)
        if count < 0 or rest:
            raise ValueError(len(data))
        pitches, places, lengths = (np.frombuffer(data, np.int8, count, n * count) for n in range(3))
        numbers = np.frombuffer(data, "<u2", count + 1, 3 * count)
        return cls(pitches, places, lengths, numbers[1:], int(numbers[0]))


def melody_line(tune: Tune) -> MelodyLine:
    """The notes of the first voice of a tune that was read."""
    notes = list(_notes(tune))
    pitches, places, lengths = (np.array([note[n] for note in notes], np.int8) for n in range(3))
    bars = np.array([note[3] for note in notes], np.uint16)
    return MelodyLine(pitches, places, lengths, bars, min(played_bars(tune) or 0, _MOST))


def _notes(tune: Tune) -> Iterator[tuple[int, int, int, int]]:
    """Pitch, place, length and bar of each note."""
    held: tuple[int, int, Fraction, int] | None = None
    is_tied = False
    for event, bar in _events(tune.voices[0], _first_bar(tune)):
        if not event.pitches:
            is_tied = False
            continue
        top = highest(event.pitches)
        pitch = _within(top.midi - _MIDDLE_C, FARTHEST_PITCH)
        if held is not None and is_tied and pitch == held[0]:
            held = (*held[:2], held[2] + event.duration, held[3])
        else:
            if held is not None:
                yield held[0], held[1], length_number(held[2]), held[3]
            place = _within(place_of(top.step, top.octave) - _MIDDLE_C_PLACE, FARTHEST_PLACE)
            held = pitch, place, event.duration, min(bar, _MOST)
        is_tied = top.tied
    if held is not None:
        yield held[0], held[1], length_number(held[2]), held[3]


def _events(voice: Voice, bar: int) -> Iterator[tuple[Event, int]]:
    """Each event with the number of its bar; bar lines that follow each other are one."""
    is_begun = False
    for element in voice.elements:
        if isinstance(element, Event):
            is_begun = True
            yield element, bar
        elif isinstance(element, MultimeasureRest):
            bar, is_begun = bar + element.measures - 1, True
        elif isinstance(element, Barline) and is_begun:
            bar, is_begun = bar + 1, False


def _first_bar(tune: Tune) -> int:
    """0 where the tune begins with a pick-up, else 1."""
    length = Fraction(0)
    for element in tune.voices[0].elements:
        if isinstance(element, MultimeasureRest):
            return 1
        if isinstance(element, Event):
            length += element.duration
        elif isinstance(element, Barline) and length:
            break
    full = tune.meter.duration
    return 1 if full is None or length >= full else 0


@lru_cache(maxsize=4096)
def length_number(duration: Fraction) -> int:
    """The logarithm of a duration in whole notes, in twelfths of a doubling."""
    if duration <= 0:
        return -127
    # Each by itself: a fraction may be too long for a float.
    octaves = log2(duration.numerator) - log2(duration.denominator)
    return _within(round(LENGTHS_AN_OCTAVE * octaves), 127)


def _within(number: int, farthest: int) -> int:
    return max(-farthest, min(farthest, number))


_NO_NOTES: Bytes = np.zeros(0, np.int8)
NO_MELODY = MelodyLine(_NO_NOTES, _NO_NOTES, _NO_NOTES, np.zeros(0, np.uint16), 0)
