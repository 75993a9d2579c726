"""Curves leave: as CSV, as the picture that is seen, or as TensorBoard's own files."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from composer.errors import ComposerError
from composer.files import write_atomically
from composer.ui.dialogs.files import FileDialogs, short
from composer.ui.jobs import Jobs
from composer.ui.places.train.comparing import Comparing
from composer.ui.places.train.progress import TrainProgress
from composer.ui.session import Offer, Session
from composer.ui.words import counted, say
from composer.workflows.event_files import write_event_files
from composer.workflows.run_curves import RunCurves, curves_of, write_csv

SAVING, SCALE = "Saving the curves", 2


@dataclass(frozen=True)
class CurvesSaved:
    """So many runs are in this file or folder; why others are not."""

    path: Path
    runs: int
    problems: tuple[str, ...] = ()


class SavingCurves(QObject):
    """Writes the curves of the chosen run and of those that lie over it; of all where none is chosen."""

    def __init__(self, comparing: Comparing, progress: TrainProgress, session: Session, jobs: Jobs) -> None:
        super().__init__(comparing)
        self._comparing, self._progress = comparing, progress
        self._session, self._jobs = session, jobs
        comparing.panel.save_wanted.connect(self.save)

    def save(self, kind: str) -> None:
        """Asks where to, and writes in a job what is no picture."""
        runs, window = self._wanted(), self._comparing.panel.window()
        if not runs:
            return
        name = say("Curves of {run}", run=runs[0].name)
        match kind:
            case "csv":
                path = FileDialogs.save_tune(window, name, [(say("Table"), ".csv")], say("Save curves"))
                self._write(path, partial(_as_csv, runs))
            case "png":
                path = FileDialogs.save_tune(window, name, [(say("Picture"), ".png")], say("Save curves"))
                if path is not None:
                    self._save_picture(path, len(runs))
            case _:
                title = say("A folder for TensorBoard; each run gets a folder of its own in it")
                self._write(FileDialogs.choose_export_folder(window, title), partial(_for_tensorboard, runs))

    def _wanted(self) -> list[Path]:
        comparing = self._comparing
        own = [comparing.chosen.path] if comparing.chosen else []
        return [*own, *comparing.laying.laid_over] or [run.path for run in comparing.table.runs.table.runs]

    def _write(self, path: Path | None, write: "partial[Iterator[object]]") -> None:
        if path is None:
            return
        job = self._jobs.create(SAVING, lambda: write(path))
        job.happened.connect(self._saved)
        job.start()

    def _save_picture(self, path: Path, runs: int) -> None:
        try:
            write_atomically(path, picture(self._progress.plot))
        except ComposerError as error:
            self._session.failed.emit(error)
            return
        self._saved(CurvesSaved(path, runs))

    def _saved(self, event: object) -> None:
        if not isinstance(event, CurvesSaved):
            return
        runs = counted(event.runs, "run")
        told = say("The curves of {runs} are in “{file}”.", runs=runs, file=short(event.path))
        if event.problems:
            told = f"{told} {say(event.problems[0])}"
        folder = event.path if event.path.is_dir() else event.path.parent
        self._session.offered.emit(Offer(told, say("Show folder"), partial(FileDialogs.show_folder, folder)))


def picture(widget: QWidget) -> bytes:
    """A PNG of a widget as it is painted, twice as fine."""
    image = QImage(widget.size() * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SCALE)
    image.fill(widget.palette().window().color())
    widget.render(image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _read(runs: Sequence[Path]) -> tuple[list[RunCurves], tuple[str, ...]]:
    found = list(curves_of(runs))
    curves = [one for one in found if isinstance(one, RunCurves)]
    problems = tuple(str(one) for one in found if isinstance(one, ComposerError))
    if not curves:
        raise ComposerError(problems[0])
    return curves, problems


def _as_csv(runs: Sequence[Path], path: Path) -> Iterator[object]:
    curves, problems = _read(runs)
    yield None
    write_csv(path, curves)
    yield CurvesSaved(path, len(curves), problems)


def _for_tensorboard(runs: Sequence[Path], folder: Path) -> Iterator[object]:
    curves, problems = _read(runs)
    yield None
    write_event_files(folder, curves, time.time())
    yield CurvesSaved(folder, len(curves), problems)
