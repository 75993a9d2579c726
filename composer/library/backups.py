"""Daily copies of the library: which are made, which stay, and which was made last, whatever the clock says.

A copy is made on the first start of a day, of a library that was read through, and counts once it was
opened itself and every row of it was read. Each has a number, one more than the highest there is, so that
what was made last is known even where the clock was wrong; the day in its name is for the person.

The last seven good ones stay, then every seventh for five weeks and every 28th for a year, counted by these
numbers. Nothing is deleted while fewer than seven are good, or while damaged tunes of the library wait to
be taken back.
"""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

from composer.errors import ComposerError
from composer.file_lock import FileLock
from composer.files import cannot_write, open_regular
from composer.library.database import connected, copy_database
from composer.library.tunes import TuneLibrary

KEPT_BACKUPS = 7
# (every so many copies, for so many)
THINNED = ((7, 35), (28, 364))
_NAME = re.compile(r"library-(\d{4}-\d\d-\d\d)(?:\.(\d{1,9}))?\.sqlite")
_LOCK = "copying.lock"


def back_up(library: TuneLibrary, folder: Path, today: date, kept: int = KEPT_BACKUPS) -> Path | None:
    """Copies the library once a day and deletes old copies; returns the copy, None if there was one.

    From any thread: it reads the library's file, not the connection.

    Raises:
        ComposerError: the library, or the copy, could not be read through, or the disk refuses.
    """
    made: Path | None = None
    for step in backing_up(library, folder, today, kept):
        made = made or step
    return made


def backing_up(
    library: TuneLibrary, folder: Path, today: date, kept: int = KEPT_BACKUPS
) -> Iterator[Path | None]:
    """`back_up` in steps, for a job that may be ended between them: first the copy, if one was made."""
    if library.is_newer:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock.take(folder / _LOCK)
    except OSError as error:
        raise cannot_write(folder, error) from error
    if lock is None:  # another window makes the copy
        return
    try:
        remove_leftovers(folder)
        copies = backups(folder)
        if copies and day_of(copies[0]) == today and is_good(copies[0]):
            return
        yield from _made(library.path, folder, today, kept)
    finally:
        lock.let_go()


def _made(library: Path, folder: Path, today: date, kept: int) -> Iterator[Path | None]:
    number = max(map(number_of, backups(folder)), default=0) + 1
    target = folder / f"library-{today.isoformat()}.{number}.sqlite"
    unfinished = target.with_suffix(".part")
    try:
        with closing(connected(library, read_only=True)) as opened:
            copy_database(opened, unfinished)
        with opened_copy(unfinished) as copy:
            if copy.doubts:
                raise ComposerError(" ".join(copy.doubts))
            waits = bool(copy.damaged())
        os.replace(unfinished, target)
        yield target
        if not waits:
            yield from _thinned(folder, kept)
    except OSError as error:
        raise cannot_write(target, error) from error
    finally:
        _remove(unfinished)


def _thinned(folder: Path, kept: int) -> Iterator[None]:
    copies = backups(folder)
    newest, good = number_of(copies[0]), 0
    for copy in copies:
        number = number_of(copy)
        if good >= kept:
            age = newest - number
            if not any(number and number % every == 0 and age < most for every, most in THINNED):
                copy.unlink(missing_ok=True)
        elif is_good(copy):
            good += 1
        yield None


def backups(folder: Path) -> tuple[Path, ...]:
    """The daily copies in a folder, the one made last first."""
    if not folder.is_dir():
        return ()
    found = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]
    return tuple(sorted(found, key=lambda path: (number_of(path), path.name), reverse=True))


def number_of(copy: Path) -> int:
    """When a copy was made, as its place among all; 0 for one of an earlier version, which had no numbers."""
    found = _NAME.fullmatch(copy.name)
    return int(found[2] or 0) if found else 0


def day_of(copy: Path) -> date | None:
    """The day of a copy as the clock gave it; None where its name has none."""
    found = _NAME.fullmatch(copy.name)
    with suppress(ValueError):
        return date.fromisoformat(found[1]) if found else None
    return None


def is_good(copy: Path) -> bool:
    """True where a copy can be opened and every row of it is what was written."""
    try:
        with opened_copy(copy) as opened:
            return not opened.doubts
    except ComposerError:
        return False


@contextmanager
def opened_copy(copy: Path) -> Iterator[TuneLibrary]:
    """A daily copy as a library of today's version; the file itself stays as it is.

    Raises:
        ComposerError: it can't be read.
    """
    with tempfile.TemporaryDirectory(prefix="abc-composer-") as folder:
        path = Path(folder) / "library.sqlite"
        try:
            with open_regular(copy) as file, path.open("wb") as copied:
                shutil.copyfileobj(file, copied)
        except OSError as error:
            raise ComposerError(f"“{copy}” could not be read: {error.strerror or error}.") from error
        with TuneLibrary(path) as library:
            yield library


def set_aside(path: Path, now: datetime) -> Path:
    """Renames a library that can't be used, its log with it, so that a new one can begin; gives its name."""
    aside = name_aside(path, now)
    try:
        path.rename(aside)
        for suffix in ("-wal", "-shm"):
            log = path.with_name(path.name + suffix)
            if log.exists():
                log.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise ComposerError(
            f"“{path}” could not be renamed: {error.strerror or error}. Close other programs that use it, "
            "then try again."
        ) from error
    return aside


def name_aside(path: Path, now: datetime) -> Path:
    """A name beside a library that no file has yet."""
    aside = path.with_name(f"{path.stem}.set-aside-{now:%Y%m%d-%H%M%S}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}.set-aside-{now:%Y%m%d-%H%M%S}-{number}{path.suffix}")
    return aside


def remove_leftovers(folder: Path) -> None:
    """Removes copies that a crash left unfinished."""
    for unfinished in folder.glob("library-*.part"):
        _remove(unfinished)


def remove_unfinished(library: Path) -> None:
    """Removes what a crash left of beginning a library, or of putting a copy in its place."""
    for name in (f"{library.stem}.part", f".{library.name}.*.part"):
        for unfinished in library.parent.glob(name):
            _remove(unfinished)


def _remove(unfinished: Path) -> None:
    for suffix in ("-journal", "-wal", "-shm", ""):
        with suppress(OSError):  # it is in nobody's way
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
