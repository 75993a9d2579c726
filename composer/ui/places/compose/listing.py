"""The left side of Compose: the tunes, in the order that is wanted, and how composing goes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from composer.library.records import KeptTune
from composer.ui.places.compose.tunes import ComposedTune, ComposedTunes, Order
from composer.ui.places.tune_rows import PayloadMimeProvider, dragging
from composer.ui.sizes import MONO, font
from composer.ui.theme import set_role
from composer.ui.widgets.column_header import ColumnHeader, more_button
from composer.ui.widgets.composed_row_delegate import ComposedRowDelegate
from composer.ui.widgets.form_grid import inset
from composer.ui.widgets.labels import muted_label
from composer.ui.widgets.menu_choice import MenuChoice
from composer.ui.widgets.tune_list import TuneList
from composer.ui.words import counted, say

NO_TUNES = "Nothing composed yet", "Press Compose: the tunes are listed here, and kept in the Library."
EARLIER = "Nothing composed today", "Earlier tunes are in the Library."
BEING_WRITTEN = "Being written", "Each tune is listed here once it is complete."
ALL_HIDDEN = "All are hidden", "They are copies. The menu above shows them again."
READING = "Reading the list", "What was composed before is listed in a moment."
LOADING = "Loading the model…"
MOST_LIVE_LINES, LIVE_HEIGHT = 2000, 160
# Tunes that are composed fast are listed together: listing a thousand of them takes a moment.
LIST_AFTER_MILLISECONDS = 150


class ComposeListing(QWidget):
    """Shows what composing brings; starts nothing itself.

    Signals:
        tune_chosen(int): the library's number of the tune that the person chose.
        listed_changed(): other tunes are listed, or another one is looked at.
        arranged(): the person wants another order, or copies hidden or shown.
        export_wanted(list): the library's numbers of the tunes that are to leave as files.
    """

    tune_chosen = Signal(int)
    listed_changed = Signal()
    arranged = Signal()
    export_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composed = ComposedTunes()
        self.tunes = TuneList()
        self.header = ColumnHeader(say("Composed"))
        self.order = MenuChoice({order.name: say(order.value) for order in Order})
        self._menu = QMenu(self)
        self.hide_flagged, self.show_live = QAction(self), QAction(say("Show &all that is written"), self)
        self.export = QPushButton()
        self.live = QPlainTextEdit(readOnly=True)
        self.status = muted_label()
        self._writing, self._ranked_anew, self._waits, self._has_earlier = -1, False, False, False
        self._open: int | None = None
        # What is listed, from the top; tunes that were added since wait for the timer.
        self._listed: list[ComposedTune] = []
        self._list_timer = QTimer(self, singleShot=True, interval=LIST_AFTER_MILLISECONDS)
        self._list_timer.timeout.connect(self.show_again)
        self._dress()
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Gets ready for another composing."""
        self.live.clear()
        self._writing = -1
        self._tell_empty(BEING_WRITTEN)
        self.say(say(LOADING))

    def end(self) -> None:
        """No more comes."""
        self._say_why_empty()

    def grow(self, index: int, text: str) -> None:
        """Adds characters that were just written; a new index begins a new text."""
        if index != self._writing:
            text = ("\n\n" if self._writing >= 0 else "") + text
            self._writing = index
        cursor = QTextCursor(self.live.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        bar = self.live.verticalScrollBar()
        bar.setValue(bar.maximum())

    def break_off(self) -> None:
        """The text that was being written begins anew."""
        self._writing = max(self._writing, 0)
        self.live.appendPlainText("")

    def add(self, tune: ComposedTune) -> None:
        """Lists a tune that is complete, in a moment."""
        self.composed.add(tune)
        if not self._list_timer.isActive():
            self._list_timer.start()

    def renew(self, library: Mapping[int, KeptTune]) -> None:
        """Lists all as the library has them now; what was deleted there leaves the list."""
        if self.composed.renew(library):
            self.show_again()

    def wait_for_earlier(self) -> None:
        """What was composed before a restart is being read: nobody is told of an empty list."""
        self._waits = True
        self._say_why_empty()

    def tell_of_earlier(self, there: bool) -> None:
        """The Library has tunes, which an empty list says, or has none."""
        self._has_earlier = there
        self._say_why_empty()

    def show_earlier(self, tunes: Sequence[ComposedTune]) -> None:
        """Lists what was composed before a restart, and all that came since above it."""
        self._waits = False
        self.composed.add_before(tunes)
        self.show_again()

    def show_open(self, identifier: int | None) -> None:
        """Looks at the open tune, or at none where it is not listed; `tune_chosen` is silent."""
        self._open = identifier
        if self._list_timer.isActive():
            self.show_again()
        numbers = [tune.kept.identifier for tune in self._listed]
        self.tunes.show_current(numbers.index(identifier) if identifier in numbers else None)
        self.listed_changed.emit()

    def selected(self) -> ComposedTune | None:
        """The tune that is looked at; None where there is none."""
        current = self.tunes.current()
        return self._listed[current] if current is not None else None

    def set_order(self, order: Order) -> None:
        """Lists the newest, the best, or those first whose names come first."""
        self.order.set_value(order.name)
        self._arrange_anew()

    def weigh(self, weights: Mapping[str, float]) -> None:
        """Ranks all anew by these weights."""
        self.composed.weights = weights
        self._ranked_anew = True
        self.show_again()

    def show_again(self) -> None:
        """Lists the tunes as they are to be shown now; what was selected stays so."""
        self._list_timer.stop()
        before, self._listed = self._listed, self.composed.shown()
        more = len(self._listed) - len(before)
        if more >= 0 and not self._ranked_anew and self._listed[more:] == before:
            if more:
                self.tunes.prepend([self.composed.row(tune) for tune in self._listed[:more]])
        else:
            self._list_anew(before)
        self._ranked_anew = False
        self.header.tell_count(len(self._listed))
        self._name_hiding()
        self._say_why_empty()
        if self.tunes.current() is None:
            self.show_open(self._open)
        self.listed_changed.emit()

    def _list_anew(self, before: list[ComposedTune]) -> None:
        selected, current = self.tunes.selected(), self.tunes.current()
        place = self.tunes.verticalScrollBar().value()
        self.tunes.set_rows([self.composed.row(tune) for tune in self._listed])
        positions = {tune.kept.identifier: position for position, tune in enumerate(self._listed)}
        moved = {
            old: positions.get(before[old].kept.identifier) for old in (*selected, current) if old is not None
        }
        chosen = [new for old in selected if (new := moved[old]) is not None]
        self.tunes.select_again(chosen, None if current is None else moved[current])
        self.tunes.doItemsLayout()
        self.tunes.verticalScrollBar().setValue(place)

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(dragging(self.tunes, provider))

    def say(self, sentence: str) -> None:
        """Shows how it goes, or how it went."""
        self.status.setText(sentence)
        self._foot.setVisible(bool(sentence))

    def _name_hiding(self) -> None:
        flagged = self.composed.flagged
        count = say(" ({count})", count=f"{flagged:,}") if flagged else ""
        self.hide_flagged.setText(f"{say('&Hide copies')}{count}")

    def _say_why_empty(self) -> None:
        hidden = self.composed.hides_flagged and self.composed.flagged
        nothing = EARLIER if self._has_earlier else NO_TUNES
        title, text = READING if self._waits else ALL_HIDDEN if hidden else nothing
        self._tell_empty((title, text))

    def _tell_empty(self, words: tuple[str, str]) -> None:
        self.tunes.set_empty_text(*map(say, words))

    def _dress(self) -> None:
        self.tunes.setItemDelegate(ComposedRowDelegate(self.tunes))
        self._say_why_empty()
        self._name_hiding()
        self.order.setAccessibleName(say("Order"))
        self.order.setToolTip(say("Which tunes stand first"))
        for switch in (self.hide_flagged, self.show_live):
            switch.setCheckable(True)
            self._menu.addAction(switch)
        self.hide_flagged.setToolTip(
            say("Hides tunes that have four or more bars in a row in common with one training tune.")
        )
        self._menu.setToolTipsVisible(True)
        self.export.hide()
        self.live.hide()
        set_role(self.live, "column")
        self.live.setFont(font(families=MONO))
        self.live.setMaximumBlockCount(MOST_LIVE_LINES)
        self.live.setFixedHeight(LIVE_HEIGHT)
        self.live.setAccessibleName(say("Text as it is composed"))
        self.live.setPlaceholderText(say("The text appears here, character by character, as it is composed."))

    def _arrange(self) -> None:
        self.header.add(self.order)
        self.header.add(more_button(self._menu, say("More"), say("What else can be done with this list")))
        self._foot = QFrame()
        set_role(self._foot, "foot")
        self._foot.setLayout(inset(self.status))
        self._foot.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.tunes, 1)
        layout.addLayout(inset(self.export))
        layout.addWidget(self.live)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        self.tunes.tune_selected.connect(self._choose)
        self.tunes.selectionModel().selectionChanged.connect(self._offer_export)
        self.export.clicked.connect(self._export)
        self.order.chosen.connect(self._arrange_anew)
        self.hide_flagged.toggled.connect(self._arrange_anew)
        self.show_live.toggled.connect(self.live.setVisible)

    def _arrange_anew(self) -> None:
        self.composed.order = Order[self.order.value()]
        self.composed.hides_flagged = self.hide_flagged.isChecked()
        self.show_again()
        self.arranged.emit()

    def selected_numbers(self) -> list[int]:
        """The library's numbers of all selected tunes, from the top."""
        return [self._listed[position].kept.identifier for position in self.tunes.selected()]

    def _offer_export(self) -> None:
        """The button is there while several are selected: a single one leaves by its page."""
        count = len(self.tunes.selected())
        self.export.setText(say("Export {tunes}…", tunes=counted(count, "tune")))
        self.export.setVisible(count > 1)

    def _export(self) -> None:
        self.export_wanted.emit(self.selected_numbers())

    def _choose(self, position: int) -> None:
        self._open = self.tunes.tunes.row(position).payload
        self.listed_changed.emit()
        self.tune_chosen.emit(self._open)
