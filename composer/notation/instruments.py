"""The table of instruments: what each plays, how its strings are tuned, what its part is written in.

It is `resources/instruments.toml`, which says what each field means. A person's own file comes before it.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from composer.errors import ComposerError
from composer.files import read_regular
from composer.notation.pitch_classes import ALTERATIONS, SEMITONES
from composer.resources import resource

FILE_NAME = "instruments.toml"
MOST_BYTES = 200_000
_MOST_LISTED = 128
_MOST_STRINGS = 12
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NOTE = re.compile(r"(\^|_|=|)([A-Ga-g])([,']{0,3})")

HOLES = (
    "xxxxxx", "xxxxxh", "xxxxxo", "xxxxho", "xxxxoo", "xxxooo",
    "xxhooo", "xxoooo", "xhoooo", "xooooo", "oxxooo", "oooooo",
    "oxxxxx+", "xxxxxh+", "xxxxxo+", "xxxxho+", "xxxxoo+", "xxxooo+",
    "xxhooo+", "xxoooo+", "xhoooo+", "xooooo+",
)  # fmt: skip
"""Six holes from the mouth on, by semitones above the lowest note.

`x` is closed, `h` half closed, `o` open; `+` is blown harder.
"""


@dataclass(frozen=True, slots=True)
class Instrument:
    """One row of the table, which explains its fields; notes are MIDI note numbers.

    Attributes:
        lowest, highest: of its range, inclusive.
        notes: those that it plays; empty for every semitone of its range.
        hard: those of them that few players like.
        strings: as they are tuned, from the lowest; empty where it has none.
        has_holes: True where it is fingered as `HOLES` has it.
        part: semitones from what is heard up to what its part has.
    """

    name: str
    label: str
    lowest: int
    highest: int
    program: int = 0
    clef: str = "treble"
    also: tuple[str, ...] = ()
    notes: frozenset[int] = frozenset()
    hard: frozenset[int] = frozenset()
    strings: tuple[int, ...] = ()
    has_holes: bool = False
    part: int = 0

    def plays(self, number: int) -> bool:
        """True for a note that it has, a hard one included."""
        return self.lowest <= number <= self.highest and (not self.notes or number in self.notes)

    @property
    def easy(self) -> frozenset[int]:
        """What it plays, without what is hard."""
        return frozenset(n for n in range(self.lowest, self.highest + 1) if self.plays(n)) - self.hard


@cache
def usual_instruments() -> tuple[Instrument, ...]:
    """Those that come with the program."""
    return _rows(resource(FILE_NAME).read_text("utf-8"))


_own: list[Instrument] = []


def instruments() -> tuple[Instrument, ...]:
    """All that are known: a person's own, and the usual ones that these do not replace."""
    named = {each.name for each in _own}
    return (*_own, *(each for each in usual_instruments() if each.name not in named))


def instrument(name: str) -> Instrument:
    """The instrument of that name, or of one that is taken for it.

    Raises:
        ComposerError: there is none.
    """
    wanted = plain_name(name)
    for each in instruments():
        if wanted in (each.name, *each.also, plain_name(each.label)):
            return each
    raise ComposerError(
        f"“{name[:40]}” is no instrument that is known. Choose from: "
        f"{', '.join(each.name for each in instruments())}."
    )


def use_own_instruments(folder: Path) -> str:
    """Puts the rows of a person's file before the usual ones, where there is one in `folder`.

    Returns a sentence where it can't be read, and the usual ones are used; else an empty text.
    """
    _own.clear()
    path = folder / FILE_NAME
    if not path.exists():
        return ""
    try:
        _own.extend(_rows(read_regular(path, MOST_BYTES).decode()))
    except (ComposerError, OSError, ValueError, RecursionError) as error:
        why = error.strerror or str(error) if isinstance(error, OSError) else str(error).rstrip(".")
        return (
            f"“{path}” can’t be used, so instruments are those that come with the program: {why}. "
            "Correct it, or remove it, and start again."
        )
    return ""


def plain_name(name: str) -> str:
    """`D whistle` as `d-whistle`."""
    return "-".join(re.sub(r"[-_]", " ", name.lower()).split())


