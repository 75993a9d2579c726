"""Turns what a person looks for into a condition on the library's tunes."""

import re
import sqlite3
import unicodedata
from functools import lru_cache

from composer.notation.keys import parse_key
from composer.notation.problems import Unreadable

ORDERS = {
    "changed": "changed DESC, identifier DESC",
    "title": "title = '', title COLLATE NOCASE, identifier",
    "deleted": "deleted DESC, identifier DESC",
}
"""By when they were changed or deleted, the last first; or by title, those without one at the end."""
_MODES = "major|minor|ionian|dorian|phrygian|lydian|mixolydian|aeolian|locrian"
_KEY = re.compile(rf"(?<!\S)(?:([a-g])[ ]?(#|b|♯|♭|sharp|flat)?[ ]+)?({_MODES})(?!\S)")
_SIGNS = {"♯": "#", "sharp": "#", "♭": "b", "flat": "b"}
_FIELD = re.compile(r"^K:[ \t]*(\S[^\n%]*)", re.MULTILINE)
# What a person has a hand in: typed, opened from a file, or changed after it was composed.
_MINE = (
    "(provenance NOT LIKE '%\"model\":%'"
    " OR EXISTS (SELECT 1 FROM earlier_texts WHERE earlier_texts.tune = tunes.identifier))"
)


def condition(
    words: str = "",
    *,
    favourites: bool = False,
    mine: bool = False,
    tag: str = "",
    trash: bool = False,
    order: str = "changed",
) -> tuple[str, list[str]]:
    """The SQL after SELECT … FROM tunes, and its values; see `TuneLibrary.tunes`.

    A key, such as “d dorian”, is found however the text writes it; see `add_key_of`.
    """
    conditions = [f"deleted IS {'NOT ' if trash else ''}NULL"]
    values: list[str] = []
    wanted = folded(words)
    for tonic, accidental, mode in _KEY.findall(wanted):
        conditions.append("(searchable LIKE ? OR key_of(text) LIKE ?)")
        key = f"{tonic}{_SIGNS.get(accidental, accidental)} {mode}".strip()
        values += [f"%{key}%", key if tonic else f"% {mode}"]
    for word in _KEY.sub(" ", wanted).split():
        conditions.append("searchable LIKE ? ESCAPE '\\'")
        values.append("%" + re.sub(r"([\\%_])", r"\\\1", word) + "%")
    if favourites:
        conditions.append("favourite = 1")
    if mine:
        conditions.append(_MINE)
    if tag:
        conditions.append("identifier IN (SELECT tune FROM tags WHERE name = ?)")
        values.append(tag)
    return f"WHERE {' AND '.join(conditions)} ORDER BY {ORDERS[order]}", values


def add_key_of(connection: sqlite3.Connection) -> None:
    """Gives SQL `key_of(text)`: the key of a tune in words, `d dorian` for `K:Ddor`."""
    connection.create_function("key_of", 1, _key_of, deterministic=True)


def _key_of(text: str) -> str:
    found = _FIELD.search(text)
    return _spoken_key(found[1]) if found else ""


@lru_cache(maxsize=4096)
def _spoken_key(value: str) -> str:
    try:
        key = parse_key(value)
    except Unreadable:
        return ""
    return f"{key.tonic} {key.mode}".casefold()


def folded(text: str) -> str:
    """Without case and accents, so that “Seán” is found by “sean”."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))
