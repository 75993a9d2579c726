"""The network of Step by step learns: one step to be looked at, or many, with the program's own loop."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from composer.encoding.crops import AnyCrops, CropState
from composer.encoding.vocabulary import Vocabulary
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import LAST, ModelFolder, snapshot_of
from composer.model.installed import require_training
from composer.model.lstm.settings import LstmSettings
from composer.model.registry import NETWORKS
from composer.training.events import TrainingEvent
from composer.training.loop import Task
from composer.training.loop import train as run_loop
from composer.training.run import Run, Snapshot
from composer.training.settings import TrainingSettings
from composer.training.trial import Trial
from composer.workflows.lesson.network import network_of
from composer.workflows.lesson.text import Batch, LessonText
from composer.workflows.model_folders import held

CHECKPOINT_INTERVAL = 500


@dataclass(frozen=True)
class LessonSettings:
    """What the network is trained with; each step of the lesson turns one of these.

    Attributes:
        seed: of the first weights and of the crops.
    """

    units: int = 128
    sequence_length: int = 50
    batch_size: int = 16
    learning_rate: float = 5e-3
    seed: int = 0

    def training(self, iterations: int) -> TrainingSettings:
        """As a training takes them; no tune is held out, as in the lab."""
        return TrainingSettings(
            iterations=iterations,
            batch_size=self.batch_size,
            sequence_length=self.sequence_length,
            learning_rate=self.learning_rate,
            checkpoint_interval=CHECKPOINT_INTERVAL,
            seed=self.seed,
            validation_every=0,
        )


@dataclass(frozen=True)
class OneStep:
    """One training step from the first weights: the loss on its batch before and after."""

    learning_rate: float
    before: float
    after: float

    @property
    def fallen(self) -> float:
        """By how much the loss fell; below zero where it rose."""
        return self.before - self.after


@dataclass(frozen=True, eq=False)
class OwnNetwork:
    """A network that has learnt here: from what, how, and the moment that it goes on from.

    Attributes:
        settings: of its latest training; its seed is that of its first weights.
    """

    settings: LessonSettings
    corpus: str
    vocabulary: Vocabulary
    snapshot: Snapshot

    def fits(self, text: LessonText, wished: LessonSettings) -> bool:
        """Whether it learnt from this text, and has as many units as are wished for; all else can change."""
        mine = self.settings.units, self.corpus, self.vocabulary
        return mine == (wished.units, text.name, text.vocabulary)


def read_own(folder: Path) -> OwnNetwork | None:
    """The network that was trained last; None where there is none, or it is no network of a lesson.

    Raises:
        ComposerError: its file is damaged.
    """
    if not (folder / LAST).is_file():
        return None
    checkpoint = read_checkpoint(folder / LAST)
    header = checkpoint.header
    if not isinstance(header.network, LstmSettings) or header.network != network_of(header.network.rnn_units):
        return None
    how = header.training
    settings = LessonSettings(
        header.network.rnn_units, how.sequence_length, how.batch_size, how.learning_rate, how.seed
    )
    return OwnNetwork(settings, header.corpus, header.vocabulary, snapshot_of(checkpoint))


@dataclass
class _Keeper:
    """Keeps the latest moment in memory as well: a full disk ends no lesson."""

    folder: ModelFolder
    latest: Snapshot | None = None

    def keep(self, snapshot: Snapshot, is_best: bool) -> Path:
        """Remembers it, and writes a checkpoint."""
        self.latest = snapshot
        return self.folder.keep(snapshot, is_best)


class Trainer:
    """Trains one network after another; its methods are called in a job's thread, one at a time.

    Attributes:
        own: the network as it was left by the latest training.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.own: OwnNetwork | None = None
        self._built: tuple[object, Any] | None = None

    def one_step(self, text: LessonText, lesson: LessonSettings) -> Iterator[OneStep]:
        """Makes the first step on one batch and tries the same batch again; nothing of it is kept.

        Raises:
            ComposerError: TensorFlow is missing, or the text is shorter than a crop.
        """
        require_training()
        crops = AnyCrops(text.ids, lesson.sequence_length, lesson.batch_size, CropState.new(lesson.seed))
        places = crops.draw(1)
        network = self._network(text, lesson, 1)
        windows = text.ids[places[0][:, None] + np.arange(lesson.sequence_length + 1)]
        batch = Batch(windows[:, :-1], windows[:, 1:])
        network.read(text.ids)
        before = _loss(network, batch)
        network.train_steps(places)
        yield OneStep(lesson.learning_rate, before, _loss(network, batch))

    def train(self, text: LessonText, lesson: LessonSettings, steps: int) -> Iterator[TrainingEvent]:
        """Trains so many steps more, from where the network stands; closing it keeps what is learnt.

        Raises:
            ComposerError: see `one_step`; besides, the disk refuses (the network is here all the same), or
                the loss is no number any more.
        """
        require_training()
        own = self.own if self.own and self.own.fits(text, lesson) else None
        before = own.snapshot if own else None
        lesson = replace(lesson, seed=own.settings.seed) if own else lesson
        run = before.run() if before else Run.new(lesson.seed)
        crops = AnyCrops(
            text.ids, lesson.sequence_length, lesson.batch_size, CropState(run.crops.random_state)
        )
        training = lesson.training(run.step + steps)
        with held(self.folder):
            network = self._network(text, lesson, run.step + steps)
            if before is not None:
                network.load(before.arrays)
            keeper = _Keeper(self._model_folder(text, lesson, training))
            task = Task(network, crops, None, training, keeper, Trial(text.vocabulary))
            try:
                with closing(run_loop(task, run)) as events:  # type: ignore[type-var]
                    yield from events
            finally:
                if keeper.latest is not None:
                    self.own = OwnNetwork(lesson, text.name, text.vocabulary, keeper.latest)

    def _network(self, text: LessonText, lesson: LessonSettings, iterations: int) -> Any:
        """Built with its first weights; what its graphs take seconds for is not made twice."""
        shape = replace(lesson, seed=0), len(text.vocabulary)
        settings, training = network_of(lesson.units), lesson.training(iterations)
        if self._built is None or self._built[0] != shape:
            built = NETWORKS[settings.NAME].to_train()(settings, len(text.vocabulary), training)
            self._built = shape, (built, built.arrays())
        network, _ = self._built[1]
        network.load(self._first(network, lesson, len(text.vocabulary)))
        return network

    def _first(self, network: Any, lesson: LessonSettings, vocabulary_size: int) -> dict[str, Any]:
        from composer.model.lstm.weights import initial_weights

        assert self._built is not None
        blank = {name: np.zeros_like(array) for name, array in self._built[1][1].items()}
        return blank | initial_weights(network_of(lesson.units), vocabulary_size, lesson.seed)

    def _model_folder(
        self, text: LessonText, lesson: LessonSettings, training: TrainingSettings
    ) -> ModelFolder:
        return ModelFolder(
            path=self.folder,
            network=network_of(lesson.units),
            training=training,
            vocabulary=text.vocabulary,
            corpus=text.name,
            form="raw" if text.note else "canonical",
            sources=(),
        )


def _loss(network: Any, batch: Batch) -> float:
    counted = np.ones(batch.inputs.shape, np.float32)
    total: float = network.evaluate(batch.inputs, batch.targets, counted, None)[0]
    return total / batch.inputs.size
