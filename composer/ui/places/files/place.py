"""Files: the tunes of the tunebooks that are open, how sound they are, and what is not saved."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from composer.corpus.tunebook_file import TunebookFile
from composer.notation.reader import read_tune
from composer.plurals import plural
from composer.ui.document.document import Document, Mode
from composer.ui.document.open_file import OpenFile
from composer.ui.document.open_files import OpenFiles
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.files.listing import FileRows, FilesListing
from composer.ui.theme import set_role
from composer.ui.widgets.form_grid import Section
from composer.ui.widgets.labels import muted_label
from composer.workflows.check import too_long

CHECKED_AT_ONCE = 50
NO_FILE = "Open a file of tunes, and they are listed here: to be played, mended and saved."


class FilesPlace(QObject):
    """The place named `files`; see `composer.ui.main_window.Place`.

    Signals:
        open_wanted(): as in the File menu.
        save_as_wanted(OpenFile), save_wanted(Path), close_wanted(Path): for the file that is shown.
        corpus_wanted(list): learn from the tunes of these files.
    """

    name = "files"
    middle: QWidget | None = None
    open_wanted = Signal()
    save_as_wanted = Signal(object)
    save_wanted = Signal(object)
    close_wanted = Signal(object)
    corpus_wanted = Signal(list)

    def __init__(
        self, document: Document, files: OpenFiles, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._files = document, files
        # How many problems each tune of the file that is shown has, as far as they are checked.
        self._problems: list[int] = []
        self._checking = Latest(jobs, "Checking tunes", _check, cancels=True, parent=self)
        self._checking.answered.connect(self._take_checked)
        self.page = FilesListing()
        self.listing: QWidget | None = self.page
        self.settings, self.footer = QWidget(), QWidget()
        self.about = muted_label(NO_FILE)
        self.open, self.save = QPushButton("Open…"), QPushButton("Save")
        self.save_as, self.close = QPushButton("Save as…"), QPushButton("Close")
        self.learn = QPushButton("Open as corpus")
        self._arrange()
        self._connect()
        self._show()

    def shown(self) -> None:
        """Nothing to refresh: the place is kept up by signals."""

    def texts_of(self, positions: Sequence[int]) -> list[str]:
        """The texts of tunes of the file that is shown, by their positions from 1."""
        file = self._files.shown
        return [] if file is None else [file.text(position) for position in positions]

    def _arrange(self) -> None:
        self.learn.setToolTip("Opens this file in Corpus, so that a model can be trained on its tunes")
        layout = QVBoxLayout(self.settings)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Section("File", self.about, self.open, self.learn, self.save_as, self.close))
        layout.addStretch(1)
        set_role(self.save, "primary")
        row = QHBoxLayout(self.footer)
        row.addWidget(self.save)

    def _connect(self) -> None:
        self._files.shown_changed.connect(self._show)
        self._files.edited_changed.connect(self._show_edits)
        self._document.opened.connect(self._show_open)
        self._document.tune_read.connect(self._count_problems)
        self.page.tune_chosen.connect(self._files.open_tune)
        self.page.file_chosen.connect(self._choose)
        self.open.clicked.connect(self.open_wanted)
        self.save_as.clicked.connect(self._save_as)
        self.save.clicked.connect(self._save)
        self.close.clicked.connect(self._close)
        self.learn.clicked.connect(self._learn)

    def _show(self) -> None:
        file = self._files.shown
        self._problems = []
        if file is None:
            self._checking.forget()
        else:
            self._checking.ask(file.book)
        self._list()
        self._show_edits()

    def _list(self) -> None:
        file = self._files.shown
        self.page.show_tunes(None if file is None else FileRows(file, self._problems), self._position)

    def _show_edits(self) -> None:
        file = self._files.shown
        self.page.show_files(self._files.files, file)
        self.page.tunes.viewport().update()
        for button in (self.learn, self.save_as, self.close):
            button.setEnabled(file is not None)
        edited = len(file.edited) if file else 0
        gone = file is not None and not file.path.exists()
        self.save.setEnabled(bool(edited) or gone)
        self.save.setText(f"Save {plural(edited, 'tune')}" if edited else "Save")
        self.save.setToolTip("" if edited or gone else "Nothing is edited that the file lacks")
        self.about.setText(_about(file, self._problems) if file else NO_FILE)

    @property
    def _position(self) -> int | None:
        """Of the open tune in the file that is shown."""
        file, place = self._files.of_page, self._document.tune.file
        return place.position if place and file is not None and file is self._files.shown else None

    def _show_open(self) -> None:
        self.page.show_open(self._position)

    def _choose(self, place: int) -> None:
        self._files.show(self._files.files[place].path)

    def _take_checked(self, _book: TunebookFile, problems: list[int]) -> None:
        self._problems.extend(problems)
        self._count_problems()
        self._show_edits()

    def _count_problems(self) -> None:
        """The open tune has as many as it has now."""
        read, position = self._document.read_now, self._position
        if read and self._document.mode is Mode.EDITING and position and position <= len(self._problems):
            self._problems[position - 1] = sum(problem.fatal for problem in read.tune.problems)
        self.page.tunes.viewport().update()

    def _save(self) -> None:
        if self._files.shown is not None:
            self.save_wanted.emit(self._files.shown.path)

    def _save_as(self) -> None:
        if self._files.shown is not None:
            self.save_as_wanted.emit(self._files.shown)

    def _close(self) -> None:
        if self._files.shown is not None:
            self.close_wanted.emit(self._files.shown.path)

    def _learn(self) -> None:
        if self._files.shown is not None:
            self.corpus_wanted.emit([self._files.shown.path])


def _check(book: TunebookFile) -> Iterator[list[int]]:
    """How many problems the tunes have, some at a time."""
    found: list[int] = []
    for tune in book.tunes:
        if too_long(tune):
            found.append(1)
        else:
            read = read_tune(tune.text, tune.position, tune.first_line, tune.file_header)
            found.append(sum(problem.fatal for problem in read.problems))
        if len(found) == CHECKED_AT_ONCE or tune is book.tunes[-1]:
            yield found
            found = []


def _about(file: OpenFile, problems: Sequence[int]) -> str:
    broken = sum(count > 0 for count in problems)
    facts = [plural(len(file.book.tunes), "tune")]
    if broken:
        facts.append(f"{broken:,} with problems")
    if file.edited:
        facts.append(f"{len(file.edited):,} not saved yet")
    return f"{file.path.name}: {', '.join(facts)}. It lies in {file.path.parent}."
