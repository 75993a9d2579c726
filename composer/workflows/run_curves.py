"""The curves of runs, against the step and, where it was counted, the time; leaves them as CSV."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError
from composer.files import write_atomically
from composer.training.events import CheckpointSaved
from composer.workflows.past_training import past_training

Points = tuple[tuple[int, float], ...]
HEADINGS = "run", "step", "seconds", "training loss", "held-out loss", "copied"


@dataclass(frozen=True)
class Timing:
    """When each step was made, from what the clock said at some of them; between these it is reckoned."""

    steps: tuple[float, ...] = (0.0,)
    seconds: tuple[float, ...] = (0.0,)

    @classmethod
    def of(cls, checkpoints: Iterable[CheckpointSaved]) -> "Timing":
        """Out of what checkpoints tell; those of earlier versions tell nothing."""
        known = [(0.0, 0.0)]
        for kept in checkpoints:
            if kept.seconds is not None and kept.step > known[-1][0] and kept.seconds > known[-1][1]:
                known.append((float(kept.step), kept.seconds))
        steps, seconds = zip(*known, strict=True)
        return cls(steps, seconds)

    def __bool__(self) -> bool:
        return len(self.steps) > 1

    def seconds_at(self, steps: NDArray[np.float64]) -> NDArray[np.float64]:
        """Seconds of training until these steps; behind the last known one at the pace until there."""
        return _through(steps, self.steps, self.seconds)

    def steps_at(self, seconds: NDArray[np.float64]) -> NDArray[np.float64]:
        """The steps, with fractions, that were made after so many seconds."""
        return _through(seconds, self.seconds, self.steps)


def _through(at: NDArray[np.float64], known: Sequence[float], values: Sequence[float]) -> NDArray[np.float64]:
    inside = np.interp(at, known, values)
    pace = values[-1] / known[-1] if known[-1] else 0.0
    return np.where(at > known[-1], values[-1] + (at - known[-1]) * pace, inside)


@dataclass(frozen=True)
class RunCurves:
    """What one run showed: a loss for each step, and step and value of the others."""

    path: Path
    losses: tuple[float, ...] = ()
    held_out: Points = ()
    copied: Points = ()
    timing: Timing = Timing()

    @property
    def name(self) -> str:
        """The run's."""
        return self.path.name


def read_curves(run: Path) -> RunCurves:
    """Reads the curves of a run in some milliseconds; raises ComposerError where it can't be read."""
    told = past_training(run).told
    copied = ((kept.step, kept.copy_rate) for kept in told.checkpoints if kept.copy_rate is not None)
    return RunCurves(run, told.losses, told.validation_losses, tuple(copied), Timing.of(told.checkpoints))


def curves_of(runs: Iterable[Path]) -> Iterator[RunCurves | ComposerError]:
    """The curves of each run, or why one can't be read: the others are shown all the same."""
    for run in runs:
        try:
            yield read_curves(run)
        except ComposerError as error:
            yield error


def write_csv(path: Path, runs: Iterable[RunCurves]) -> None:
    """A line for each step of each run, the held-out loss and the copies where there is a checkpoint."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for run in runs:
        writer.writerows(_lines(run))
    write_atomically(path, text.getvalue().encode("utf-8", "replace"))


def _lines(run: RunCurves) -> Iterator[tuple[object, ...]]:
    held_out, copied = dict(run.held_out), dict(run.copied)
    steps = sorted({*range(1, len(run.losses) + 1), *held_out, *copied})
    seconds = run.timing.seconds_at(np.array(steps, dtype=float))
    for step, second in zip(steps, seconds, strict=True):
        loss = f"{run.losses[step - 1]:.6g}" if 0 < step <= len(run.losses) else ""
        time = f"{second:.3f}" if run.timing else ""
        yield _cell(run.name), step, time, loss, _number(held_out.get(step)), _number(copied.get(step))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"


def _cell(name: str) -> str:
    """A name that begins like a formula is none in a spreadsheet."""
    return f"'{name}" if name[:1] in "=+-@" else name
