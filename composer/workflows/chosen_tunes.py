"""Has a corpus again as a model was trained on it: without what was left out, with what was mended."""

from pathlib import Path

from composer.corpus.collection import Corpus
from composer.corpus.kept import KeptCorpus, KeptCorpusDamagedError
from composer.errors import ComposerError
from composer.model.folder import CORPUS

BEFORE = "left-out.json"
"""Where versions before kept what was left out."""


def as_chosen(corpus: Corpus, folder: Path) -> Corpus:
    """The corpus, which was read once more, with what was changed in it when the model was trained.

    Raises:
        ComposerError: what was changed can't be read, or leaves no tune.
    """
    return learnt_corpus(folder).applied(corpus)


def learnt_corpus(folder: Path) -> KeptCorpus:
    """What is kept beside the model in `folder`; raises ComposerError where that can't be read."""
    try:
        kept = KeptCorpus.read(folder / CORPUS) or KeptCorpus.read(folder / BEFORE)
    except KeptCorpusDamagedError as error:
        raise ComposerError(
            f"{error} So the model can’t go on with the tunes that it was trained on. Delete that file to "
            "train on all tunes as they were found, or train a new model."
        ) from error
    return kept or KeptCorpus()
