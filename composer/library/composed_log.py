"""The list of what was composed, a line of JSON for each tune, so that it is there again after a restart."""

import json
from dataclasses import asdict, dataclass, fields, is_dataclass
from functools import lru_cache
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from composer.composition.events import TuneComposed
from composer.files import cannot_write, write_atomically
from composer.library.records import KeptTune

MOST_TUNES = 500


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
    """One file that only grows; of its tunes the newest count."""

    def __init__(self, path: Path, most: int = MOST_TUNES) -> None:
        self.path, self._most = path, most

    def exists(self) -> bool:
        """True where something was composed before."""
        return self.path.is_file()

    def add(self, kept: KeptTune, composed: TuneComposed, facts: Facts, sources: tuple[str, ...]) -> None:
        """Adds a tune that was just kept; raises ComposerError where the disk refuses."""
        line = json.dumps(
            asdict(LoggedTune(kept.identifier, kept.created.isoformat(), composed, facts, sources))
        )
        try:
            with open(self.path, "a", encoding="utf-8") as file:
                file.write(line + "\n")
        except OSError as error:
            raise cannot_write(self.path, error) from error

    def read(self) -> tuple[list[LoggedTune], int]:
        """The newest tunes, in the order in which they were composed, and how many lines are damaged.

        Raises:
            ComposerError: the disk refuses.
        """
        try:
            lines = self.path.read_bytes().splitlines() if self.exists() else []
            if len(lines) > 2 * self._most:
                write_atomically(self.path, b"".join(line + b"\n" for line in lines[-self._most :]))
        except OSError as error:
            raise cannot_write(self.path, error) from error
        found = [_logged(line) for line in lines[-self._most :]]
        tunes = [tune for tune in found if tune is not None]
        return tunes, len(found) - len(tunes)


def _logged(line: bytes) -> LoggedTune | None:
    try:
        tune: LoggedTune = _made(LoggedTune, json.loads(line))
    except (ValueError, TypeError, AttributeError):
        return None
    return tune


def _made(kind: Any, value: Any) -> Any:
    """A value of a type from its JSON, dataclasses included; what this version does not know is passed over.

    Raises:
        TypeError: it is none.
    """
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], part) for part in value)
    allowed = get_args(kind) or (kind,)
    if value is None and NoneType in allowed:
        return None
    plain: Any = next(one for one in allowed if one is not NoneType)
    if is_dataclass(plain):
        return _made_of(plain, value)
    if not isinstance(value, (int, float) if plain is float else plain):
        raise TypeError(f"{value!r} was read, and {plain.__name__} was expected.")
    return value


def _made_of(kind: Any, parts: dict[str, Any]) -> Any:
    kinds = _kinds(kind)
    return kind(**{name: _made(kinds[name], part) for name, part in parts.items() if name in kinds})


@lru_cache
def _kinds(kind: Any) -> dict[str, Any]:
    """The types of a dataclass's fields."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
