"""What the library hands out: a kept tune, where it came from, and its earlier texts."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Provenance:
    """How a tune came to be; every part is empty or None for a tune that was typed or opened.

    Attributes:
        model: name or folder of the model that composed it.
        corpus: name of the corpus that the model learned from.
        source: the file it was opened from.
        start: the start string it was composed from.
    """

    model: str = ""
    seed: int | None = None
    temperature: float | None = None
    corpus: str = ""
    source: str = ""
    start: str = ""

    def to_json(self) -> str:
        """One JSON object without the empty parts."""
        return json.dumps({name: value for name, value in asdict(self).items() if value not in ("", None)})

    @classmethod
    def from_json(cls, text: str) -> "Provenance":
        """Reads what `to_json` wrote; what this version does not know is passed over."""
        try:
            known: Any = json.loads(text)
        except ValueError:
            known = None
        if not isinstance(known, dict):
            return cls()
        return cls(**{name: value for name, value in known.items() if name in cls.__dataclass_fields__})


COLUMNS = (
    "identifier, title, text, created, changed, provenance, favourite, rating, deleted, "
    "(SELECT group_concat(name, char(31)) FROM (SELECT name FROM tags WHERE tune = identifier ORDER BY name))"
)


@dataclass(frozen=True, slots=True)
class KeptTune:
    """One tune of the library.

    Attributes:
        identifier: stays the same for as long as the tune is kept, and is never given again.
        title: the first T: of its text.
        rating: 0 (none given) to 5.
        tags: in alphabetical order.
        deleted: when it was put in the trash; None where it is not there.
    """

    identifier: int
    title: str
    text: str
    created: datetime
    changed: datetime
    provenance: Provenance
    favourite: bool
    rating: int
    tags: tuple[str, ...]
    deleted: datetime | None = None

    @classmethod
    def of_row(cls, row: Sequence[Any]) -> "KeptTune":
        """The tune of a row of the library's table with these `COLUMNS`."""
        identifier, title, text, created, changed, provenance, favourite, rating, deleted, tags = row
        return cls(
            identifier=identifier,
            title=title,
            text=text,
            created=datetime.fromisoformat(created),
            changed=datetime.fromisoformat(changed),
            provenance=Provenance.from_json(provenance),
            favourite=bool(favourite),
            rating=rating,
            tags=tuple(tags.split("\x1f")) if tags else (),
            deleted=datetime.fromisoformat(deleted) if deleted else None,
        )


@dataclass(frozen=True, slots=True)
class EarlierText:
    """A text that a kept tune had before it was changed at `replaced`."""

    identifier: int
    tune: int
    title: str
    text: str
    replaced: datetime
