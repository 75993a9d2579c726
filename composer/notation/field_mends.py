"""Mends for what is wrong with the fields of a tune."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property

from composer.notation.elements import Problem, Tune
from composer.notation.fields import field_at, line_end, value_span
from composer.notation.keys import parse_key
from composer.notation.problems import Unreadable
from composer.notation.traversal import Traversal

_PROSE = re.compile(r"[H-Wh-wYyÀ-ɏ]")
_INLINE = re.compile(r"\[([A-Za-z]):")
_LONGEST_KEY = 60

_Change = tuple[str, int, int, str]


def add_number(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """`X:` as the first line, with the tune's position in its tunebook."""
    number = f"X:{tune.position}"
    yield f"Add “{number}”", 0, 0, number + line_end(tune.text)


def add_key(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """`K:C`, as which music without a key is read, between header and music."""
    traversal, end = Traversal(tune), line_end(tune.text)
    at = traversal.body
    if at == len(tune.text):
        at = max((field.span.end for field in traversal.header()), default=at)
        yield "Add “K:C”", at, at, (end if at else "") + "K:C"
    else:
        yield "Add “K:C”", at, at, "K:C" + end


def capitalise_key(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """A tonic as a capital letter: `K:dm` was meant to be `K:Dm`."""
    start, end = _value(tune, problem)
    value = tune.text[start:end]
    if value[:1] in "abcdefg" and 0 < len(value) < _LONGEST_KEY:
        new = value[0].upper() + value[1:]
        try:
            parse_key(new)
        except Unreadable:
            return
        yield f"Write “K:{new}”", start, end, new


class UnitWriter:
    """Writes the unit note length that the music is read with; walks through the tune once for all fields."""

    def __init__(self, tune: Tune) -> None:
        self._tune = tune

    def __call__(self, tune: Tune, problem: Problem) -> Iterator[_Change]:
        """The unit in place of a value that is none."""
        start, end = _value(tune, problem)
        unit = self._units.get(problem.span.start, self._header_unit)
        yield f"Write “L:{unit}”", start, end, str(unit)

    @cached_property
    def _header_unit(self) -> Fraction:
        return Traversal(self._tune).reading.unit or Fraction(1, 8)

    @cached_property
    def _units(self) -> dict[int, Fraction]:
        return {
            piece.start: piece.unit for piece in Traversal(self._tune).pieces() if piece.field is not None
        }


def make_note_field(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """`N:` before a line of words in the header; a line that could be music is left."""
    start = problem.span.start
    if _PROSE.search(tune.text, start, problem.span.end):
        yield "Make this line a note, “N:”", start, start, "N: "


def part_tunes(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """An empty line before a second `X:`."""
    start = problem.span.start
    if not tune.text.startswith("[", start):
        yield "Put an empty line before the next tune", start, start, line_end(tune.text)


def _value(tune: Tune, problem: Problem) -> tuple[int, int]:
    """Where the value of the field that has this problem stands."""
    start, end = problem.span.start, problem.span.end
    if _INLINE.match(tune.text, start):
        colon = start + 3
        inner = tune.text[colon : end - 1]
        return colon + len(inner) - len(inner.lstrip()), colon + len(inner.rstrip())
    field = field_at(tune.text, start, end)
    assert field is not None
    span = value_span(tune.text, field)
    return span.start, span.end
