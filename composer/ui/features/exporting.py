"""Takes tunes out of the window as files: by a save dialog, or many into a folder."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QMenu, QPushButton

from composer.errors import ComposerError
from composer.export.registry import EXPORTERS
from composer.files import safe_file_name, write_atomically
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.plurals import plural
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.formats import FormatsDialog
from composer.ui.features.feature import Feature, Host
from composer.ui.theme import icon
from composer.ui.widgets.instruments import instrument_name
from composer.ui.words import say
from composer.workflows.export import Exported, NotExported, export_tunes, exporter

USUAL_FORMATS = ("midi", "musicxml", "abc")


class Exporting(Feature):
    """Asks where to, then writes in a job."""

    menu = "file"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self.button = QPushButton(say("Export…"))
        self.button.setIcon(icon("export"))
        self.button.clicked.connect(self.export)
        host.page.add_button(self.button)
        host.document.tune_read.connect(self._enable)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """Adds the line."""
        menu.addAction("&Export tune…", "Ctrl+E", self.export)

    def export(self) -> None:
        """Asks for a file name and writes the open tune in the format of its suffix."""
        document = self._host.document
        if not document.is_empty:
            read = document.read_now
            self._save(read.tune if read else read_tune(document.text))

    def _enable(self) -> None:
        read = self._host.document.read
        self.button.setEnabled(read is not None and bool(read.performance.notes))

    def _save(self, tune: Tune) -> None:
        program = self._program
        formats = [(_label(name, program), known.suffix) for name, known in EXPORTERS.items()]
        path = FileDialogs.save_tune(self._host.window, safe_file_name(tune.title), formats)
        if path is None:
            return
        name = next(name for name, known in EXPORTERS.items() if known.suffix == path.suffix.lower())

        def work() -> Iterator[Path]:
            write_atomically(path, exporter(name, program).export(tune))
            yield path

        job = self._host.jobs.create("Exporting", work, saves=True)
        job.happened.connect(self._tell_saved)
        job.start()

    def save_all(self, texts: Sequence[str]) -> None:
        """Asks for formats and a folder, and writes each tune in all of them."""
        program, title = self._program, f"Export {plural(len(texts), 'tune')}"
        known = [(name, _label(name, program)) for name in EXPORTERS]
        formats = FormatsDialog.choose(self._host.window, title, known, USUAL_FORMATS, self._host.remembered)
        if not formats:
            return
        folder = FileDialogs.choose_export_folder(self._host.window, f"{title} into a folder")
        if folder is None:
            return

        def work() -> Iterator[object]:
            tunes = (read_tune(text, position) for position, text in enumerate(texts, start=1))
            written = list[object]()
            for event in export_tunes(tunes, formats, folder, program):
                written.append(event)
                yield None
            yield written

        job = self._host.jobs.create("Exporting", work, saves=True)
        job.happened.connect(self._tell_all)
        job.start()

    @property
    def _program(self) -> int:
        """The General MIDI program that plays, where the format says which."""
        return self._host.player.settings.program

    def _tell_saved(self, path: Path) -> None:
        self._host.session.notice.emit(f"Written: “{path}”.")

    def _tell_all(self, events: list[object] | None) -> None:
        if events is None:
            return  # one file more; between two of them the job can be cancelled
        written = [event for event in events if isinstance(event, Exported)]
        refused = [event for event in events if isinstance(event, NotExported)]
        if written:
            files = plural(len(written), "file")
            self._host.session.notice.emit(
                f"{files} {'was' if len(written) == 1 else 'were'} written to “{written[0].path.parent}”."
            )
        if refused:
            first = refused[0]
            files = plural(len(refused), "file")
            sentence = f"{files} could not be written. The first is “{first.title}”: {first.reason}"
            self._host.session.failed.emit(ComposerError(sentence))


def _label(name: str, program: int) -> str:
    """A format, and the instrument that plays in its files."""
    known = EXPORTERS[name]
    return known.label if known.program is None else f"{known.label} played by {instrument_name(program)}"
