"""Lays runs over each other: reads the table and the curves in jobs, keeps stars, notes and ticks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.library.model_shelf import ModelShelf
from composer.ui.places.train.progress import TrainProgress
from composer.ui.remembered import Remembered
from composer.ui.session import Offer, Session
from composer.ui.widgets.run_lines import MOST_LINES
from composer.ui.words import say
from composer.workflows.model_folders import delete_model
from composer.workflows.run_curves import RunCurves, Timing, curves_of
from composer.workflows.run_notes import RunNotes, write_notes
from composer.workflows.runs import Run, RunTable, read_runs

if TYPE_CHECKING:
    from composer.ui.widgets.other_runs import LaidOver

Line = tuple[NDArray[np.float64], NDArray[np.float64]]
TICKED, TIME = "train/ticked", "train/by_time"
TWO, MOST_POINTS = 2, 2000
TOO_MANY = "{count} runs lie over each other already. Take the tick from one of them first."
IN_USE = "“{run}” is being trained. Stop the training, or wait until it has ended."


class Comparing(QObject):
    """Between the table of runs, the plot, and the folder of models.

    Signals:
        run_chosen(Path): the person chose this run in the table.
    """

    run_chosen = Signal(object)

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
        self._progress, self.panel, self.table = progress, progress.runs, progress.runs.table
        self._session, self._models, self._remembered = session, models, remembered
        self._shelf = ModelShelf(models, session, jobs, self)
        self._running: Path | None = None
        self._lines = {models / name: number for number, name in enumerate(self._remembered_ticks())}
        self._curves: dict[Path, RunCurves] = {}
        self._told: set[str] = set()
        self._by_time = bool(remembered.number(TIME, 0.0, 0.0, 1.0))
        self._reading: Latest[Path] = Latest(jobs, "Reading the runs", read_runs, parent=self)
        self._drawing: Latest[tuple[Path, ...]] = Latest(jobs, "Reading curves", _curves_in_job, parent=self)
        self._connect()

    def _remembered_ticks(self) -> list[str]:
        names = self._remembered.texts(TICKED, ())
        return [name for name in dict.fromkeys(names) if name and Path(name).name == name][:MOST_LINES]

    def _connect(self) -> None:
        table, panel = self.table, self.panel
        # What is read for a window that is gone has nobody to be shown to.
        panel.destroyed.connect(self.close)
        table.run_chosen.connect(self._choose)
        table.selection_told.connect(self._offer_two)
        table.delete_wanted.connect(self.delete)
        table.runs.tick_wanted.connect(self.tick)
        table.runs.star_wanted.connect(self.star)
        panel.by_time.clicked.connect(self._turn_axis)
        self._reading.answered.connect(self._take)
        self._reading.failed.connect(self._fail)
        self._drawing.answered.connect(self._take_curves)
        self._session.model_moved.connect(self._moved)
        self._progress.timing_changed.connect(self._lay_over)

    def read(self) -> None:
        """Reads the table anew; what is shown stays until it is there."""
        self._reading.ask(Path(self._models))

    def close(self) -> None:
        """The window closes: nothing is read any more."""
        self._reading.forget()
        self._drawing.forget()

    def show_run(self, path: Path | None, running: bool) -> None:
        """This run is the one that the plot and the form show; while it runs, no other can be."""
        self._running = path if running else None
        chosen = self.table.runs.chosen
        if (chosen.path if chosen else None) != path or path is None:
            self.table.runs.choose(path)
            self.table.show_chosen(self.table.runs.chosen)
        self._draw()

    @property
    def chosen(self) -> Run | None:
        """The run that the others are compared with."""
        return self.table.runs.chosen

    @property
    def laid_over(self) -> tuple[Path, ...]:
        """The runs whose curves lie over the chosen one's."""
        chosen = self.chosen.path if self.chosen else self._progress.model
        return tuple(path for path in self._lines if path != chosen)

    @property
    def two(self) -> tuple[Run, Run] | None:
        """The two runs that are selected, or else ticked and chosen."""
        runs = self.table.selected()
        if len(runs) != TWO:
            known = {run.path: run for run in self._runs()}
            paths = [*([self.chosen.path] if self.chosen else []), *self.laid_over]
            runs = [known[path] for path in paths if path in known]
        if len(runs) != TWO or not all(run.step for run in runs):
            return None
        return runs[0], runs[1]

    def _runs(self) -> tuple[Run, ...]:
        return self.table.runs.table.runs

    # The table

    def _take(self, _request: Path, event: object) -> None:
        if isinstance(event, tuple):
            self.panel.show_reading(*event)
        elif isinstance(event, RunTable):
            self._show(event)
            self.panel.done_reading()

    def _show(self, table: RunTable) -> None:
        self.table.show_runs(table, self._progress.model)
        there = {run.path for run in table.runs}
        self._lines = {path: number for path, number in self._lines.items() if path in there}
        self._draw()

    def _fail(self, _request: Path, error: Exception) -> None:
        self.panel.fail(say(str(error)))

    def _choose(self, path: Path) -> None:
        if self._running is None:
            self.run_chosen.emit(path)

    def _offer_two(self) -> None:
        self.panel.offer_two(self.two is not None)

    # What a person says of a run

    def star(self, path: Path, starred: bool) -> None:
        """Gives a run a star, or takes it away."""
        run = next((run for run in self._runs() if run.path == path), None)
        if run is not None:
            self._keep(run, RunNotes(run.note, starred))

    def write_note(self, path: Path, note: str) -> None:
        """Keeps a note; what can't be kept is told, and stands where it was written."""
        run = next((run for run in self._runs() if run.path == path), None) or Run(path)
        if run.note != note:
            self._keep(run, RunNotes(note, run.starred))

    def _keep(self, run: Run, notes: RunNotes) -> None:
        try:
            write_notes(run.path, notes)
        except ComposerError as error:
            self._session.failed.emit(error)
            self.read()  # the run may be gone
            return
        changed = replace(run, note=notes.note, starred=notes.starred)
        runs = tuple(changed if one.path == run.path else one for one in self._runs())
        self._show(RunTable(runs, self.table.runs.differing))

    def delete(self) -> None:
        """Puts the selected runs into the trash of models, and offers to take them back."""
        runs = self.table.selected()
        if not runs:
            return
        if any(run.path == self._running for run in runs):
            self._session.failed.emit(
                ComposerError(say(IN_USE, run=self._running.name if self._running else ""))
            )
            return
        deleted: list[Path] = []
        try:
            deleted += (delete_model(run.path) for run in runs)
        except ComposerError as error:
            self._session.failed.emit(error)
        if deleted:
            one = say("“{name}” is in the trash.", name=deleted[0].name)
            text = one if len(deleted) == 1 else say("{count} runs are in the trash.", count=len(deleted))
            undo = partial(self._shelf.take_back, *deleted)
            self._session.offered.emit(Offer(text, say("Undo"), undo))
        self._session.models_changed.emit()

    def _moved(self, before: Path, now: Path) -> None:
        self._lines = {now if path == before else path: number for path, number in self._lines.items()}
        self._remember()

    # The curves

    def tick(self, path: Path, ticked: bool) -> None:
        """Lays the curves of a run over the chosen one's, or takes them away."""
        chosen = self.chosen.path if self.chosen else None
        if path == chosen:
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
        self._draw()

    def _remember(self) -> None:
        self._remembered.set_texts(TICKED, [path.name for path in self._lines])

    def _draw(self) -> None:
        """Reads the curves that are wanted; the table shows whose they are at once."""
        lines = {path: number for path, number in self._lines.items() if path in self.laid_over}
        own = self.chosen.path if self.chosen else None
        self.table.runs.show_lines({**lines, **({own: -1} if own is not None else {})})
        self._offer_two()
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
        self.panel.show_axis(known=bool(timing), by_time=self._by_time)
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
    """Names without the words that all of them begin with: beside a line there is little room."""
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
