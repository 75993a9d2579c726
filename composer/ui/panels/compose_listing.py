"""The left side of Compose: the text as it is written, and the tunes that were taken out of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from composer.library.records import KeptTune
from composer.ui.panels.tune_rows import PayloadMimeProvider, composed_row, dragging
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.widgets.tune_list import TuneList

MOST_LIVE_LINES = 2000


class ComposeListing(QWidget):
    """Shows what composing brings; starts nothing itself.

    Signals:
        tune_chosen(int): the library's number of the tune that the person chose.
        first_model_wanted(): there is no model, and the person wants to train one.
    """

    tune_chosen = Signal(int)
    first_model_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.welcome = EmptyState(
            "Welcome",
            "ABC Composer learns from folk tunes and composes new ones. It needs a model first: training a "
            "small one on O’Neill’s Music of Ireland takes some minutes.",
            "compose",
        )
        self.welcome.add_button("first-model", "Train a first model", "train", primary=True)
        self.tunes = TuneList()
        self.tunes.set_empty_text("No tunes yet", "Press Compose, and the tunes are listed here and kept.")
        self.live = QPlainTextEdit(readOnly=True)
        self.status = QLabel(wordWrap=True)
        self._writing = -1
        self._arrange()
        self.welcome.action_triggered.connect(self._ask_for_model)
        self.tunes.tune_selected.connect(self._choose)

    def show_whether_empty(self, has_model: bool) -> None:
        """Offers to train a first model while there is none and nothing to show."""
        empty = not has_model and self.tunes.tunes.rowCount() == 0
        self.welcome.setVisible(empty)
        self._splitter.setVisible(not empty)

    def begin(self) -> None:
        """Gets ready for another composing."""
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

    def add(self, kept: KeptTune) -> None:
        """Lists a tune that is complete."""
        self.tunes.append(composed_row(kept))

    def select(self, identifier: int) -> None:
        """Selects a listed tune without telling `tune_chosen`."""
        self.tunes.blockSignals(True)
        for position in range(self.tunes.tunes.rowCount()):
            if self.tunes.tunes.row(position).payload == identifier:
                self.tunes.select(position)
        self.tunes.blockSignals(False)

    def say(self, sentence: str) -> None:
        """Shows how it went."""
        self.status.setText(sentence)

    def _arrange(self) -> None:
        self.live.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.live.setMaximumBlockCount(MOST_LIVE_LINES)
        self.live.setAccessibleName("Text as it is composed")
        self.live.setPlaceholderText("The text appears here, character by character, as it is composed.")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setObjectName("compose")
        self._splitter.addWidget(self.tunes)
        self._splitter.addWidget(self.live)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.welcome, 1)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.status)

    def _ask_for_model(self, _name: str) -> None:
        self.first_model_wanted.emit()

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(dragging(self.tunes, provider))

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(self.tunes.tunes.row(position).payload)
