"""Decorations and annotations to music21: what hangs on a note, and what stands above or below the staff.

ABC 2.1, sections 4.14 and 4.19, https://abcnotation.com/wiki/abc:standard:v2.1#decorations
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from music21 import articulations, dynamics, expressions, note, repeat, spanner
from music21.base import Music21Object

from composer.notation.elements import Barline, Event

_OTTAVAS = ("8va", "8vb", "15ma", "15mb")
_STARTS = {
    "crescendo(": "<", "<(": "<", "diminuendo(": ">", ">(": ">", "trill(": "trill", "ped": "ped", "-(": "-",
    "~(": "~", **{f"{name}(": name for name in _OTTAVAS},
}  # fmt: skip
_ENDS = {
    "crescendo)": "<", "<)": "<", "diminuendo)": ">", ">)": ">", "trill)": "trill", "ped-up": "ped",
    "-)": "-", "~)": "~", **{f"{name})": name for name in _OTTAVAS},
}  # fmt: skip
_LINES = frozenset({*_STARTS, *_ENDS})
_LAYOUT = frozenset({"xstem", "beambr1", "beambr2", "rbstop"})  # how to draw, nothing that is drawn itself


def _tremolo(marks: int) -> expressions.Tremolo:
    drawn = expressions.Tremolo()
    drawn.numberOfMarks = marks
    return drawn


_ARTICULATIONS: dict[str, Callable[[], articulations.Articulation]] = {
    "staccato": articulations.Staccato,
    "dot": articulations.Staccato,
    "shortphrase": articulations.BreathMark,
    "mediumphrase": articulations.BreathMark,
    "longphrase": articulations.Caesura,
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
    "trill(": expressions.Trill,
    **{marks * "/": partial(_tremolo, marks) for marks in (1, 2, 3)},
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
_DYNAMICS = frozenset(
    {"pppp", "ppp", "pp", "p", "mp", "mf", "f", "ff", "fff", "ffff", "sfz", "sf", "sfp", "fp", "rfz"}
)
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
        elif not any(name in drawn for drawn in (_ARTICULATIONS, _EXPRESSIONS, _LINES, _LAYOUT)):
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


def line_ends(event: Event) -> Iterator[tuple[str, bool]]:
    """The lines that start (True) or end (False) at an event, by their kinds, in the order of the text."""
    for name in event.decorations:
        if name in _STARTS:
            yield _STARTS[name], True
        elif name in _ENDS:
            yield _ENDS[name], False


def line(kind: str, first: note.GeneralNote, last: note.GeneralNote) -> spanner.Spanner | None:
    """A crescendo, a trill's wavy line, an octave line, …; None where it needs more than one note."""
    if kind == "trill":
        return expressions.TrillExtension(first, last)
    if kind in _OTTAVAS:
        # What stands in ABC is heard, and MusicXML holds what is heard: the line alone moves it on paper.
        return spanner.Ottava(first, last, type=kind, transposing=False)
    if first is last:
        return None
    if kind == "ped":
        return expressions.PedalMark(first, last)
    if kind in "-~":
        return spanner.Glissando(first, last, lineType="wavy" if kind == "~" else "solid")
    return (dynamics.Crescendo if kind == "<" else dynamics.Diminuendo)(first, last)
