"""Crescendo and diminuendo lines from one note to another.

ABC 2.1, section 4.14, https://abcnotation.com/wiki/abc:standard:v2.1#decorations
"""

from music21 import dynamics, note

from composer.notation.elements import Event

_STARTS = {"crescendo(": "<", "<(": "<", "diminuendo(": ">", ">(": ">"}
_ENDS = {"crescendo)": "<", "<)": "<", "diminuendo)": ">", ">)": ">"}
LINES = frozenset({*_STARTS, *_ENDS})


def hairpins_started(event: Event) -> tuple[str, ...]:
    """The kinds, `<` or `>`, of the lines that start at an event."""
    return tuple(_STARTS[name] for name in event.decorations if name in _STARTS)


def hairpins_ended(event: Event) -> tuple[str, ...]:
    """The kinds of the lines that end at an event."""
    return tuple(_ENDS[name] for name in event.decorations if name in _ENDS)


def hairpin(kind: str, first: note.GeneralNote, last: note.GeneralNote) -> dynamics.DynamicWedge:
    """The line itself."""
    return (dynamics.Crescendo if kind == "<" else dynamics.Diminuendo)(first, last)
