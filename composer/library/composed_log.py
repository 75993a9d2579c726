"""The list of what was composed, a line of JSON for each tune, so that it is there again after a restart."""

import errno
import json
import os
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, is_dataclass
from functools import lru_cache
from math import isfinite
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from composer.composition.events import TuneComposed
from composer.errors import ComposerError
from composer.files import cannot_write, read_regular, write_atomically
from composer.library.records import KeptTune
from composer.signed import is_sound, signed

MOST_TUNES = 500
MOST_BYTES = 256 * 2**20
LARGEST_NUMBER = 2**63 - 1
"""Neither the library's numbers nor Qt's go further."""


@dataclass(frozen=True)
class Facts:
    """What only the music of a tune tells, so that it need not be read again.

    Attributes:
        bars: how many are heard, repeats counted, as they are asked for; None where there is no meter.
        problems: how many keep the tune from being valid.
    """

    bars: int | None
    problems: int


@dataclass(frozen=True)
class LoggedTune:
    """A tune of the library as it was composed.

    Attributes:
        tune: its number in the library.
        created: when it was kept; another library gives the same number to another tune.
        sources: where the training tunes are that it was compared with.
    """

    tune: int
    created: str
    composed: TuneComposed
    facts: Facts
    sources: tuple[str, ...] = ()

    def is_of(self, kept: KeptTune | None) -> bool:
        """True where this is the tune, and it is not in the trash."""
        return kept is not None and not kept.deleted and self.created == kept.created.isoformat()


class ComposedLog:
    """One file that only grows; of its tunes the newest count.

    Attributes:
        aside: where `read` has put what it found damaged.
    """

    def __init__(self, path: Path, most: int = MOST_TUNES) -> None:
        self.path, self._most = path, most
        self.aside: Path | None = None

    def exists(self) -> bool:
        """True where something was composed before."""
        return os.path.lexists(self.path)

    def add(self, kept: KeptTune, composed: TuneComposed, facts: Facts, sources: tuple[str, ...]) -> None:
        """Adds a tune that was just kept; raises ComposerError where the disk refuses."""
        line = signed(
            json.dumps(
                asdict(LoggedTune(kept.identifier, kept.created.isoformat(), composed, facts, sources))
            )
        )
        try:
            if self.exists() and not self.path.is_file():
                raise OSError(errno.EINVAL, "it is no regular file")
            with open(self.path, "a+b") as file:
                # A crash may have cut the last line off; it must not take this one with it.
                file.seek(max(0, file.seek(0, os.SEEK_END) - 1))
                file.write(b"\n" * (file.read() not in (b"", b"\n")) + line + b"\n")
        except OSError as error:
            raise cannot_write(self.path, error) from error

    def read(self) -> tuple[list[LoggedTune], int]:
        """The newest tunes, in the order in which they were composed, and how many lines are damaged.

        Where some are, the file is set aside whole and a new one has the others, so that they are told once.

        Raises:
            ComposerError: the disk refuses, or something else lies there, which is set aside.
        """
        try:
            lines = read_regular(self.path, MOST_BYTES).splitlines() if self.exists() else []
            if self.exists() and not lines:
                raise OSError(errno.EINVAL, "it is empty")
        except OSError as error:
            raise ComposerError(
                f"The list of what was composed, “{self.path}”, could not be read: "
                f"{error.strerror or error}. It was set aside as “{self._set_aside()}”. All tunes are in "
                "Library."
            ) from error
        newest = lines[-self._most :]
        found = [(line, tune) for line in newest if (tune := _logged(line)) is not None]
        damaged = len(newest) - len(found)
        if damaged:
            self._set_aside()
        if damaged or len(lines) > 2 * self._most:
            write_atomically(self.path, b"".join(line + b"\n" for line, _ in found))
        return [tune for _, tune in found], damaged

    def _set_aside(self) -> Path:
        aside = self.path.with_name(f"{self.path.stem}.set-aside-{secrets.token_hex(4)}{self.path.suffix}")
        try:
            self.path.rename(aside)
        except OSError as error:
            raise cannot_write(self.path, error) from error
        self.aside = aside
        return aside


def _logged(line: bytes) -> LoggedTune | None:
    if not is_sound(line):
        return None
    try:
        tune: LoggedTune = _reader(LoggedTune)(json.loads(line))
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return None
    return tune


@lru_cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Makes a value of a type from its JSON; raises TypeError, ValueError or AttributeError where it is none.

    A dataclass passes over what this version does not know.
    """
    if get_origin(kind) is tuple:
        item = _reader(get_args(kind)[0])
        return lambda value: tuple(map(item, value))
    if get_origin(kind) is UnionType:
        (plain,) = (_reader(one) for one in get_args(kind) if one is not NoneType)
        return lambda value: None if value is None else plain(value)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
        make: Any = kind
        return lambda value: make(**{n: readers[n](part) for n, part in value.items() if n in readers})
    return lambda value: _checked(value, (int, float) if kind is float else (kind,))


def _checked(value: Any, kinds: tuple[type, ...]) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise TypeError(f"{value!r} was read, and {kinds[0].__name__} was expected.")
    if isinstance(value, int | float) and not (isfinite(value) and abs(value) <= LARGEST_NUMBER):
        raise ValueError(f"{value!r} was read, and a number that can be counted with was expected.")
    return value
