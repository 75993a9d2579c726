"""Finds a few notes in thousands of tunes, in any key and octave, with one note wrong, missing or more.

What is compared is how far notes are from each other, on the staff or in semitones. Where one note of a
query is wrong, one half of the query is still right: the places of each half are looked up, and only there
the other half is compared note by note.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from composer.melody.line import Bytes, MelodyLine
from composer.melody.query import MOST_NOTES, MelodyQuery

FEWEST_NOTES_FOR_NEAR = 6
"""Of fewer notes with one wrong, most tunes have some."""

_NO_NOTE = -128
"""Stands between tunes: no query has so large an interval as from any note to it."""

_GAP = 2
"""A wrong note may stand for one of them, and not for both."""

_EDGE = 2 * MOST_NOTES
_NEVER = 127
"""No interval of a query: none is wider than twice `FARTHEST_PITCH`."""

# A rank as one number, from the highest: which notes, how much of the rhythm is another, whether at another
# pitch, how far from the tune's beginning, and what kind of hit it is.
_LEVEL, _RHYTHM, _MOVED, _PLACE = 40, 32, 31, 3
_NOT_FOUND = np.int64(2**62)

Places = NDArray[np.int64]
Truths = NDArray[np.bool_]


class Nearness(IntEnum):
    """How near what was found is to what was looked for, the nearest first."""

    EXACT = 0
    OTHER_MODE = 1
    WRONG = 2
    MISSING = 3
    MORE = 4

    @property
    def said(self) -> str:
        """For a person."""
        return _SAID[self]


_KINDS = tuple(Nearness)
_SAID = {
    Nearness.EXACT: "every note",
    Nearness.OTHER_MODE: "every note, in another mode",
    Nearness.WRONG: "one note differs",
    Nearness.MISSING: "one note is missing",
    Nearness.MORE: "one note more",
}


class Hit(NamedTuple):
    """The best place in one tune; there may be as many as tunes, and a tuple is made in no time.

    Attributes:
        tune: its position among those that were searched.
        bar: in which it begins; 0 is the pick-up.
    """

    tune: int
    bar: int
    nearness: Nearness


class MelodySearch:
    """Many melody lines in a row: 7 bytes a note."""

    def __init__(self, lines: Sequence[MelodyLine]) -> None:
        lengths = np.array([len(line) + _GAP for line in lines], np.int64)
        ends = _EDGE + np.cumsum(lengths)
        self._starts = ends - lengths
        size = int(ends[-1] if len(lines) else _EDGE) + _EDGE
        self._pitches, self._places = (np.full(size, _NO_NOTE, np.int8) for _ in range(2))
        self._lengths, self._bars = np.zeros(size, np.int8), np.zeros(size, np.uint16)
        for line, start in zip(lines, self._starts.tolist(), strict=True):
            stretch = slice(start, start + len(line))
            self._pitches[stretch], self._places[stretch] = line.pitches, line.places
            self._lengths[stretch], self._bars[stretch] = line.lengths, line.bars
        self._semitones, self._steps = _intervals(self._pitches), _intervals(self._places)

    @property
    def held_bytes(self) -> int:
        """Of memory."""
        columns = (self._pitches, self._places, self._lengths, self._bars, self._semitones, self._steps)
        return sum(column.nbytes for column in columns)

    def find(self, query: MelodyQuery) -> list[Hit]:
        """The tunes that have these notes, the nearest first; of equally near ones in their order."""
        # Without a key nobody knows which semitones are meant.
        in_steps = Nearness.OTHER_MODE if query.knows_key else Nearness.EXACT
        found = [
            self._exact(query, Nearness.EXACT, self._semitones, query.pitches),
            self._exact(query, in_steps, self._steps, query.places),
        ]
        if len(query.places) >= FEWEST_NOTES_FOR_NEAR:
            if query.knows_key:
                found += self._near(query, self._pitches, self._semitones, query.pitches)
            else:
                found += self._near(query, self._places, self._steps, query.places)
        best = np.full(len(self._starts), _NOT_FOUND)
        for tunes, ranks in found:
            best[tunes] = np.minimum(best[tunes], ranks)
        return self._hits(best)

    def _exact(
        self, query: MelodyQuery, kind: Nearness, intervals: Bytes, wanted: Bytes
    ) -> tuple[Places, Places]:
        places = _where(intervals, np.diff(wanted))
        return self._ranked(query, kind, places, places, range(len(wanted)))

    def _near(
        self, query: MelodyQuery, notes: Bytes, intervals: Bytes, wanted: Bytes
    ) -> list[tuple[Places, Places]]:
        half = len(wanted) // 2
        first, second = wanted[:half], wanted[half:]
        found = []
        begins = _where(intervals, np.diff(first))
        for kind, right in _one_off(notes, begins + half - 1, second - first[-1], 1):
            places = begins[right]
            found.append(self._ranked(query, kind, places, places, range(half)))
        middles = _where(intervals, np.diff(second))
        for kind, right in _one_off(notes, middles, first[::-1] - second[0], -1):
            more = {Nearness.MISSING: -1, Nearness.MORE: 1}.get(kind, 0)
            places = middles[right]
            compared = range(half, len(wanted))
            found.append(self._ranked(query, kind, places - half - more, places, compared))
        return found

    def _ranked(
        self, query: MelodyQuery, kind: Nearness, places: Places, right: Places, compared: range
    ) -> tuple[Places, Places]:
        """The tunes that have any, and the lowest rank in each.

        Args:
            places: where they begin.
            right, compared: where those notes of the query begin that are right, in ascending order, and
                which they are.
        """
        firsts = np.searchsorted(right, self._starts)
        counts = np.diff(firsts, append=len(right))
        tunes = np.flatnonzero(counts)
        # Which kind of error it is says nothing of how near it is.
        ranks = np.full(len(places), (min(kind, Nearness.WRONG) << _LEVEL) + kind, np.int64)
        if query.lengths is not None:
            wanted = np.diff(query.lengths[compared.start : compared.stop])
            for n, step in enumerate(wanted.tolist()):
                steps = self._lengths[right + n + 1].astype(np.int16) - self._lengths[right + n]
                ranks += (np.abs(steps - step) > 1).astype(np.int64) << _RHYTHM  # logarithms are rounded
        in_semitones = query.knows_key
        notes, wanted = (self._pitches, query.pitches) if in_semitones else (self._places, query.places)
        ranks += (notes[right] != wanted[compared.start]).astype(np.int64) << _MOVED
        ranks += np.maximum(places - np.repeat(self._starts, counts), 0) << _PLACE
        return tunes, np.minimum.reduceat(ranks, firsts[tunes]) if len(tunes) else ranks

    def _hits(self, ranks: Places) -> list[Hit]:
        """Of the lowest rank in each tune."""
        tunes = np.argsort(ranks, kind="stable")[: np.count_nonzero(ranks != _NOT_FOUND)]
        ranks = ranks[tunes]
        places = self._starts[tunes] + ((ranks & ((1 << _MOVED) - 1)) >> _PLACE)
        kinds = ranks & ((1 << _PLACE) - 1)
        said = map(_KINDS.__getitem__, kinds.tolist())
        return list(map(Hit, tunes.tolist(), self._bars[places].tolist(), said))


def _intervals(notes: Bytes) -> Bytes:
    """From each note to the next; from what is no note there is none."""
    steps = np.diff(notes)
    steps[notes[:-1] == _NO_NOTE] = _NEVER
    return steps


def _where(intervals: Bytes, wanted: Bytes) -> Places:
    """Where these intervals begin, in ascending order."""
    right = intervals == wanted[0]
    for n, interval in enumerate(wanted[1:3], 1):
        right[:-n] &= intervals[n:] == interval
    places = np.flatnonzero(right)
    for n, interval in enumerate(wanted[3:], 3):
        places = places[intervals[places + n] == interval]
    return places


def _one_off(notes: Bytes, anchors: Places, wanted: Bytes, way: int) -> list[tuple[Nearness, Truths]]:
    """At which anchors the notes behind them are `wanted` but for one, for each kind of error.

    Args:
        anchors: places of a note that is right.
        wanted: the notes after it, or with -1 for `way` before it, as intervals from it.
    """
    count = len(wanted)
    base = notes[anchors]
    there = [notes[anchors + way * n] - base for n in range(1, count + 2)]
    same = [there[n] == wanted[n] for n in range(count)]
    earlier = [there[n - 1] == wanted[n] for n in range(1, count)]
    later = [there[n + 1] == wanted[n] for n in range(count)]
    # Whether all from here on are right, a note of the query is right, missing, or one is more.
    ends = {
        Nearness.WRONG: _all_from(same)[1:],
        Nearness.MISSING: _all_from(earlier),
        Nearness.MORE: _all_from(later),
    }
    found = {kind: np.zeros(len(anchors), np.bool_) for kind in ends}
    before = np.ones(len(anchors), np.bool_)
    for n in range(count):
        for kind, all_right in ends.items():
            if n < len(all_right) and not (kind is Nearness.MISSING and n == count - 1):
                found[kind] |= before & all_right[n]
        before &= same[n]
    return [(kind, right & ~before) for kind, right in found.items()]


def _all_from(right: Sequence[Truths]) -> list[Truths]:
    """For each position whether it and all after it are right; behind the last one they are."""
    found = [np.ones_like(right[0])] if right else []
    for one in reversed(right):
        found.append(found[-1] & one)
    return found[::-1]