def _rows(text: str) -> tuple[Instrument, ...]:
    found = tomllib.loads(text)
    rows = found.get("instrument", [])
    if (
        set(found) - {"instrument"}
        or not isinstance(rows, list)
        or not all(isinstance(r, dict) for r in rows)
    ):
        raise ComposerError("rows that each begin with [[instrument]] were expected, and nothing before them")
    return tuple(_row(number, row) for number, row in enumerate(rows, 1))


def _row(place: int, row: Mapping[str, object]) -> Instrument:
    values: dict[str, object] = {}
    for name, value in row.items():
        where = f"in row {place}, “{name[:20]}”"
        if name not in _READ:
            raise ComposerError(f"{where} is no field of the table; there are {', '.join(_READ)}")
        values[name] = _READ[name](where, value)
    if "name" not in values or "range" not in values:
        raise ComposerError(f"row {place} lacks “{'range' if 'name' in values else 'name'}”")
    lowest, highest = _range(place, values.pop("range"))
    values.setdefault("label", values["name"])
    if has_holes := bool(values.pop("holes", False)):
        values |= _hard_to_finger(lowest, highest)
    return Instrument(lowest=lowest, highest=highest, has_holes=has_holes, **values)  # type: ignore[arg-type]


def _range(place: int, notes: object) -> tuple[int, int]:
    if not isinstance(notes, tuple) or len(notes) != 2 or notes[0] >= notes[1]:
        raise ComposerError(f"in row {place}, “range” needs two notes, the lower one first")
    return notes


def _hard_to_finger(lowest: int, highest: int) -> dict[str, object]:
    """Notes that are half-holed, or above those that `HOLES` knows."""
    half = {lowest + above for above, holes in enumerate(HOLES) if "h" in holes}
    return {"hard": frozenset(half | set(range(lowest + len(HOLES), highest + 1)))}


def _truth(where: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise ComposerError(f"{where} is {str(value)[:20]}, and true or false was expected")
    return value


def _text(where: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > _MOST_LISTED:
        raise ComposerError(f"{where} is {str(value)[:20]}, and a text in quotation marks was expected")
    return value.strip()


def _plain(where: str, value: object) -> str:
    text = _text(where, value)
    if not _NAME.fullmatch(text):
        raise ComposerError(f"{where} is “{text[:20]}”; small letters with hyphens were expected: d-whistle")
    return text


def _clef(where: str, value: object) -> str:
    text = _text(where, value)
    if text not in ("treble", "alto", "tenor", "bass"):
        raise ComposerError(f"{where} is “{text[:20]}”, and treble, alto, tenor or bass was expected")
    return text


def _number(least: int, most: int) -> Callable[[str, object], int]:
    def read(where: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ComposerError(
                f"{where} is {str(value)[:20]}; a whole number {least} to {most} was expected"
            )
        return value

    return read


def _note(where: str, value: object) -> int:
    found = _NOTE.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ComposerError(f"{where} has {str(value)[:20]}, and notes as in ABC were expected, such as “^f”")
    accidental, letter, marks = found.groups()
    octave = (4 if letter.isupper() else 5) + marks.count("'") - marks.count(",")
    return 12 * (octave + 1) + SEMITONES[letter.upper()] + ALTERATIONS[accidental]


def _each(read: Callable[[str, object], object], most: int = _MOST_LISTED) -> Callable[[str, object], object]:
    def list_of(where: str, value: object) -> tuple[object, ...]:
        if not isinstance(value, list) or len(value) > most:
            raise ComposerError(f"{where} is {str(value)[:20]}, and a list of up to {most} was expected")
        return tuple(read(where, each) for each in value)

    return list_of


def _set_of_notes(where: str, value: object) -> frozenset[object]:
    return frozenset(_each(_note)(where, value))  # type: ignore[call-overload,no-any-return]


_READ: dict[str, Callable[[str, object], object]] = {
    "name": _plain, "label": _text, "also": _each(_plain), "range": _each(_note), "notes": _set_of_notes,
    "hard": _set_of_notes, "holes": _truth, "strings": _each(_note, _MOST_STRINGS),
    "part": _number(-24, 24), "program": _number(0, 127), "clef": _clef,
}  # fmt: skip
