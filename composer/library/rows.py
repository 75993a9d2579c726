"""One row of the library's table as a kept tune."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from composer.library.records import KeptTune, Provenance

COLUMNS = (
    "identifier, title, text, created, changed, provenance, favourite, rating, deleted, "
    "(SELECT group_concat(name, char(31)) FROM (SELECT name FROM tags WHERE tune = identifier ORDER BY name))"
)


def kept_tune(row: Sequence[Any]) -> KeptTune:
    """The tune of a row with these `COLUMNS`."""
    identifier, title, text, created, changed, provenance, favourite, rating, deleted, tags = row
    return KeptTune(
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
