"""Trains a network on a corpus and keeps it in a model folder; tells before how long that will take."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus
from composer.corpus.kept import KeptCorpus
from composer.errors import ComposerError
from composer.model.folder import ModelFolder
from composer.model.installed import require_training
from composer.model.registry import NETWORKS
from composer.training.context import forgotten_beginnings
from composer.training.estimate import Measuring, TrainingEstimate, batch_to_measure, measure
from composer.training.events import TrainingEvent, TrainingPrepared
from composer.training.loop import Task
from composer.training.loop import train as run_loop
from composer.training.memory import estimate as estimate_memory
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.workflows.beginning import Asked, Beginning, begin
from composer.workflows.chosen_tunes import learnt_corpus
from composer.workflows.model_folders import held, held_anew
from composer.workflows.past_training import recorded
from composer.workflows.training_tunes import TUNES_BETWEEN_EVENTS, TrainingTunes, prepare

MOST_SOURCES = 1000
"""A corpus may have been read out of any number of files; a model names this many of them at most."""


@dataclass(frozen=True)
class TrainRequest:
    """What to train on what, and where to keep it.

    Attributes:
        folder: the model's folder; must hold no model yet, unless it is to `resume` that one.
        start_from: a model whose weights the new one begins with; None to begin with random ones.
    """

    corpus: Corpus
    network: NetworkSettings
    training: TrainingSettings
    folder: Path
    resume: bool = False
    start_from: Path | None = None


def train(request: TrainRequest) -> Iterator[TrainingEvent]:
    """Trains; pause by not asking for the next event, stop by closing the iterator, which saves.

    The first event takes seconds where TensorFlow is not loaded yet.

    Raises:
        ComposerError: see `composer.training.loop.train`; besides, TensorFlow is missing, a folder that holds
            a model already, a model that can't go on with this corpus or network, a context into which
            hardly a tune fits; at the end, what it showed could not be kept beside its model.
    """
    require_training()
    notes = _notes(request)
    with held(request.folder):
        yield from _in_its_folder(request, notes)


def train_anew(request: TrainRequest) -> Iterator[TrainRequest | TrainingEvent]:
    """Trains a new model in a folder of its own; yields the request with that, and then as `train`.

    It is the folder that is asked for, or the same with a number where there is a model by then, or another
    window has begun one.
    """
    require_training()
    notes = _notes(request)
    with held_anew(request.folder) as folder:
        request = replace(request, folder=folder)
        yield request
        yield from _in_its_folder(request, notes)


def _in_its_folder(request: TrainRequest, notes: tuple[str, ...]) -> Iterator[TrainingEvent]:
    for prepared in prepare(request.corpus, request.training):
        if isinstance(prepared, TrainingPrepared):
            yield prepared
        else:
            tunes = replace(prepared, notes=(*prepared.notes, *notes))
            yield from recorded(_trained(request, tunes), request.folder)


def _notes(request: TrainRequest) -> tuple[str, ...]:
    """That the corpus is another one than it was, or has tunes that are too long for the network.

    Where it can still be another network, it should be.
    """
    changed = learnt_corpus(request.folder).difference(request.corpus) if request.resume else ""
    lengths = [len(tune.text) for tune in request.corpus.tunes]
    sentence = forgotten_beginnings(request.network, lengths)
    if sentence and not (request.resume or request.start_from):
        raise ComposerError(sentence)
    return tuple(filter(None, (changed, sentence)))


def _trained(request: TrainRequest, tunes: TrainingTunes) -> Generator[TrainingEvent, None, None]:
    beginning = begin(
        Asked(request.corpus, request.network, request.training, tunes.vocabulary),
        request.folder,
        request.resume,
        request.start_from,
    )
    run, tunes = beginning.run, replace(tunes, vocabulary=beginning.vocabulary)
    crops = tunes.crops(request.training, run.crops)
    network = NETWORKS[request.network.NAME].to_train()(
        request.network, len(tunes.vocabulary), request.training
    )
    if beginning.arrays is not None:
        network.load(beginning.arrays)
    if len(tunes.spellings) > TUNES_BETWEEN_EVENTS:
        yield TrainingPrepared(0, 1, "Indexing the bars of the tunes, to know copies")
    trial = tunes.trial()
    if network.compiling:
        yield TrainingPrepared(0, 1, network.compiling)
        network.compile()
    folder = _folder(request, beginning)
    task = Task(
        network=network,
        crops=crops,
        held_out=tunes.tried(),
        settings=request.training,
        keeper=folder,
        milestones=folder,
        trial=trial,
        account=tunes.account,
    )
    yield from run_loop(task, run)


def _folder(request: TrainRequest, beginning: Beginning) -> ModelFolder:
    corpus = request.corpus
    own = _sources(corpus)
    return ModelFolder(
        path=request.folder,
        network=request.network,
        training=request.training,
        vocabulary=beginning.vocabulary,
        corpus=corpus.name,
        form=corpus.form,
        sources=tuple(dict.fromkeys((*beginning.sources, *own)))[:MOST_SOURCES],
        corpus_sources=own[:MOST_SOURCES],
        kept_corpus=KeptCorpus.of(corpus).to_json(),
    )


def _sources(corpus: Corpus) -> tuple[str, ...]:
    """What to read, in this order, to have the corpus again: bundled collections by name, paths of files.

    In another order other tunes would be held out, which the network has learnt from.
    """
    return tuple(dict.fromkeys(tune.collection or _as_path(tune.source) for tune in corpus.tunes))


def _as_path(source: str) -> str:
    """A file of one's own as it is read again, although it is called like a collection."""
    return str(Path(source).absolute()) if source in BUNDLED else source


def estimate(
    network: NetworkSettings,
    training: TrainingSettings,
    vocabulary_size: int,
) -> Iterator[Measuring | TrainingEstimate]:
    """Builds the network and times a few of its steps: seconds where TensorFlow is loaded, more where not.

    On a processor a batch whose step would take long is measured by a part of it. Closing the iterator
    leaves the measuring at once.

    Raises:
        ComposerError: the memory is too small for such a training, or TensorFlow is missing.
    """
    require_training()
    memory = estimate_memory(network, training, vocabulary_size).total
    made = NETWORKS[network.NAME].to_train()
    built = made(network, vocabulary_size, training)
    size = training.batch_size
    if built.device.startswith("CPU"):
        size = batch_to_measure(training, built.parameter_count)
    if size < training.batch_size:
        built = made(network, vocabulary_size, replace(training, batch_size=size))
    yield Measuring(0)
    yield from measure(built, training, vocabulary_size, memory, batch_size=size)
