"""Exports a set of tunes, each so many times: one file a format."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from composer.corpus.sources import read_abc_file
from composer.errors import ComposerError
from composer.export.registry import EXPORTERS, SetExporter
from composer.files import safe_file_name, write_atomically
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.tunebook import split_tunebook
from composer.playback.settings import AS_WRITTEN
from composer.score.tune_set import MOST_TIMES, SetTune, TuneSet
from composer.workflows.check import too_long
from composer.workflows.export import Exported, NotExported, exporter

USUAL_TIMES = 2
SET_FORMATS = ("midi", "wav", "pdf", "abc")
_LONGEST_NAME = 80


def read_set(files: Sequence[Path], times: Sequence[int], name: str = "") -> TuneSet:
    """All tunes of these files in a row.

    Args:
        times: one number for all of them, or one for each; none for what a set that was exported says, and
            `USUAL_TIMES` where nothing does.

    Raises:
        ComposerError: a file can't be read, there is no tune, or there are not as many numbers as tunes.
    """
    found = [tune for file in files for tune in split_tunebook(read_abc_file(file))]
    for tune in found:
        if sentence := too_long(tune):
            raise ComposerError(sentence)
    if not found:
        raise ComposerError(
            "There is no tune in these files to make a set of. ABC notation was expected: each tune begins "
            "with an “X:” field and has a “K:” field before its notes."
        )
    if len(times) not in (0, 1, len(found)):
        raise ComposerError(
            f"{len(times)} numbers of times were given for {len(found)} tunes. Give one for all, or one for "
            "each, such as --times 2,3,2."
        )
    tunes = [read_tune(one.text, one.position, one.first_line, one.file_header) for one in found]
    each = [played_times(tune) for tune in tunes] if not times else [*times] * (len(found) // len(times))
    return TuneSet(name, tuple(map(SetTune, tunes, each)))


def played_times(tune: Tune) -> int:
    """How often a tune of a set is played by the remark in it; `USUAL_TIMES` where it has none."""
    said = re.search(r"^r: *Played (\d{1,2}) times?[ \t]*$", tune.text, re.MULTILINE)
    times = int(said[1]) if said else 0
    return times if 1 <= times <= MOST_TIMES else USUAL_TIMES


def export_set(
    tune_set: TuneSet, formats: Sequence[str], folder: Path, program: int = AS_WRITTEN, **options: object
) -> Iterator[Exported | NotExported]:
    """Writes a set in each format, named after it, replacing files of the same names.

    Args:
        program, options: as `export_tunes` has them.

    Raises:
        ComposerError: a format is unknown or takes no sets, or the folder or disk refuses.
    """
    if not formats:
        raise ComposerError(f"No format was named. Choose from: {', '.join(SET_FORMATS)}.")
    stem = safe_file_name(tune_set.title[:_LONGEST_NAME].strip())
    writers = [(name, _set_exporter(name, program, options)) for name in formats]
    for name, writer in writers:
        try:
            data = writer.export_set(tune_set)
        except ComposerError as error:
            yield NotExported(0, tune_set.title, name, str(error))
            continue
        path = folder / f"{stem}{writer.suffix}"
        write_atomically(path, data)
        yield Exported(0, tune_set.title, name, path)


def _set_exporter(name: str, program: int, options: dict[str, object]) -> SetExporter:
    # Asked first: one that is no format at all is told as everywhere.
    found = exporter(name, program, **options) if name in SET_FORMATS else EXPORTERS[name]
    if not isinstance(found, SetExporter):
        raise ComposerError(f"A set can’t be written as {name}. Choose from: {', '.join(SET_FORMATS)}.")
    return found
