"""Finds the index of a model's training tunes: beside the model, or made of its sources and kept there."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from composer.composition.events import CorpusCompared
from composer.composition.originality.index_file import MOST_BYTES, index_bytes, index_from
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.changes import with_all_mended
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.errors import ComposerError
from composer.files import read_regular, write_atomically
from composer.melody.index import CorpusIndex, IndexBuilder
from composer.workflows.chosen_tunes import learnt_corpus
from composer.workflows.known_tunes import KnownTunes

INDEX_NAME = "corpus-index.npz"
_TUNES_BETWEEN_EVENTS = 10


def training_index(
    model: Path, sources: Sequence[str], known: KnownTunes
) -> Iterator[CorpusCompared | CorpusIndex | None]:
    """Yields how far it is, and last the index; None where the training tunes can't be found any more.

    One that an older version of the program kept is made anew; where it can't be, its fields are of use.

    Args:
        model: the model's folder, or one of its checkpoints.
        sources: the bundled collections and files that the model says it learnt from.
        known: a model may come from anybody, so what it names is only read where the person had it read.
    """
    path = index_path(model)
    kept = kept_index(model, sources)
    can_be_made = not known.unknown(sources) and all(
        source in BUNDLED or _is_file(source) for source in sources
    )
    if (kept is not None and kept.is_comparable) or not can_be_made:
        yield kept
        return
    try:
        corpus: Corpus | None = None
        for progress in read_corpus(sources):
            if isinstance(progress, Corpus):
                corpus = with_all_mended(progress, learnt_corpus(path.parent).mended)
            else:
                yield CorpusCompared(progress.done, 2 * progress.total)
    except ComposerError:
        yield kept
        return
    assert corpus is not None
    yield from _made(corpus, path, sources)


def _is_file(source: str) -> bool:
    """False for folders, devices and pipes."""
    try:
        return Path(source).is_file()
    except OSError:  # a name that is too long for one
        return False


def kept_index(model: Path, sources: Sequence[str]) -> CorpusIndex | None:
    """The index that is kept beside the model; None where there is none, or one of other sources.

    It may be an older version's, which can't be compared with.
    """
    try:
        return index_from(read_regular(index_path(model), MOST_BYTES), sources)
    except OSError:
        return None


def keep_index(corpus: Corpus, model: Path, sources: Sequence[str]) -> None:
    """Keeps the index of a corpus that is at hand, so that composing need not read it again."""
    for _ in _made(corpus, index_path(model), sources):
        pass


def index_path(model: Path) -> Path:
    """Where a model's index is kept."""
    return (model.parent if model.is_file() else model) / INDEX_NAME


def _made(corpus: Corpus, path: Path, sources: Sequence[str]) -> Iterator[CorpusCompared | CorpusIndex]:
    builder, total = IndexBuilder(), len(corpus.tunes)
    for number, tune in enumerate(corpus.tunes):
        builder.add(tune.title, tune.text)
        if number % _TUNES_BETWEEN_EVENTS == 0:
            yield CorpusCompared(total + number, 2 * total)
    index = builder.built()
    # Not where the model was renamed or deleted meanwhile: its old folder would be there again.
    if path.parent.is_dir():
        with suppress(ComposerError):  # a folder that takes no files only means that it is made again
            write_atomically(path, index_bytes(index, sources))
    yield index
