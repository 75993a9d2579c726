"""A list of tunes to choose from and to drag out."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from composer.ui.itemmodels.counted_rows import Index
from composer.ui.itemmodels.tune_list_model import TuneListModel
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.sizes import HEIGHTS, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.drag_source import Dragger, Offer, RunDrag
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.widgets.tune_row_delegate import TuneRowDelegate
from composer.ui.words import say

ROWS_AT_ONCE = 100
# The positions of the dragged tunes -> what is dragged.
RowsMimeProvider = Callable[[tuple[int, ...]], Offer]


class TuneList(QListView):
    """Shows tunes with title, rhythm, key, meter, bars and problems.

    Positions count the rows that were set, whatever filter is on.

    Signals:
        tune_selected(int): this tune is the one looked at now.
    """

    tune_selected = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tunes = TuneListModel(self)
        self.setModel(self.tunes)
        self.setItemDelegate(TuneRowDelegate(self))
        self.empty_state = EmptyState(say("No tunes yet"), "", "note", self)
        self._empty_content = (say("No tunes yet"), "", "note")
        self._mime_provider: RowsMimeProvider | None = None
        self._dragger = Dragger(self)
        self._dress()

    def _dress(self) -> None:
        set_role(self, "column")
        self.setAccessibleName(say("Tunes"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        for changed in (self.tunes.modelReset, self.tunes.rowsInserted):
            changed.connect(self._show_or_hide_empty)
        self._show_or_hide_empty()

    def set_rows(
        self,
        rows: Sequence[TuneRow],
        titles: Callable[[], Sequence[str]] | None = None,
        headings: Mapping[int, str] | None = None,
    ) -> None:
        """Shows other tunes; none is selected. `titles` and `headings` as in `TuneListModel.set_rows`."""
        # Rows of one height cost nothing; others are measured some at a time, so that a key is not held up.
        self.setUniformItemSizes(not headings)
        self.setLayoutMode(QListView.LayoutMode.Batched if headings else QListView.LayoutMode.SinglePass)
        self._tell_headings(headings or {})
        self.tunes.set_rows(rows, titles, headings)

    def _tell_headings(self, headings: Collection[int]) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, TuneRowDelegate):
            delegate.headed = frozenset(headings)

    def scroll_to_place(self, place: int) -> None:
        """Scrolls to where the bar stood before other rows were shown; nothing else moves."""
        # As many rows are measured at once as stand above it and in view.
        self.setBatchSize(place // scaled(HEIGHTS["row"]) + ROWS_AT_ONCE)
        self.doItemsLayout()
        self.setBatchSize(ROWS_AT_ONCE)
        self.verticalScrollBar().setValue(place)

    def prepend(self, rows: Sequence[TuneRow]) -> None:
        """Adds tunes at the top; selection stays, and what is looked at further down does not move."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.tunes.prepend(rows)
        if place and not self.tunes.is_filtered:
            self.doItemsLayout()
            bar.setValue(place + len(rows) * self.sizeHintForRow(0))

    def set_filter(self, text: str) -> None:
        """Shows only tunes whose title contains `text`."""
        selected, current = self.selected(), self.current()
        if text:
            self._tell_headings(())
        self.tunes.set_filter(text)
        self.select_again(selected, current)

    def set_empty_text(self, title: str, text: str = "", icon_name: str = "note") -> None:
        """Sets what is said, as it is, while there are no tunes: what to do to get some."""
        self._empty_content = (title, text, icon_name)
        self._show_or_hide_empty()

    def select(self, position: int) -> None:
        """Selects a tune and brings it into view; does nothing where the filter hides it."""
        index = self.tunes.index_of(position)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def show_current(self, position: int | None) -> None:
        """Looks at this tune, or at none, without telling `tune_selected`.

        Nothing changes where it is looked at already: others may be selected with it.
        """
        if position is not None and position == self.current():
            return
        self.blockSignals(True)
        self.selectionModel().clear()
        if position is not None:
            self.select(position)
        self.blockSignals(False)

    def select_again(self, positions: Sequence[int], current: int | None) -> None:
        """Selects these tunes after other rows were shown, without telling `tune_selected` or scrolling."""
        chosen = QItemSelection()
        for first, last in self.tunes.runs(positions):
            chosen.select(self.tunes.index(first), self.tunes.index(last))
        self.blockSignals(True)
        if current is not None:
            here = self.tunes.index_of(current)
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.blockSignals(False)

    def current(self) -> int | None:
        """The position of the tune that is looked at, or None."""
        index = self.currentIndex()
        return self.tunes.position(index) if index.isValid() else None

    def selected(self) -> tuple[int, ...]:
        """The positions of all selected tunes, from the top."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        rows = (row for one in ranges for row in range(one.top(), one.bottom() + 1))
        return tuple(sorted(map(self.tunes.position_at, rows)))

    def set_drag_mime_provider(self, provider: RowsMimeProvider | None) -> None:
        """`provider` gives what is dragged out for these positions, such as MIDI files, or None."""
        self._mime_provider = provider

    @property
    def run_drag(self) -> RunDrag:
        """Drags data until it is dropped; a test puts something else here."""
        return self._dragger.run

    @run_drag.setter
    def run_drag(self, run: RunDrag) -> None:
        self._dragger.run = run

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drags what the provider gives for the selected tunes."""
        if self._mime_provider is not None:
            self._dragger.drag(self._mime_provider(self.selected()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """While what is dragged is being made, a move selects no other tunes."""
        if not self._dragger.waiting:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a drag that has not begun."""
        self._dragger.let_go()
        super().mouseReleaseEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells which tune is looked at now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.tune_selected.emit(self.tunes.position(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the empty sentence in the middle."""
        super().resizeEvent(event)
        self.empty_state.setGeometry(self.contentsRect())

    def _show_or_hide_empty(self) -> None:
        if self.tunes.total and not self.tunes.rowCount():
            self.empty_state.set_content(
                say("Nothing found"), say("No title contains what was searched for."), "search"
            )
        else:
            self.empty_state.set_content(*self._empty_content)
        self.empty_state.setVisible(self.tunes.rowCount() == 0)
