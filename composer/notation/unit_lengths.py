"""Changing the unit note length of a tune: `L:` and every length are rewritten, nothing heard changes."""

import re
from collections.abc import Callable
from fractions import Fraction

from composer.errors import ComposerError
from composer.notation.edits import Edits
from composer.notation.elements import Field, Tune
from composer.notation.fields import value_span
from composer.notation.lengths import FINEST, LONGEST, length_multiplier
from composer.notation.spelling import length_text
from composer.notation.traversal import Piece, Traversal

_OLD_BEAT = re.compile(r"C\s*([0-9]{0,2})(?=\s*=)")


def with_unit_length(tune: Tune, unit: Fraction) -> str:
    """The tune's text with this unit note length, a power of two from 1 to 1/1024.

    Section 3.1.7, https://abcnotation.com/wiki/abc:standard:v2.1#lunit_note_length
    All `L:` fields get it, those in the body too.

    Raises:
        ComposerError: it is no unit note length, or a note's length cannot be written with it.
    """
    divisor = unit.denominator
    if unit.numerator != 1 or divisor > FINEST or divisor & (divisor - 1):
        raise ComposerError(f"{unit} is no unit note length: expected one such as 1/4, 1/8 or 1/16.")
    return _Rewriting(tune, unit).text()


class _Rewriting:
    def __init__(self, tune: Tune, unit: Fraction) -> None:
        self._text = tune.text
        self._traversal = Traversal(tune)
        self._edits = Edits(tune.text)
        self._unit = unit
        self._chord: list[Piece] = []

    def text(self) -> str:
        self._header()
        for piece in self._traversal.pieces():
            if piece.field is not None:
                self._field(piece.field, piece.unit)
            elif piece.kind == "chord_start":
                self._chord = []
            elif piece.kind == "note" and piece.role == "chord":
                self._chord.append(piece)
            elif piece.kind == "note" or (piece.kind == "rest" and piece.role):
                self._length(piece)
            elif piece.kind == "chord_end" and piece.role:
                self._chord_lengths(piece)
        return self._edits.applied()

    def _header(self) -> None:
        """All fields of the header, with an `L:` where there is none."""
        before = self._traversal.reading.unit or Fraction(1, 8)
        fields = self._traversal.header()
        for field in fields:
            self._field(field, before)
        if before != self._unit and not any(field.letter == "L" for field in fields):
            self._traversal.insert_field(self._edits, f"L:{self._unit}")

    def _field(self, field: Field, before: Fraction) -> None:
        span = value_span(self._text, field)
        if field.letter == "L":
            self._edits.replace(span.start, span.end, str(self._unit))
        elif field.letter == "Q":
            value = self._text[span.start : span.end]
            self._edits.replace(span.start, span.end, _OLD_BEAT.sub(_explicit_beat(before), value))

    def _chord_lengths(self, end: Piece) -> None:
        """A chord is as long as its first note times its own length: one of the two is rewritten."""
        inner = any(note.match is not None and note.match["length"] for note in self._chord)
        if inner and end.match is not None and not end.match[end.length_group]:
            for note in self._chord:
                self._length(note)
        else:
            self._length(end)

    def _length(self, piece: Piece) -> None:
        assert piece.match is not None
        group = piece.length_group
        suffix = piece.match[group]
        multiplier = (length_multiplier(suffix) or 1) * piece.unit / self._unit
        if multiplier.numerator > LONGEST or multiplier.denominator > FINEST:
            raise ComposerError(
                f"“{piece.match[0][:20]}” cannot be written with the unit note length {self._unit}: "
                f"its length would be {multiplier}. Choose a unit nearer to the one that the tune has."
            )
        if piece.unit != self._unit:
            self._edits.replace(piece.match.start(group), piece.match.end(group), length_text(multiplier))


def _explicit_beat(unit: Fraction) -> Callable[[re.Match[str]], str]:
    """Outdated `C3=40` counts in unit note lengths; what takes its place does not (section 10.1)."""

    def written(match: re.Match[str]) -> str:
        beat = unit * int(match[1] or 1)
        return f"{beat.numerator}/{beat.denominator}" if beat else match[0]

    return written
