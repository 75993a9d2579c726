"""Files as everywhere else: New, Open, Open Recent, Save, Save As, Close, and the file in the title."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.files import safe_file_name
from composer.importing.importing import SUFFIXES, is_importable
from composer.notation.reader import read_tune
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.saving import SavingAnswer, SavingDialogs
from composer.ui.document.open_file import OpenFile
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.coming_in import ComingIn
from composer.ui.features.feature import Feature, Host
from composer.ui.widgets.question_bar import QuestionBar
from composer.ui.words import say

Key = QKeySequence.StandardKey
NEW_TUNE = "X:1\nT:New tune\nM:4/4\nL:1/8\nK:D\n"
NOTHING_TO_SAVE = "There is no tune to save. Open one, or write one: File › New."
CHANGED_OUTSIDE = (
    "“{name}” was changed by another program, and has edits of yours. The Library keeps yours in any case."
)
OWN_NAME = "ABC Composer"
RECENT, MOST_RECENT = "recent files", 10


class Filing(Feature):
    """Asks for files and answers, and has `OpenFiles` do the rest."""

    menu = "file"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host, self._document, self._files = host, host.document, host.files
        self._left: tuple[object, ...] = ()
        self._asked_about: Path | None = None
        self.recent = QMenu(say("Open &Recent"), toolTipsVisible=True)
        self.recent.aboutToShow.connect(self.list_recent)
        self.changed_outside = QuestionBar({"take": "Take the file’s", "keep": "Keep mine"})
        host.page.add_strip(self.changed_outside)
        self.changed_outside.answered.connect(self._answer)
        self.coming_in = ComingIn(host)
        self.coming_in.imported.connect(self._remember)
        self._files.shown_changed.connect(self._forget_closed)
        self._files.changed_outside.connect(self._ask)
        self._files.opened.connect(self._remember)
        for changed in (self._files.shown_changed, self._files.edited_changed, self._document.opened):
            changed.connect(self._show_title)

    def fill(self, menu: QMenu) -> None:
        """Adds the entries."""
        menu.addAction(say("&New"), Key.New, self.new)
        menu.addAction(say("&Open…"), Key.Open, self.open)
        menu.addMenu(self.recent)
        menu.addSeparator()
        menu.addAction(say("&Save"), Key.Save, self.save)
        menu.addAction(say("Save &As…"), "Ctrl+Shift+S", self.save_as)
        menu.addAction(say("&Close file"), "Ctrl+W", self.close)
        menu.addSeparator()

    def new(self) -> None:
        """Opens an empty tune, ready for notes; it is written in its text, so that is shown."""
        self._host.page.show_text()
        self._document.open(OpenTune(NEW_TUNE))
        self._document.select(len(NEW_TUNE), len(NEW_TUNE))
        self._host.page.editor.setFocus()

    def open(self) -> None:
        """Asks for files and opens them."""
        self.open_paths(FileDialogs.open_tunebooks(self._host.window, say("Open tunes"), SUFFIXES))

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Opens files: several tunes stand in a list, one alone is on the page; others' music is imported."""
        foreign = [path for path in paths if is_importable(path)]
        if foreign:
            self.coming_in.open(foreign)
        paths = [path for path in paths if path not in foreign]
        if paths and self._files.open(paths) and (file := self._files.shown) is not None:
            several = len(paths) > 1 or len(file.book.tunes) > 1
            if several or not self._host.page.isVisible():
                self._host.session.place_wanted.emit("files")

    def list_recent(self) -> None:
        """Lists what was opened lately; what is gone is grey."""
        self.recent.clear()
        for name in self._recent:
            path = Path(name)
            action = self.recent.addAction(path.name.replace("&", "&&"), partial(self.open_paths, [path]))
            there = path.is_file()
            action.setEnabled(there)
            gone = say("“{name}” is not there any more: it was moved, renamed or deleted.", name=name)
            action.setToolTip(name if there else gone)
        if not self._recent:
            self.recent.addAction(say("Nothing yet")).setEnabled(False)

    def save(self) -> None:
        """Writes the file of the open tune; asks for one where it has none."""
        file = self._files.of_page
        if file is None:
            self.save_as()
        else:
            self.save_file(file.path)

    def save_file(self, path: Path) -> bool:
        """Writes a file; False where that could not be, or was not wanted."""
        over = self._files.changed_meanwhile(path)
        if over and not SavingDialogs.write_over(self._host.window, path.name):
            return False
        return self._try(partial(self._files.save, path), path)

    def save_as(self) -> None:
        """Asks where to, and writes the file of the open tune, or the tune alone."""
        self.save_file_as(self._files.of_page)

    def save_file_as(self, file: OpenFile | None) -> None:
        """Asks where to, and writes a file, or the open tune alone, for None."""
        # What is on the page now is meant, whatever opens while the dialog stands there.
        tune, number = self._document.tune, self._document.number
        if file is None and self._document.is_empty:
            self._host.session.notice.emit(say(NOTHING_TO_SAVE))
            return
        suggested = file.path if file else Path(safe_file_name(read_tune(tune.text).title))
        path = FileDialogs.save_tunebook(self._host.window, suggested)
        if path is None:
            return
        if file is None:
            self._try(partial(self._files.save_tune_as, path, tune, number), path)
        elif path.resolve() == file.path:
            self.save_file(file.path)
        else:
            self._try(partial(self._files.save_as, path, file), path)

    def close(self) -> None:
        """Closes the file of the open tune, or else the one that is listed."""
        file = self._files.of_page or self._files.shown
        if file is not None:
            self.close_file(file.path)

    def close_file(self, path: Path) -> None:
        """Closes a file, once it has its edits or is to be without them."""
        unsaved = [file for file in self._files.unsaved if file.path == path]
        if self._may_leave([file.path for file in unsaved]):
            self._files.close(path)

    def may_quit(self) -> bool:
        """True where every file has its edits, or is to be without them; who said so is not asked twice."""
        edits = tuple(tune.text for file in self._files.unsaved for tune in file.edited.values())
        if edits == self._left:
            return True
        if not self._may_leave([file.path for file in self._files.unsaved]):
            return False
        self._left = tuple(tune.text for file in self._files.unsaved for tune in file.edited.values())
        return True

    def _may_leave(self, paths: list[Path]) -> bool:
        if not paths:
            return True
        answer = SavingDialogs.unsaved(self._host.window, [path.name for path in paths])
        if answer is SavingAnswer.SAVE:
            saved = [self.save_file(path) for path in paths]
            return all(saved)
        return answer is SavingAnswer.LEAVE

    def _try(self, write: Callable[[], None], path: Path) -> bool:
        try:
            write()
        except ComposerError as error:
            self._host.session.failed.emit(error)
            return False
        self.changed_outside.hide()
        self._host.session.notice.emit(say("Saved: “{name}”.", name=path.name))
        return True

    def _ask(self, path: Path) -> None:
        self._asked_about = path
        self.changed_outside.ask(say(CHANGED_OUTSIDE, name=path.name))

    def _forget_closed(self) -> None:
        """What was asked of a file is over with it."""
        if self._asked_about not in {file.path for file in self._files.files}:
            self._asked_about = None
            self.changed_outside.hide()

    def _answer(self, answer: str) -> None:
        if answer == "take" and self._asked_about in {file.path for file in self._files.files}:
            assert self._asked_about is not None
            try:
                self._files.reload(self._asked_about)
            except ComposerError as error:
                self._host.session.failed.emit(error)

    @property
    def _recent(self) -> list[str]:
        return self._host.remembered.texts(RECENT, [])

    def _remember(self, path: Path) -> None:
        others = [name for name in self._recent if name != str(path)]
        self._host.remembered.set_texts(RECENT, [str(path), *others][:MOST_RECENT])

    def _show_title(self) -> None:
        file, window = self._files.of_page, self._host.window
        name = f"{file.path.name}[*] — " if file else ""
        window.setWindowTitle(name + OWN_NAME)
        window.setWindowModified(file is not None and bool(file.edited))
