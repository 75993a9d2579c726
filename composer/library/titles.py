"""Titles of tunes, and what of a text or a tag the library can hold."""

import re


def title_of(text: str) -> str:
    """The first T: field of a tune's text, or an empty string."""
    found = re.search(r"^T:(.*)$", text, flags=re.MULTILINE)
    return " ".join(found[1].split()) if found else ""


def with_title(text: str, title: str) -> str:
    """The text of a tune with another first T: field; one without any gets it behind its X:."""
    line = "T:" + " ".join(storable(title).split()).replace("%", "\\%")
    if re.search(r"^T:", text, flags=re.MULTILINE):
        return re.sub(r"^T:.*$", lambda _: line, text, count=1, flags=re.MULTILINE)
    number = re.match(r"(?:%.*\n|\s*\n)*X:.*\n?", text)
    begins = number.end() if number else 0
    before = text[:begins] if text[:begins].endswith("\n") or not begins else text[:begins] + "\n"
    return f"{before}{line}\n{text[begins:]}"


def as_tag(text: str) -> str:
    """A tag as it is kept: on one line, without blanks around it."""
    return " ".join(storable(text).replace("\x1f", " ").split())


def storable(text: str) -> str:
    """SQLite takes UTF-8 only, in which half a surrogate pair has no place."""
    return text.encode("utf-8", "replace").decode("utf-8")
