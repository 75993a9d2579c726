"""What is written into Library’s search: words, and fields such as `key: D dorian` or `notes: d2 ef`."""

import re
from dataclasses import dataclass, field

from composer.errors import ComposerError

FIELDS = (
    "notes", "key", "meter", "rhythm", "bars", "rating", "tag", "model", "date", "doubles",
)  # fmt: skip
_FIELD = re.compile(rf"(?:(?<=\s)|^)({'|'.join(FIELDS)}):", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,6})(?:\s*([-–])\s*(\d{1,6})?)?")
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a search says.

    Attributes:
        words: those outside all fields.
        fields: what each field says; one that says nothing yet is left out, `doubles` aside.
    """

    words: str = ""
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def is_of_melodies(self) -> bool:
        """True where it takes more than the texts to answer it."""
        return not {"notes", "doubles", "bars"}.isdisjoint(self.fields)


def asked(text: str) -> Asked:
    """Takes a search apart: a field goes on to the next one, or to the end."""
    words, *parts = _FIELD.split(text)
    fields = {name.lower(): value.strip() for name, value in zip(parts[::2], parts[1::2], strict=True)}
    return Asked(words.strip(), {name: value for name, value in fields.items() if value or name == "doubles"})


def with_field(text: str, name: str, value: str = "") -> str:
    """The search with another value for a field, which stands last."""
    known = asked(text)
    others = [f"{one}: {said}".strip() for one, said in known.fields.items() if one != name]
    return " ".join(filter(None, (known.words, *others, f"{name}: {value}")))


def number_range(name: str, value: str) -> tuple[int, int]:
    """The least and the most that a field such as `16`, `16-32` or `16-` asks for.

    Raises:
        ComposerError: it is no such range.
    """
    found = _RANGE.fullmatch(value)
    if found is None:
        raise ComposerError(
            f"“{name}: {value}” was asked for. Write a number, such as “{name}: 4”, or a range, such as "
            f"“{name}: 3-5” or “{name}: 3-”."
        )
    least = int(found[1])
    return least, int(found[3]) if found[3] else 10**6 if found[2] else least


def beginning_of_date(value: str) -> str:
    """A year, month or day as dates of that time begin.

    Raises:
        ComposerError: it is none.
    """
    if not _DATE.fullmatch(value):
        raise ComposerError(
            f"“date: {value}” was asked for. Write a year, a month or a day, such as “date: 2026-11”."
        )
    return value
