"""Turns what a person looks for into a condition on the library's tunes."""

import re
import sqlite3
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from composer.errors import ComposerError
from composer.library.asking import asked, beginning_of_date, number_range
from composer.notation.keys import parse_key
from composer.notation.problems import Unreadable

_MODES = "major|minor|ionian|dorian|phrygian|lydian|mixolydian|aeolian|locrian"
_KEY = re.compile(rf"(?<!\S)(?:([a-g])[ ]?(#|b|♯|♭|sharp|flat)?[ ]+)?({_MODES})(?!\S)")
_TONIC = re.compile(rf"(?:([a-g])[ ]?(#|b|♯|♭|sharp|flat)?)?[ ]*({_MODES})?")
_METER_SIGNS = {"C": "4/4", "C|": "2/2"}
_SIGNS = {"♯": "#", "sharp": "#", "♭": "b", "flat": "b"}
# What stands behind the first field of this letter that begins a line, to the end of that line.
_BEHIND = "substr(text, instr(text || char(10) || '{letter}:', char(10) || '{letter}:') + 3, 64)"
_LINE = "substr({behind}, 1, instr({behind} || char(10), char(10)) - 1)"


def _field(letter: str) -> str:
    """SQL for what the first field of a letter says; empty where there is none."""
    first, later = (
        _LINE.format(behind=one) for one in ("substr(text, 3, 64)", _BEHIND.format(letter=letter))
    )
    return f"CASE WHEN text GLOB '{letter}:*' THEN {first} ELSE {later} END"


KEY_FIELD, METER_FIELD = _field("K"), _field("M")
_RHYTHM = f"lower(trim({_field('R')}))"
_MODEL = "CASE WHEN json_valid(provenance) THEN coalesce(json_extract(provenance, '$.model'), '') ELSE '' END"
_TAG = "(SELECT min(lower(name)) FROM tags WHERE tune = tunes.identifier)"
ORDERS = {
    "changed": "changed DESC, identifier DESC",
    "title": "title = '', title COLLATE NOCASE, identifier",
    "created": "created DESC, identifier DESC",
    "rhythm": f"{_RHYTHM} = '', {_RHYTHM}, title COLLATE NOCASE, identifier",
    "rating": "rating DESC, title COLLATE NOCASE, identifier",
    "model": f"{_MODEL} = '', {_MODEL} COLLATE NOCASE, changed DESC, identifier DESC",
    "tag": f"{_TAG} IS NULL, {_TAG}, title COLLATE NOCASE, identifier",
    "none": "identifier",
    "deleted": "deleted DESC, identifier DESC",
}
"""By when they were changed or deleted, the last first; or by what they say, those without it at the end."""
# Asked once for each spelling, not for each tune: Python's function waits for its lock each time.
_FITTING_FIELDS = (
    f"(SELECT field FROM (SELECT DISTINCT {KEY_FIELD} AS field FROM tunes) WHERE key_of(field) LIKE ?)"
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
) -> tuple[str, list[str | int]]:
    """The SQL after SELECT … FROM tunes, and its values; see `TuneLibrary.tunes`.

    Fields such as `key:` narrow it further; those of melodies are for whoever knows these. A key, such as
    “d dorian”, is found however the text writes it; see `add_key_of`. What is looked for is
    folded as the texts are, so that it is compared byte by byte, which takes a fifth of the time of LIKE.
    """
    conditions = [f"deleted IS {'NOT ' if trash else ''}NULL"]
    values: list[str | int] = []
    says = asked(words)
    wanted = folded(says.words)
    for tonic, accidental, mode in _KEY.findall(wanted):
        conditions.append(f"(instr(searchable, ?) OR {KEY_FIELD} IN {_FITTING_FIELDS})")
        key = f"{tonic}{_SIGNS.get(accidental, accidental)} {mode}".strip()
        values += [key, key if tonic else f"% {mode}"]
    for word in _KEY.sub(" ", wanted).split():
        conditions.append("instr(searchable, ?)")
        values.append(word)
    for name, value in says.fields.items():
        if name in _FIELDS:
            said, given = _FIELDS[name](value)
            conditions.append(said)
            values += given
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
    connection.create_function("key_of", 1, key_of, deterministic=True)


_Condition = tuple[str, Sequence[str | int]]


def _of_key(value: str) -> _Condition:
    found = _TONIC.fullmatch(folded(value))
    if found:
        tonic, accidental, mode = found.groups("")
        key = f"{tonic}{_SIGNS.get(accidental, accidental)}" if tonic else "%"
        key = f"{key} {mode or '%'}"
    else:
        key = key_of(value[:1].upper() + value[1:])
    if not key:
        raise ComposerError(
            f"“key: {value}” was asked for, which is no key. Write one such as “key: D”, “key: D dorian” or "
            "“key: dorian”."
        )
    return f"{KEY_FIELD} IN {_FITTING_FIELDS}", [key]


def _of_meter(value: str) -> _Condition:
    meter = meter_of(value.upper())
    spellings = [meter, *(sign for sign, said in _METER_SIGNS.items() if said == meter)]
    return f"upper(trim({METER_FIELD})) IN ({', '.join('?' * len(spellings))})", spellings


def _of_rating(value: str) -> _Condition:
    return "rating BETWEEN ? AND ?", number_range("rating", value)


def _of_tag(value: str) -> _Condition:
    return "identifier IN (SELECT tune FROM tags WHERE instr(lower(name), lower(?)))", [value]


def _of_date(value: str) -> _Condition:
    return "date(changed, 'localtime') LIKE ?", [f"{beginning_of_date(value)}%"]


_FIELDS: dict[str, Callable[[str], _Condition]] = {
    "key": _of_key,
    "meter": _of_meter,
    "rhythm": lambda value: (f"instr({_RHYTHM}, ?)", [value.lower()]),
    "rating": _of_rating,
    "tag": _of_tag,
    "model": lambda value: (f"instr(lower({_MODEL}), ?)", [value.lower()]),
    "date": _of_date,
}


def meter_of(field: str) -> str:
    """A meter in figures: `4/4` for what stands in `M:C`."""
    value = field.split("%")[0].strip()
    return _METER_SIGNS.get(value, value)


@lru_cache(maxsize=4096)
def key_of(field: str) -> str:
    """A key in words: `d dorian` for what stands in `K:Ddor`; empty for what is no key."""
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
