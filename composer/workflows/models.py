"""Lists the models in a folder, the damaged ones with their reason; loads no TensorFlow."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.model.checkpoint import read_header
from composer.model.folder import BEST, LAST
from composer.model.header import CheckpointHeader
from composer.training.settings import NetworkSettings, TrainingSettings

MOST_REMEMBERED = 20_000
"""Fewer than there are models would be none at all: each list would push out what the next one needs."""


@dataclass(frozen=True)
class ModelSummary:
    """What a list shows of a model.

    Attributes:
        path: its folder.
        problem: a sentence where the model can't be used; all else is then empty.
        sources: what all that it has learnt was read from.
        corpus_sources: what to read, in this order, to go on with its training.
        resumable: True where its training can go on.
    """

    name: str
    path: Path
    when: datetime
    step: int = 0
    train_loss: float | None = None
    validation_loss: float | None = None
    best_validation_loss: float | None = None
    corpus: str = ""
    form: str = ""
    sources: tuple[str, ...] = ()
    corpus_sources: tuple[str, ...] = ()
    vocabulary: Vocabulary | None = None
    network: NetworkSettings | None = None
    training: TrainingSettings | None = None
    resumable: bool = False
    problem: str = ""


def list_models(folder: Path) -> tuple[ModelSummary, ...]:
    """The models whose folders stand in `folder`, newest first; none where it does not exist."""
    found = map(read_model, list_folders(folder))
    return tuple(sorted(found, key=lambda model: model.when, reverse=True))


def list_folders(folder: Path) -> list[Path]:
    """The folders of models in `folder`, whatever is in them; raises ComposerError where it can't be read."""
    try:
        return [entry for entry in folder.iterdir() if _may_hold_model(entry)]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ComposerError(
            f"The folder of models “{folder}” could not be read: {error.strerror or error}. "
            "Check its rights, or choose another."
        ) from error


def read_model(folder: Path) -> ModelSummary:
    """What there is to know of the model in `folder`; where it can't be read, its problem says so."""
    try:
        path = _checkpoint_of(folder)
        if path is None:
            return _unusable(folder, f"There is no model in “{folder}”.")
        stamp = path.stat()
        return _summary(folder, path, stamp.st_mtime_ns, stamp.st_size)
    except ComposerError as error:
        return _unusable(folder, str(error))
    except OSError as error:
        return _unusable(
            folder, f"“{folder}” could not be read: {error.strerror or error}. Check its rights."
        )


def _unusable(folder: Path, problem: str) -> ModelSummary:
    return ModelSummary(folder.name, folder, _when(folder), problem=problem)


def _may_hold_model(folder: Path) -> bool:
    """A folder that can't be looked into is listed too, so that the person hears why it is no use."""
    return _checkpoint_of(folder) is not None or (folder.is_dir() and not os.access(folder, os.X_OK))


def _checkpoint_of(folder: Path) -> Path | None:
    """Whatever has the name of one: a pipe or a link that leads nowhere is listed with its reason."""
    return next((folder / name for name in (LAST, BEST) if os.path.lexists(folder / name)), None)


def newest_first(folder: Path) -> Iterator[ModelSummary]:
    """The models in `folder`, each read when it is asked for; newest first."""
    found = [(_when(_checkpoint_of(entry) or entry), entry) for entry in list_folders(folder)]
    yield from (read_model(entry) for _, entry in sorted(found, reverse=True))


def _when(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


@lru_cache(MOST_REMEMBERED)
def _summary(folder: Path, path: Path, _changed_nanoseconds: int, _size_bytes: int) -> ModelSummary:
    """Kept for as long as the file is the same: lists ask for it often, and many models add up."""
    header: CheckpointHeader = read_header(path)
    return ModelSummary(
        name=folder.name,
        path=folder,
        when=_when(path),
        step=header.step,
        train_loss=header.train_loss,
        validation_loss=header.validation_loss,
        best_validation_loss=header.best_validation_loss,
        corpus=header.corpus,
        form=header.form,
        sources=header.sources,
        corpus_sources=header.corpus_sources or header.sources,
        vocabulary=header.vocabulary,
        network=header.network,
        training=header.training,
        resumable=header.can_resume,
    )
