"""Trains a network on a corpus and keeps it in a model folder: a new one, or one to go on with."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from composer.corpus.bundled import BUNDLED
from composer.corpus.collection import Corpus
from composer.encoding.vocabulary import Vocabulary, spelled
from composer.errors import ComposerError
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import BEST, LAST, ModelFolder, snapshot_of
from composer.model.header import Header
from composer.model.registry import NETWORKS
from composer.training.events import TrainingEvent, TrainingPrepared
from composer.training.loop import Task, is_exhausted
from composer.training.loop import train as run_loop
from composer.training.run import Run
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.workflows.training_tunes import TrainingTunes, prepare

MOST_SOURCES = 1000
"""A corpus may have been read out of any number of files; a model names this many of them at most."""


@dataclass(frozen=True)
class TrainRequest:
    """What to train on what, and where to keep it.

    Attributes:
        folder: the model's folder; must hold no model yet, unless it is to `resume` that one.
    """

    corpus: Corpus
    network: NetworkSettings
    training: TrainingSettings
    folder: Path
    resume: bool = False
    network_name: str = "lstm"


def train(request: TrainRequest) -> Iterator[TrainingEvent]:
    """Trains; pause by not asking for the next event, stop by closing the iterator, which saves.

    The first event takes seconds where TensorFlow is not loaded yet.

    Raises:
        ComposerError: see `composer.training.loop.train`; besides, a folder that holds a model
            already, or a model that can't go on with this corpus or network.
    """
    for prepared in prepare(request.corpus, request.training):
        if isinstance(prepared, TrainingPrepared):
            yield prepared
        else:
            yield from _trained(request, prepared)


def _trained(request: TrainRequest, tunes: TrainingTunes) -> Iterator[TrainingEvent]:
    vocabulary = tunes.vocabulary
    run, arrays = _resumed(request, vocabulary) if request.resume else _new(request)
    crops = tunes.crops(request.training, run.crops)
    network = NETWORKS[request.network_name](request.network, len(vocabulary), request.training)
    if arrays is not None:
        network.load(arrays)
    task = Task(
        network=network,
        crops=crops,
        held_out=tunes.tried(),
        settings=request.training,
        keeper=_folder(request, vocabulary),
        trial=tunes.trial(),
        account=tunes.account,
    )
    yield from run_loop(task, run)


def _folder(request: TrainRequest, vocabulary: Vocabulary) -> ModelFolder:
    corpus = request.corpus
    return ModelFolder(
        path=request.folder,
        network_name=request.network_name,
        network=request.network,
        training=request.training,
        vocabulary=vocabulary,
        corpus=corpus.name,
        form=corpus.form,
        sources=_sources(corpus),
    )


def _sources(corpus: Corpus) -> tuple[str, ...]:
    """What to read to have the corpus again: names of bundled collections, paths of files."""
    found = (tune.source.split("/")[0] for tune in corpus.tunes)
    bundled = {name for name in found if name in BUNDLED}
    files = (tune.source for tune in corpus.tunes if tune.source.split("/")[0] not in bundled)
    return tuple(sorted(bundled) + list(dict.fromkeys(files)))[:MOST_SOURCES]


def _new(request: TrainRequest) -> tuple[Run, None]:
    for name in (LAST, BEST):
        if (request.folder / name).exists():
            raise ComposerError(
                f"There is a model in “{request.folder}” already. Go on with its training, "
                "or choose another folder for a new one; nothing was changed."
            )
    return Run.new(request.training.seed), None


def _resumed(request: TrainRequest, vocabulary: Vocabulary) -> tuple[Run, Any]:
    path = request.folder / LAST
    checkpoint = read_checkpoint(path)
    _check_same(checkpoint.header, request, vocabulary, path)
    run = snapshot_of(checkpoint).run()
    if is_exhausted(run, request.training):
        raise ComposerError(
            f"The training of “{path}” stopped early: its last {run.checkpoints_since_best:,} checkpoints "
            "did not improve the loss on the held-out tunes. To go on all the same, let it stop after more "
            "checkpoints, or set that to 0 so that it never does."
        )
    return run, checkpoint.arrays


def _check_same(header: Header, request: TrainRequest, vocabulary: Vocabulary, path: Path) -> None:
    """Raises ComposerError where the model's training can't go on as asked for."""
    if header.vocabulary != vocabulary:
        different = set(header.vocabulary.characters) ^ set(vocabulary.characters)
        raise ComposerError(
            f"The model “{path}” was trained on “{header.corpus}”, whose characters are not those of "
            f"“{request.corpus.name}”: they differ in {spelled(sorted(different))}. "
            "Go on with the corpus that it was trained on, or train a new model."
        )
    if header.form != request.corpus.form:
        raise ComposerError(
            f"The model “{path}” was trained on text of {header.form} form, and this corpus has "
            f"{request.corpus.form} form. Read the corpus in {header.form} form, or train a new model."
        )
    if (header.network_name, header.network) != (request.network_name, request.network):
        raise ComposerError(
            f"The model “{path}” is {_described(header.network_name, header.network)}; asked for was "
            f"{_described(request.network_name, request.network)}. Go on with the model's own settings, "
            "or train a new model."
        )
    if header.step >= request.training.iterations:
        raise ComposerError(
            f"The model “{path}” has made {header.step:,} steps already, and {request.training.iterations:,} "
            "were asked for. Choose more iterations to go on."
        )


def _described(name: str, network: NetworkSettings) -> str:
    return (
        f"“{name}” of {network.layers} × {network.rnn_units} units, embedding {network.embedding_dimension}, "
        f"dropout {network.dropout:g}, recurrent dropout {network.recurrent_dropout:g}"
    )
