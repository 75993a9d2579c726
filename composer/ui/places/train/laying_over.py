"""Lays runs over each other in the plot: keeps the ticks, reads the curves in a job, turns the axis."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.train.progress import TrainProgress
from composer.ui.remembered import Remembered
from composer.ui.session import Session
from composer.ui.widgets.run_lines import MOST_LINES
from composer.ui.words import say
from composer.workflows.run_curves import RunCurves, Timing, curves_of

if TYPE_CHECKING:
    from composer.ui.widgets.other_runs import LaidOver

Line = tuple[NDArray[np.float64], NDArray[np.float64]]
TICKED, TIME = "train/ticked", "train/by_time"
MOST_POINTS = 2000
TOO_MANY = "{count} runs lie over each other already. Take the tick from one of them first."


class LayingOver(QObject):
    """Between the ticks of the table and the plot.

    Signals:
        changed(): other runs lie over the chosen one.
    """

    changed = Signal()

    def __init__(
        self,
        progress: TrainProgress,
        session: Session,
        jobs: Jobs,
        models: Path,
        remembered: Remembered,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._progress, self._panel, self._runs = progress, progress.runs, progress.runs.table.runs
        self._session, self._remembered = session, remembered
        self._lines = {models / name: number for number, name in enumerate(self._remembered_ticks())}
        self._curves: dict[Path, RunCurves] = {}
        self._told: frozenset[str] = frozenset()
        self._by_time = bool(remembered.number(TIME, 0.0, 0.0, 1.0))
        self._drawing: Latest[tuple[Path, ...]] = Latest(jobs, "Reading curves", _curves_in_job, parent=self)
        self._drawing.answered.connect(self._take_curves)
        self._runs.tick_wanted.connect(self.tick)
        self._panel.by_time.clicked.connect(self._turn_axis)
        session.model_moved.connect(self._moved)
        progress.timing_changed.connect(self._lay_over)

    def _remembered_ticks(self) -> list[str]:
        names = self._remembered.texts(TICKED, ())
        return [name for name in dict.fromkeys(names) if name and Path(name).name == name][:MOST_LINES]

    @property
    def laid_over(self) -> tuple[Path, ...]:
        """The runs whose curves lie over the chosen one's."""
        chosen = self._chosen or self._progress.model
        return tuple(path for path in self._lines if path != chosen)

    @property
    def busy(self) -> bool:
        """True while curves are read."""
        return self._drawing.busy

    @property
    def _chosen(self) -> Path | None:
        return self._runs.chosen.path if self._runs.chosen else None

    def close(self) -> None:
        """The window closes: nothing is read any more."""
        self._drawing.forget()

    def keep_only(self, there: Collection[Path]) -> None:
        """Runs that are gone lie over nothing."""
        self._lines = {path: number for path, number in self._lines.items() if path in there}
        self.draw()

    def _moved(self, before: Path, now: Path) -> None:
        self._lines = {now if path == before else path: number for path, number in self._lines.items()}
        self._remember()

    def tick(self, path: Path, ticked: bool) -> None:
        """Lays the curves of a run over the chosen one's, or takes them away."""
        if path == self._chosen:
            return  # the plot's own
        if ticked and len(self._lines) >= MOST_LINES:
            self._session.notice.emit(say(TOO_MANY, count=len(self._lines)))
            return
        if ticked:
            free = set(range(MOST_LINES)) - {*self._lines.values()}
            self._lines[path] = min(free)
        else:
            self._lines.pop(path, None)
        self._remember()
        self.draw()

    def _remember(self) -> None:
        self._remembered.set_texts(TICKED, [path.name for path in self._lines])

    def draw(self) -> None:
        """Reads the curves that are wanted; the table shows whose they are at once."""
        lines = {path: number for path, number in self._lines.items() if path in self.laid_over}
        own = self._chosen
        self._runs.show_lines({**lines, **({own: -1} if own is not None else {})})
        self.changed.emit()
        if self.laid_over:
            self._drawing.ask(self.laid_over)
        else:
            self._drawing.forget()
            self._curves = {}
            self._lay_over()

    def _take_curves(self, _request: Sequence[Path], event: object) -> None:
        if not isinstance(event, CurvesRead):
            return
        self._curves = {curves.path: curves for curves in event.curves}
        self._lay_over()
        # They are read again at every checkpoint, and what is in the way of one is told once.
        for problem in event.problems - self._told:
            self._session.failed.emit(ComposerError(say(problem)))
        self._told |= event.problems

    def _turn_axis(self) -> None:
        self._by_time = not self._by_time
        self._remembered.set(TIME, float(self._by_time))
        self._lay_over()

    def _lay_over(self) -> None:
        timing = self._progress.timing()
        self._panel.show_axis(known=bool(timing), by_time=self._by_time)
        if not self._progress.has_plot:
            return
        own = timing if self._by_time and timing else None
        own_name = self._progress.model.name if self._progress.model else ""
        names = distinct([own_name, *(path.name for path in self._curves)])[1:]
        short = dict(zip(self._curves, names, strict=True))
        shown = [
            laid_over(short[path], curves, self._lines[path], own)
            for path, curves in self._curves.items()
            if path in self.laid_over and path in self._lines and (own is None or curves.timing)
        ]
        self._progress.plot.lay_over(shown, own.seconds_at if own else None)


@dataclass(frozen=True)
class CurvesRead:
    """The curves of several runs, and why those of others can't be read."""

    curves: tuple[RunCurves, ...]
    problems: frozenset[str]


def _curves_in_job(runs: Sequence[Path]) -> Iterator[CurvesRead]:
    found = list(curves_of(runs))
    yield CurvesRead(
        tuple(one for one in found if isinstance(one, RunCurves)),
        frozenset(str(one) for one in found if isinstance(one, ComposerError)),
    )


def laid_over(name: str, curves: RunCurves, number: int, own: Timing | None) -> "LaidOver":
    """The lines of a run on the axis of the chosen one: by its steps, or where it was after as much time."""
    from composer.ui.widgets.other_runs import LaidOver

    # pyqtgraph takes a second to load, and is there by now.
    def line(points: Sequence[tuple[float, float]]) -> Line:
        steps, values = np.array(points, dtype=float).reshape(-1, 2).T
        return (own.steps_at(curves.timing.seconds_at(steps)) if own else steps), values

    return LaidOver(
        name,
        number,
        line(curves.held_out),
        line(_smoothed(curves.losses)),
        line([(step, 100 * rate) for step, rate in curves.copied]),
    )


def distinct(names: Sequence[str]) -> list[str]:
    """Names without the words that all of them begin with: beside a line there is little room.

    Of several trainings what was tried stands behind the last comma.
    """
    ends = [name.rpartition(", ")[2] for name in names]
    names = ends if len(set(ends)) == len(set(names)) else names
    words = [name.split() for name in names if name]
    common = 0
    while len(words) > 1 and all(len(one) > common + 1 and one[common] == words[0][common] for one in words):
        common += 1
    return [" ".join(name.split()[common:]) for name in names]


def _smoothed(losses: Sequence[float]) -> list[tuple[float, float]]:
    """A running mean, as the plot's own thick line is, and no more points than can be seen."""
    from composer.ui.widgets.growing_series import RunningMean
    from composer.ui.widgets.loss_plot import SMOOTHING

    values = np.array(losses, dtype=float)
    finite = np.isfinite(values)
    mean = RunningMean(SMOOTHING).add_all(values[finite])
    steps = np.flatnonzero(finite) + 1.0
    every = max(len(steps) // MOST_POINTS, 1)
    return list(zip(steps[::every].tolist(), mean[::every].tolist(), strict=True))
