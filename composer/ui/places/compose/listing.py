"""The left side of Compose: the tunes, in the order that is wanted, and what there is to know of each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from composer.library.records import KeptTune
from composer.plurals import plural
from composer.ui.forms.editors import name_it
from composer.ui.itemmodels.composed_row import FLAG
from composer.ui.places.compose.account import ComposedAccount
from composer.ui.places.compose.tunes import ComposedTune, ComposedTunes, Order
from composer.ui.places.tune_rows import PayloadMimeProvider, dragging
from composer.ui.sizes import EDGE, HEAD, MONO, SPACE, font
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.composed_row_delegate import ComposedRowDelegate
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.widgets.form_grid import inset
from composer.ui.widgets.tune_list import TuneList

FIRST_TUNE, FIRST_MODEL = "first-tune", "first-model"
NO_TUNES = "No tunes yet", "Press Compose, and the tunes are listed here and kept."
HIDE = f"Hi&de copies {FLAG}"
MOST_LIVE_LINES = 2000
# Tunes that are composed fast are listed together: listing a thousand of them takes a moment.
LIST_AFTER_MILLISECONDS = 150


class ComposeListing(QWidget):
    """Shows what composing brings; starts nothing itself.

    Signals:
        tune_chosen(int): the library's number of the tune that the person chose.
        first_tune_wanted(): nothing was composed yet, and the person wants to hear something.
        first_model_wanted(): the person wants to train a first model of their own.
        side_by_side_wanted(ComposedTune): show it beside the training tune that it shares most with.
        export_wanted(list): the library's numbers of the tunes that are to leave as files.
        weights_changed(dict): the parts of the ranking count otherwise.
    """

    tune_chosen = Signal(int)
    first_tune_wanted = Signal()
    first_model_wanted = Signal()
    side_by_side_wanted = Signal(object)
    export_wanted = Signal(list)
    weights_changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.welcome = EmptyState(
            "Welcome",
            "ABC Composer learns from folk tunes and composes new ones. The model that comes with it knows "
            "3,500 Irish, American and Scottish tunes. Training a small one of your own takes some minutes.",
            "compose",
        )
        self.welcome.add_button(FIRST_TUNE, "Compose a first tune", "compose", call=True)
        self.welcome.add_button(FIRST_MODEL, "Train a first model", "train")
        self.composed = ComposedTunes()
        self.tunes = TuneList()
        self.order, self.hide_flagged = ChoiceBox(), QCheckBox(HIDE)
        self.export = QPushButton()
        self.account = ComposedAccount()
        self.live = QPlainTextEdit(readOnly=True)
        self.below = QTabWidget()
        self.status = QLabel(wordWrap=True)
        self._writing, self._begun, self._ranked_anew, self._waits = -1, False, False, False
        self._open: int | None = None
        # What is listed, from the top; tunes that were added since wait for the timer.
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._listed: list[ComposedTune] = []
        self._list_timer = QTimer(self, singleShot=True, interval=LIST_AFTER_MILLISECONDS)
        self._list_timer.timeout.connect(self.show_again)
        self._dress()
        self._arrange()
        self._connect()

    def show_whether_empty(self, has_own_model: bool) -> None:
        """Welcomes whoever has no model of their own and composed nothing yet."""
        empty = not has_own_model and not self.composed and not self._begun and not self._waits
        self.welcome.setVisible(empty)
        self._splitter.setVisible(not empty)

    def begin(self) -> None:
        """Gets ready for another composing."""
        self._begun = True
        self.show_whether_empty(has_own_model=False)
        self.live.clear()
        self._writing = -1
        self.status.setText("Loading the model…")

    def grow(self, index: int, text: str) -> None:
        """Adds characters that were just written; a new index begins a new text."""
        if index != self._writing:
            text = ("\n\n" if self._writing >= 0 else "") + text
            self._writing = index
            self.status.setText(f"Writing text {index + 1}…")
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
        """What was composed before a restart is being read: nobody is welcomed, or told of an empty list."""
        self._waits = True
        self.tunes.set_empty_text("Reading the list", "What was composed before is listed in a moment.")

    def show_earlier(self, tunes: Sequence[ComposedTune]) -> None:
        """Lists what was composed before a restart, and all that came since above it."""
        self._waits = False
        self.tunes.set_empty_text(*NO_TUNES)
        self.composed.add_before(tunes)
        self.show_again()

    def show_open(self, identifier: int | None) -> None:
        """Looks at the open tune, or at none where it is not listed; `tune_chosen` is silent."""
        self._open = identifier
        if self._list_timer.isActive():
            self.show_again()
        numbers = [tune.kept.identifier for tune in self._listed]
        self.tunes.show_current(numbers.index(identifier) if identifier in numbers else None)
        self._tell_account()

    def selected(self) -> ComposedTune | None:
        """The tune that is looked at; None where there is none."""
        current = self.tunes.current()
        return self._listed[current] if current is not None else None

    def set_order(self, order: Order) -> None:
        """Lists the newest or the best first."""
        self.order.setCurrentText(order.value)

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
        flagged = self.composed.flagged
        self.hide_flagged.setText(f"{HIDE} ({flagged:,})" if flagged else HIDE)
        self._fit()
        if self.tunes.current() is None:
            self.show_open(self._open)
        self._tell_account()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the order above the switch where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self.order.sizeHint().width() + self.hide_flagged.sizeHint().width()
        fits = wanted + self._choices.spacing() <= self.contentsRect().width() - 2 * EDGE
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._choices.setDirection(way)

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(dragging(self.tunes, provider))

    def say(self, sentence: str) -> None:
        """Shows how it went."""
        self.status.setText(sentence)

    def _dress(self) -> None:
        self.tunes.setItemDelegate(ComposedRowDelegate(self.tunes))
        self.tunes.set_empty_text(*NO_TUNES)
        self.order.setMinimumWidth(24)
        self.order.addItems([order.value for order in Order])
        name_it(self.order, "Order", "Whether the newest tunes or the best ranked ones stand first.")
        name_it(
            self.hide_flagged, "Hide flagged",
            "Hides tunes that have four or more bars in a row in common with one training tune.",
        )  # fmt: skip
        self.export.hide()
        set_role(self.live, "column")
        set_role(self.status, "muted")
        self.live.setFont(font(families=MONO))
        self.live.setMaximumBlockCount(MOST_LIVE_LINES)
        self.live.setAccessibleName("Text as it is composed")
        self.live.setPlaceholderText("The text appears here, character by character, as it is composed.")
        self.status.setTextFormat(Qt.TextFormat.PlainText)

    def _arrange(self) -> None:
        choices = self._choices
        choices.setContentsMargins(EDGE, HEAD, EDGE, HEAD)
        choices.setSpacing(SPACE)
        choices.addWidget(self.order, 1)
        choices.addWidget(self.hide_flagged)
        above = QWidget()
        upper = QVBoxLayout(above)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addLayout(choices)
        upper.addWidget(self.tunes, 1)
        upper.addLayout(inset(self.export))
        self.below.addTab(self.account, "This tune")
        self.below.addTab(self.live, "Text")
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setObjectName("compose")
        self._splitter.addWidget(above)
        self._splitter.addWidget(self.below)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.welcome, 1)
        layout.addWidget(self._splitter, 1)
        layout.addLayout(inset(self.status))

    def _connect(self) -> None:
        self.welcome.action_triggered.connect(self._begin_with)
        self.tunes.tune_selected.connect(self._choose)
        self.tunes.selectionModel().selectionChanged.connect(self._offer_export)
        self.export.clicked.connect(self._export)
        self.order.currentTextChanged.connect(self._arrange_anew)
        self.hide_flagged.toggled.connect(self._arrange_anew)
        self.account.ranking.weights_changed.connect(self._weigh)
        self.account.side_by_side_wanted.connect(self._ask_side_by_side)

    def _arrange_anew(self) -> None:
        self.composed.order = Order(self.order.currentText())
        self.composed.hides_flagged = self.hide_flagged.isChecked()
        self.show_again()

    def _weigh(self, weights: Mapping[str, float]) -> None:
        self.composed.weights = weights
        self._ranked_anew = True
        self.show_again()
        self.weights_changed.emit(dict(weights))

    def _tell_account(self) -> None:
        tune = self.selected()
        ranking = tune.ranking(self.composed.weights) if tune else None
        self.account.show_tune(tune.composed if tune else None, ranking, bool(tune and tune.is_edited))

    def _begin_with(self, name: str) -> None:
        (self.first_tune_wanted if name == FIRST_TUNE else self.first_model_wanted).emit()

    def _ask_side_by_side(self) -> None:
        tune = self.selected()
        if tune is not None:
            self.side_by_side_wanted.emit(tune)

    def selected_numbers(self) -> list[int]:
        """The library's numbers of all selected tunes, from the top."""
        return [self._listed[position].kept.identifier for position in self.tunes.selected()]

    def _offer_export(self) -> None:
        """The button is there while several are selected: a single one leaves by its page."""
        count = len(self.tunes.selected())
        self.export.setText(f"Export {plural(count, 'tune')}…")
        self.export.setVisible(count > 1)

    def _export(self) -> None:
        self.export_wanted.emit(self.selected_numbers())

    def _choose(self, position: int) -> None:
        self._open = self.tunes.tunes.row(position).payload
        self._tell_account()
        self.tune_chosen.emit(self._open)
