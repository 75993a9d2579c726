"""Files: the tunes of the tunebooks that are open, how sound they are, and what is not saved."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from composer.corpus.tunebook_file import TunebookFile
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.ui.dialogs.files import FileDialogs
from composer.ui.document.document import Document, Mode
from composer.ui.document.open_file import OpenFile
from composer.ui.document.open_files import OpenFiles
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.files.listing import FileRows, FilesListing
from composer.ui.places.files.settings import FileSettings
from composer.ui.words import counted, say
from composer.workflows.check import too_long

CHECKED_AT_ONCE = 50


class FilesPlace(QObject):
    """The place named `files`; see `composer.ui.main_window.Place`.

    Signals:
        open_wanted(): as in the File menu.
        save_as_wanted(OpenFile), save_wanted(Path), close_wanted(Path): for the file that is shown.
        corpus_wanted(list): learn from the tunes of these files.
        play_wanted(): play the open tune.
    """

    name = "files"
    middle: QWidget | None = None
    open_wanted = Signal()
    save_as_wanted = Signal(object)
    save_wanted = Signal(object)
    close_wanted = Signal(object)
    corpus_wanted = Signal(list)
    play_wanted = Signal()

    def __init__(
        self, document: Document, files: OpenFiles, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._files = document, files
        # What is wrong with each tune of the file that is shown, as far as they are checked.
        self._problems: list[tuple[str, ...]] = []
        self._checking = Latest(jobs, "Checking tunes", _check, cancels=True, parent=self)
        self._checking.answered.connect(self._take_checked)
        self.page = FilesListing()
        self.listing: QWidget | None = self.page
        self.settings = FileSettings()
        self.header: QWidget | None = self.settings.header
        self.footer: QWidget | None = self.settings.footer
        menu = self.page.menu
        self.save_entry = menu.addAction(say("Save"), self._save)
        menu.addAction(say("Save as…"), self._save_as)
        menu.addAction(say("Open as corpus"), self._learn)
        menu.addSeparator()
        menu.addAction(say("Show folder"), self._show_folder)
        menu.addAction(say("Close"), self._close)
        self._connect()
        self._show()

    def shown(self) -> None:
        """Nothing to refresh: the place is kept up by signals."""

    def texts_of(self, positions: Sequence[int]) -> list[str]:
        """The texts of tunes of the file that is shown, by their positions from 1."""
        file = self._files.shown
        return [] if file is None else [file.text(position) for position in positions]

    def _connect(self) -> None:
        page, settings = self.page, self.settings
        self._files.shown_changed.connect(self._show)
        self._files.edited_changed.connect(self._show_edits)
        self._document.opened.connect(self._show_open)
        self._document.tune_read.connect(self._count_problems)
        page.tune_chosen.connect(self._files.open_tune)
        page.file_chosen.connect(self._choose)
        page.open_wanted.connect(self.open_wanted)
        page.keys.play_wanted.connect(self.play_wanted)
        settings.open.clicked.connect(self.open_wanted)
        settings.open_more.clicked.connect(self.open_wanted)
        settings.save_as.clicked.connect(self._save_as)
        settings.save.clicked.connect(self._save)
        settings.close_file.clicked.connect(self._close)
        settings.learn.clicked.connect(self._learn)

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
        self.page.show_count(_counted(file, self._problems) if file else "")
        self.settings.show_file(file, self._problems)
        self.save_entry.setEnabled(self.settings.save.isEnabled())

    @property
    def _position(self) -> int | None:
        """Of the open tune in the file that is shown."""
        file, place = self._files.of_page, self._document.tune.file
        return place.position if place and file is not None and file is self._files.shown else None

    def _show_open(self) -> None:
        self.page.show_open(self._position)

    def _choose(self, place: int) -> None:
        self._files.show(self._files.files[place].path)

    def _take_checked(self, _book: TunebookFile, problems: list[tuple[str, ...]]) -> None:
        self._problems.extend(problems)
        self._count_problems()
        self._show_edits()

    def _count_problems(self) -> None:
        """The open tune has as many as it has now."""
        read, position = self._document.read_now, self._position
        if read and self._document.mode is Mode.EDITING and position and position <= len(self._problems):
            now = _faults(read.tune)
            if now != self._problems[position - 1]:
                self._problems[position - 1] = now
                self._show_edits()

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

    def _show_folder(self) -> None:
        if self._files.shown is not None:
            FileDialogs.show_folder(self._files.shown.path.parent)


def _check(book: TunebookFile) -> Iterator[list[tuple[str, ...]]]:
    """What is wrong with the tunes, some at a time."""
    found: list[tuple[str, ...]] = []
    for tune in book.tunes:
        if sentence := too_long(tune):
            found.append((sentence,))
        else:
            found.append(_faults(read_tune(tune.text, tune.position, tune.first_line, tune.file_header)))
        if len(found) == CHECKED_AT_ONCE or tune is book.tunes[-1]:
            yield found
            found = []


def _faults(tune: Tune) -> tuple[str, ...]:
    return tuple(problem.message for problem in tune.problems if problem.fatal)


def _counted(file: OpenFile, problems: Sequence[Sequence[str]]) -> str:
    """`35 tunes, 2 to mend`."""
    tunes = counted(len(file.book.tunes), "tune")
    broken = sum(map(bool, problems))
    return say("{tunes}, {broken} to mend", tunes=tunes, broken=f"{broken:,}") if broken else tunes
