"""`find`: tunes of the Library by words, fields and notes, and tunes of ABC files by notes."""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice

from composer.cli.narration import json_line
from composer.corpus.collection import LeftOut
from composer.corpus.sources import find_files, read_abc_file
from composer.errors import ComposerError
from composer.library.asking import with_field
from composer.library.finding import Question, find
from composer.library.folders import Folders
from composer.library.melodies import KeptMelodies, MelodyReading
from composer.library.titles import title_of
from composer.library.tunes import TuneLibrary
from composer.melody.query import abc_query
from composer.melody.search import Hit, MelodySearch
from composer.notation.keys import known_key
from composer.notation.tunebook import TuneText, split_tunebook
from composer.plurals import plural

FIRST = "Reading the melodies of the Library, which takes a while the first time."


@dataclass(frozen=True)
class FoundTune:
    """A tune that was found.

    Attributes:
        place: where it is: `tunes.abc:12` or a number of the Library.
        hit: where the notes are; None where none were looked for.
    """

    place: str
    text: str
    hit: Hit | None


def find_tunes(arguments: argparse.Namespace) -> int:
    """Lists what fits, the nearest first; returns 1 where nothing does, or a file can't be read."""
    unread: list[str] = []
    if arguments.notes is None:
        found = _in_library(" ".join(arguments.where))
    elif arguments.where:
        found = _in_files(arguments.where, arguments.notes, unread)
    else:
        abc_query(arguments.notes)  # an empty one is no search for everything
        found = _in_library(with_field("", "notes", " ".join(arguments.notes.split())))
    count = 0
    for one in islice(found, arguments.most):
        count += 1
        print(json_line(_plain(one)) if arguments.json else _line(one))
    for sentence in unread:
        print(f"abc-composer: {sentence}", file=sys.stderr)
    more = sum(1 for _ in found)
    behind = f", and {more:,} more: --most lists more" if more else ""
    print(f"{plural(count, 'tune')} found{behind}.", file=sys.stderr)
    return 0 if count and not unread else 1


def _in_library(words: str) -> Iterator[FoundTune]:
    folders = Folders.default()
    if not folders.library.exists():
        raise ComposerError(
            f"There is no Library in “{folders.home}” yet: nothing was kept there. Name ABC files to look "
            "into after --notes, or another folder in ABC_COMPOSER_HOME."
        )
    question = Question(words)
    with TuneLibrary(folders.library) as library:
        for doubt in library.doubts:
            print(f"abc-composer: {doubt}", file=sys.stderr)
        melodies = KeptMelodies(library.path, folders.melodies)
        if question.is_of_melodies:
            _read(melodies)
        found = find(library.path, question, melodies.shelf)
        if found.problem:
            raise ComposerError(found.problem)
        for number in found.identifiers:
            yield FoundTune(str(number), library.get(number).text, found.hits.get(number))


def _read(melodies: KeptMelodies) -> None:
    for step, is_known in enumerate(melodies.read()):
        if not step and not is_known:
            print(FIRST, file=sys.stderr)


def _in_files(sources: Sequence[str], notes: str, unread: list[str]) -> Iterator[FoundTune]:
    query = abc_query(notes)
    tunes: list[tuple[str, TuneText]] = []
    for source in sources:
        tunes += _tunes_of(source, unread)
    with closing(MelodyReading(Folders.default().melodies)) as reading:
        search = MelodySearch([reading.line(one.text, one.file_header) for _, one in tunes])
    for hit in search.find(query):
        file, found = tunes[hit.tune]
        yield FoundTune(f"{file}:{found.first_line}", found.text, hit)


def _tunes_of(source: str, unread: list[str]) -> Iterator[tuple[str, TuneText]]:
    """What can be read; what can't is told in a sentence each."""
    try:
        for file in find_files(source):
            if isinstance(file, LeftOut):
                unread.append(file.reason)
                continue
            try:
                yield from ((file.name, tune) for tune in split_tunebook(read_abc_file(file.path)))
            except ComposerError as error:
                unread.append(str(error) if file.name in str(error) else f"“{file.name}”: {error}")
    except ComposerError as error:
        unread.append(str(error))


def _key_of(text: str) -> str:
    field = re.search(r"^K:(.*)$", text, re.MULTILINE)
    key = known_key(field[1].split("%")[0].strip()) if field else None
    return f"{key.tonic} {key.mode}".strip() if key else ""


def _line(found: FoundTune) -> str:
    """`tunes.abc:12: A reel, D major, bar 5: every note`."""
    said = ", ".join(filter(None, (title_of(found.text) or "Untitled", _key_of(found.text))))
    where = f", {_bar(found.hit.bar)}: {found.hit.nearness.said}" if found.hit else ""
    return f"{found.place}: {said}{where}"


def _bar(number: int) -> str:
    return f"bar {number}" if number else "the pick-up"


def _plain(found: FoundTune) -> dict[str, object]:
    said = {"place": found.place, "title": title_of(found.text), "key": _key_of(found.text)}
    if found.hit is None:
        return {**said}
    return {**said, "bar": found.hit.bar, "near": found.hit.nearness.said}
