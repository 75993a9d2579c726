"""Reads a corpus out of bundled collections, files and folders: an iterator of progress, then the corpus."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.corpus.kept_judgements import kept_judgements
from composer.corpus.selection import Selection
from composer.corpus.sources import SourceFile, find_files, read_abc_file
from composer.errors import ComposerError
from composer.notation.tunebook import TuneText, split_tunebook

TUNES_BETWEEN_PROGRESS = 10
MOST_NAMED = 3
"""A corpus of more files is named by their folders, and one of more folders by the first of them."""

MAXIMUM_TOTAL_CHARACTERS = 128 * 2**20
"""Files that would bring a corpus above this are left out: bounds the memory that a wrong folder can take."""


@dataclass(frozen=True, slots=True)
class CorpusProgress:
    """How far the reading is, in tunes; while files are still being found, `done` is 0 and `total` grows.

    Attributes:
        taken: the tunes that came into the corpus since the one before.
    """

    done: int
    total: int
    source: str
    taken: tuple[CorpusTune, ...] = ()


@dataclass
class _Reading:
    """What has been found so far: files are split first, so that the number of tunes is known."""

    selection: Selection
    found: list[tuple[SourceFile, tuple[TuneText, ...]]] = field(default_factory=list)
    tunes: list[CorpusTune] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    paths: set[Path] = field(default_factory=set)
    characters: int = 0
    total: int = 0


def read_corpus(sources: Sequence[str], form: str = "canonical") -> Iterator[CorpusProgress | Corpus]:
    """Reads tunes out of `sources`, each a bundled collection's name or the path of a file or folder.

    Closing the iterator at any point stops the reading; what was read until then is kept for the next one.

    Yields:
        CorpusProgress at each file and every 10 tunes, and the Corpus last.

    Raises:
        ComposerError: no source, a name that leads nowhere, an unknown form, or not one usable tune.
    """
    if not sources:
        raise ComposerError(
            f"No corpus was named. Choose a bundled collection ({', '.join(BUNDLED)}), or ABC files or "
            "folders of your own."
        )
    reading = _Reading(Selection(form))
    for source in sources:
        yield from _find_tunes(source, reading)
    with kept_judgements() as reading.selection.kept:
        yield from _take_tunes(reading)
    yield _corpus(sources, form, reading)


def _find_tunes(source: str, reading: _Reading) -> Iterator[CorpusProgress]:
    for file in find_files(source):
        if isinstance(file, LeftOut):
            reading.left_out.append(file)
        elif (path := file.path.absolute()) not in reading.paths:
            reading.paths.add(path)
            _split_file(file, reading)
        yield CorpusProgress(0, reading.total, file.source if isinstance(file, LeftOut) else file.name)


def _split_file(file: SourceFile, reading: _Reading) -> None:
    try:
        text = read_abc_file(file.path)
    except ComposerError as error:
        reading.left_out.append(_file_left_out(file, str(error), "unreadable-file"))
        return
    if reading.characters + len(text) > MAXIMUM_TOTAL_CHARACTERS:
        reading.left_out.append(_file_left_out(file, _too_much(), "too-much"))
        return
    texts = split_tunebook(text)
    if not texts:
        reading.left_out.append(_file_left_out(file, _no_tune(file), "no-tune"))
        return
    reading.characters += len(text)
    reading.total += len(texts)
    reading.found.append((file, texts))


def _take_tunes(reading: _Reading) -> Iterator[CorpusProgress]:
    total, done, told = reading.total, 0, 0
    for file, texts in reading.found:
        for text in texts:
            taken = reading.selection.take(text, file.name, file.collection)
            if isinstance(taken, LeftOut):
                reading.left_out.append(taken)
            else:
                reading.tunes.append(taken)
            done += 1
            if done % TUNES_BETWEEN_PROGRESS == 0 or done == total:
                yield CorpusProgress(done, total, file.name, tuple(reading.tunes[told:]))
                told = len(reading.tunes)


def _corpus(sources: Sequence[str], form: str, reading: _Reading) -> Corpus:
    if not reading.tunes:
        raise _nothing_remains(sources, reading.left_out)
    collections = [BUNDLED[source] for source in dict.fromkeys(sources) if source in BUNDLED]
    return Corpus(
        name=corpus_name(sources),
        tunes=tuple(reading.tunes),
        left_out=tuple(reading.left_out),
        form=form,
        sources=tuple(sources),
        notices=tuple(collection.notice for collection in collections),
        non_commercial=any(collection.non_commercial for collection in collections),
    )


def _nothing_remains(sources: Sequence[str], left_out: Sequence[LeftOut]) -> ComposerError:
    names = ", ".join(f"“{source}”" for source in sources[:MOST_NAMED])
    if len(sources) > MOST_NAMED:
        names += f" and {len(sources) - MOST_NAMED:,} more"
    if not left_out:
        return ComposerError(
            f"{names} holds no .abc file. Choose a file or folder with tunes in ABC notation."
        )
    first = left_out[0]
    if len(left_out) == 1 and first.position == 0:
        return ComposerError(first.reason)
    place = f"tune {first.position} of “{first.source}”" if first.position else f"“{first.source}”"
    return ComposerError(
        f"No tune could be taken from {names}: {len(left_out)} left out. The first is {place}, line "
        f"{max(first.line, 1)}: {first.reason}"
    )


def _file_left_out(file: SourceFile, reason: str, kind: str) -> LeftOut:
    return LeftOut(file.name, 0, 0, file.path.name, reason, kind)


def _no_tune(file: SourceFile) -> str:
    return (
        f"“{file.path}” holds no tune. ABC notation was expected: each tune begins with an “X:” field and "
        "has a “K:” field before its notes. Choose another file."
    )


def _too_much() -> str:
    return (
        f"The corpus is full: at most {MAXIMUM_TOTAL_CHARACTERS // 2**20} million characters are read. "
        "Choose fewer files."
    )


def corpus_name(sources: Sequence[str], with_folder: bool = False) -> str:
    """Names the sources: of many files their folders, of many folders the first and how many there are.

    Args:
        with_folder: each is named with the folder above it, as are two of one name.
    """
    paths = [source if source in BUNDLED else os.path.abspath(source) for source in sources]
    if len(set(paths)) > MOST_NAMED:
        paths = [os.path.dirname(path) if os.path.isfile(path) else path for path in paths]
    paths = list(dict.fromkeys(paths))
    alike = Counter(map(_display_name, paths))
    names = [_display_name(path, with_folder or alike[_display_name(path)] > 1) for path in paths]
    return ", ".join(names) if len(names) <= MOST_NAMED else f"{names[0]} and {len(names) - 1:,} more"


def _display_name(source: str, with_folder: bool = False) -> str:
    if source in BUNDLED:
        title: str = BUNDLED[source].title
        return title
    path = Path(source)
    above = f"{path.parent.name}/" if with_folder and path.parent.name else ""
    return above + (path.name or source)
