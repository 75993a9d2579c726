"""Takes tunes out of the window as files: by a save dialog, or many into a folder."""

import errno
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from composer.errors import ComposerError
from composer.export.registry import EXPORTERS
from composer.files import safe_file_name, write_atomically
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.playback.settings import AS_WRITTEN, PlayingSettings
from composer.score.tune_set import SetTune, TuneSet
from composer.ui.dialogs.files import FileDialogs, short
from composer.ui.dialogs.formats import (
    AS_PLAYED_TIP,
    Chosen,
    FormatsDialog,
    midi_as_played,
    set_midi_as_played,
)
from composer.ui.features.feature import Feature, Host
from composer.ui.jobs import Job
from composer.ui.session import Offer, Session
from composer.ui.theme import set_sign
from composer.ui.widgets.instruments import instrument_name
from composer.ui.words import counted, say
from composer.workflows.export import Exported, NotExported, export_tunes, exporter, heard_options
from composer.workflows.tune_sets import SET_FORMATS, export_set

USUAL_FORMATS = ("midi", "musicxml", "abc")
JOB = "Exporting"
FULL = (errno.ENOSPC, errno.EDQUOT)
NO_RIGHTS = (errno.EACCES, errno.EPERM, errno.EROFS)


class Exporting(Feature):
    """Asks where to, then writes in a job.

    Signals:
        progressed(int, int): so many of so many tunes are written; 0 of 0 once that is over.
    """

    menu = "file"
    progressed = Signal(int, int)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._writing: _Writing | None = None
        self.button = QPushButton(say("Export…"))
        set_sign(self.button, "export")
        self.button.clicked.connect(self.export)
        host.page.add_button(self.button)
        host.document.tune_read.connect(self._enable)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """Adds the line."""
        menu.addAction(say("&Export tune…"), "Ctrl+E", self.export)
        menu.addAction(say("Export tune and its parts…"), self.export_parts)
        self._as_played = menu.addAction(say("MIDI files as played"))
        self._as_played.setCheckable(True)
        self._as_played.setToolTip(say(AS_PLAYED_TIP))
        self._as_played.toggled.connect(partial(set_midi_as_played, self._host.remembered))
        menu.aboutToShow.connect(self._show_as_played)

    def export(self) -> None:
        """Asks for a file name and writes the open tune in the format of its suffix."""
        document = self._host.document
        if not document.is_empty:
            read = document.read_now
            self._save(read.tune if read else read_tune(document.text))

    def export_parts(self) -> None:
        """Asks for formats and a folder, and writes the open tune, each part alone as well where ticked."""
        if not self._host.document.is_empty:
            self.save_all([self._host.document.text])

    def export_texts(self, texts: Sequence[str]) -> None:
        """Writes one tune as a file, or several into a folder."""
        if len(texts) == 1:
            self._save(read_tune(texts[0]))
        elif texts:
            self.save_all(texts)

    def save_all(self, texts: Sequence[str], wanted: Chosen | None = None) -> None:
        """Asks for formats, where none are given, and a folder; writes each tune in all of them."""
        title = say("Export {tunes}", tunes=counted(len(texts), "tune"))
        played = self._host.player.settings
        known = [(name, _label(name, played)) for name in EXPORTERS]
        window, remembered = self._host.window, self._host.remembered
        wanted = wanted or FormatsDialog.choose(
            window, title, known, USUAL_FORMATS, remembered, played.accompaniment
        )
        self._take_chords(wanted)
        if not wanted.formats:
            return
        folder = FileDialogs.choose_export_folder(window, say("{export} into a folder", export=title))
        if folder is not None:
            options = self._options() | {"parts_alone": wanted.parts_alone}
            work = partial(_export_all, _Wanted(tuple(texts), wanted.formats, folder, options))
            self._write(work, folder, len(texts), partial(self.save_all, texts, wanted))

    def export_set(self, name: str, parts: Sequence[tuple[str, int]], wanted: Chosen | None = None) -> None:
        """Asks for formats, where none are given, and a folder; writes these texts, each so often, as one."""
        title = say("Export the set “{name}”", name=name)
        played = self._host.player.settings
        known = [(one, _label(one, played)) for one in SET_FORMATS]
        window, remembered = self._host.window, self._host.remembered
        wanted = wanted or FormatsDialog.choose(
            window, title, known, SET_FORMATS, remembered, played.accompaniment, "set formats"
        )
        self._take_chords(wanted)
        if not wanted.formats:
            return
        folder = FileDialogs.choose_export_folder(window, say("{export} into a folder", export=title))
        if folder is not None:
            options = self._options() | {"count_in": played.count_in}
            work = partial(_export_set, name, tuple(parts), wanted.formats, folder, options)
            self._write(work, folder, 1, partial(self.export_set, name, parts, wanted))

    def _take_chords(self, wanted: Chosen) -> None:
        """Files have the chords that the player has: what was ticked is heard there too."""
        if wanted.formats:
            self._host.player.change(accompaniment=wanted.chords)

    def _show_as_played(self) -> None:
        self._as_played.setChecked(midi_as_played(self._host.remembered))

    def stop(self) -> None:
        """Writes no more tunes; those that are written stay."""
        if self._writing is not None:
            self._writing.job.cancel()

    def _enable(self) -> None:
        read = self._host.document.read
        self.button.setEnabled(read is not None and bool(read.performance.notes))

    def _save(self, tune: Tune) -> None:
        played = self._host.player.settings
        formats = [(_label(name, played), known.suffix) for name, known in EXPORTERS.items()]
        path = FileDialogs.save_tune(self._host.window, safe_file_name(tune.title), formats)
        if path is not None:
            name = next(name for name, known in EXPORTERS.items() if known.suffix == path.suffix.lower())
            work = partial(_export_one, tune, name, self._options(), path)
            self._write(work, path.parent, 1, partial(self._save, tune))

    def _options(self) -> dict[str, Any]:
        """What exporters are told, of the player, the tick and the page."""
        heard = heard_options(self._host.player.settings, midi_as_played(self._host.remembered))
        return heard | {"under": self._host.reader.under}

    def _write(
        self, work: Callable[[], Iterator[object]], folder: Path, tunes: int, again: Callable[[], None]
    ) -> None:
        job = self._host.jobs.create(JOB, work, saves=True)
        self._writing = _Writing(job, self._host.session, folder, tunes, again)
        self._writing.progressed.connect(self.progressed)
        self._writing.begin()


