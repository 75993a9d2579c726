"""Daily copies of the library, the last seven kept; and a damaged library set aside on the person's word."""

import os
import re
import shutil
from datetime import date, datetime
from pathlib import Path

from composer.errors import ComposerError
from composer.files import cannot_write
from composer.library.tunes import TuneLibrary

KEPT_BACKUPS = 7


def back_up(library: TuneLibrary, folder: Path, today: date, kept: int = KEPT_BACKUPS) -> Path | None:
    """Copies the library once a day and deletes the oldest copies; returns the copy, None if there was one.

    Call it after the library has opened: opening has checked the file, so that no damaged library ever
    takes the place of a good copy.
    """
    target = folder / f"library-{today.isoformat()}.sqlite"
    if target.exists():
        return None
    unfinished = target.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        library.copy_to(unfinished)
        os.replace(unfinished, target)
        for old in backups(folder)[kept:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_write(target, error) from error
    return target


def backups(folder: Path) -> tuple[Path, ...]:
    """The daily copies in a folder, the newest first."""
    if not folder.is_dir():
        return ()
    found = [path for path in folder.iterdir() if re.fullmatch(r"library-\d{4}-\d\d-\d\d\.sqlite", path.name)]
    return tuple(sorted(found, key=lambda path: path.name, reverse=True))


def set_aside(path: Path, now: datetime) -> Path:
    """Renames a library that can't be used, its log with it, so that a new one can begin; gives its name."""
    aside = path.with_name(f"{path.stem}.set-aside-{now:%Y%m%d-%H%M%S}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}.set-aside-{now:%Y%m%d-%H%M%S}-{number}{path.suffix}")
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


def restore_backup(backup: Path, path: Path, now: datetime) -> Path | None:
    """Puts a daily copy in the library's place; the library before it is set aside, and its name returned."""
    unfinished = path.with_suffix(".part")
    try:
        shutil.copyfile(backup, unfinished)
        aside = set_aside(path, now) if path.exists() else None
        os.replace(unfinished, path)
    except OSError as error:
        raise cannot_write(path, error) from error
    return aside
