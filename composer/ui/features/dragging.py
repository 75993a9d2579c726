"""Makes the MIDI files that are dragged out of the window, in a job, and keeps them until they are read."""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl

from composer.errors import ComposerError
from composer.export.registry import Exporter
from composer.files import safe_file_name, write_atomically
from composer.notation.reader import read_tune
from composer.ui.dialogs.formats import midi_as_played
from composer.ui.features.feature import Feature, Host
from composer.ui.latest import Latest
from composer.ui.widgets.drag_source import LaterData
from composer.ui.words import counted, say
from composer.workflows.export import exporter, heard_options

MOST_DRAGGED = 50
KEPT_SECONDS = 24 * 60 * 60
LONG_CHARACTERS = 30_000
MAKING = "The MIDI files are being made: hold the mouse until they hang on it, or drag again in some seconds."
FIRST_DRAGGED = "The first {count} of {selected} are dragged. Export writes all of them into a folder."
MISSED = "The MIDI files are ready now: drag once more."


@dataclass(frozen=True)
class _Made:
    """One tune as a file, or why there is none."""

    file: Path | None
    reason: str = ""


@dataclass(frozen=True)
class _Wanted:
    """What is made: these tunes, with what the exporter is told."""

    texts: tuple[str, ...]
    options: dict[str, Any]


class Dragging(Feature):
    """Offers tunes as MIDI files.

    A file stays where it is after the drop and after the window has closed: a music program may read it
    much later. What is older than a day is deleted when the program starts.
    """

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host, self._folder = host, host.dragged_folder
        self._made: list[_Made] = []
        self._later: LaterData | None = None
        self._latest = Latest(host.jobs, "Making MIDI files", self._files, cancels=True, parent=self)
        self._latest.answered.connect(self._collect)
        host.page.sheet.set_drag_mime_provider(self._open_tune)

    def _open_tune(self) -> LaterData | None:
        text = self._host.document.text
        return self.offer([text] if text.strip() else [])

    def offer(self, texts: Sequence[str], selected: int = 1) -> LaterData | None:
        """Begins to make MIDI files of these tunes; None where there are none.

        Args:
            texts: at most `MOST_DRAGGED` are dragged.
            selected: how many tunes the person holds, of which `texts` are the first.
        """
        if not texts:
            return None
        held, self._made = tuple(texts[:MOST_DRAGGED]), []
        if selected > MOST_DRAGGED:
            self._host.session.notice.emit(
                say(FIRST_DRAGGED, count=MOST_DRAGGED, selected=counted(selected, "selected tune"))
            )
        elif sum(map(len, held)) > LONG_CHARACTERS:
            self._host.session.notice.emit(say(MAKING))
        later = self._later = LaterData(self)
        later.missed.connect(self._tell_missed)
        options = heard_options(self._host.player.settings, midi_as_played(self._host.remembered))
        self._latest.ask(_Wanted(held, options))
        return later

    def offer_held(self, texts_of: Callable[[Sequence[int]], list[str]], held: list[int]) -> LaterData | None:
        """Offers what a list holds; no more texts are asked for than are dragged."""
        return self.offer(texts_of(held[:MOST_DRAGGED]), len(held))

    def tidy(self) -> None:
        """Deletes, in a job, what was dragged long ago."""
        self._host.jobs.create("Tidying up", partial(forget_dragged, self._folder)).start()

    def _files(self, wanted: _Wanted) -> Iterator[_Made | None]:
        yield from _files(wanted.texts, wanted.options, self._folder)
        yield None

    def _collect(self, wanted: _Wanted, made: _Made | None) -> None:
        if made is not None:
            self._made.append(made)
        elif self._later is not None:
            self._hand_over(wanted.texts, self._later)

    def _hand_over(self, texts: Sequence[str], later: LaterData) -> None:
        files = [made.file for made in self._made if made.file is not None]
        refused = [made for made in self._made if made.file is None]
        if refused and not files:
            self._host.session.failed.emit(ComposerError(refused[0].reason))
        elif refused:
            tunes, reason = counted(len(refused), "tune"), say(refused[0].reason)
            self._host.session.notice.emit(
                say("{tunes} can’t be dragged. {reason}", tunes=tunes, reason=reason)
            )
        if files:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
            data.setText("\n\n".join(texts))
            later.ready.emit(data)

    def _tell_missed(self) -> None:
        self._host.session.notice.emit(say(MISSED))


def _files(texts: Sequence[str], options: dict[str, Any], folder: Path) -> Iterator[_Made]:
    """Works in the job's thread; a file that was made before is taken again."""
    midi = exporter("midi", **options)
    for number, text in enumerate(texts, 1):
        content = hashlib.sha256(f"{midi} {number} {text}".encode("utf-8", "replace")).hexdigest()[:16]
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
