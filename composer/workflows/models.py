"""Lists the models in a folder, the damaged ones with their reason; loads no TensorFlow."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.model.checkpoint import read_header
from composer.model.folder import BEST, LAST
from composer.model.header import CheckpointHeader
from composer.training.settings import NetworkSettings, TrainingSettings

MOST_REMEMBERED = 20_000
"""Fewer than there are models would be none at all: each list would push out what the next one needs."""
AT_ONCE = 100
"""So many models are read while a person waits: 1.5 ms each."""
Stamp = tuple[int, int, int, str]


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


def models_at_hand(folder: Path, chosen: Path | None = None) -> tuple[ModelSummary, ...]:
    """As `list_models`, but of those that were not read yet the newest `AT_ONCE` and the chosen one alone."""
    known, unread = _known_and_unread(folder)
    at_once = [*unread[:AT_ONCE], *(one for one in unread[AT_ONCE:] if one == chosen)]
    found = (*known, *map(read_model, at_once))
    return tuple(sorted(found, key=lambda model: model.when, reverse=True))


def holds_many(folder: Path) -> bool:
    """True where `models_at_hand` may leave some out; False as well where the folder can't be read."""
    try:
        with os.scandir(folder) as entries:
            return next(islice(entries, AT_ONCE, None), None) is not None
    except OSError:
        return False


def read_many_models(folder: Path) -> Iterator[tuple[int, int]]:
    """Reads what `models_at_hand` leaves out, if anything; yields how many of how many now and then."""
    _, unread = _known_and_unread(folder)
    if len(unread) <= AT_ONCE:
        return
    for done, one in enumerate(unread, 1):
        read_model(one)
        if done % AT_ONCE == 0 or done == len(unread):
            yield done, len(unread)


def _known_and_unread(folder: Path) -> tuple[list[ModelSummary], list[Path]]:
    """What is known of some models, and the folders of the others, newest first."""
    known, unread = [], []
    for entry in list_folders(folder):
        stamp = _stamp(entry)
        if stamp is None:
            known.append(_read(entry))
        elif stamp in _remembered:
            known.append(_remembered[stamp])
        else:
            unread.append((stamp, entry))
    return known, [entry for _, entry in sorted(unread, reverse=True)]


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
    stamp = _stamp(folder)
    if stamp is None:
        return _read(folder)
    found = _remembered.get(stamp)
    if found is None:
        found = _read(folder)
        if len(_remembered) >= MOST_REMEMBERED:
            _remembered.clear()
        _remembered[stamp] = found
    return found


_remembered: dict[Stamp, ModelSummary] = {}
"""Kept for as long as the file is the same: lists ask for it often, and many models add up."""


def _stamp(folder: Path) -> Stamp | None:
    """When its file changed, and by what else it is known to be the same; None where it can't be seen."""
    for name in (LAST, BEST):
        path = os.path.join(folder, name)  # a tenth of a Path's time, for each of thousands
        try:
            found = os.stat(path)
        except OSError:
            if os.path.lexists(path):
                return None
        else:
            # Rights that are given back change the third alone.
            return found.st_mtime_ns, found.st_size, found.st_ctime_ns, path
    return None


def _read(folder: Path) -> ModelSummary:
    path = _checkpoint_of(folder)
    if path is None:
        return _unusable(folder, f"There is no model in “{folder}”.")
    try:
        return _summary(folder, path)
    except ComposerError as error:
        return _unusable(folder, str(error))
    except OSError as error:
        return _unusable(
            folder, f"“{folder}” could not be read: {error.strerror or error}. Check its rights."
        )


def _unusable(folder: Path, problem: str) -> ModelSummary:
    return ModelSummary(folder.name, folder, _when(_checkpoint_of(folder) or folder), problem=problem)


def _may_hold_model(folder: Path) -> bool:
    """A folder that can't be looked into is listed too, so that the person hears why it is no use."""
    return _checkpoint_of(folder) is not None or (folder.is_dir() and not os.access(folder, os.X_OK))


def _checkpoint_of(folder: Path) -> Path | None:
    """Whatever has the name of one: a pipe or a link that leads nowhere is listed with its reason."""
    paths = (os.path.join(folder, name) for name in (LAST, BEST))
    return next((Path(path) for path in paths if os.path.lexists(path)), None)


def newest_first(folder: Path) -> Iterator[ModelSummary]:
    """The models in `folder`, each read when it is asked for; newest first."""
    found = [(_when(_checkpoint_of(entry) or entry), entry) for entry in list_folders(folder)]
    yield from (read_model(entry) for _, entry in sorted(found, reverse=True))


def _when(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


def _summary(folder: Path, path: Path) -> ModelSummary:
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
