"""The left side of Files: the tunes of a file, the broken ones among them, and what is not saved."""

from collections.abc import Sequence
from typing import overload

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from composer.ui.document.open_file import OpenFile
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.places.tune_rows import PayloadMimeProvider, dragging, file_row
from composer.ui.widgets.tune_list import TuneList

NOTHING_OPEN = ("No file is open", "Open one by File › Open…, or drop it on the window.", "files")


class FileRows(Sequence[TuneRow]):
    """The rows of a file as it is now, each made when it is seen."""

    def __init__(self, file: OpenFile, problems: Sequence[int]) -> None:
        """`problems` grows while the tunes are checked."""
        self._file, self._problems = file, problems

    def __len__(self) -> int:
        return len(self._file.book.tunes)

    @overload
    def __getitem__(self, position: int) -> TuneRow: ...
    @overload
    def __getitem__(self, position: slice) -> list[TuneRow]: ...
    def __getitem__(self, position: int | slice) -> TuneRow | list[TuneRow]:
        if isinstance(position, slice):
            return [self[n] for n in range(*position.indices(len(self)))]
        problems = self._problems[position] if position < len(self._problems) else None
        note = "not saved" if position + 1 in self._file.edited else ""
        return file_row(self._file.text(position + 1), position + 1, problems, note)

    def titles(self) -> list[str]:
        """All their titles."""
        return [row.title for row in self]


class FilesListing(QWidget):
    """Shows what is open; opens nothing itself.

    Signals:
        file_chosen(int): the person wants to see the file at this place among those that are open.
        tune_chosen(int): the position in the file, from 1, of the tune that the person chose.
    """

    file_chosen = Signal(int)
    tune_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files, self.tunes = QComboBox(), TuneList()
        self.search = QLineEdit(placeholderText="Search titles", clearButtonEnabled=True)
        self.files.setAccessibleName("File")
        self.tunes.set_empty_text(*NOTHING_OPEN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (self.files, self.search):
            layout.addWidget(widget)
        layout.addWidget(self.tunes, 1)
        self.files.activated.connect(self.file_chosen)
        self.search.textChanged.connect(self.tunes.set_filter)
        self.tunes.tune_selected.connect(self._choose)

    def show_files(self, files: Sequence[OpenFile], shown: OpenFile | None) -> None:
        """Offers the files that are open."""
        self.files.clear()
        for file in files:
            self.files.addItem(file.path.name + (" ∗" if file.edited else ""))
        for place, file in enumerate(files):
            self.files.setItemData(place, str(file.path), Qt.ItemDataRole.ToolTipRole)
        self.files.setCurrentIndex(next((n for n, file in enumerate(files) if file is shown), -1))
        self.files.setVisible(bool(files))
        self.search.setVisible(shown is not None and len(shown.book.tunes) > 1)

    def show_tunes(self, rows: FileRows | None, position: int | None) -> None:
        """Lists the tunes of a file and looks at one, without telling `tune_chosen`."""
        bar = self.tunes.verticalScrollBar()
        place = bar.value()
        self.tunes.set_rows([] if rows is None else rows, rows.titles if rows is not None else None)
        self.show_open(position)
        if place:
            self.tunes.doItemsLayout()
            bar.setValue(place)

    def show_open(self, position: int | None) -> None:
        """Looks at the tune at this position, or at none."""
        self.tunes.show_current(None if position is None else position - 1)

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(dragging(self.tunes, provider))

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(position + 1)
