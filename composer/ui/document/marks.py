"""Marked stretches of the text: which colour their ground has, and what the mouse is told there."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.notation.elements import Span


@dataclass(frozen=True)
class Mark:
    """One stretch.

    Attributes:
        role: of the ground's colour in every theme; see `composer.ui.colours.Colours`.
        sentence: shown while the mouse rests on it.
        underlined: so that it can be told apart without its colour.
    """

    span: Span
    role: str
    sentence: str = ""
    underlined: bool = False


def sentences_at(marks: Sequence[Mark], offset: int) -> list[str]:
    """What the marks at a place say."""
    return [mark.sentence for mark in marks if mark.sentence and mark.span.start <= offset < mark.span.end]
