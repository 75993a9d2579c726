"""The table of runs: reads it in a job, tells which run is chosen, keeps stars and notes, deletes."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.library.model_shelf import ModelShelf
from composer.ui.places.train.laying_over import LayingOver
from composer.ui.places.train.progress import TrainProgress
from composer.ui.remembered import Remembered
from composer.ui.session import Offer, Session
from composer.ui.words import say
from composer.workflows.model_folders import delete_model
from composer.workflows.run_notes import RunNotes, write_notes
from composer.workflows.runs import Run, RunTable, read_runs

TWO = 2
IN_USE = "“{run}” is being trained. Stop the training, or wait until it has ended."


class Comparing(QObject):
    """Between the table of runs and the folder of models.

    Attributes:
        laying: what is ticked lies over the chosen run in the plot.

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
        self._session, self._models = session, models
        self._shelf = ModelShelf(models, session, jobs, self)
        self._running: Path | None = None
        self.laying = LayingOver(progress, session, jobs, models, remembered, self)
        self._reading: Latest[Path] = Latest(jobs, "Reading the runs", read_runs, parent=self)
        self._connect()

    def _connect(self) -> None:
        table, panel = self.table, self.panel
        # What is read for a window that is gone has nobody to be shown to.
        panel.destroyed.connect(self.close)
        table.run_chosen.connect(self._choose)
        table.selection_told.connect(self._offer_two)
        table.delete_wanted.connect(self.delete)
        table.runs.star_wanted.connect(self.star)
        self._reading.answered.connect(self._take)
        self._reading.failed.connect(self._fail)
        self.laying.changed.connect(self._offer_two)

    def read(self) -> None:
        """Reads the table anew; what is shown stays until it is there."""
        self._reading.ask(Path(self._models))

    def close(self) -> None:
        """The window closes: nothing is read any more."""
        self._reading.forget()
        self.laying.close()

    def show_run(self, path: Path | None, running: bool) -> None:
        """This run is the one that the plot and the form show; while it runs, no other can be."""
        self._running = path if running else None
        chosen = self.table.runs.chosen
        if (chosen.path if chosen else None) != path or path is None:
            self.table.runs.choose(path)
            self.table.show_chosen(self.table.runs.chosen)
        self.laying.draw()

    @property
    def chosen(self) -> Run | None:
        """The run that the others are compared with."""
        return self.table.runs.chosen

    @property
    def two(self) -> tuple[Run, Run] | None:
        """The two runs that are selected, or else ticked and chosen."""
        runs = self.table.selected()
        if len(runs) != TWO:
            known = {run.path: run for run in self._runs()}
            paths = [*([self.chosen.path] if self.chosen else []), *self.laying.laid_over]
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
        self.laying.keep_only({run.path for run in table.runs})

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
