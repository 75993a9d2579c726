"""The log of window and command line: one file with rotation, in which no tune's text stands."""

import logging
import logging.handlers
import os
import re
import stat
import sys
import time
import traceback
from pathlib import Path

NAME = "abc-composer.log"
LOG_BYTES, LOG_FILES = 1_000_000, 3
TAIL_BYTES = 64_000
LONGEST_MESSAGE = 500
_QUOTED = re.compile(r"“[^”]*”?|(?<!\w)\"[^\"\n]*\"|(?<!\w)'[^'\n]*'(?!\w)")
# What may be named: a path, a word of a program, a file's name.
_NAMED = re.compile(r"(?:[/~\\]|[A-Za-z]:[\\/])[^|\n]*|[\w.:+-]{1,40}")


def start_log(path: Path) -> str:
    """Warnings and bugs go into a file that is never larger than a few megabytes.

    Returns:
        A sentence where they can't be written there; they go to the terminal alone then.
    """
    log = logging.getLogger("composer")
    log.setLevel(logging.INFO)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_other_than_file(path)
        handler = _LogFile(
            path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", errors="replace"
        )
    except OSError as error:
        return f"No log is written: “{path}” could not be opened ({error.strerror or error})."
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    return ""


def log_tail(path: Path, lines: int = 40) -> str:
    """The last lines of the log; empty where there are none."""
    try:
        _refuse_other_than_file(path)
        with open(path, "rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - TAIL_BYTES))
            return "\n".join(file.read().decode("utf-8", "replace").splitlines()[-lines:])
    except OSError:
        return ""


def traceback_of(error: BaseException) -> str:
    """Where an error arose, and the errors before it; nothing of what they quote but names and paths."""
    parts = traceback.format_exception(error)
    return with_short_home("".join(part if part.startswith("  File ") else _message(part) for part in parts))


def without_quotations(text: str) -> str:
    """A sentence without what it quotes, which may be music or words of a tune; names and paths stay."""
    return _QUOTED.sub(lambda found: found[0] if _is_name(found[0]) else "“…”", text)


def with_short_home(text: str) -> str:
    """The person's own folder is written `~`, so that no report tells their name."""
    home = os.path.expanduser("~")
    return text.replace(home, "~") if len(home) > 1 else text


class _Formatter(logging.Formatter):
    converter = staticmethod(time.gmtime)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        record.message = _message(record.message)
        return with_short_home(super().formatMessage(record))

    def formatException(self, ei: object) -> str:  # noqa: N802
        error = ei[1] if isinstance(ei, tuple) else None
        return traceback_of(error).rstrip() if isinstance(error, BaseException) else ""


class _LogFile(logging.handlers.RotatingFileHandler):
    """Tells once on the terminal that the disk refuses, in place of a traceback for each line."""

    _told = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        if not self._told and sys.stderr is not None:
            self._told = True
            print(f"abc-composer: The log “{self.baseFilename}” could not be written.", file=sys.stderr)


def _refuse_other_than_file(path: Path) -> None:
    """A pipe or a device may never take or give a line."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(0, "it is no regular file", str(path))
    except FileNotFoundError:
        return


def _message(text: str) -> str:
    """The first line of each message: behind it there may stand a tune."""
    first, _, rest = text.strip("\n").partition("\n")
    if text.startswith("\n") or "Traceback (most recent call last)" in text:
        return text  # what stands between two errors
    more = " […]" if rest or len(first) > LONGEST_MESSAGE else ""
    return without_quotations(first[:LONGEST_MESSAGE]) + more + ("\n" if text.endswith("\n") else "")


def _is_name(quoted: str) -> bool:
    return _NAMED.fullmatch(quoted.strip("“”\"'")) is not None