class _Writing(QObject):
    """One export while it is written, and what is told of it at its end; lives as long as its job."""

    progressed = Signal(int, int)

    def __init__(
        self, job: Job, session: Session, folder: Path, tunes: int, again: Callable[[], None]
    ) -> None:
        super().__init__(job)
        self.job, self._session = job, session
        self._folder, self._tunes, self._again = folder, tunes, again
        self._written: set[int] = set()
        self._files: list[Path] = []
        self._refused: list[NotExported] = []
        job.happened.connect(self._take)
        job.succeeded.connect(self._tell)
        job.cancelled.connect(self._tell)
        job.failed.connect(self._fail)
        job.ended.connect(self._end)

    def begin(self) -> None:
        """Starts to write."""
        self.progressed.emit(0, self._tunes)
        self.job.start()

    def _take(self, event: Exported | NotExported) -> None:
        if isinstance(event, Exported):
            self._written.add(event.position)
            self._files.append(event.path)
        else:
            self._refused.append(event)
        self.progressed.emit(event.position, self._tunes)

    def _tell(self) -> None:
        if self._written:
            text = say("{tunes} exported.", tunes=counted(len(self._written), "tune"))
            if 0 in self._written:
                text = say("The set is exported: {files}.", files=counted(len(self._files), "file"))
            if len(self._files) == 1:
                text = say("Exported: “{name}”.", name=self._files[0].name)
            show = partial(FileDialogs.show_folder, self._folder)
            self._session.offered.emit(Offer(text, say("Show folder"), show))
        if self._refused:
            first = self._refused[0]
            sentence = (
                f"{counted(len(self._refused), 'file')} could not be written. "
                f"The first is “{first.title}”: {first.reason}"
            )
            self._session.failed.emit(ComposerError(sentence))

    def _fail(self, error: Exception) -> None:
        """Where the disk refused, another folder is offered."""
        cause = error.__cause__
        if not isinstance(error, ComposerError) or not isinstance(cause, OSError):
            return
        said = "“{folder}” took {written} of {tunes}: {reason}." if self._tunes > 1 else _NOT_WRITTEN
        text = say(
            said,
            folder=short(self._folder),
            written=f"{len(self._written):,}",
            tunes=counted(self._tunes, "tune"),
            reason=_reason(cause),
        )
        self._session.offered.emit(Offer(text, say("Choose another folder…"), self._again, True, JOB))

    def _end(self) -> None:
        self.progressed.emit(0, 0)


_NOT_WRITTEN = "This tune could not be written to “{folder}”: {reason}."


@dataclass(frozen=True)
class _Wanted:
    """Tunes to be written in each of these formats, with what exporters are told."""

    texts: tuple[str, ...]
    formats: tuple[str, ...]
    folder: Path
    options: dict[str, Any]


def _export_all(wanted: _Wanted) -> Iterator[Exported | NotExported]:
    tunes = (read_tune(text, position) for position, text in enumerate(wanted.texts, start=1))
    return export_tunes(tunes, wanted.formats, wanted.folder, **wanted.options)


def _export_set(
    name: str, parts: Sequence[tuple[str, int]], formats: Sequence[str], folder: Path, options: dict[str, Any]
) -> Iterator[Exported | NotExported]:
    tunes = tuple(
        SetTune(read_tune(text, position), times) for position, (text, times) in enumerate(parts, 1)
    )
    return export_set(TuneSet(name, tunes), formats, folder, **options)


def _export_one(tune: Tune, name: str, options: dict[str, Any], path: Path) -> Iterator[Exported]:
    form = exporter(name, **options)
    write_atomically(path, form.export(tune))
    yield Exported(1, tune.title, name, path)


def _reason(cause: OSError) -> str:
    if cause.errno in FULL:
        return say("the disk is full")
    if cause.errno in NO_RIGHTS:
        return say("nothing may be written there")
    return cause.strerror or str(cause)


def _label(name: str, played: PlayingSettings) -> str:
    """A format, and the instrument that plays in its files."""
    known = EXPORTERS[name]
    if known.program is None or played.program == AS_WRITTEN:
        return say(known.label)
    return say(
        "{format} played by {instrument}", format=say(known.label), instrument=instrument_name(played.program)
    )
