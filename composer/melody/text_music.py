"""Reads lines of music as places and lengths alone: no key, no accidentals, no words, no problems.

It takes the tokens of the reader's own grammar and does with each what the reader does.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from composer.melody.bars import meter_ticks
from composer.melody.figures import (
    LARGEST_EXACT_TUPLET,
    REST,
    WHOLE_NOTE_TICKS,
    BarBuilder,
    Figure,
    place_of,
)
from composer.notation.groups import default_time
from composer.notation.lengths import length_multiplier, parse_unit_note_length
from composer.notation.lexing import SCANNER
from composer.notation.meters import is_compound, parse_meter
from composer.notation.reading import Reading
from composer.notation.spelling import BROKEN

_ROW = re.compile(r"(?:(?:\^\^?|__?|=)?[A-Ga-g][,']*[0-9]*/*[0-9]*|[zx][0-9]*/*[0-9]*|\s)+")
"""Notes, rests and spaces alone: most of all music, which is read at once."""
_IN_ROW = re.compile(r"([A-Ga-gzx][,']*)([0-9]*/*[0-9]*)")
_MOST_OCTAVE_MARKS = 4
_MOST_KEPT = 1000


class BeyondError(Exception):
    """Something that only the reader can read."""


class _Places(dict[str, int]):
    """The place of each spelling, such as `c'` or `z`."""

    def __missing__(self, written: str) -> int:
        letter, marks = written[0], written[1:]
        octaves = marks.count("'") - marks.count(",")
        octave = (4 if letter.isupper() else 5) + max(-_MOST_OCTAVE_MARKS, min(_MOST_OCTAVE_MARKS, octaves))
        place = REST if letter in "zx" else place_of(letter.upper(), octave)
        if len(self) < _MOST_KEPT:
            self[written] = place
        return place


class _Lengths(dict[str, int]):
    """The ticks of each length suffix under one unit note length."""

    def __init__(self, unit: Fraction) -> None:
        super().__init__()
        self._unit_ticks = unit * WHOLE_NOTE_TICKS

    def __missing__(self, suffix: str) -> int:
        ticks = int(self._unit_ticks * (length_multiplier(suffix) or 1))
        if len(self) < _MOST_KEPT:
            self[suffix] = ticks
        return ticks


@lru_cache(maxsize=32)
def _lengths(unit: Fraction) -> _Lengths:
    return _Lengths(unit)


_PLACES = _Places()


@dataclass(slots=True)
class _Chord:
    places: list[int] = field(default_factory=list)
    ticks: int = 0


class Music:
    """The music of one text, and what is open where it is being read."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._is_compound, self._meter_ticks = is_compound(reading.meter), meter_ticks(reading.meter)
        self._lengths = _lengths(reading.unit or Fraction(1, 8))
        self._bars: list[tuple[BarBuilder, int]] = []
        self._bar = BarBuilder()
        self._last: BarBuilder | None = None  # the bar of the last note, which is the last in it
        self._may_break = self._may_tie = self._is_tied = False
        self._broken = ""
        self._tuplet, self._time = 0, (1, 1)
        self._in_grace = self._in_grace_chord = False
        self._chord: _Chord | None = None

    def line(self, start: int, end: int) -> None:
        """Reads the music between two offsets of the text."""
        text, place = self._text, start
        while place < end:
            match = None if self._is_open() else _ROW.match(text, place, end)
            if match is not None:
                self._row(place, match.end())
            else:
                match = SCANNER.match(text, place, end)
                assert match is not None  # it has an alternative for any character
                handler = _HANDLERS.get(match.lastgroup or "")
                if handler is not None:
                    handler(self, match)
            place = match.end()
        self._chord, self._in_grace = None, False

    def field(self, letter: str, value: str) -> None:
        """Reads a field of the body."""
        if letter == "M":
            meter = parse_meter(value)
            self._is_compound, self._meter_ticks = is_compound(meter), meter_ticks(meter)
        elif letter == "L":
            self._lengths = _lengths(parse_unit_note_length(value))
        elif letter == "V" or self._is_tied:
            raise BeyondError
        self._may_break = False

    def figures(self) -> tuple[Figure, ...]:
        """The bars that were read, those without a note left out."""
        found = (builder.figure(ticks) for builder, ticks in (*self._bars, (self._bar, self._meter_ticks)))
        return tuple(figure for figure in found if figure is not None)

    def _is_open(self) -> bool:
        """Whether something counts for the next note."""
        return bool(self._tuplet or self._broken or self._is_tied or self._in_grace or self._chord)

    def _row(self, start: int, end: int) -> None:
        found = _IN_ROW.findall(self._text, start, end)
        if found:
            lengths = self._lengths
            self._bar.places += [_PLACES[written] for written, _ in found]
            self._bar.durations_ticks += [lengths[suffix] for _, suffix in found]
            self._last, self._may_break, self._may_tie = self._bar, True, True

    def _inline(self, match: re.Match[str]) -> None:
        self.field(match["letter"], match["value"].strip())

    def _note(self, match: re.Match[str]) -> None:
        place, ticks = _PLACES[match["step"] + match["octave"]], self._lengths[match["length"]]
        if self._chord is not None:
            self._chord.ticks = self._chord.ticks or ticks
            self._chord.places.append(place)
        elif not self._in_grace:
            if self._is_tied and match["accidental"]:
                raise BeyondError
            self._place(place, ticks)

    def _rest(self, match: re.Match[str]) -> None:
        if self._chord is None and not self._in_grace:
            self._place(REST, self._lengths[match["rest_length"]])

    def _measures_of_rest(self, match: re.Match[str]) -> None:
        self._may_break = False

    def _bar_line(self, match: re.Match[str]) -> None:
        self._bars.append((self._bar, self._meter_ticks))
        self._bar, self._is_tied = BarBuilder(), False

    def _tie(self, match: re.Match[str]) -> None:
        if self._in_grace:
            return
        if self._chord is not None or not self._may_tie:
            raise BeyondError
        if self._last is not None and self._last.places[-1] != REST:
            self._last.ties.append(len(self._last.places) - 1)
            self._is_tied = True

    def _start_tuplet(self, match: re.Match[str]) -> None:
        p, q, r = (int((match[name] or "0")[:6]) for name in ("p", "q", "r"))
        q, r = q or default_time(p, self._is_compound), r or p
        if not 1 < p <= LARGEST_EXACT_TUPLET or max(q, r) > LARGEST_EXACT_TUPLET:
            raise BeyondError
        self._tuplet, self._time = r, (q, p)

    def _break_rhythm(self, match: re.Match[str]) -> None:
        if self._in_grace or self._chord is not None:
            return
        if not self._may_break or self._broken or match[0] not in BROKEN:
            raise BeyondError
        self._broken = match[0]

    def _start_grace(self, match: re.Match[str]) -> None:
        if self._is_tied:
            raise BeyondError
        self._in_grace = True

    def _end_grace(self, match: re.Match[str]) -> None:
        self._in_grace = self._in_grace_chord = False

    def _start_chord(self, match: re.Match[str]) -> None:
        if self._is_tied:
            raise BeyondError
        if self._in_grace:
            self._in_grace_chord = True
        else:
            self._chord = _Chord()

    def _end_chord(self, match: re.Match[str]) -> None:
        if self._in_grace_chord:
            self._in_grace_chord = False
            return
        chord, self._chord = self._chord, None
        if chord is None or not chord.places:
            raise BeyondError
        multiplier = length_multiplier(match["chord_length"]) or Fraction(1)
        self._place(max(chord.places), chord.ticks * multiplier.numerator // multiplier.denominator)
        self._may_tie = False

    def _place(self, place: int, ticks: int) -> None:
        if self._tuplet:
            self._tuplet -= 1
            ticks = ticks * self._time[0] // self._time[1]
        if self._broken and self._last is not None:
            ticks = self._broken_ticks(self._last.durations_ticks, ticks)
        self._bar.places.append(place)
        self._bar.durations_ticks.append(ticks)
        self._last, self._broken, self._is_tied = self._bar, "", False
        self._may_break = self._may_tie = True

    def _broken_ticks(self, before: list[int], ticks: int) -> int:
        """Lengthens one of two equal notes and shortens the other; the second one's length."""
        if before[-1] != ticks:
            return ticks
        first, second = BROKEN[self._broken]
        before[-1] = int(ticks * first)
        return int(ticks * second)

    def _go_beyond(self, match: re.Match[str]) -> None:
        raise BeyondError


_HANDLERS: dict[str, Callable[[Music, re.Match[str]], None]] = {
    "note": Music._note, "rest": Music._rest, "measures": Music._measures_of_rest, "bar": Music._bar_line,
    "ending": Music._bar_line, "tie": Music._tie, "tuplet": Music._start_tuplet,
    "broken": Music._break_rhythm, "grace_start": Music._start_grace, "grace_end": Music._end_grace,
    "chord_start": Music._start_chord, "chord_end": Music._end_chord, "inline": Music._inline,
    "overlay": Music._go_beyond, "old_chord": Music._go_beyond, "stray_length": Music._go_beyond,
}  # fmt: skip
