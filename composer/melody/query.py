"""The notes that somebody looks for, in ABC: typed, selected, or played on a keyboard."""

import re
from dataclasses import dataclass

from composer.errors import ComposerError
from composer.melody.line import Bytes, melody_line
from composer.notation.reader import read_tune

FEWEST_NOTES, MOST_NOTES = 3, 64
_LONGEST_SAID = 40
_HEADER = "X:1\nM:none\nL:1/8\nK:C\n"
_HEADER_FIELD = re.compile(r"^[A-Za-z]:.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class MelodyQuery:
    """Notes in a row.

    Attributes:
        pitches: semitones from middle C, int8.
        places: steps on the staff from that of middle C, int8.
        lengths: logarithms of their durations, int8, as in `MelodyLine`; None where none were given.
        knows_key: a key was named, so that the semitones are meant as they are.
    """

    pitches: Bytes
    places: Bytes
    lengths: Bytes | None
    knows_key: bool


def abc_query(text: str) -> MelodyQuery:
    """The notes of some ABC, such as `d2 ef` or `[K:Ddor] d2 ef`.

    Raises:
        ComposerError: there are fewer than three notes, or very many.
    """
    music = " ".join(_HEADER_FIELD.sub("", text).split()) if "\n" in text else text.strip()
    line = melody_line(read_tune(_HEADER + music + "\n"))
    _check(len(line), text)
    lengths = line.lengths if len(set(line.lengths.tolist())) > 1 else None
    return MelodyQuery(line.pitches, line.places, lengths, knows_key="[K:" in text)


def _check(notes: int, text: str) -> None:
    said = " ".join(text.split())
    said = said if len(said) <= _LONGEST_SAID else said[:_LONGEST_SAID] + "…"
    if not notes:
        raise ComposerError(
            f"“{said}” has no notes to look for. Write at least three in ABC, such as “d2 ef”."
            if said
            else "No notes were given to look for. Write at least three in ABC, such as “d2 ef”."
        )
    if notes < FEWEST_NOTES:
        raise ComposerError(
            f"“{said}” has too few notes to find a tune by. Write at least three in ABC, such as “d2 ef”."
        )
    if notes > MOST_NOTES:
        raise ComposerError(
            f"{notes:,} notes were given to look for, and {MOST_NOTES} are the most. Choose fewer."
        )
