"""What happens during training, as values."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class TrainingPrepared:
    """Something long is being made ready before the training starts: `done` of `total`."""

    done: int
    total: int
    what: str


@dataclass(frozen=True)
class CheckpointSaved:
    """The model is on the disk.

    Attributes:
        train_loss: mean loss of the steps since the checkpoint before, at most one interval.
        validation_loss: nats per character of the held-out tunes; None where none are held out.
        is_best: True where no checkpoint before had a lower `validation_loss`.
        sample: what the network would write now, at most 300 characters.
        copy_rate: share of a few samples that have four bars in a row out of a tune trained on, in any key.
        seconds: spent training until then, pauses left out, over all starts; None where nobody counted.
            Two trainings that went the same way are the same, however long each took.
    """

    step: int
    train_loss: float
    validation_loss: float | None
    is_best: bool
    sample: str
    path: Path
    copy_rate: float | None = None
    seconds: float | None = field(default=None, compare=False)


@dataclass(frozen=True)
class TrainingStarted:
    """The training begins: what is trained, where, and what the untrained network makes of the tunes.

    Attributes:
        first_step: the step that comes next: 1, or more where a training goes on.
        untrained_loss: mean loss before the first step; about ln(vocabulary size).
        losses: loss of each step so far (a training that goes on has some), in order, from step 1.
        validation_losses: (step, loss) of each checkpoint so far.
        checkpoints: what the latest of them showed, where it was kept.
        training_tunes, held_out_tunes: how many tunes are trained on, and how many are held out.
        near_duplicates: how many tunes are left out of training for being too like a held-out one.
        notes: sentences for the person, about what is not as they may expect.
        processor: what the machine's maker calls it; empty where the machine does not tell.
        seconds: spent training so far, over all starts.
    """

    first_step: int
    iterations: int
    device: str
    parameter_count: int
    summary: str
    untrained_loss: float
    untrained_sample: str
    losses: tuple[float, ...] = ()
    validation_losses: tuple[tuple[int, float], ...] = ()
    checkpoints: tuple[CheckpointSaved, ...] = ()
    training_tunes: int = 0
    held_out_tunes: int = 0
    near_duplicates: int = 0
    notes: tuple[str, ...] = ()
    processor: str = ""
    seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True)
class StepTrained:
    """One step was made; `loss` is the mean over its batch in nats per character."""

    step: int
    loss: float


@dataclass(frozen=True)
class MilestoneKept:
    """Weights are kept to be heard later; see `composer.training.milestones`."""

    step: int


@dataclass(frozen=True)
class CheckpointFailed:
    """The model could not be written; the training goes on, and the next checkpoint is another attempt.

    Attributes:
        reason: a sentence for the person, such as that the disk is full.
    """

    step: int
    train_loss: float
    validation_loss: float | None
    reason: str


@dataclass(frozen=True)
class TrainingEnded:
    """The last event of a training that was not closed before its end.

    Attributes:
        characters_per_second: batch size x sequence length x steps over the time spent in steps,
            checkpoints and the first (compiling) step left out.
        path: the checkpoint that was written last.
        stopped_early: True where the training itself decided to stop before its last iteration.
    """

    step: int
    train_loss: float
    validation_loss: float | None
    characters_per_second: float
    device: str
    path: Path
    stopped_early: bool = False


TrainingEvent = (
    TrainingPrepared
    | TrainingStarted
    | StepTrained
    | MilestoneKept
    | CheckpointSaved
    | CheckpointFailed
    | TrainingEnded
)
