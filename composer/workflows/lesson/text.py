"""The text that is learnt from: tunes, their characters, those as numbers, and batches cut out of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from composer.cancelling import current
from composer.composition.extraction import SEPARATOR
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus
from composer.corpus.sources import SourceFile, find_files, read_abc_file
from composer.encoding.crops import Ids, get_batch
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.notation.tunebook import split_tunebook

LAB, INSTEAD = "lab", "oneills"
SONGS_BETWEEN_EVENTS = 100
_TITLE = re.compile(r"^T:[ \t]*(.*)$", re.MULTILINE)
_HEADER = re.compile(r"^[XMLRK]:.*$", re.MULTILINE)
NO_CORPUS = "No tunes to learn from are open, so these are {title}. Open your own in Corpus."


@dataclass(frozen=True)
class Reading:
    """So many tunes are read."""

    done: int


@dataclass(frozen=True)
class Numbers:
    """A line as numbers and back; `unknown` are the characters that have no number, which are left out."""

    known: str
    ids: tuple[int, ...]
    back: str
    unknown: tuple[str, ...]


@dataclass(frozen=True)
class Batch:
    """Inputs and targets, `(batch_size, sequence_length)` each: the targets are one character further on."""

    inputs: Ids
    targets: Ids


@dataclass(frozen=True, eq=False)
class LessonText:
    """Tunes as one text, a blank line between them.

    Attributes:
        note: why it is not the person's own; empty where it is.
        ids: the text as numbers, `(characters,)`.
    """

    name: str
    songs: tuple[str, ...]
    titles: tuple[str, ...]
    note: str
    text: str
    vocabulary: Vocabulary
    ids: Ids

    def find(self, words: str, first: int) -> int | None:
        """The next tune with these words in its title or text, from `first` on and round; None for none."""
        wanted, count = words.casefold(), len(self.songs)
        for place in range(count):
            index = (first + place) % count
            if wanted in self.titles[index].casefold() or wanted in self.songs[index].casefold():
                return index
        return None

    def numbers(self, line: str) -> Numbers:
        """A line turned into numbers and back."""
        unknown = self.vocabulary.unknown(line)
        known = "".join(character for character in line if character not in unknown)
        ids = self.vocabulary.encode(known)
        return Numbers(known, tuple(map(int, ids)), self.vocabulary.decode(ids), unknown)

    def batch(self, sequence_length: int, batch_size: int, seed: int) -> Batch:
        """Random crops, as a training cuts them; raises ComposerError where the text is too short."""
        return Batch(*get_batch(self.ids, sequence_length, batch_size, np.random.default_rng(seed)))


def prepare(corpus: Corpus | None) -> Iterator[Reading | LessonText]:
    """Makes the text of a corpus, or of the lab's songs or a bundled collection where none is open.

    Raises:
        ComposerError: the corpus holds no tune, or the bundled collection can't be read.
    """
    if corpus is None:
        yield from _of_collection(LAB if BUNDLED[LAB].is_here else INSTEAD)
        return
    if not corpus.tunes:
        raise ComposerError(
            f"“{corpus.name}” has no tune to learn from. Take tunes in again in Corpus, or open others there."
        )
    yield text_of(corpus.name, [tune.text for tune in corpus.tunes], [tune.title for tune in corpus.tunes])


def _of_collection(collection: str) -> Iterator[Reading | LessonText]:
    title = BUNDLED[collection].title
    songs: list[str] = []
    for file in find_files(collection):
        if isinstance(file, SourceFile):
            current().check()
            songs += (tune.text.strip("\n") for tune in split_tunebook(read_abc_file(file.path)))
            yield Reading(len(songs))
    titles = [found[1].strip() if (found := _TITLE.search(song)) else "" for song in songs]
    yield text_of(title, songs, titles, NO_CORPUS.format(title=title))


def text_of(name: str, songs: list[str], titles: list[str], note: str = "") -> LessonText:
    """Joins tunes; the vocabulary has the line break that ends each of them."""
    text = SEPARATOR.join(songs) + SEPARATOR
    vocabulary = Vocabulary.of(text)
    return LessonText(name, tuple(songs), tuple(titles), note, text, vocabulary, vocabulary.encode(text))


def as_tune(text: str, title: str) -> str:
    """A text as a tune that can be shown and played: with `X:` and `T:` where it has none."""
    whole = text.strip("\n")
    number, _, rest = whole.partition("\n") if whole.startswith("X:") else ("X:1", "", whole)
    named = rest if _TITLE.search(rest) else f"T:{title}\n{rest}"
    return f"{number}\n{named}\n"


def start_of(song: str) -> str:
    """How a tune begins, up to its music and without its title: what a network is given to go on from."""
    head = song[: song.find("K:")] if "K:" in song else ""
    key = _HEADER.findall(song[len(head) :])[:1]
    return "".join(f"{line}\n" for line in [*_HEADER.findall(head), *key])
