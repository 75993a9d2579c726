"""Decorations and annotations to music21: what hangs on a note, and what stands above or below the staff.

ABC 2.1, sections 4.14 and 4.19, https://abcnotation.com/wiki/abc:standard:v2.1#decorations
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from music21 import articulations, dynamics, expressions, note, repeat
from music21.base import Music21Object

from composer.notation.elements import Barline, Event

_STARTS = {"crescendo(": "<", "<(": "<", "diminuendo(": ">", ">(": ">"}
_ENDS = {"crescendo)": "<", "<)": "<", "diminuendo)": ">", ">)": ">"}
_LINES = frozenset({*_STARTS, *_ENDS})

_ARTICULATIONS: dict[str, Callable[[], articulations.Articulation]] = {
    "staccato": articulations.Staccato,
    "wedge": articulations.Staccatissimo,
    "tenuto": articulations.Tenuto,
    "accent": articulations.Accent,
    "emphasis": articulations.Accent,
    ">": articulations.Accent,
    "marcato": articulations.StrongAccent,
    "^": articulations.StrongAccent,
    "upbow": articulations.UpBow,
    "downbow": articulations.DownBow,
    "open": articulations.OpenString,
    "thumb": articulations.StringThumbPosition,
    "snap": articulations.SnapPizzicato,
    "plus": articulations.Stopped,
    "+": articulations.Stopped,
    "breath": articulations.BreathMark,
    "caesura": articulations.Caesura,
    "slide": articulations.Scoop,
    **{str(finger): partial(articulations.Fingering, finger) for finger in range(6)},
}
_EXPRESSIONS: dict[str, Callable[[], expressions.Expression]] = {
    "trill": expressions.Trill,
    "roll": expressions.Turn,
    "turn": expressions.Turn,
    "invertedturn": expressions.InvertedTurn,
    "turnx": expressions.Turn,
    "invertedturnx": expressions.InvertedTurn,
    "mordent": expressions.Mordent,
    "lowermordent": expressions.Mordent,
    "pralltriller": expressions.InvertedMordent,
    "uppermordent": expressions.InvertedMordent,
    "fermata": expressions.Fermata,
    "invertedfermata": expressions.Fermata,
    "arpeggio": expressions.ArpeggioMark,
}
_SIGNS: dict[str, Callable[[], Music21Object]] = {"segno": repeat.Segno, "coda": repeat.Coda}
_DYNAMICS = frozenset({"pppp", "ppp", "pp", "p", "mp", "mf", "f", "ff", "fff", "ffff", "sfz"})
_WORDS = {
    "fine": "Fine",
    "D.S.": "D.S.",
    "D.C.": "D.C.",
    "dacoda": "Da Coda",
    "tocoda": "To Coda",
    "dacapo": "Da Capo",
    "D.C.alfine": "D.C. al Fine",
    "D.C.alcoda": "D.C. al Coda",
    "D.S.alfine": "D.S. al Fine",
    "D.S.alcoda": "D.S. al Coda",
}
_PLACEMENTS = {"^": "above", "_": "below", "<": "above", ">": "above", "@": "above"}


def hang_decorations(drawn: note.GeneralNote, decorations: Iterable[str]) -> None:
    """Puts on a note the decorations that belong to the note itself."""
    for name in decorations:
        if name in _ARTICULATIONS and isinstance(drawn, note.NotRest):
            drawn.articulations.append(_ARTICULATIONS[name]())
        elif name in _EXPRESSIONS:
            expression = _EXPRESSIONS[name]()
            if isinstance(expression, expressions.Fermata):
                expression.type = "inverted" if name == "invertedfermata" else "upright"
            drawn.expressions.append(expression)


def marks(event: Event) -> Iterator[Music21Object]:
    """What stands above or below the staff at an event: signs, dynamics, words, annotations."""
    for name in event.decorations:
        if name in _SIGNS:
            yield _SIGNS[name]()
        elif name in _DYNAMICS:
            yield dynamics.Dynamic(name)
        elif name in _WORDS:
            yield _text(_WORDS[name], "above")
        elif name not in _ARTICULATIONS and name not in _EXPRESSIONS and name not in _LINES:
            yield _text(name, "above")
    for annotation in event.annotations:
        yield _annotation(annotation)


def bar_line_marks(barline: Barline, at_end: bool) -> Iterator[Music21Object]:
    """Signs and words at a bar line; words before it end there."""
    for name in barline.decorations:
        if name in _SIGNS:
            yield _SIGNS[name]()
        elif name in _WORDS:
            yield _text(_WORDS[name], "above", "right" if at_end else "left")
    for annotation in barline.annotations:
        yield _annotation(annotation, "right" if at_end else "left")


def _annotation(annotation: str, side: str = "left") -> expressions.TextExpression:
    placement = _PLACEMENTS.get(annotation[:1])
    return _text(annotation[1:] if placement else annotation, placement or "above", side)


def _text(content: str, placement: str, side: str = "left") -> expressions.TextExpression:
    text = expressions.TextExpression(content)
    text.placement = placement
    if side == "right":
        text.style.alignHorizontal = side
    return text


def hairpins_started(event: Event) -> tuple[str, ...]:
    """The kinds, `<` or `>`, of the lines that start at an event."""
    return tuple(_STARTS[name] for name in event.decorations if name in _STARTS)


def hairpins_ended(event: Event) -> tuple[str, ...]:
    """The kinds of the lines that end at an event."""
    return tuple(_ENDS[name] for name in event.decorations if name in _ENDS)


def hairpin(kind: str, first: note.GeneralNote, last: note.GeneralNote) -> dynamics.DynamicWedge:
    """The line itself."""
    return (dynamics.Crescendo if kind == "<" else dynamics.Diminuendo)(first, last)
