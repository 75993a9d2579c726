"""The real tunes that measurements run over: bundled collections, and any files that are named."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from composer.corpus.collection import LeftOut
from composer.corpus.sources import find_files, read_abc_file
from composer.notation.tunebook import TuneText, split_tunebook

COLLECTIONS = ("oneills", "ryans", "airds")


@dataclass(frozen=True, slots=True)
class SourceTune:
    """A tune as found: its collection (or the file that was named), its file, its text."""

    collection: str
    file: str
    found: TuneText


def source_tunes(sources: Sequence[str]) -> Iterator[SourceTune]:
    """Every tune of bundled collections, files and folders, in their order."""
    for source in sources:
        for file in find_files(source):
            if isinstance(file, LeftOut):
                continue
            for found in split_tunebook(read_abc_file(file.path)):
                yield SourceTune(source, file.name, found)


def spread(tunes: Sequence[SourceTune], count: int) -> list[SourceTune]:
    """So many of the tunes, evenly spread over all of them."""
    if count >= len(tunes):
        return list(tunes)
    return [tunes[index * len(tunes) // count] for index in range(count)]
