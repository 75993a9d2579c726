"""The rhythm of a tune and how it is known: by its field, place in the book, title, meter or notes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from composer.corpus.bundled.collection import BundledCollection
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.note_lengths import has_sixteenths, is_dotted, kind_of_jig
from composer.notation.elements import Tune
from composer.notation.rhythms import plain_rhythm, rhythm_in_meter

KNOWN_BY = {
    "field": "the R: field",
    "book": "its place in the book",
    "title": "the title",
    "meter": "the meter",
    "notes": "the lengths of its notes",
}
"""How a rhythm is known, the surest first, and what a person calls it."""

_KINDS = tuple(
    (re.compile(rf"\b(?:{words})\b"), rhythm)
    for words, rhythm in (
        ("slip ?jig|hop jig", "slip jig"), ("single jig", "single jig"), ("jigg?|giga|gigue", "jig"),
        ("reel", "reel"), ("hornpipe", "hornpipe"), ("strathspey|strathspe|strathsy", "strathspey"),
        ("marche?|quick ?step", "march"), ("polka", "polka"), ("waltz|valse", "waltz"), ("slide", "slide"),
        ("clog", "clog"), ("fling", "highland fling"), ("mazurka", "mazurka"), ("minuet", "minuet"),
        ("schottische", "schottische"), ("barn ?dance", "barndance"), ("planxty", "planxty"),
        ("set dance", "set dance"), (r"slow air|lament(?:ation)?|air(?=\W*$)", "air"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A rhythm in its one spelling, and how it is known: one of `KNOWN_BY`; both empty where it is not."""

    name: str = ""
    known_by: str = ""


def rhythm_of(tune: Tune, collection: str = "") -> Rhythm:
    """The rhythm of a tune of a bundled collection, or of one's own, whose field is taken at its word."""
    field = plain_rhythm(next(iter(tune.fields("R")), ""))
    bundled: BundledCollection | None = BUNDLED[collection] if collection else None
    if field and (bundled is None or bundled.fields_say_rhythms):
        return Rhythm(rhythm_in_meter(field, tune.meter.text) or field, "field")
    if bundled is not None and bundled.fields_say_rhythms:
        return Rhythm()
    for name, known_by in _guesses(tune, field, bundled):
        if found := _agreeing(name, tune):
            if found == "jig" and bundled and kind_of_jig(tune) == "single jig":
                return Rhythm("single jig", "notes")
            return Rhythm(found, "field" if found == field else known_by)
    return Rhythm()


def _guesses(tune: Tune, field: str, bundled: BundledCollection | None) -> Iterator[tuple[str, str]]:
    if bundled and bundled.rhythm_by_place:
        yield bundled.rhythm_by_place(tune), "book"
    yield _of_title(tune), "title"
    yield field, "field"
    if tune.meter.text == "9/8":
        yield "slip jig", "meter"
    if bundled and bundled.rhythm_by_notes:
        yield bundled.rhythm_by_notes(tune), "notes"


def _agreeing(name: str, tune: Tune) -> str:
    """What a rhythm is in the tune's meter and note lengths; empty where these are another's."""
    if name == "reel":
        in_cut_time = tune.meter.text == "2/4" and has_sixteenths(tune)
        fits = in_cut_time or rhythm_in_meter(name, tune.meter.text)
        return name if fits and not is_dotted(tune) else ""
    return rhythm_in_meter(name, tune.meter.text)


def _of_title(tune: Tune) -> str:
    """The last kind that the first title names that names one: “The Butchers' March -- Jig” is a jig."""
    for title in tune.fields("T"):
        named = [(found.end(), -found.start(), kind) for words, kind in _KINDS
                 for found in words.finditer(title.lower())]  # fmt: skip
        if named:
            return max(named)[2]
    return ""
