"""The left side of Files: the tunes of a file, the broken ones among them, and what is not saved."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from composer.ui.document.open_file import OpenFile
from composer.ui.itemmodels.tune_row import Rows, TuneRow
from composer.ui.places.tune_rows import PayloadMimeProvider, dragging, file_row
from composer.ui.sizes import EDGE, HEAD, SPACE, scaled
from composer.ui.theme import icon, set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.list_keys import ListKeys
from composer.ui.widgets.tune_list import TuneList
from composer.ui.words import say

NOTHING_OPEN = ("No file is open", "Open one, or drop it on the window: to be played, mended and saved.")
HEADER = 52


class FileRows(Rows):
    """The rows of a file as it is now, each made when it is seen."""

    def __init__(self, file: OpenFile, problems: Sequence[Sequence[str]]) -> None:
        """`problems` of each tune grows while they are checked."""
        self._file, self._problems = file, problems

    def __len__(self) -> int:
        return len(self._file.book.tunes)

    def row(self, position: int) -> TuneRow:
        """A tune with what is wrong with it, where that is known by now."""
        problems = self._problems[position] if position < len(self._problems) else None
        note = say("not saved") if position + 1 in self._file.edited else ""
        return file_row(self._file.text(position + 1), position + 1, problems, note)

    def titles(self) -> list[str]:
        """All their titles."""
        return [row.title for row in self]


class FilesListing(QWidget):
    """Shows what is open; opens nothing itself.

    Signals:
        open_wanted(): the person wants to open a file.
        file_chosen(int): the person wants to see the file at this place among those that are open.
        tune_chosen(int): the position in the file, from 1, of the tune that the person chose.
    """

    open_wanted = Signal()
    file_chosen = Signal(int)
    tune_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.said, self.more = ElidedLabel(), QLabel(), QToolButton()
        self.menu = QMenu(self.more)
        self.files, self.tunes = ChoiceBox(), TuneList()
        self.keys = ListKeys(self.tunes)
        self.search = QLineEdit(placeholderText=say("Search titles"), clearButtonEnabled=True)
        self._above = QWidget()
        self._dress()
        self._arrange()
        self.files.activated.connect(self.file_chosen)
        self.search.textChanged.connect(self.tunes.set_filter)
        self.tunes.tune_selected.connect(self._choose)
        self.tunes.empty_state.action_triggered.connect(self.open_wanted)

    def show_files(self, files: Sequence[OpenFile], shown: OpenFile | None) -> None:
        """Offers the files that are open."""
        self.files.clear()
        for place, file in enumerate(files):
            self.files.addItem(file.path.name + (" ∗" if file.edited else ""))
            self.files.setItemData(place, str(file.path), Qt.ItemDataRole.ToolTipRole)
        self.files.setCurrentIndex(next((n for n, file in enumerate(files) if file is shown), -1))
        self.files.setVisible(len(files) > 1)
        self.search.setVisible(shown is not None and len(shown.book.tunes) > 1)
        self._above.setVisible(not (self.files.isHidden() and self.search.isHidden()))
        self.more.setVisible(shown is not None)
        self.name.set_text(shown.path.name if shown else say("Files"))
        self.name.setToolTip(str(shown.path) if shown else "")
        self.open.setVisible(shown is None)

    def show_count(self, sentence: str) -> None:
        """Says below the file's name how many tunes there are."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def show_tunes(self, rows: FileRows | None, position: int | None) -> None:
        """Lists the tunes of a file and looks at one, without telling `tune_chosen`."""
        place = self.tunes.verticalScrollBar().value()
        self.tunes.set_rows([] if rows is None else rows, rows.titles if rows is not None else None)
        self.show_open(position)
        if place:
            self.tunes.scroll_to_place(place)

    def show_open(self, position: int | None) -> None:
        """Looks at the tune at this position, or at none."""
        self.tunes.show_current(None if position is None else position - 1)

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(dragging(self.tunes, provider))

    def _dress(self) -> None:
        set_role(self.name, "head")
        set_role(self.said, "caption")
        self.name.mode = Qt.TextElideMode.ElideMiddle
        set_role(self.more, "more")
        self.more.setIcon(icon("more"))
        self.more.setToolTip(say("What can be done with this file"))
        self.more.setAccessibleName(say("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        self.files.setAccessibleName(say("File"))
        self.search.setAccessibleName(say("Search titles"))
        self.search.addAction(icon("search", "muted_text"), QLineEdit.ActionPosition.LeadingPosition)
        self.tunes.set_empty_text(say(NOTHING_OPEN[0]), say(NOTHING_OPEN[1]), "files")
        self.open = self.tunes.empty_state.add_button("open", say("Open…"), "folder", call=True)

    def _arrange(self) -> None:
        header, names = QFrame(), QVBoxLayout()
        set_role(header, "header")
        header.setFixedHeight(scaled(HEADER))
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self.name)
        names.addWidget(self.said)
        names.addStretch()
        row = QHBoxLayout(header)
        row.setContentsMargins(EDGE, 0, HEAD, 0)
        row.addLayout(names, 1)
        row.addWidget(self.more)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(EDGE, HEAD, EDGE, HEAD)
        above.setSpacing(SPACE)
        above.addWidget(self.files)
        above.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._above)
        layout.addWidget(self.tunes, 1)

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(position + 1)
