"""Whether a network has begun to learn its tunes by heart, instead of how tunes are made.

Two signs, each over several checkpoints, because one alone may be chance: the loss on the held-out tunes
stays above its best while the loss on the network's own tunes goes on falling; or much of what it writes
holds four bars out of a tune that it learnt from.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.training.events import CheckpointSaved, TrainingStarted

CHECKPOINTS = 3
"""So many checkpoints in a row have to show the sign."""

LEAST_RISE = 0.01
"""Nats per character that the held-out loss lies above its best at least: less is noise."""

MOST_COPIED = 0.5
"""The mean copy rate from which what a network writes is called copied."""


@dataclass(frozen=True)
class Tried:
    """What one checkpoint showed; None where no tunes are held out, or nothing was compared."""

    step: int
    train_loss: float
    validation_loss: float | None
    copy_rate: float | None = None

    @classmethod
    def at(cls, event: CheckpointSaved) -> "Tried":
        """What a checkpoint's event tells."""
        return cls(event.step, event.train_loss, event.validation_loss, event.copy_rate)


@dataclass(frozen=True)
class Memorising:
    """A network that memorises now.

    Attributes:
        since: the step of the checkpoint from which on the sign is there.
        best_step: the step of the best checkpoint; None where no tunes are held out.
        copies: True where only its copies show it.
    """

    since: int
    best_step: int | None
    copies: bool

    @property
    def sentence(self) -> str:
        """What it means, and that nothing is lost."""
        sign = (
            f"{MOST_COPIED:.0%} or more of what it writes has four bars in a row out of a tune it learnt from"
            if self.copies
            else "the loss on the held-out tunes no longer falls, while the loss on its own tunes still does"
        )
        kept = (
            f"The best checkpoint, of step {self.best_step:,}, is kept apart and is the one that composes, "
            "so you can stop now."
            if self.best_step is not None
            else "Stop now, or train on more tunes."
        )
        return f"Learning by heart since step {self.since:,}: {sign}. {kept}"


def history(event: TrainingStarted) -> list[Tried]:
    """The checkpoints of a training that goes on; of those that nothing was kept of, what the losses tell."""
    found = {kept.step: Tried.at(kept) for kept in event.checkpoints}
    before = 0
    for step, loss in event.validation_losses:
        losses = event.losses[before:step]
        mean = sum(losses) / len(losses) if losses else float("nan")
        found.setdefault(step, Tried(step, mean, loss))
        before = step
    return [found[step] for step in sorted(found)]


def memorising(tried: Sequence[Tried]) -> Memorising | None:
    """What the checkpoints so far say of the network as it is now; None while it learns."""
    losses = [(one.validation_loss, one.step) for one in tried if one.validation_loss is not None]
    best_step = min(losses)[1] if losses else None
    since = _since_the_loss_rose(tried)
    if since is not None:
        return Memorising(since, best_step, copies=False)
    since = _since_it_copies(tried)
    return None if since is None else Memorising(since, best_step, copies=True)


def _since_the_loss_rose(tried: Sequence[Tried]) -> int | None:
    """The first of the checkpoints in a row, up to now, above the best one, with a lower training loss."""
    compared = [(one, one.validation_loss) for one in tried if one.validation_loss is not None]
    if not compared:
        return None
    best, lowest = min(compared, key=lambda pair: pair[1])
    after = [(one, loss) for one, loss in compared if one.step > best.step]
    risen = [loss > lowest + LEAST_RISE and one.train_loss < best.train_loss for one, loss in after]
    row = next((count for count, rose in enumerate(reversed(risen)) if not rose), len(risen))
    return after[-row][0].step if row >= CHECKPOINTS else None


def _since_it_copies(tried: Sequence[Tried]) -> int | None:
    compared = [(one.step, one.copy_rate) for one in tried if one.copy_rate is not None]
    since = None
    for last in range(len(compared), CHECKPOINTS - 1, -1):
        window = compared[last - CHECKPOINTS : last]
        if sum(rate for _, rate in window) < MOST_COPIED * CHECKPOINTS:
            break
        since = window[-1][0]
    return since
