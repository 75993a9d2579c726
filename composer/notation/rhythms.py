"""Rhythms: one spelling for each kind of dance that an `R:` field names, and the meters that it stands in."""

import re

METERS_OF = {
    "barndance": ("C", "C|", "4/4", "2/4"),
    "clog": ("C|", "C", "4/4", "2/4"),
    "highland fling": ("C|", "C", "4/4", "2/4"),
    "hornpipe": ("C|", "C", "4/4", "2/4"),
    "jig": ("6/8",),
    "march": ("C", "C|", "4/4", "2/2", "2/4", "6/8", "12/8"),
    "mazurka": ("3/4",),
    "minuet": ("3/4", "3/8"),
    "polka": ("2/4",),
    "reel": ("C|", "C", "4/4", "2/2"),
    "schottische": ("C", "C|", "4/4", "2/4"),
    "single jig": ("6/8", "12/8"),
    "slide": ("12/8", "6/8"),
    "slip jig": ("9/8",),
    "strathspey": ("C", "C|", "4/4"),
    "waltz": ("3/4", "3/8"),
}
"""Rhythm -> the meters that it is danced in, as books write them; a rhythm that is not here has any."""

SWUNG_IN = ("C", "4/4", "2/4")
"""The meters in which abc2midi swings hornpipes by itself; in others it says that they are an error."""

_SPELLINGS = {
    "barn dance": "barndance", "double jig": "jig", "fling": "highland fling", "hop jig": "slip jig",
    "hornpipes": "hornpipe", "irish jig": "jig", "jigg": "jig", "jigs": "jig", "lament": "air",
    "long dance": "set dance", "marches": "march", "polkas": "polka", "quick march": "march",
    "quick step": "march", "quickstep": "march", "reels": "reel", "singlejig": "single jig",
    "slides": "slide", "slip jigs": "slip jig", "slipjig": "slip jig", "slipjigs": "slip jig",
    "slow air": "air", "slow march": "march", "strathspeys": "strathspey", "valse": "waltz",
    "waltzes": "waltz", "airs": "air", "schottish": "schottische", "setdance": "set dance",
}  # fmt: skip
_IN_ANOTHER_METER = {("jig", "9/8"): "slip jig", ("jig", "12/8"): "slide"}


def plain_rhythm(text: str) -> str:
    """A rhythm in its one spelling: `Slip-Jig`, `slipjig` and `hop jig` are a `slip jig`.

    A double jig is what players call a jig, and a quickstep a march.
    """
    words = " ".join(re.sub(r"[-_]", " ", text.lower()).split())
    return _SPELLINGS.get(words, words)


def rhythm_in_meter(rhythm: str, meter: str) -> str:
    """What a rhythm is in a meter: a jig in 9/8 is a slip jig, one in 6/8 a jig, one in 2/4 none at all."""
    if (rhythm, meter) in _IN_ANOTHER_METER:
        return _IN_ANOTHER_METER[rhythm, meter]
    return rhythm if meter in METERS_OF.get(rhythm, (meter,)) else ""
