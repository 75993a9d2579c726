"""A sentence that floats over the window: an error until it is closed, a notice for some seconds."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from composer.ui.theme import icon, set_role

NOTICE_MILLISECONDS = 8000
WIDEST_PIXELS, SIDE_PIXELS, GAP_PIXELS = 640, 24, 16


class Banner(QFrame):
    """Not a dialog: music goes on, the window stays usable, and nothing under the mouse moves."""

    def __init__(self, parent: QWidget, over: QWidget) -> None:
        """Floats over the foot of `over`, a widget somewhere inside `parent`."""
        super().__init__(parent)
        self._parent, self._over = parent, over
        self._error = self._failed_job = ""
        self.label = QLabel(wordWrap=True)
        self.close_button = QToolButton(autoRaise=True)
        self._timer = QTimer(self, singleShot=True, interval=NOTICE_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        self._dress()
        over.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Shows a notice, which goes by itself; an error that is shown stays below it."""
        if self._error and not self.isHidden():
            self._show(f"{text}\n{self._error}", "error")
            return
        self._show(text, "heading")
        self._timer.start()

    def tell_error(self, text: str, job: str = "") -> None:
        """Shows what went wrong, until it is closed, something else is shown, or `job` has succeeded."""
        self._show(text, "error")
        self._timer.stop()
        self._error, self._failed_job = text, job

    def settle(self, job: str) -> None:
        """This job has succeeded now: that it had failed is of no interest any more."""
        if job and job == self._failed_job:
            self.hide()

    def text(self) -> str:
        """The sentence that is shown, or was last."""
        return self.label.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stays above what it floats over."""
        super().resizeEvent(event)
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        """A sentence that was closed needs no timer."""
        self._timer.stop()
        self._error = self._failed_job = ""
        super().hideEvent(event)

    def _dress(self) -> None:
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button.setToolTip("Close this message")
        self.close_button.setAccessibleName("Close this message")
        self.close_button.setIcon(icon("close"))
        self.close_button.clicked.connect(self.hide)
        set_role(self, "card")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def _show(self, text: str, role: str) -> None:
        set_role(self.label, role)
        self.label.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        corner = self._over.mapTo(self._parent, QPoint(0, 0))
        width = min(WIDEST_PIXELS, self._over.width() - 2 * SIDE_PIXELS)
        height = self._row.heightForWidth(width)
        left = corner.x() + (self._over.width() - width) // 2
        top = corner.y() + self._over.height() - height - GAP_PIXELS
        self.setGeometry(left, max(GAP_PIXELS, top), width, height)
