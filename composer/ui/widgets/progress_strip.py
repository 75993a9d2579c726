"""A strip that shows how far a long work is, with a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from composer.ui.sizes import SPACE
from composer.ui.words import say


class ProgressStrip(QWidget):
    """Hidden while nothing is done.

    Signals:
        stop_wanted(): the person wants no more of it.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._stop = QPushButton(say("Stop"))
        self._stop.clicked.connect(self.stop_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._stop)
        self.hide()

    def show_progress(self, text: str, done: int, of: int) -> None:
        """So much of all is done; `text` says of what, said already."""
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)
        self._bar.setFormat(text)
        self._bar.setAccessibleName(text)
        self.show()

    @property
    def shown(self) -> str:
        """What it says."""
        return self._bar.format()
