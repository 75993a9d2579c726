"""Takes tunes out of the window: by a save dialog, into a folder, or dragged as MIDI files."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from composer.errors import ComposerError
from composer.export.registry import EXPORTERS, FORMATS
from composer.files import safe_file_name, write_atomically
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.ui.dialogs.files import FileDialogs
from composer.ui.jobs import Jobs
from composer.workflows.export import Exported, NotExported, export_tunes

MOST_DRAGGED = 50
FORMATS_OF_MANY = ("midi", "musicxml", "abc")


class Exporting(QObject):
    """Asks where to, then writes in a job.

    Signals:
        exported(str): a sentence about what was written, and where.
        failed(Exception): a tune could not be written.
    """

    exported = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window
        self._folder = tempfile.TemporaryDirectory(prefix="abc-composer-", ignore_cleanup_errors=True)
        self._counted: list[object] = []

    def close(self) -> None:
        """Deletes the files that were made for dragging."""
        self._folder.cleanup()

    def save(self, tune: Tune) -> None:
        """Asks for a file name and writes the tune in the format of its suffix."""
        formats = [(known.label, known.suffix) for known in FORMATS.values()]
        path = FileDialogs.save_tune(self._window, safe_file_name(tune.title), formats)
        if path is None:
            return
        name = next(name for name, known in FORMATS.items() if known.suffix == path.suffix.lower())

        def work() -> Iterator[Path]:
            # Loaded here: some exporters take a second.
            write_atomically(path, EXPORTERS[name].export(tune))
            yield path

        job = self._jobs.create("Exporting", work)
        job.happened.connect(self._tell_saved)
        job.start()

    def save_all(self, texts: Sequence[str]) -> None:
        """Asks for a folder and writes each tune as MIDI, MusicXML and ABC."""
        folder = FileDialogs.choose_export_folder(self._window)
        if folder is None:
            return

        def work() -> Iterator[object]:
            tunes = (read_tune(text, position) for position, text in enumerate(texts, start=1))
            return export_tunes(tunes, FORMATS_OF_MANY, folder)

        self._counted = []
        job = self._jobs.create("Exporting", work)
        job.happened.connect(self._count)
        job.succeeded.connect(self._tell_all)
        job.start()

    def midi_to_drag(self, texts: Sequence[str]) -> QMimeData | None:
        """MIDI files of these tunes as something to drag; None where there are none.

        At most `MOST_DRAGGED` tunes, because the mouse waits for the files.
        """
        tunes = [read_tune(text) for text in texts[:MOST_DRAGGED]]
        try:
            files = [self._midi_file(tune, number) for number, tune in enumerate(tunes, 1)]
        except ComposerError as error:
            self.failed.emit(error)
            return None
        if not files:
            return None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        data.setText("\n\n".join(tune.text for tune in tunes))
        return data

    def _midi_file(self, tune: Tune, number: int) -> Path:
        # A number where several are dragged: two tunes may have one title.
        name = safe_file_name(tune.title) + (f" {number}" if number > 1 else "")
        path = Path(self._folder.name) / f"{name}.mid"
        write_atomically(path, EXPORTERS["midi"].export(tune))
        return path

    def _tell_saved(self, path: Path) -> None:
        self.exported.emit(f"Written: “{path}”.")

    def _count(self, event: object) -> None:
        self._counted.append(event)

    def _tell_all(self) -> None:
        written = [event for event in self._counted if isinstance(event, Exported)]
        refused = [event for event in self._counted if isinstance(event, NotExported)]
        if written:
            self.exported.emit(f"{len(written)} files were written to “{written[0].path.parent}”.")
        if refused:
            first = refused[0]
            self.failed.emit(
                ComposerError(
                    f"{len(refused)} were not written. The first is “{first.title}”: {first.reason}"
                )
            )
