"""A model's folder: `last.npz` to go on from, `best.npz` to compose with, milestones to hear."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from composer.encoding.crops import CropState
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.files import write_atomically
from composer.model.checkpoint import Checkpoint, write_checkpoint
from composer.model.header import CheckpointHeader
from composer.model.milestones import kept_in, make_room, path_of
from composer.training.milestones import Milestone
from composer.training.run import Snapshot
from composer.training.settings import NetworkSettings, TrainingSettings

LAST, BEST, READABLE, CORPUS = "last.npz", "best.npz", "model.json", "corpus.json"


@dataclass(frozen=True)
class ModelFolder:
    """Where the checkpoints of one training go, and what stands in each of them.

    Attributes:
        kept_corpus: what to write beside them, to have the same corpus again; empty for nothing.
    """

    path: Path
    network: NetworkSettings
    training: TrainingSettings
    vocabulary: Vocabulary
    corpus: str
    form: str
    sources: tuple[str, ...]
    corpus_sources: tuple[str, ...] = ()
    kept_corpus: bytes = b""

    def keep(self, snapshot: Snapshot, is_best: bool) -> Path:
        """Writes `corpus.json`, `best.npz` (weights only) if it is the best, `last.npz`, then `model.json`.

        In this order `last.npz`, which a training goes on from, never knows of a better one than `best.npz`.

        Raises:
            ComposerError: a file could not be written; those that stand there stay whole.
        """
        checkpoint = self._checkpoint(snapshot)
        if self.kept_corpus:
            write_atomically(self.path / CORPUS, self.kept_corpus)
        if is_best:
            write_checkpoint(self.path / BEST, _weights_only(checkpoint))
        write_checkpoint(self.path / LAST, checkpoint)
        write_atomically(self.path / READABLE, checkpoint.header.to_json().encode())
        return self.path / LAST

    def keep_milestone(self, snapshot: Snapshot, marks: Collection[str] = ()) -> bool:
        """Keeps the weights as float16, to be heard later; those that tell least make room for them.

        Returns:
            False where they take more room than all of them may.

        Raises:
            ComposerError: the disk refuses.
        """
        whole = _weights_only(self._checkpoint(snapshot))
        size = 2 * sum(array.size for array in whole.arrays.values()) + whole.losses.nbytes
        milestone = Milestone(snapshot.step, tuple(marks), size)
        if not make_room(self.path, milestone):
            return False
        half = replace(whole, header=replace(whole.header, half_precision=True))
        write_checkpoint(path_of(self.path, milestone), half)
        return True

    def marks(self) -> Collection[str]:
        """What the network is known to have done before."""
        return {mark for milestone in kept_in(self.path) for mark in milestone.marks}

    def _checkpoint(self, snapshot: Snapshot) -> Checkpoint:
        run = snapshot.run()
        header = CheckpointHeader(
            network=self.network,
            training=self.training,
            vocabulary=self.vocabulary,
            corpus=self.corpus,
            form=self.form,
            sources=self.sources,
            corpus_sources=self.corpus_sources,
            step=run.step,
            checkpoints=len(run.validation_losses),
            train_loss=run.train_loss(self.training.checkpoint_interval) if run.losses else None,
            validation_loss=run.validation_loss,
            best_validation_loss=run.best_validation_loss,
            untrained_loss=float(snapshot.untrained_loss),
            untrained_sample=snapshot.untrained_sample,
            random_state=snapshot.crops.random_state,
            crops_taken=snapshot.crops.taken,
        )
        losses = np.array(snapshot.losses, dtype=np.float64)
        validation = np.array(snapshot.validation_losses, dtype=np.float64).reshape(-1, 2)
        return Checkpoint(header, losses, validation, snapshot.arrays)


def _weights_only(checkpoint: Checkpoint) -> Checkpoint:
    """What composing needs: the mean weights in place of the latest ones, where they are kept."""
    arrays = checkpoint.arrays
    names = [name for name in arrays if name.startswith("weights/")]
    weights = {name: arrays.get(name.replace("weights/", "averages/", 1), arrays[name]) for name in names}
    return replace(checkpoint, header=replace(checkpoint.header, can_resume=False), arrays=weights)


def snapshot_of(checkpoint: Checkpoint) -> Snapshot:
    """The moment of a run that a checkpoint keeps."""
    header = checkpoint.header
    return Snapshot(
        arrays=checkpoint.arrays,
        crops=CropState(header.random_state, header.crops_taken),
        untrained_loss=header.untrained_loss,
        untrained_sample=header.untrained_sample,
        losses=tuple(float(loss) for loss in checkpoint.losses),
        validation_losses=tuple((int(step), float(loss)) for step, loss in checkpoint.validation_losses),
    )


def composing_path(model: Path) -> Path:
    """The checkpoint to compose with: a file itself, or a folder's `best.npz`, or else its `last.npz`.

    Raises:
        ComposerError: there is no model.
    """
    if model.is_file():
        return model
    for name in (BEST, LAST):
        if (model / name).is_file():
            return model / name
    raise ComposerError(
        f"There is no model in “{model}”: neither {BEST} nor {LAST} is there. "
        "Choose the folder of a trained model, or train one."
    )
