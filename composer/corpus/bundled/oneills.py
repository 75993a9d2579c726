"""O’Neill’s Music of Ireland, whose book is ordered by kinds; its encoders' `R:` fields follow it in part."""

import re

from composer.corpus.bundled.collection import MUSIC21_TERMS, BundledCollection
from composer.notation.elements import Tune

_SECTIONS = (
    (625, "air"), (700, ""), (1115, "jig"), (1175, "slip jig"), (1555, "reel"), (1780, "hornpipe"),
    (1800, "set dance"),
)  # fmt: skip
"""The last number of each section of O'Neill's: airs, O'Carolan's, double jigs, slip jigs, reels, hornpipes,
long dances; marches and miscellaneous follow."""

_NUMBER = re.compile(r"O'?NEILL'?S\D{1,40}([1-9][0-9]{0,3})\b", re.IGNORECASE)


def rhythm_by_section(tune: Tune) -> str:
    """By the number that a note says the tune has in the book; else by its own."""
    said = next(filter(None, map(_NUMBER.search, (*tune.fields("B"), *tune.fields("N")))), None)
    own = re.search("[0-9]{1,4}", next(iter(tune.fields("X")), ""))
    number = int(said[1] if said else own[0] if own else 0)
    return next((kind for last, kind in _SECTIONS if 0 < number <= last), "")


ONEILLS = BundledCollection(
    title="O’Neill’s Music of Ireland",
    folder="corpus/oneills1850",
    description="Irish airs, jigs, reels and hornpipes",
    notice=(
        "O’Neill’s Music of Ireland: tunes collected by Francis O’Neill, 1,850 in number, published "
        "in Chicago in 1903; written down in ABC by many volunteers, whose names stand in the Z: "
        f"lines of the files. {MUSIC21_TERMS}"
    ),
    tunes=2009,
    rhythm_by_place=rhythm_by_section,
)
