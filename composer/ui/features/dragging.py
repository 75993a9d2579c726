"""Makes the MIDI files that are dragged out of the window, in a job, and keeps them until they are read."""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal

from composer.counting import counted
from composer.errors import ComposerError
from composer.export.registry import Exporter
from composer.files import safe_file_name, write_atomically
from composer.notation.reader import read_tune
from composer.ui.jobs import Job, Jobs
from composer.ui.widgets.drag_source import LaterData
from composer.workflows.export import exporter

MOST_DRAGGED = 50
KEPT_SECONDS = 24 * 60 * 60
LONG_CHARACTERS = 30_000
MAKING = "The MIDI files are being made: hold the mouse until they hang on it, or drag again in some seconds."
MISSED = "The MIDI files are ready now: drag once more."


@dataclass(frozen=True)
class _Made:
    """One tune as a file, or why there is none."""

    file: Path | None
    reason: str = ""


class Dragging(QObject):
    """Offers tunes as MIDI files.

    A file stays where it is after the drop and after the window has closed: a music program may read it
    much later. What is older than a day is deleted when the program starts.

    Signals:
        notice(str): a sentence about what is dragged, and what is not.
        failed(Exception): nothing could be made.
    """

    notice = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, folder: Path, program: Callable[[], int], parent: QObject) -> None:
        """`program` gives the General MIDI program that plays the files."""
        super().__init__(parent)
        self._jobs, self._folder, self._program = jobs, folder, program
        self._job: Job | None = None
        self._made: list[_Made] = []
        self._later: LaterData | None = None
        self._texts: tuple[str, ...] = ()

    def offer(self, texts: Sequence[str], selected: int = 1) -> LaterData | None:
        """Begins to make MIDI files of these tunes; None where there are none.

        Args:
            texts: at most `MOST_DRAGGED` are dragged.
            selected: how many tunes the person holds, of which `texts` are the first.
        """
        if not texts:
            return None
        if self._job is not None:
            self._job.cancel()
        self._texts, self._made = tuple(texts[:MOST_DRAGGED]), []
        if selected > MOST_DRAGGED:
            self.notice.emit(
                f"The first {MOST_DRAGGED} of {selected:,} selected tunes are dragged. "
                "Export writes all of them into a folder."
            )
        elif sum(map(len, self._texts)) > LONG_CHARACTERS:
            self.notice.emit(MAKING)
        wanted, program, folder = self._texts, self._program(), self._folder
        later = self._later = LaterData(self)
        later.missed.connect(self._tell_missed)
        job = self._job = self._jobs.create("Making MIDI files", partial(_files, wanted, program, folder))
        job.happened.connect(self._collect)
        job.succeeded.connect(self._hand_over)
        job.ended.connect(self._forget)
        job.start()
        return later

    def tidy(self) -> None:
        """Deletes, in a job, what was dragged long ago."""
        self._jobs.create("Tidying up", partial(forget_dragged, self._folder)).start()

    def _collect(self, made: _Made) -> None:
        if self.sender() is self._job:
            self._made.append(made)

    def _hand_over(self) -> None:
        if self.sender() is not self._job or self._later is None:
            return
        files = [made.file for made in self._made if made.file is not None]
        refused = [made for made in self._made if made.file is None]
        if refused and not files:
            self.failed.emit(ComposerError(refused[0].reason))
        elif refused:
            self.notice.emit(f"{counted(len(refused), 'tune')} can’t be dragged. {refused[0].reason}")
        if files:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
            data.setText("\n\n".join(self._texts))
            self._later.ready.emit(data)

    def _forget(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    def _tell_missed(self) -> None:
        self.notice.emit(MISSED)


def _files(texts: Sequence[str], program: int, folder: Path) -> Iterator[_Made]:
    """Works in the job's thread; a file that was made before is taken again."""
    midi = exporter("midi", program)
    for number, text in enumerate(texts, 1):
        content = hashlib.sha256(f"{program} {number} {text}".encode("utf-8", "replace")).hexdigest()[:16]
        try:
            yield _Made(_made_before(folder / content) or _make(folder / content, text, number, midi))
        except ComposerError as error:
            yield _Made(None, str(error))


def _made_before(folder: Path) -> Path | None:
    made = next(folder.glob("*.mid"), None)
    if made is not None:
        os.utime(folder)  # dragged today: it is kept for another day
    return made


def _make(folder: Path, text: str, number: int, midi: Exporter) -> Path:
    tune = read_tune(text)
    # A number where several are dragged: two tunes may have one title.
    path = folder / (safe_file_name(tune.title) + (f" {number}" if number > 1 else "") + ".mid")
    write_atomically(path, midi.export(tune))
    return path


def forget_dragged(folder: Path, now: Callable[[], float] = time.time) -> Iterator[Path]:
    """Deletes what was dragged more than `KEPT_SECONDS` ago, and tells each; meant for a job at the start."""
    try:
        found = list(folder.iterdir())
    except OSError:
        return
    for made in found:
        if now() - _changed(made, now) > KEPT_SECONDS:
            # What another program still holds is deleted at a later start.
            shutil.rmtree(made, ignore_errors=True)
            yield made


def _changed(path: Path, now: Callable[[], float]) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return now()
