"""Puts played notes on a grid: beat by beat straight or in triplets, whichever is nearer."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

_QUARTER, _EIGHTH = Fraction(1, 4), Fraction(1, 8)
_EXACT = Fraction(1, 4 * 96 * 4)
"""A tick of a coarse file: nearer than that is exact."""
_FINE = Fraction(1, 32)
# Triplets are rarer than straight notes: they must be so much nearer, in whole notes a note.
_RARER = Fraction(1, 400)


@dataclass(frozen=True, slots=True)
class Played:
    """A note as it was played: from when, until when, in whole notes from the start; its MIDI number."""

    onset: Fraction
    end: Fraction
    pitch: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The shortest straight note, in whole notes; whether the notes lie on it already."""

    unit: Fraction
    is_exact: bool = False

    @property
    def triplets(self) -> tuple[Fraction, ...]:
        """How long a triplet is in all, the longest first."""
        return (_QUARTER, _EIGHTH) if self.unit <= Fraction(1, 16) else (_QUARTER,)


@dataclass(frozen=True, slots=True)
class Placed:
    """Notes on the grid, with the stretches of it that are triplets: start to length."""

    notes: tuple[Played, ...]
    triplets: dict[Fraction, Fraction]


def grid_for(name: str, notes: Sequence[Played], starts: Sequence[Fraction]) -> Grid:
    """The grid of that name; `auto` takes thirty-seconds only where the file has them exactly."""
    if name != "auto":
        numerator, denominator = name.split("/")
        return Grid(Fraction(int(numerator), int(denominator)))
    return Grid(_FINE, True) if _all_exact(notes, starts) else Grid(Fraction(1, 16))


def _all_exact(notes: Sequence[Played], starts: Sequence[Fraction]) -> bool:
    places = [place for note in notes for place in (note.onset, note.end)]
    units = (_FINE, Fraction(1, 24))
    return all(min(_off(_in_bar(place, starts), unit) for unit in units) <= _EXACT for place in places)


def quantised(notes: Iterable[Played], grid: Grid, starts: Sequence[Fraction]) -> Placed:
    """The notes on the grid.

    Args:
        starts: where bars begin, from the first at 0 on: beats count from there.
    """
    played = sorted(notes, key=lambda note: (note.onset, note.pitch))
    triplets = _triplets([note.onset for note in played], grid, starts)
    placed = []
    for note in played:
        onset = _snapped(note.onset, grid, triplets, starts)
        end = _snapped(note.end, grid, triplets, starts)
        if end <= onset:
            end = onset + _step(onset, grid, triplets, starts)
        placed.append(Played(onset, end, note.pitch))
    return Placed(tuple(placed), triplets)


def _triplets(onsets: Sequence[Fraction], grid: Grid, starts: Sequence[Fraction]) -> dict[Fraction, Fraction]:
    found: dict[Fraction, Fraction] = {}
    for whole in grid.triplets:
        beats: dict[Fraction, list[Fraction]] = {}
        for onset in onsets:
            within = _in_bar(onset, starts)
            beat = onset - within + within // whole * whole
            beats.setdefault(beat, []).append(onset - beat)
        for beat, within_beat in beats.items():
            taken = any(start <= beat < start + length for start, length in found.items())
            if not taken and _is_triplet(within_beat, whole, grid) and _fits(beat, whole, starts):
                found[beat] = whole
    return found


def _fits(beat: Fraction, whole: Fraction, starts: Sequence[Fraction]) -> bool:
    """A triplet does not reach over a bar line."""
    after = bisect_right(starts, beat)
    return after >= len(starts) or beat + whole <= starts[after]


def _is_triplet(within: Sequence[Fraction], whole: Fraction, grid: Grid) -> bool:
    third = whole / 3
    if not any(third / 2 < onset < whole - third / 2 for onset in within):
        return False
    straight = sum((_off(onset, grid.unit) for onset in within), Fraction(0))
    bent = sum((_off(onset, third) for onset in within), Fraction(0))
    return bent + _RARER * len(within) < straight


def _off(place: Fraction, unit: Fraction) -> Fraction:
    return abs(place - round(place / unit) * unit)


def _in_bar(place: Fraction, starts: Sequence[Fraction]) -> Fraction:
    return place - starts[max(0, bisect_right(starts, place) - 1)]


def _step(
    place: Fraction, grid: Grid, triplets: dict[Fraction, Fraction], starts: Sequence[Fraction]
) -> Fraction:
    """The shortest note there."""
    beat = _beat_of(place, triplets, starts)
    return grid.unit if beat is None else triplets[beat] / 3


def _beat_of(
    place: Fraction, triplets: dict[Fraction, Fraction], starts: Sequence[Fraction]
) -> Fraction | None:
    """The start of the triplet that reaches over this place, if any."""
    within = _in_bar(place, starts)
    for whole in (_QUARTER, _EIGHTH):
        beat = place - within + within // whole * whole
        if triplets.get(beat) == whole:
            return beat
    return None


def _snapped(
    place: Fraction, grid: Grid, triplets: dict[Fraction, Fraction], starts: Sequence[Fraction]
) -> Fraction:
    beat = _beat_of(place, triplets, starts)
    if beat is not None:
        third = triplets[beat] / 3
        return beat + round((place - beat) / third) * third
    within = _in_bar(place, starts)
    return place - within + round(within / grid.unit) * grid.unit


def lines(placed: Placed) -> list[Placed]:
    """Voices in which no note sounds into another: notes that begin and end together are a chord of one."""
    voices: list[list[Played]] = []
    ends: list[Fraction] = []
    chords: dict[tuple[Fraction, Fraction], int] = {}
    for note in sorted(placed.notes, key=lambda one: (one.onset, -one.pitch)):
        together = chords.get((note.onset, note.end))
        if together is None:
            free = (index for index, end in enumerate(ends) if end <= note.onset)
            together = next(free, len(voices))
            if together == len(voices):
                voices.append([])
                ends.append(note.end)
            ends[together] = note.end
            chords[note.onset, note.end] = together
        voices[together].append(note)
    return [Placed(tuple(voice), placed.triplets) for voice in voices]
