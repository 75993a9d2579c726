"""`set`: several tunes in a row, each so many times, as one file a format."""

import argparse
import sys

from composer.cli.narration import event_line
from composer.cli.options import SOUND_OPTIONS
from composer.errors import ComposerError
from composer.plurals import plural


def export_set_of_files(arguments: argparse.Namespace) -> int:
    """Writes the tunes of some files as one set; a format that can't be written is told."""
    from composer.score.under_notes import under_notes
    from composer.workflows.export import Exported
    from composer.workflows.tune_sets import export_set, read_set

    formats = [name.strip() for name in arguments.to.split(",") if name.strip()]
    names = (*SOUND_OPTIONS, "lines", "count_in", "under")
    options = {name: getattr(arguments, name) for name in names}
    under_notes(arguments.under)
    if arguments.as_played is not None:
        options |= {"as_played": arguments.as_played, "as_written": not arguments.as_played}
    tune_set = read_set(arguments.files, _times(arguments.times), arguments.name)
    written = failed = 0
    for event in export_set(tune_set, formats, arguments.out, **options):
        if isinstance(event, Exported):
            written += 1
            print(event_line(event) if arguments.json else event.path)
        else:
            failed += 1
            print(
                f"abc-composer: the set was not exported to {event.format}: {event.reason}", file=sys.stderr
            )
            if arguments.json:
                print(event_line(event))
    tunes = plural(len(tune_set.tunes), "tune")
    print(f"A set of {tunes}: {plural(written, 'file')} written, {failed:,} not.", file=sys.stderr)
    return 1 if failed else 0


def _times(said: str) -> list[int]:
    try:
        return [] if not said else [int(number) for number in said.split(",")]
    except ValueError as error:
        raise ComposerError(
            f"“{said}” was given as --times; a number was expected, or one for each tune: --times 2,3,2."
        ) from error
