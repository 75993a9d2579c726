"""`book`: the tunes of some ABC files as one book: PDF, web page, tunebook, ZIP."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING

from composer.cli.narration import json_line
from composer.export.book.book import BOOK_FORMATS
from composer.export.book.settings import PAPERS, BookSettings
from composer.plurals import plural

if TYPE_CHECKING:
    from composer.export.book.engraved import LeftOut
    from composer.workflows.book import Progress


def make_book_of_files(arguments: argparse.Namespace) -> int:
    """Makes the book; a tune that can't be in it is told, and the others are."""
    from composer.export.book.engraved import LeftOut
    from composer.workflows.book import Progress, make_book, tunes_of_files

    formats = [name.strip() for name in arguments.to.split(",") if name.strip()]
    settings = BookSettings(**{field.name: getattr(arguments, field.name) for field in fields(BookSettings)})
    left_out = 0
    for event in make_book(tunes_of_files(arguments.files), formats, arguments.out, settings):
        if isinstance(event, Progress):
            _show(event)
        elif isinstance(event, LeftOut):
            left_out += 1
            _tell(event)
        else:
            _clear()
            line = {"path": event.path, "format": event.format, "tunes": event.tunes, "left_out": left_out}
            print(json_line(line) if arguments.json else event.path)
    if left_out:
        print(f"{plural(left_out, 'tune')} left out.", file=sys.stderr)
    return 1 if left_out else 0


def add_book_arguments(command: argparse.ArgumentParser) -> None:
    """What `book` is told."""
    usual = BookSettings()
    command.add_argument(
        "--to",
        default="pdf",
        metavar="FORMAT,…",
        help=f"{', '.join(BOOK_FORMATS)}; several with commas (default: pdf)",
    )
    command.add_argument("--title", default=usual.title, help="of the book and its files")
    command.add_argument("--paper", choices=tuple(PAPERS), default=usual.paper)
    add: Callable[..., object] = command.add_argument
    add("--margin", dest="margin_mm", type=float, default=usual.margin_mm, metavar="MM", help="on every side")
    add(
        "--staff-size",
        dest="staff_mm",
        type=float,
        default=usual.staff_mm,
        metavar="MM",
        help=f"height of a staff (default: {usual.staff_mm:g})",
    )
    add(
        "--tunes-per-page",
        type=int,
        default=usual.tunes_per_page,
        metavar="N",
        help="at most so many (default: as many as fit)",
    )
    add("--words", action=argparse.BooleanOptionalAction, default=True, help="print words")
    add("--chords", action=argparse.BooleanOptionalAction, default=True, help="print chord symbols")
    add(
        "--indexes",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="at the end, indexes by title, rhythm, key and first bars",
    )


def _show(progress: "Progress") -> None:
    """How far it is, on one line of a terminal."""
    if sys.stderr.isatty():
        doing = f"writing {progress.format}" if progress.format else "engraving"
        print(f"\r{doing}: {progress.tunes:,} of {progress.of:,}\033[K", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _tell(left_out: "LeftOut") -> None:
    _clear()
    named = f"tune {left_out.position}" + (f", “{left_out.title}”" if left_out.title else "")
    print(f"abc-composer: {named}, is not in the book: {left_out.reason}", file=sys.stderr)
