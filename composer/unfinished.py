"""Files that are being written, under a name of their own: what a killed write left is known and taken away.

A name tells the machine and the process that writes: `.tune.abc.1f3a-4711-0123456789ab.part`. What no living
process of this machine writes is swept at the next write into its folder, and at the start in the folders
of the program itself. Nothing else is ever touched, and of another machine, with which a folder may be
shared, only what is a day old.
"""

import os
import platform
import re
import secrets
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

SECONDS_BETWEEN_SWEEPS = 1.0
OLD_SECONDS, MOMENT_SECONDS = 24 * 3600.0, 60.0
MOST_DEPTH = 3

_NAME = re.compile(r"\..{1,40}\.(?:([0-9a-f]{4})-(\d{1,10})-)?[0-9a-f]{12}\.part", re.DOTALL)
_swept: dict[Path, float] = {}


def unfinished_path(path: Path) -> Path:
    """A new name beside `path`, under which it is written until it is whole."""
    return path.with_name(f".{path.name[:40]}.{_machine()}-{os.getpid()}-{secrets.token_hex(6)}.part")


def is_unfinished(name: str) -> bool:
    """True for the name of a file that is written, or was until its writer was killed."""
    return _NAME.fullmatch(name) is not None


def sweep(folder: Path, now: Callable[[], float] = time.time) -> None:
    """Takes away what killed writes left in a folder; what refuses stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if (name := _NAME.fullmatch(entry.name)) is None:
                continue
            with suppress(OSError):
                if entry.is_file(follow_symlinks=False) and _is_left(entry, name, now()):
                    os.unlink(entry.path)


def sweep_before_write(folder: Path) -> None:
    """As `sweep`; where many files are written into one folder, not before each of them."""
    seconds = time.monotonic()
    if seconds - _swept.get(folder, -SECONDS_BETWEEN_SWEEPS) >= SECONDS_BETWEEN_SWEEPS:
        _swept[folder] = seconds
        sweep(folder)


def sweep_below(home: Path) -> None:
    """As `sweep`, in a folder of the program's own and in those inside it."""
    for place, folders, _ in os.walk(home):
        folder = Path(place)
        sweep(folder)
        if len(folder.relative_to(home).parts) >= MOST_DEPTH:
            folders.clear()


def _is_left(entry: "os.DirEntry[str]", name: re.Match[str], now: float) -> bool:
    machine, process = name.groups()
    age = now - entry.stat(follow_symlinks=False).st_mtime
    # Earlier versions named neither; a clock that went wrong says nothing.
    if machine != _machine():
        return age > OLD_SECONDS
    if int(process) == os.getpid():
        return False
    return not _lives(int(process)) or age > OLD_SECONDS if sys.platform != "win32" else age > MOMENT_SECONDS


def _lives(process: int) -> bool:
    """Whether there is such a process; not asked on Windows, where nobody deletes a file that is open."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


@cache
def _machine() -> str:
    return blake2b(platform.node().encode("utf-8", "surrogateescape"), digest_size=2).hexdigest()
