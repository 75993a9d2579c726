"""The commands by their names; failures that a person can mend become one sentence."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from composer.cli.arguments import parser
from composer.cli.compose_command import compose_tunes
from composer.cli.fetch_command import fetch_collections
from composer.cli.train_command import train_model
from composer.cli.tunebook_commands import check_files, export_tunes
from composer.corpus.bundled.archive import keep_in
from composer.errors import ComposerError
from composer.library.folders import Folders
from composer.printing.formats import hand_in_formats


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; returns 0, 1 for a failure that was told, 2 for wrong usage, 130 for Ctrl-C."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a character still gets the sentence
    hand_in_formats()
    keep_in(Folders.default().collections)
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as end:  # argparse has printed its message, or the help
        return int(end.code or 0)
    try:
        status = COMMANDS[arguments.command](arguments)
        sys.stdout.flush()
    except ComposerError as error:
        print(f"abc-composer: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("abc-composer: Stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # whoever reads our output, `head` for one, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "train": train_model,
    "compose": compose_tunes,
    "export": export_tunes,
    "check": check_files,
    "fetch": fetch_collections,
}
