"""The left side of Library: the kept tunes, searched and filtered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from composer.library.records import KeptTune
from composer.ui.panels.tune_rows import PayloadMimeProvider, dragging, kept_row
from composer.ui.widgets.tune_list import TuneList

SHELVES = {
    "all": (
        "Everything",
        "Nothing is kept yet",
        "Every tune that you compose or edit is kept here by itself.",
    ),
    "favourites": ("Starred", "No starred tunes", "Star a tune on its page, and it is listed here."),
    "trash": ("Trash", "The trash is empty", "Deleted tunes come here, and can be taken back."),
}


class LibraryListing(QWidget):
    """Shows kept tunes; keeps nothing itself.

    Signals:
        tune_chosen(int): the library's number of the tune that the person chose.
        wanted(): another shelf or other words were asked for.
    """

    tune_chosen = Signal(int)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(placeholderText="Search titles and text", clearButtonEnabled=True)
        self.shelf = QComboBox()
        self.shelf.setAccessibleName("Shelf")
        for name, (label, _title, _text) in SHELVES.items():
            self.shelf.addItem(label, name)
        self.tunes = TuneList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (self.search, self.shelf):
            layout.addWidget(widget)
        layout.addWidget(self.tunes, 1)
        self.search.textChanged.connect(self.wanted)
        self.shelf.currentIndexChanged.connect(self.wanted)
        self.tunes.tune_selected.connect(self._choose)

    @property
    def shelf_name(self) -> str:
        """`all`, `favourites` or `trash`."""
        return str(self.shelf.currentData())

    def show_tunes(self, kept: Sequence[KeptTune], selected: int | None) -> None:
        """Lists these tunes and marks the one that is open, without telling `tune_chosen`."""
        _label, title, text = SHELVES[self.shelf_name]
        self.tunes.set_empty_text(title, text, "library")
        self.tunes.blockSignals(True)
        self.tunes.set_rows([kept_row(tune) for tune in kept])
        for position, tune in enumerate(kept):
            if tune.identifier == selected:
                self.tunes.select(position)
        self.tunes.blockSignals(False)

    def selected(self) -> list[int]:
        """The library's numbers of all selected tunes."""
        return [self.tunes.tunes.row(position).payload for position in self.tunes.selected()]

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(dragging(self.tunes, provider))

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(self.tunes.tunes.row(position).payload)
