"""`export` and `check`: what can be done with the tunes of an ABC file."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from composer.cli.narration import event_line, json_line
from composer.cli.options import SOUND_OPTIONS
from composer.corpus.sources import read_abc_file
from composer.errors import ComposerError
from composer.plurals import plural
from composer.workflows.check import TuneCheck, check_tunes


def export_tunes(arguments: argparse.Namespace) -> int:
    """Exports every tune of a file; a tune that can't be exported is told and the others are written."""
    from composer.score.under_notes import under_notes
    from composer.workflows.export import Exported, export_tunebook

    under_notes(arguments.under)
    formats = [name.strip() for name in arguments.to.split(",") if name.strip()]
    written = failed = 0
    names = ("pad_pickup", *SOUND_OPTIONS, "lines", "under", "part")
    options = {name: getattr(arguments, name) for name in names}
    if arguments.as_played is not None:
        options |= {"as_played": arguments.as_played, "as_written": not arguments.as_played}
    for event in export_tunebook(read_abc_file(arguments.file), formats, arguments.out, **options):
        if isinstance(event, Exported):
            written += 1
            print(event_line(event) if arguments.json else event.path)
        else:
            failed += 1
            named = f"tune {event.position}" + (f", “{event.title}”" if event.title else "")
            print(
                f"abc-composer: {named}, was not exported to {event.format}: {event.reason}", file=sys.stderr
            )
            if arguments.json:
                print(event_line(event))
    print(f"{plural(written, 'file')} written to “{arguments.out}”, {failed:,} not.", file=sys.stderr)
    return 1 if failed else 0


def check_files(arguments: argparse.Namespace) -> int:
    """Checks every tune of some files; one that can't be read is told, and the others are checked."""
    checked = invalid = unread = 0
    for file in arguments.files:
        try:
            for tune in check_tunes(read_abc_file(file)):
                checked += 1
                invalid += not tune.valid
                _tell_check(tune, file, arguments.json)
        except ComposerError as error:
            unread += 1
            named = "" if str(file) in str(error) else f"“{file}”: "
            print(f"abc-composer: {named}{error}", file=sys.stderr)
    if checked:
        print(f"{plural(checked, 'tune')}: {checked - invalid:,} valid, {invalid:,} not.", file=sys.stderr)
    return 1 if invalid or unread else 0


def _tell_check(tune: TuneCheck, file: Path, as_json: bool) -> None:
    if as_json:
        print(json_line({"file": file, **asdict(tune)}))
    else:
        _print_check(tune, file)


def _print_check(tune: TuneCheck, file: Path) -> None:
    """`tunes.abc:12:7: bar-length: …`, as compilers write, so that editors jump to the place."""
    for problem in tune.problems:
        kind = "" if problem.fatal else "advice: "
        print(f"{file}:{problem.line}:{problem.column}: {kind}{problem.rule}: {problem.message}")
