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
# What stands behind the first K: that begins a line, to the end of that line.
_BEHIND = "substr(text, instr(text || char(10) || 'K:', char(10) || 'K:') + 3, 64)"
_LINE = "substr({behind}, 1, instr({behind} || char(10), char(10)) - 1)"
_KEY_FIELD = (
    f"CASE WHEN text GLOB 'K:*' THEN {_LINE.format(behind='substr(text, 3, 64)')}"
    f" ELSE {_LINE.format(behind=_BEHIND)} END"
)
# Asked once for each spelling, not for each tune: Python's function waits for its lock each time.
_FITTING_FIELDS = (
    f"(SELECT field FROM (SELECT DISTINCT {_KEY_FIELD} AS field FROM tunes) WHERE key_of(field) LIKE ?)"
)
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

    A key, such as “d dorian”, is found however the text writes it; see `add_key_of`. What is looked for is
    folded as the texts are, so that it is compared byte by byte, which takes a fifth of the time of LIKE.
    """
    conditions = [f"deleted IS {'NOT ' if trash else ''}NULL"]
    values: list[str] = []
    wanted = folded(words)
    for tonic, accidental, mode in _KEY.findall(wanted):
        conditions.append(f"(instr(searchable, ?) OR {_KEY_FIELD} IN {_FITTING_FIELDS})")
        key = f"{tonic}{_SIGNS.get(accidental, accidental)} {mode}".strip()
        values += [key, key if tonic else f"% {mode}"]
    for word in _KEY.sub(" ", wanted).split():
        conditions.append("instr(searchable, ?)")
        values.append(word)
    if favourites:
        conditions.append("favourite = 1")
    if mine:
        conditions.append(_MINE)
    if tag:
        conditions.append("identifier IN (SELECT tune FROM tags WHERE name = ?)")
        values.append(tag)
    return f"WHERE {' AND '.join(conditions)} ORDER BY {ORDERS[order]}", values


def add_key_of(connection: sqlite3.Connection) -> None:
    """Gives SQL `key_of(field)`: a key in words, `d dorian` for what stands in `K:Ddor`."""
    connection.create_function("key_of", 1, _key_of, deterministic=True)


@lru_cache(maxsize=4096)
def _key_of(field: str) -> str:
    value = field.split("%")[0].strip()
    if not value:
        return ""
    try:
        key = parse_key(value)
    except Unreadable:
        return ""
    return f"{key.tonic} {key.mode}".casefold()


def folded(text: str) -> str:
    """Without case and accents, so that “Seán” is found by “sean”."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))
