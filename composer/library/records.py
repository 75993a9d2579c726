"""What the library hands out: a kept tune, where it came from, its earlier texts; proved by checksums."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Any

from composer.errors import ComposerError


class DamagedRowError(ComposerError):
    """A row of the library is not what was written there."""


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
        except (ValueError, RecursionError):
            known = None
        if not isinstance(known, dict):
            return cls()
        return cls(**{name: value for name, value in known.items() if _fits(name, value)})


def _fits(name: str, value: object) -> bool:
    match name:
        case "seed":
            return isinstance(value, int)
        case "temperature":
            return isinstance(value, int | float)
        case _:
            return name in Provenance.__dataclass_fields__ and isinstance(value, str)


# A name that is no text any more, for a byte before it was damaged, is told from one that is.
_TAGS = (
    "(SELECT group_concat(CASE typeof(name) WHEN 'text' THEN name ELSE char(0) || name END, char(31))"
    " FROM (SELECT name FROM tags WHERE tune = identifier ORDER BY name))"
)
COLUMNS = (
    "identifier, title, text, created, changed, provenance, favourite, rating, deleted, "
    + _TAGS
    + ", checksum"
)
EARLIER_COLUMNS = "identifier, tune, title, text, replaced, checksum"
SET_COLUMNS = "identifier, name, entries, created, changed, deleted, checksum"


def checksum_of(values: Sequence[Any]) -> int:
    """A signed number of 64 bits for what a row holds, the same on every system and in every version."""
    parts = [value if type(value) is str else f"\0{value!r}" for value in values]
    told = ",".join([str(len(part)) for part in parts]) + "|" + "".join(parts)
    digest = blake2b(told.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


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
    def of_row(cls, row: Sequence[Any], proved: bool = True) -> "KeptTune":
        """The tune of a row of the library's table with these `COLUMNS`.

        Raises:
            DamagedRowError: it can't be read, or, where it is to be `proved`, is not what was written.
        """
        identifier, title, text, created, changed, provenance, favourite, rating, deleted, tags, check = row
        # A time that was sealed was read before; that takes as long as all the rest.
        time = datetime.fromisoformat if proved else _time
        try:
            if proved and checksum_of(row[:-1]) != check:
                raise ValueError(check)
            return cls(
                identifier=identifier,
                title=_text(title),
                text=_text(text),
                created=time(created),
                changed=time(changed),
                provenance=Provenance.from_json(_text(provenance)),
                favourite=bool(_number(favourite)),
                rating=_number(rating),
                tags=tuple(_text(tags).split("\x1f")) if tags else (),
                deleted=None if deleted is None else time(deleted),
            )
        except (ValueError, TypeError, OverflowError) as error:
            raise DamagedRowError(
                f"Tune number {identifier} of the library is damaged: it is not what was written. It is set "
                "aside at the next start, when its earlier texts and the daily copies offer it again."
            ) from error


@dataclass(frozen=True, slots=True)
class EarlierText:
    """A text that a kept tune had before it was changed at `replaced`."""

    identifier: int
    tune: int
    title: str
    text: str
    replaced: datetime

    @classmethod
    def of_row(cls, row: Sequence[Any], proved: bool = True) -> "EarlierText":
        """The text of a row with these `EARLIER_COLUMNS`; raises as `KeptTune.of_row`."""
        identifier, tune, title, text, replaced, checksum = row
        try:
            if proved and checksum_of(row[:-1]) != checksum:
                raise ValueError(checksum)
            return cls(identifier, _number(tune), _text(title), _text(text), _time(replaced))
        except (ValueError, TypeError, OverflowError) as error:
            raise DamagedRowError(f"An earlier text of tune number {tune} is damaged.") from error


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()  # what was no UTF-8 is half a surrogate pair now
    return value


def _number(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _time(value: Any) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    moment.astimezone()  # one that has no place in this computer's calendar is refused here
    return moment
