"""What makes two bars the same: the steps of their melody and its rhythm, not how they are written.

This is the one definition of a copy: what a training counts, what composing flags, what the page shows.

- **At any pitch, in any mode.** Steps are counted on the staff from the bar's first note, so accidentals and
  the key signature do not matter: the same tune in another mode has other pitches and is the same tune. Of
  4,643 tunes of four collections 413 pairs share four bars by semitones and 464 by steps on the staff; those
  that only the latter finds are settings of one tune (“The Swallow's Tail” with one sharp and with two).
- **In any unit.** Each note lasts its share of the sum of its bar, so that a reel in `C|` and eighths is the
  same in `2/4` and sixteenths: 97 pairs more, again settings of one tune.
- **As it sounds.** Tied notes of a bar are one note, neighbouring rests one rest, a chord is its highest
  note, grace notes are none. Repeats are read as written. Pick-ups, which fill no more than half their bar,
  and bars without a note are passed over.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise
from math import gcd

from composer.notation.elements import Pitch
from composer.notation.pitch_classes import STEPS

REST = -1
LARGEST_EXACT_TUPLET = 16
WHOLE_NOTE_TICKS = 2**24 * 3**2 * 5 * 7 * 11 * 13
"""A whole note; all lengths that can be written, in tuplets of up to 16 notes too, are whole ticks."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What a bar is compared by.

    Attributes:
        places: the line or space of each note, counted in steps; rests are -1. One at least is no rest.
        durations_ticks: of the same notes.
        is_whole: False for a pick-up: it fills no more than half a bar of its meter.
    """

    places: tuple[int, ...]
    durations_ticks: tuple[int, ...]
    is_whole: bool

    @property
    def first(self) -> int:
        """The line or space of its first note."""
        return next(place for place in self.places if place != REST)

    @property
    def notes(self) -> int:
        """How many notes it has, rests not counted."""
        return sum(place != REST for place in self.places)

    @property
    def fingerprint(self) -> int:
        """64 bits, equal for equal bars; at what pitch a bar begins does not count."""
        return _fingerprint(self.places, self.durations_ticks)


def steps_between(figures: Sequence[Figure]) -> list[int]:
    """The step on the staff from the first note of each bar to that of the next."""
    return [other - one for one, other in pairwise(figure.first for figure in figures)]


@dataclass(slots=True)
class BarBuilder:
    """A bar while it is being read: the place and duration of each note and rest.

    Attributes:
        ties: the indices of notes that go on in the note after them.
    """

    places: list[int] = field(default_factory=list)
    durations_ticks: list[int] = field(default_factory=list)
    ties: list[int] = field(default_factory=list)

    def figure(self, meter_ticks: int) -> Figure | None:
        """The bar, in a meter whose bars are so long (0 for any length); None where it has no note."""
        places, durations = self.places, self.durations_ticks
        if self.ties or REST in places:
            places, durations = self._joined()
            if places in ([], [REST]):
                return None
        elif not places:
            return None
        return Figure(tuple(places), tuple(durations), 2 * sum(durations) > meter_ticks)

    def _joined(self) -> tuple[list[int], list[int]]:
        """Tied notes and neighbouring rests as one."""
        places: list[int] = []
        durations: list[int] = []
        for index, (place, duration) in enumerate(zip(self.places, self.durations_ticks, strict=True)):
            if places and places[-1] == place and (place == REST or index - 1 in self.ties):
                durations[-1] += duration
            else:
                places.append(place)
                durations.append(duration)
        return places, durations


def highest(pitches: Sequence[Pitch]) -> Pitch:
    """The pitch that stands for a chord: the highest on the staff."""
    return max(pitches, key=lambda pitch: place_of(pitch.step, pitch.octave))


@lru_cache(maxsize=256)
def place_of(step: str, octave: int) -> int:
    """A note's line or space, counted in steps: middle C is 35."""
    return 7 * (octave + 1) + STEPS.index(step)


@lru_cache(maxsize=65536)
def _fingerprint(places: tuple[int, ...], durations_ticks: tuple[int, ...]) -> int:
    first = next(place for place in places if place != REST)
    unit = gcd(*durations_ticks)
    content = ";".join(
        f"{'z' if place == REST else place - first}:{duration // unit}"
        for place, duration in zip(places, durations_ticks, strict=True)
    )
    return int.from_bytes(blake2b(content.encode(), digest_size=8).digest(), "little", signed=True)
