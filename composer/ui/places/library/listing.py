"""The left side of Library: the kept tunes, searched and filtered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from composer.ui.places.tune_rows import PayloadMimeProvider, TunesOf, kept_rows
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.form_grid import inset
from composer.ui.widgets.tune_list import TuneList

NOTHING_FOUND = ("Nothing found", "No tune here has these words in its title, text or tags.", "search")
SHELVES = {
    "all": (
        "Everything",
        "Nothing is kept yet",
        "Every tune that you compose or edit is kept here by itself.",
    ),
    "favourites": ("Starred", "No starred tunes", "Star a tune on its page, and it is listed here."),
    "trash": ("Trash", "The trash is empty", "Deleted tunes come here, and can be taken back."),
}

ORDERS = {"changed": "Last changed first", "title": "By title"}


class LibraryListing(QWidget):
    """Shows kept tunes; keeps nothing itself.

    Signals:
        tune_chosen(int): the library's number of the tune that the person chose.
        wanted(): another shelf, another order or other words were asked for.
        empty_trash_wanted(): delete what lies in the trash for good.
    """

    tune_chosen = Signal(int)
    wanted = Signal()
    empty_trash_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(placeholderText="Search titles and text", clearButtonEnabled=True)
        self.search.setAccessibleName("Search titles and text")
        self.shelf = ChoiceBox()
        self.shelf.setAccessibleName("Shelf")
        for name, (label, _title, _text) in SHELVES.items():
            self.shelf.addItem(label, name)
        self.order = ChoiceBox()
        self.order.setAccessibleName("Order")
        for name, label in ORDERS.items():
            self.order.addItem(label, name)
        self.tunes = TuneList()
        self.empty_trash = QPushButton("Empty the trash…")
        self.empty_trash.hide()
        self._identifiers: tuple[int, ...] = ()
        self._asked = self._question()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inset(self.search, self.shelf, self.order))
        layout.addWidget(self.tunes, 1)
        layout.addLayout(inset(self.empty_trash))
        self.search.textChanged.connect(self.wanted)
        self.shelf.currentIndexChanged.connect(self.wanted)
        self.order.currentIndexChanged.connect(self.wanted)
        self.tunes.tune_selected.connect(self._choose)
        self.empty_trash.clicked.connect(self.empty_trash_wanted)

    @property
    def shelf_name(self) -> str:
        """`all`, `favourites` or `trash`."""
        return str(self.shelf.currentData())

    @property
    def order_name(self) -> str:
        """`changed` or `title`."""
        return str(self.order.currentData())

    def show_tunes(self, identifiers: Sequence[int], tunes_of: TunesOf, opened: int | None) -> None:
        """Lists these tunes without telling `tune_chosen`.

        What was selected stays selected; where nothing was, the open tune is marked. After another search
        the list begins at its top, otherwise it stays where it was.
        """
        selected, current, bar = self.selected(), self._current(), self.tunes.verticalScrollBar()
        place = bar.value() if self._asked == (asked := self._question()) else 0
        self._asked = asked
        self._identifiers = tuple(identifiers)
        self.empty_trash.setVisible(self.shelf_name == "trash" and bool(identifiers))
        _label, title, text = SHELVES[self.shelf_name]
        empty = NOTHING_FOUND if self.search.text().strip() else (title, text, "library")
        self.tunes.set_empty_text(*empty)
        self.tunes.set_rows(kept_rows(self._identifiers, tunes_of))
        positions = {number: position for position, number in enumerate(identifiers)}
        wanted = selected or ([] if opened is None else [opened])
        marked = [number for number in wanted if number in positions]
        current = current if current in positions else marked[0] if marked else None
        self.tunes.select_again(
            [positions[number] for number in marked], None if current is None else positions[current]
        )
        if place:
            self.tunes.doItemsLayout()
            bar.setValue(place)

    def show_open(self, identifier: int | None) -> None:
        """Looks at the open tune, or at none where it is not listed; `tune_chosen` is silent."""
        listed = identifier is not None and identifier in self._identifiers
        self.tunes.show_current(self._identifiers.index(identifier) if listed else None)

    def selected(self) -> list[int]:
        """The library's numbers of all selected tunes."""
        return [self._identifiers[position] for position in self.tunes.selected()]

    def _current(self) -> int | None:
        position = self.tunes.current()
        return None if position is None else self._identifiers[position]

    def _question(self) -> tuple[str, str, str]:
        return self.search.text(), self.shelf_name, self.order_name

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        # Not by the rows: they would all be read from the disk.
        self.tunes.set_drag_mime_provider(lambda _positions: provider(self.selected()))

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(self.tunes.tunes.row(position).payload)
