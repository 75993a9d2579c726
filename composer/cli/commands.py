"""The commands by their names; whatever goes wrong becomes one sentence, and a bug a log entry as well."""

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Callable, Sequence

from composer.cli.arguments import parser
from composer.cli.book_command import make_book_of_files
from composer.cli.compose_command import compose_tunes
from composer.cli.fetch_command import fetch_collections
from composer.cli.find_command import find_tunes
from composer.cli.import_command import import_files
from composer.cli.runs_command import list_runs
from composer.cli.set_command import export_set_of_files
from composer.cli.train_command import train_model
from composer.cli.tunebook_commands import check_files, export_tunes
from composer.corpus.bundled.archive import keep_in
from composer.corpus.kept_judgements import keep_judgements_in
from composer.errors import ComposerError
from composer.library.folders import Folders
from composer.log import NAME as LOG_NAME
from composer.log import start_log
from composer.notation.instruments import use_own_instruments
from composer.printing.formats import hand_in_formats
from composer.score.playing_styles import use_own_table

FAILED, STOPPED = 1, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; returns 0, 1 for a failure that was told, 2 for wrong usage, 130 for Ctrl-C."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a character still gets the sentence
    status = told(lambda: _run(argv))
    return told(_flush) or status


def told(run: Callable[[], int]) -> int:
    """The exit code of `run`, or, where it fails, a sentence on the terminal and the code for that."""
    try:
        return run()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - told, and a bug is logged
        return tell(error)


def tell(error: BaseException) -> int:
    """Says in a sentence what went wrong, and returns the exit code; a bug's traceback goes into the log."""
    match error:
        case ComposerError():
            return _say(str(error))
        case KeyboardInterrupt():
            return _say("Stopped.", STOPPED)
        case BrokenPipeError():  # whoever reads our output, `head` for one, has seen enough
            _write_no_more()
            return FAILED
        case OSError():
            _write_no_more()
            return _say(_about_file(error))
        case MemoryError():
            return _say("There is not enough memory for that. Close other programs, or ask for less.")
    return _say(_logged(error))


def _run(argv: Sequence[str] | None) -> int:
    hand_in_formats()
    folders = Folders.default()
    keep_in(folders.collections)
    keep_judgements_in(folders.judgements)
    for use_own in (use_own_table, use_own_instruments):
        if sentence := use_own(folders.home):
            _say(sentence)
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as end:  # argparse has printed its message, or the help
        return int(end.code or 0)
    return COMMANDS[arguments.command](arguments)


def _flush() -> int:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and not stream.closed:
            stream.flush()
    return 0


def _write_no_more() -> None:
    """Nobody takes what is still to be written; the interpreter would complain of it at its end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _say(sentence: str, code: int = FAILED) -> int:
    with contextlib.suppress(OSError, ValueError):  # nobody reads it
        print(f"abc-composer: {sentence}", file=sys.stderr, flush=True)
    return code


def _about_file(error: OSError) -> str:
    why = error.strerror or str(error)
    if error.filename is None:
        return f"The output could not be written: {why}."
    named = os.fsdecode(error.filename) if isinstance(error.filename, bytes) else error.filename
    return f"“{named}” could not be used: {why}. Name another file or folder, or check its rights."


def _logged(error: BaseException) -> str:
    try:
        path = Folders.default().home / LOG_NAME
        where = start_log(path) or f"What happened stands in “{path}”."
    except RuntimeError as problem:  # a user who is not known, in “~somebody/tunes”
        where = f"No log is written: {problem}"
    logging.getLogger("composer").error("A bug:", exc_info=error)
    return f"Something went wrong inside ABC Composer ({type(error).__name__}), and it was stopped. {where}"


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "train": train_model,
    "compose": compose_tunes,
    "export": export_tunes,
    "import": import_files,
    "set": export_set_of_files,
    "find": find_tunes,
    "book": make_book_of_files,
    "check": check_files,
    "fetch": fetch_collections,
    "runs": list_runs,
}
