"""What lies over the sheet: a message in its place, a notice above it, signs of work, zoom buttons."""

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from composer.ui.theme import icon, set_role
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.words import say

MARGIN = 12
# A page is there sooner than this nearly always: nothing flickers.
BUSY_AFTER_MILLISECONDS = 400


class ZoomButtons(QFrame):
    """Asks for another zoom; shows the present one.

    Signals:
        smaller(), reset(), larger(): a button was pressed.
    """

    smaller = Signal()
    reset = Signal()
    larger = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        minus, self._now, plus = QToolButton(), QToolButton(), QToolButton()
        for button, name, tip in (
            (minus, "minus", say("Smaller notes")),
            (plus, "plus", say("Larger notes")),
        ):
            button.setIcon(icon(name))
            button.setIconSize(QSize(14, 14))
            button.setToolTip(say(tip))
            button.setAccessibleName(say(tip))
        self._now.setToolTip(say("Back to the usual size"))
        for button, signal in ((minus, self.smaller), (self._now, self.reset), (plus, self.larger)):
            set_role(button, "zoom")
            button.clicked.connect(signal)
            row.addWidget(button)
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Shows the zoom as a percentage."""
        percent = round(zoom * 100)
        self._now.setText(say("{percent} %", percent=percent))
        self._now.setAccessibleName(say("Zoom {percent} per cent, press for 100", percent=percent))


class SheetOverlays(QObject):
    """The parts that lie over a sheet view, and their places."""

    def __init__(self, view: QWidget, viewport: QWidget) -> None:
        super().__init__(view)
        self._view, self._viewport = view, viewport
        self.message = EmptyState(parent=viewport)
        self.zoom_buttons = ZoomButtons(view)
        self._notice, self._busy = QLabel(view), QLabel(say("Engraving…"), view)
        self._notice.setWordWrap(True)
        for label, role in ((self._notice, "notice"), (self._busy, "badge")):
            set_role(label, role)
            label.hide()
        self.message.hide()
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_AFTER_MILLISECONDS)
        self._busy_timer.timeout.connect(self._show_busy)

    @property
    def notice(self) -> str:
        """The sentence above the page."""
        return self._notice.text()

    def set_notice(self, text: str) -> None:
        """Shows a sentence above the page, which stays; an empty one takes it away."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
        self.place()

    @property
    def busy_shown(self) -> bool:
        """True while it can be seen that a page is being made."""
        return not self._busy.isHidden()

    def set_busy(self, busy: bool) -> None:
        """Shows that a page is being made, once that takes longer than usual."""
        if busy and not self.busy_shown and not self._busy_timer.isActive():
            self._busy_timer.start()
        elif not busy:
            self._busy_timer.stop()
            self._busy.hide()

    def place(self) -> None:
        """Puts each part where it belongs in the view as it is now."""
        viewport = self._viewport
        self.message.setGeometry(viewport.rect())
        inside = QRect(viewport.mapTo(self._view, QPoint(0, 0)), viewport.size())
        inside.adjust(MARGIN, MARGIN, -MARGIN, -MARGIN)
        for widget, right in ((self.zoom_buttons, True), (self._busy, False)):
            widget.adjustSize()
            left = inside.right() - widget.width() if right else inside.left()
            widget.move(left, inside.bottom() - widget.height())
            widget.raise_()
        height = self.notice_height(self._view.width())
        self._notice.setGeometry(MARGIN, MARGIN, self._view.width() - 2 * MARGIN, max(height - MARGIN, 0))

    def notice_height(self, width: int) -> int:
        """How much room the notice takes at the top of a view of this width; 0 without a notice."""
        return self._notice.heightForWidth(width - 2 * MARGIN) + MARGIN if self.notice else 0

    def _show_busy(self) -> None:
        self._busy.show()
        self.place()
