"""Turns what a person looks for into a condition on the library's tunes."""

import re
import unicodedata

ORDERS = {
    "changed": "changed DESC, identifier DESC",
    "title": "title = '', title COLLATE NOCASE, identifier",
}
"""By when they were changed, the last first; or by title, those without one at the end."""


def condition(
    words: str = "",
    *,
    favourites: bool = False,
    tag: str = "",
    trash: bool = False,
    order: str = "changed",
) -> tuple[str, list[str]]:
    """The SQL after SELECT … FROM tunes, and its values; see `TuneLibrary.tunes`."""
    conditions = [f"deleted IS {'NOT ' if trash else ''}NULL"]
    values: list[str] = []
    for word in folded(words).split():
        conditions.append("searchable LIKE ? ESCAPE '\\'")
        values.append("%" + re.sub(r"([\\%_])", r"\\\1", word) + "%")
    if favourites:
        conditions.append("favourite = 1")
    if tag:
        conditions.append("identifier IN (SELECT tune FROM tags WHERE name = ?)")
        values.append(tag)
    return f"WHERE {' AND '.join(conditions)} ORDER BY {ORDERS[order]}", values


def folded(text: str) -> str:
    """Without case and accents, so that “Seán” is found by “sean”."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))
