"""The tunebook files that are open: their tunes on the page, what is edited in them, and saving it."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from composer.corpus.sources import read_abc_bytes
from composer.corpus.tunebook_file import TunebookFile
from composer.errors import ComposerError
from composer.files import write_atomically
from composer.ui.document.autosave import Autosave, standing_alone_text
from composer.ui.document.document import Document
from composer.ui.document.file_watch import FileWatch
from composer.ui.document.lacking_edits import LackingEdits
from composer.ui.document.open_file import OpenFile
from composer.ui.document.open_tune import FilePlace, OpenTune
from composer.ui.remembered import Remembered
from composer.ui.words import counted, say

LACKS = "“{name}” lacks {edits} of yours that the Library kept. Save writes what is on the page."
GONE = "“{name}” is gone from its folder. Save puts it there again."
READ_ANEW = "“{name}” was changed by another program and is read anew."


class OpenFiles(QObject):
    """Between the document and files: an edit is the library's at once, and the file's when it is saved.

    Signals:
        opened(Path): this file was opened or written.
        shown_changed(): another file is shown, or it holds other tunes.
        edited_changed(): other tunes than before have edits that their file lacks.
        changed_outside(Path): another program wrote the file, and it has edits here.
        notice(str): a short sentence.
        failed(Exception): a file can't be read.
    """

    opened = Signal(object)
    shown_changed = Signal()
    edited_changed = Signal()
    changed_outside = Signal(object)
    notice = Signal(str)
    failed = Signal(object)

    def __init__(self, document: Document, autosave: Autosave, remembered: Remembered) -> None:
        super().__init__(document)
        self._lacking = LackingEdits(remembered)
        self._document, self._autosave = document, autosave
        self._files: dict[Path, OpenFile] = {}
        self.shown: OpenFile | None = None
        self._watch = FileWatch(self)
        self._watch.touched.connect(self._look_again)
        document.edited.connect(self._note_edit)
        autosave.tune_kept.connect(self._note_kept)

    # What is there

    @property
    def files(self) -> tuple[OpenFile, ...]:
        """All that are open, in the order in which they were opened."""
        return tuple(self._files.values())

    @property
    def of_page(self) -> OpenFile | None:
        """The file that the open tune is of."""
        place = self._document.tune.file
        return None if place is None else self._files.get(place.path)

    @property
    def unsaved(self) -> tuple[OpenFile, ...]:
        """The files that lack an edit."""
        return tuple(file for file in self._files.values() if file.edited)

    def changed_meanwhile(self, path: Path) -> bool:
        """True where the file holds what another program wrote there since it was read."""
        try:
            return path.exists() and path.read_bytes() != self._files[path].book.data
        except OSError:
            return False  # then writing says what is the matter

    # Opening and closing

    def open(self, paths: Sequence[Path], position: int = 1) -> bool:
        """Opens files, and one tune of the first; False where none could be opened."""
        first: OpenFile | None = None
        for path in paths:
            try:
                file = self._open(path)
            except ComposerError as error:
                self.failed.emit(error)
            else:
                first = first or file
        if first is not None:
            self.show(first.path, max(1, position))
        return first is not None

    def show(self, path: Path, position: int = 1) -> None:
        """Shows an open file, with one of its tunes on the page; one that is there already stays."""
        file = self.shown = self._files[path]
        self.shown_changed.emit()
        if self.of_page is not file:
            self.open_tune(min(position, len(file.book.tunes)))

    def open_tune(self, position: int) -> None:
        """Puts a tune of the file that is shown on the page, with what is edited in it."""
        file = self.shown
        assert file is not None
        # What is on the page gets its number in the library while it is there.
        self._autosave.flush()
        self._document.open(file.edited.get(position) or file.tune(position))

    def close(self, path: Path) -> None:
        """Lets go of a file; its tune stays on the page, as the library's or as a new one."""
        file = self._files.pop(path)
        self._lacking.keep(file.book, {})
        tune = self._document.tune
        if tune.file is not None and tune.file.path == path:
            self._document.set_file(None, tune.file_header)
        if self.shown is file:
            self.shown = next(reversed(self._files.values()), None)
        self._watch.watch(self._files)
        self.shown_changed.emit()
        self.edited_changed.emit()

    def stop(self) -> None:
        """The window closes, and the person knows which files lack an edit."""
        for file in self._files.values():
            self._lacking.keep(file.book, {})
        self._watch.stop()

    # Saving

    def save(self, path: Path) -> None:
        """Writes the edits of a file into it; raises ComposerError where that can't be, and all stays."""
        file = self._files[path]
        book = file.saved()
        write_atomically(path, book.data)
        self._settle(file, book)
        self.opened.emit(path)

    def save_as(self, path: Path, file: OpenFile) -> None:
        """Writes a file to another place, which is open then instead; the file that it was stays as it is."""
        path, before, place = self._free(path), file.book, self._document.tune.file
        on_page = file is self.of_page
        book = replace(file.saved(), path=path)
        write_atomically(path, book.data)
        self._lacking.keep(before, {})
        del self._files[before.path]
        self._files[path] = self.shown = file
        if on_page and place is not None:
            self._document.set_file(FilePlace(path, place.position), self._document.tune.file_header)
        self._settle(file, book)
        self.opened.emit(path)

    def save_tune_as(self, path: Path, tune: OpenTune, number: int) -> None:
        """Writes a tune into a file of its own; it is of that file where it is still open as this number."""
        path, text = self._free(path), standing_alone_text(tune)
        book = TunebookFile.new(path, text if text.endswith("\n") else text + "\n")
        write_atomically(path, book.data)
        file = self._files[path] = self.shown = OpenFile(book)
        if tune.identifier is not None:
            file.kept[1] = tune.identifier
        if number == self._document.number:
            self._document.set_file(FilePlace(path, 1))
        self._settle(file, book)
        self.opened.emit(path)

    def _free(self, path: Path) -> Path:
        """Where a file may be written; raises ComposerError for another one that is open here."""
        path = Path(os.path.realpath(path))  # a link to itself is told when it is read
        if path in self._files:
            raise ComposerError(
                f"“{path.name}” is open here, with tunes of its own. Close it first, or choose another name."
            )
        return path

    def reload(self, path: Path) -> None:
        """Takes what the file holds now; what is edited in it is in the library."""
        self._autosave.flush()
        self._settle(self._files[path], TunebookFile.of(path, read_abc_bytes(path)))

    def _open(self, path: Path) -> OpenFile:
        path = Path(os.path.realpath(path))  # a link to itself is told when it is read
        if path not in self._files:
            self._files[path] = OpenFile(TunebookFile.to_show(path, read_abc_bytes(path)))
            self._take_lacking(self._files[path])
            self._watch.watch(self._files)
        self.opened.emit(path)
        return self._files[path]

    def _settle(self, file: OpenFile, book: TunebookFile) -> None:
        """The file holds this now; the page shows the same tune as before, wherever it stands."""
        now, kept = OpenFile(book), dict[int, int]()
        for before, number in file.kept.items():
            # By its text: another program may have put it elsewhere, or another tune in its place.
            position = now.position(file.text(before), before)
            if now.has(position, file.text(before)):
                kept[position] = number
        file.book, file.edited, file.kept = book, {}, kept
        self._remember(file)
        self._watch.watch(self._files, written=file.path)
        tune = self._document.tune
        if tune.file is not None and tune.file.path == file.path:
            position = file.position(tune.text, tune.file.position)
            if file.has(position, tune.text):
                self._document.set_file(FilePlace(file.path, position), file.header(position))
            else:
                self._document.open(file.tune(position))
        self.shown_changed.emit()
        self.edited_changed.emit()

    # Following

    def _note_edit(self) -> None:
        file, tune = self.of_page, self._document.tune
        if file is None or tune.file is None:
            return
        position, before = tune.file.position, set(file.edited)
        if file.has(position, tune.text):
            file.edited.pop(position, None)
        else:
            file.edited[position] = tune
        if before != set(file.edited):
            self._remember(file)
            self.edited_changed.emit()

    def _note_kept(self, tune: OpenTune) -> None:
        """Of a tune that is not open any more as well."""
        file = self._files.get(tune.file.path) if tune.file is not None else None
        if file is not None and tune.file is not None and tune.identifier is not None:
            file.kept[tune.file.position] = tune.identifier
            if edited := file.edited.get(tune.file.position):
                file.edited[tune.file.position] = replace(edited, identifier=tune.identifier)
            self._remember(file)

    def _remember(self, file: OpenFile) -> None:
        numbers = {position: tune.identifier for position, tune in file.edited.items()}
        self._lacking.keep(file.book, {p: number for p, number in numbers.items() if number is not None})

    def _take_lacking(self, file: OpenFile) -> None:
        """Edits that a crash kept from being saved are there again, and not saved yet."""
        for position, number in self._lacking.of(file.book):
            if not self._autosave.library.has(number):
                continue
            text = file.without_header(position, self._autosave.library.get(number).text)
            if not file.has(position, text):
                file.kept[position] = number
                file.edited[position] = replace(file.tune(position), text=text)
        if file.edited:
            edits = counted(len(file.edited), "edit")
            self.notice.emit(say(LACKS, name=file.path.name, edits=edits))
            self.edited_changed.emit()

    def _look_again(self, path: Path) -> None:
        file = self._files.get(path)
        if file is None:
            return
        if not path.exists():
            self.notice.emit(say(GONE, name=path.name))
        elif self.changed_meanwhile(path):
            if file.edited:
                self.changed_outside.emit(path)
                return
            try:
                self.reload(path)
            except ComposerError as error:
                self.failed.emit(error)
            else:
                self.notice.emit(say(READ_ANEW, name=path.name))
