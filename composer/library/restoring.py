"""Takes back what a daily copy has; and gets a new library out of a damaged one."""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from composer.errors import ComposerError
from composer.files import cannot_write, open_regular
from composer.library.backups import day_of, is_good, name_aside, opened_copy, set_aside
from composer.library.database import connected
from composer.library.records import COLUMNS, EARLIER_COLUMNS, DamagedRowError, EarlierText, KeptTune
from composer.library.tunes import TuneLibrary

MOST_NUMBERS = 1_000_000


@dataclass(frozen=True)
class Comparison:
    """What a daily copy has and lacks against the library now; deleted tunes of the copy don't count.

    Attributes:
        day: when it was made, as the clock gave it.
        tunes: how many it has.
        gone: those that the library has not any more.
        changed: those whose text is another in the library, as the copy has them.
        lacks: how many the library has that the copy has not.
        histories: the earlier texts of those that are gone, by their numbers.
        problem: why it can't be read, or an empty text.
    """

    path: Path
    day: date | None
    tunes: int = 0
    gone: tuple[KeptTune, ...] = ()
    changed: tuple[KeptTune, ...] = ()
    lacks: int = 0
    histories: Mapping[int, tuple[EarlierText, ...]] = field(default_factory=dict)
    problem: str = ""


def everything(library: TuneLibrary) -> dict[int, KeptTune]:
    """All tunes of a library by their numbers, the trash too."""
    return {tune.identifier: tune for tune in library.tunes() + library.tunes(trash=True)}


def compared(copies: Iterable[Path], library: Mapping[int, KeptTune]) -> Iterator[Comparison]:
    """Reads one copy after another, in any thread."""
    for copy in copies:
        try:
            with opened_copy(copy) as opened:
                yield _compared(copy, opened, library)
        except ComposerError as error:
            yield Comparison(copy, day_of(copy), problem=str(error))


def _compared(path: Path, copy: TuneLibrary, library: Mapping[int, KeptTune]) -> Comparison:
    tunes, every = copy.tunes(), everything(copy)
    gone = tuple(tune for tune in tunes if not _is_in(tune, library))
    same = {tune.identifier: library[tune.identifier] for tune in tunes if _is_in(tune, library)}
    return Comparison(
        path,
        day_of(path),
        len(tunes),
        gone=gone,
        changed=tuple(t for t in tunes if t.identifier in same and same[t.identifier].text != t.text),
        lacks=sum(tune.deleted is None and not _is_in(tune, every) for tune in library.values()),
        histories={tune.identifier: copy.history(tune.identifier) for tune in gone},
        problem=" ".join(copy.doubts),
    )


def _is_in(tune: KeptTune, library: Mapping[int, KeptTune]) -> bool:
    there = library.get(tune.identifier)
    return there is not None and there.created == tune.created


def restore_all(library: TuneLibrary, copy: Path, now: datetime) -> Path:
    """Has all as a daily copy has it; what was there before is set aside, under the name returned."""
    aside = name_aside(library.path, now)
    with opened_copy(copy) as opened:
        if opened.doubts:
            raise ComposerError(" ".join(opened.doubts))
        library.copy_to(aside)
        library.replace_all(opened)
    return aside


def mend(path: Path, copies: Iterable[Path], now: datetime) -> Path | None:
    """Puts the newest good copy in the place of a damaged library, and adds what can be read of that.

    Where no copy is good, what can be read is all there is. Returns the name of the damaged file, which is
    set aside whole.
    """
    good = next((copy for copy in copies if is_good(copy)), None)
    aside = restore_backup(good, path, now) if good else set_aside(path, now)
    if aside is not None:
        with TuneLibrary(path) as library:
            for tune, history in readable(aside):
                _add(library, tune, history)
    return aside


def _add(library: TuneLibrary, tune: KeptTune, history: Sequence[EarlierText]) -> None:
    kept = library.put_back(tune, history)
    library.set_favourite(kept.identifier, tune.favourite)
    library.rate(kept.identifier, tune.rating)
    library.set_tags(kept.identifier, tune.tags)
    if tune.deleted is not None:
        library.delete(kept.identifier)


def readable(path: Path) -> Iterator[tuple[KeptTune, list[EarlierText]]]:
    """Every tune of a damaged library that is what was written, with as much of its history as is."""
    texts: dict[int, list[EarlierText]] = {}
    with closing(connected(path)) as opened:
        for row in _rows(opened, "earlier_texts", EARLIER_COLUMNS):
            with suppress(DamagedRowError):
                earlier = EarlierText.of_row(row)
                texts.setdefault(earlier.tune, []).insert(0, earlier)
        for row in _rows(opened, "tunes", COLUMNS):
            with suppress(DamagedRowError):
                tune = KeptTune.of_row(row)
                yield tune, texts.get(tune.identifier, [])


def _rows(opened: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[object, ...]]:
    """The rows that SQLite still finds, each asked for by its number."""
    for number in range(1, _highest(opened, table) + 1):
        with suppress(sqlite3.DatabaseError):
            row = opened.execute(f"SELECT {columns} FROM {table} WHERE identifier = ?", (number,)).fetchone()
            if row is not None:
                yield row


def _highest(opened: sqlite3.Connection, table: str) -> int:
    # A number may be damaged itself.
    most = 0
    for question in (f"SELECT max(identifier) FROM {table}", "SELECT max(seq) FROM sqlite_sequence"):
        with suppress(sqlite3.DatabaseError):
            (found,) = opened.execute(question).fetchone()
            most = max(most, found if isinstance(found, int) else 0)
    return min(most, MOST_NUMBERS)


def restore_backup(backup: Path, path: Path, now: datetime) -> Path | None:
    """Puts a daily copy in the library's place; the library before it is set aside, and its name returned."""
    unfinished = path.with_suffix(".part")
    try:
        with open_regular(backup) as file, unfinished.open("wb") as copied:
            shutil.copyfileobj(file, copied)
        aside = set_aside(path, now) if path.exists() else None
        os.replace(unfinished, path)
    except OSError as error:
        raise cannot_write(path, error) from error
    return aside
