"""Signs and words that tell where to go on: segno, coda, D.C., Fine; before a bar line they belong to it."""

import re

from composer.notation.builders import Attachments

NAVIGATION = frozenset(
    {"segno", "coda", "fine", "D.C.", "D.S.", "dacapo", "dacoda", "tocoda"}
    | {f"D.{where}.{until}" for where in "CS" for until in ("alcoda", "alfine")}
)
_WORDS = re.compile(
    r"[\^_<>@]?\s*(?:(?:to\s+)?coda|fine|segno|da\s+capo.*|dal\s+segno.*|D\.?\s?[CS]\b.*)\.?\s*",
    re.IGNORECASE,
)


def taken_by_bar_line(waiting: Attachments) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The decorations and the texts that a bar line takes from what waits for the next note.

    Section 4.14, https://abcnotation.com/wiki/abc:standard:v2.1#decorations
    Decorations may stand before a bar line; those that are signs of a place make sense there.
    """
    decorations = tuple(name for name in waiting.decorations if name in NAVIGATION)
    texts = tuple(text for text in waiting.annotations if _WORDS.fullmatch(text))
    waiting.decorations = [name for name in waiting.decorations if name not in NAVIGATION]
    waiting.annotations = [text for text in waiting.annotations if text not in texts]
    return decorations, texts
