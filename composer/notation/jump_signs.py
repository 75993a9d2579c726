"""What “D.C.”, “D.S.”, “Fine”, “To Coda”, a segno and a coda mean, as decorations and in words.

Section 4.14, https://abcnotation.com/wiki/abc:standard:v2.1#decorations
"""

import re
from collections.abc import Iterator
from enum import Enum

from composer.notation.elements import Barline, Element, Event


class Sign(Enum):
    """What a sign or its words mean."""

    DA_CAPO = "D.C."
    DAL_SEGNO = "D.S."
    FINE = "Fine"
    TO_CODA = "To Coda"
    SEGNO = "segno"
    CODA = "coda"


DECORATIONS = {
    "fine": (Sign.FINE, None),
    "segno": (Sign.SEGNO, None),
    "coda": (Sign.CODA, None),
    "dacoda": (Sign.TO_CODA, None),
    "tocoda": (Sign.TO_CODA, None),
    "dacapo": (Sign.DA_CAPO, None),
    "D.C.": (Sign.DA_CAPO, None),
    "D.S.": (Sign.DAL_SEGNO, None),
    "D.C.alfine": (Sign.DA_CAPO, Sign.FINE),
    "D.C.alcoda": (Sign.DA_CAPO, Sign.CODA),
    "D.S.alfine": (Sign.DAL_SEGNO, Sign.FINE),
    "D.S.alcoda": (Sign.DAL_SEGNO, Sign.CODA),
}
_WORDS = re.compile(
    r"[\^_<>@]?\s*(?:(?P<capo>D\.?\s?C\b\.?|da\s+capo)|(?P<segno>D\.?\s?S\b\.?|dal\s+segno))(?P<until>.*)"
    r"|[\^_<>@]?\s*(?P<to>to\s+)?(?P<place>coda|fine?|end|segno)\W*",
    re.IGNORECASE,
)
_PLACES = {"coda": Sign.CODA, "fine": Sign.FINE, "fin": Sign.FINE, "end": Sign.FINE, "segno": Sign.SEGNO}


def meaning(words: str) -> tuple[Sign, Sign | None] | None:
    """What a text asks for, such as “D.S. al Coda”; None where it is no such text."""
    found = _WORDS.fullmatch(words.strip())
    if found is None:
        return None
    if found["place"]:
        sign = _PLACES[found["place"].lower()]
        return (Sign.TO_CODA if found["to"] and sign is Sign.CODA else sign), None
    until = re.search(r"\b(fine|coda)\b", found["until"], re.IGNORECASE)
    return Sign.DA_CAPO if found["capo"] else Sign.DAL_SEGNO, until and _PLACES[until[1].lower()]


def signs(element: Element) -> Iterator[tuple[Sign, Sign | None]]:
    """The signs that stand at a note or a bar line."""
    if isinstance(element, Event | Barline):
        yield from (DECORATIONS[name] for name in element.decorations if name in DECORATIONS)
        for words in element.annotations:
            found = meaning(words)
            if found is not None:
                yield found


TARGETS = (Sign.SEGNO, Sign.CODA)


def target_signs(bar: Barline) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The decorations and the texts at a bar line that a jump leads to."""
    decorations = tuple(name for name in bar.decorations if name in ("segno", "coda"))
    texts = tuple(words for words in bar.annotations if (meaning(words) or (None,))[0] in TARGETS)
    return decorations, texts
