"""The table of what players do with each rhythm and meter: stress, swing, note lengths, small variation.

It is `resources/playing_styles.toml`, which says what each field means. A person's own file comes before it.
"""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from fractions import Fraction
from functools import cache
from pathlib import Path

from composer.errors import ComposerError
from composer.files import read_regular
from composer.notation.elements import Meter, Tune
from composer.notation.rhythms import plain_rhythm
from composer.resources import resource
from composer.score.click_bars import beats
from composer.score.dynamics import accent

FILE_NAME = "playing_styles.toml"
MOST_BYTES = 200_000
_MOST_PARTS = 64
_BETWEEN = 6
"""A note between the parts of the bar is so much softer than the part that it stands in."""
_BEAT = 88
_OTHER_NAMES = {"C": "4/4", "C|": "2/2"}
_RANGES = {
    "swing": (50, 67), "dotted": (50, 90), "length": (40, 100), "grace": (0, 500), "time": (0, 20),
    "loudness": (0, 20), "slowing": (0, 50), "breath": (0, 50),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlayingStyle:
    """One row of the table, whose fields the table explains; `swing` to `breath` are its numbers."""

    rhythms: tuple[str, ...] = ()
    meters: tuple[str, ...] = ()
    stress: tuple[int, ...] = ()
    swing: int = 50
    dotted: int = 75
    length: int = 91
    grace: int = 0
    time: int = 5
    loudness: int = 4
    slowing: int = 0
    breath: int = 0

    def suits(self, rhythm: str, meter: Meter) -> bool:
        """True for a tune whose rhythm, in its plain spelling and its own, and meter the row names."""
        if self.meters and _plain_meter(meter.text) not in map(_plain_meter, self.meters):
            return False
        return not self.rhythms or any(re.search(rf"\b{re.escape(r)}s?\b", rhythm) for r in self.rhythms)

    def accent(self, position: Fraction, meter: Meter) -> int:
        """The velocity of what stands `position` whole notes after its bar line."""
        if not self.stress or meter.duration is None:
            usual = accent(position, meter)
            return max(usual, _BEAT) if meter.duration and position in beats(meter) else usual
        place = position / meter.duration * len(self.stress)
        return self.stress[int(place) % len(self.stress)] - (0 if place.denominator == 1 else _BETWEEN)


@dataclass(frozen=True, slots=True)
class PlayingTable:
    """Rows in the order in which they are looked at; the last of the usual ones suits everything."""

    rows: tuple[PlayingStyle, ...]

    def for_tune(self, tune: Tune) -> Callable[[Meter], PlayingStyle]:
        """What a tune is played in, for each of its meters."""
        named = next(iter(tune.fields("R")), "")[:200]
        rhythm = f"{plain_rhythm(named)}, {_plain_name(named)}"

        @cache
        def style(meter: Meter) -> PlayingStyle:
            return next(row for row in self.rows if row.suits(rhythm, meter))

        return style


@cache
def usual_table() -> PlayingTable:
    """The table that comes with the program."""
    return PlayingTable(_rows(resource(FILE_NAME).read_text("utf-8")))


_in_use: list[PlayingTable] = []


def playing_table() -> PlayingTable:
    """The table that is played by: the usual one, behind what a person's file was found to say."""
    return _in_use[-1] if _in_use else usual_table()


def use_own_table(folder: Path) -> str:
    """Puts the rows of a person's file before the usual ones, where there is one in `folder`.

    Returns a sentence where it can't be read, and the usual table is played by; else an empty text.
    """
    _in_use.clear()
    path = folder / FILE_NAME
    if not path.exists():
        return ""
    try:
        _in_use.append(PlayingTable(_rows(read_regular(path, MOST_BYTES).decode()) + usual_table().rows))
    except (ComposerError, OSError, ValueError, RecursionError) as error:
        why = error.strerror or str(error) if isinstance(error, OSError) else str(error).rstrip(".")
        return (
            f"“{path}” can’t be used, so tunes are played as the program comes: {why}. "
            "Correct it, or remove it, and start again."
        )
    return ""


def _rows(text: str) -> tuple[PlayingStyle, ...]:
    found = tomllib.loads(text)
    rows = found.get("style", [])
    if set(found) - {"style"} or not isinstance(rows, list) or not all(isinstance(r, dict) for r in rows):
        raise ComposerError("rows that each begin with [[style]] were expected, and nothing before them")
    return tuple(_row(number, row) for number, row in enumerate(rows, 1))


def _row(number: int, row: Mapping[str, object]) -> PlayingStyle:
    known = [field.name for field in fields(PlayingStyle)]
    values: dict[str, object] = {}
    for name, value in row.items():
        where = f"in row {number}, “{name[:20]}”"
        if name in _RANGES:
            values[name] = _whole_number(where, value, *_RANGES[name])
        elif name == "stress":
            parts = _list(where, value)
            values[name] = tuple(_whole_number(where, part, 1, 127) for part in parts)
        elif name in known:
            texts = [_text(where, part) for part in _list(where, value)]
            values[name] = tuple(map(_plain_name, texts) if name == "rhythms" else texts)
        else:
            raise ComposerError(f"{where} is no field of the table; there are {', '.join(known)}")
    return PlayingStyle(**values)  # type: ignore[arg-type]


def _whole_number(where: str, value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ComposerError(
            f"{where} is {str(value)[:20]}, and a whole number from {least} to {most} was expected"
        )
    return value


def _list(where: str, value: object) -> Sequence[object]:
    if not isinstance(value, list) or len(value) > _MOST_PARTS:
        raise ComposerError(f"{where} is {str(value)[:20]}, and a list in [ ] was expected")
    return value


def _text(where: str, value: object) -> str:
    if not isinstance(value, str):
        raise ComposerError(f"{where} holds {str(value)[:20]}, and texts in quotation marks were expected")
    return value.strip()


def _plain_name(rhythm: str) -> str:
    return " ".join(re.sub(r"[-_]", " ", rhythm.lower()).split())


def _plain_meter(text: str) -> str:
    stripped = text.strip()
    return _OTHER_NAMES.get(stripped, stripped)
