"""The left side of Corpus: its tunes, some or all of them, and what was left out and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from composer.corpus.collection import Corpus
from composer.corpus.report import value
from composer.plurals import plural
from composer.ui.itemmodels.left_out_model import LeftOutModel
from composer.ui.places.corpus.report import LEFT_OUT, Subset
from composer.ui.places.tune_rows import UNTITLED, PayloadMimeProvider, corpus_rows, dragging
from composer.ui.widgets.form_grid import inset
from composer.ui.widgets.left_out_list import LeftOutList
from composer.ui.widgets.tune_list import TuneList

TABS = ("Tunes", "Left out")
HOW_TO_OPEN = (
    "Tick a collection on the right, then press Open corpus; or drop a folder of yours on the window."
)


class CorpusListing(QWidget):
    """Shows what was read; reads and changes nothing itself. Positions count the corpus's tunes, from 0.

    Signals:
        tune_chosen(int): the position of the tune that the person chose.
        left_out_chosen(LeftOut): the person chose something that was left out.
        leave_out_wanted(list): leave the tunes at these positions out.
        put_back_wanted(list): put these LeftOut back.
        mended_wanted(): take the mended tune on the page into the corpus.
        undo_wanted(): put back what was left out last.
        all_wanted(): show all tunes again.
    """

    tune_chosen = Signal(int)
    left_out_chosen = Signal(object)
    leave_out_wanted = Signal(list)
    put_back_wanted = Signal(list)
    mended_wanted = Signal()
    undo_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corpus: Corpus | None = None
        self._subset: Subset | None = None
        # Of the tunes listed, their positions in the corpus.
        self._positions: Sequence[int] = range(0)
        self.search = QLineEdit(placeholderText="Search titles", clearButtonEnabled=True)
        self.search.setAccessibleName("Search titles")
        self.tunes, self.left_out = TuneList(), LeftOutList()
        self.show_reading(False)
        self.shown = QLabel(wordWrap=True)
        self.show_all, self.leave_out_shown = QPushButton("Show all"), QPushButton()
        self.leave_out, self.put_back, self.undo = QPushButton(), QPushButton(), QPushButton()
        self.use_mended = QPushButton("Use the mended one")
        self._is_mended = False
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()
        self._show_buttons()
        self.show_undo(0)

    def show_corpus(self, corpus: Corpus, subset: Subset | None = None) -> None:
        """Lists the corpus, or only the `subset` that was chosen in its report."""
        self._corpus, self._subset = corpus, subset
        tunes, left_out = corpus.tunes, corpus.left_out
        self._positions = range(len(tunes))
        if subset is not None and subset.facet == LEFT_OUT:
            left_out = tuple(one for one in left_out if one.kind == subset.name)
        elif subset is not None:
            self._positions = [n for n, tune in enumerate(tunes) if value(tune, subset.facet) == subset.name]
        listed = [tunes[position] for position in self._positions]
        self.tunes.set_rows(corpus_rows(listed), lambda: [tune.title or UNTITLED for tune in listed])
        self.left_out.setModel(LeftOutModel(left_out, self.left_out))
        self._name_tabs()
        if subset is not None:
            self.tabs.setCurrentIndex(subset.facet == LEFT_OUT)
        self._show_buttons()

    def show_reading(self, reading: bool, not_opened: str = "") -> None:
        """Says, where no tunes are listed, that they are being read, or why none are and what to do."""
        if reading:
            text = "Its tunes are listed once they are read."
            self.tunes.set_empty_text("Reading the corpus…", text, "corpus")
        else:
            self.tunes.set_empty_text("No corpus is open", not_opened or HOW_TO_OPEN, "corpus")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names the tabs so that their words fit."""
        super().resizeEvent(event)
        self._name_tabs()

    def _name_tabs(self) -> None:
        """With how many there are, where there is room for that."""
        if self._corpus is None:
            return
        counts = (len(self._corpus.tunes), len(self._corpus.left_out))
        for tab, (name, count) in enumerate(zip(TABS, counts, strict=True)):
            self.tabs.setTabText(tab, f"{name} ({count:,})")
            self.tabs.setTabToolTip(tab, f"{name}: {count:,}")
        if self.tabs.tabBar().sizeHint().width() > self.tabs.width():
            for tab, name in enumerate(TABS):
                self.tabs.setTabText(tab, name)

    def show_undo(self, count: int) -> None:
        """So many tunes were left out last and can be put back with one click; 0 for none."""
        self.undo.setText(f"Put {plural(count, 'tune')} back")
        self.undo.setVisible(count > 0)

    def clear_current(self) -> None:
        """Looks at no tune: another is open, from elsewhere."""
        self.tunes.show_current(None)
        if (selection := self.left_out.selectionModel()) is not None:
            selection.clear()

    def show_mended(self, mended: bool) -> None:
        """Offers the tune on the page in the place of the one that was left out, or no longer."""
        self._is_mended = mended
        self._show_buttons()

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(
            dragging(self.tunes, lambda rows: provider([self._positions[row] for row in rows]))
        )

    def _arrange(self) -> None:
        self._shown_card = QFrame()
        card = QVBoxLayout(self._shown_card)
        card.setContentsMargins(0, 0, 0, 0)
        for widget in (self.shown, self.leave_out_shown, self.show_all):
            card.addWidget(widget)
        for tab, name in zip((self.tunes, self.left_out), TABS, strict=True):
            self.tabs.addTab(tab, name)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.use_mended.setToolTip("The tune on the page was left out; train on it as it is now")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inset(self.search, self._shown_card))
        layout.addWidget(self.tabs, 1)
        layout.addLayout(inset(self.use_mended, self.leave_out, self.put_back, self.undo))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.tunes.tune_selected.connect(self._choose)
        self.tunes.selectionModel().selectionChanged.connect(self._show_buttons)
        self.left_out.left_out_chosen.connect(self.left_out_chosen)
        self.left_out.selection_changed.connect(self._show_buttons)
        self.tabs.currentChanged.connect(self._show_buttons)
        self.leave_out.clicked.connect(self._leave_out_selected)
        self.leave_out_shown.clicked.connect(self._leave_out_shown)
        self.put_back.clicked.connect(self._put_back_selected)
        self.undo.clicked.connect(self.undo_wanted)
        self.use_mended.clicked.connect(self.mended_wanted)
        self.show_all.clicked.connect(self._show_all)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.tunes)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._leave_out_selected)

    def _search(self, text: str) -> None:
        self.tunes.set_filter(text)
        self._show_buttons()

    def _show_buttons(self) -> None:
        """Says of each button what it would do now; those that would do nothing are not there."""
        tunes, on_tunes = self.tunes, self.tabs.currentIndex() == 0
        shown, selected = tunes.tunes.rowCount(), len(tunes.selected())
        back = sum(one.tune is not None for one in self.left_out.selected())
        searched = f"“{self.search.text()}”" if self.search.text() else ""
        named = " · ".join(filter(None, (self._subset.text if self._subset else "", searched)))
        self._shown_card.setVisible(bool(named) and self._corpus is not None)
        self.shown.setText(f"{named}: {plural(shown, 'tune')}" if on_tunes else named)
        self.leave_out_shown.setText("Leave it out" if shown == 1 else f"Leave these {shown:,} out")
        self.leave_out_shown.setVisible(on_tunes and shown > 0)
        self.leave_out.setText("Leave selected out" if selected == 1 else f"Leave {selected:,} selected out")
        self.leave_out.setVisible(on_tunes and selected > 0)
        self.put_back.setText("Put selected back" if back == 1 else f"Put {back:,} selected back")
        self.put_back.setVisible(not on_tunes and back > 0)
        self.use_mended.setVisible(not on_tunes and self._is_mended)

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(self._positions[self.tunes.tunes.row(position).payload])

    def _show_all(self) -> None:
        self.search.clear()
        self.all_wanted.emit()

    def _leave_out_selected(self) -> None:
        positions = [self._positions[row] for row in self.tunes.selected()]
        if positions:
            self.leave_out_wanted.emit(positions)

    def _leave_out_shown(self) -> None:
        model = self.tunes.tunes
        self.leave_out_wanted.emit([self._positions[model.position_at(n)] for n in range(model.rowCount())])

    def _put_back_selected(self) -> None:
        self.put_back_wanted.emit([one for one in self.left_out.selected() if one.tune is not None])
