"""The rhythm of a tune and how it is known: by its field, its place in the book, its title, meter or notes.

O'Neill's book is ordered by kinds, which its encoders' `R:` fields follow in part. Ryan's titles end with
the kind. Aird's titles name some kinds, and its encoder gave each tune a tempo: what is in 6/8 at the
tempo of a jig and has a jig's notes is one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

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

_SECTIONS = (
    (625, "air"), (700, ""), (1115, "jig"), (1175, "slip jig"), (1555, "reel"), (1780, "hornpipe"),
    (1800, "set dance"),
)  # fmt: skip
"""The last number of each section of O'Neill's: airs, O'Carolan's, double jigs, slip jigs, reels, hornpipes,
long dances; marches and miscellaneous follow."""

_NUMBER = re.compile(r"O'?NEILL'?S\D{1,40}([1-9][0-9]{0,3})\b", re.IGNORECASE)
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
_LEAST_TEMPO = 112
"""Dotted quarters a minute: quicksteps, marches and songs in 6/8 are slower in Aird's."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A rhythm in its one spelling, and how it is known: one of `KNOWN_BY`; both empty where it is not."""

    name: str = ""
    known_by: str = ""


def rhythm_of(tune: Tune, collection: str = "") -> Rhythm:
    """The rhythm of a tune of a bundled collection, or of one's own, whose field is taken at its word."""
    field = plain_rhythm(next(iter(tune.fields("R")), ""))
    if field and collection in ("", "essen"):
        return Rhythm(rhythm_in_meter(field, tune.meter.text) or field, "field")
    if collection == "essen":
        return Rhythm()
    for name, known_by in _guesses(tune, field, collection):
        if found := _agreeing(name, tune):
            if found == "jig" and collection and kind_of_jig(tune) == "single jig":
                return Rhythm("single jig", "notes")
            return Rhythm(found, "field" if found == field else known_by)
    return Rhythm()


def _guesses(tune: Tune, field: str, collection: str) -> Iterator[tuple[str, str]]:
    if collection == "oneills":
        yield _section(tune), "book"
    yield _of_title(tune), "title"
    yield field, "field"
    if tune.meter.text == "9/8":
        yield "slip jig", "meter"
    if collection == "airds" and tune.meter.text == "6/8" and _dotted_quarters_a_minute(tune) >= _LEAST_TEMPO:
        yield kind_of_jig(tune), "notes"


def _agreeing(name: str, tune: Tune) -> str:
    """What a rhythm is in the tune's meter and note lengths; empty where these are another's."""
    if name == "reel":
        in_cut_time = tune.meter.text == "2/4" and has_sixteenths(tune)
        fits = in_cut_time or rhythm_in_meter(name, tune.meter.text)
        return name if fits and not is_dotted(tune) else ""
    return rhythm_in_meter(name, tune.meter.text)


def _section(tune: Tune) -> str:
    """By the number that a note says the tune has in the book; else by its own."""
    said = next(filter(None, map(_NUMBER.search, (*tune.fields("B"), *tune.fields("N")))), None)
    own = re.search("[0-9]{1,4}", next(iter(tune.fields("X")), ""))
    number = int(said[1] if said else own[0] if own else 0)
    return next((kind for last, kind in _SECTIONS if 0 < number <= last), "")


def _of_title(tune: Tune) -> str:
    """The last kind that the first title names that names one: “The Butchers' March -- Jig” is a jig."""
    for title in tune.fields("T"):
        named = [(found.end(), -found.start(), kind) for words, kind in _KINDS
                 for found in words.finditer(title.lower())]  # fmt: skip
        if named:
            return max(named)[2]
    return ""


def _dotted_quarters_a_minute(tune: Tune) -> int:
    found = re.fullmatch(r"3/8=([0-9]{1,3})", next(iter(tune.fields("Q")), "").strip())
    return int(found[1]) if found else 0
