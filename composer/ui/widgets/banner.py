"""What the window has to say: an error in a strip above the page, a notice for some seconds at its foot."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from composer.ui.session import Offer
from composer.ui.sizes import EDGE, HALF, HEAD
from composer.ui.theme import icon, set_role
from composer.ui.words import say, with_short_paths

NOTICE_MILLISECONDS = 8000
WIDEST_TOAST, ROOM_FOR_ZOOM, LEAST_HEIGHT = 480, 150, 200


class Said(QFrame):
    """A sentence, a way on where there is one, and what closes it.

    Signals:
        acted(Offer): the person goes that way.
    """

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.close_button = QLabel(wordWrap=True), QToolButton(autoRaise=True)
        self.act = QPushButton()
        self._offer: Offer | None = None
        set_role(self.act, "link")
        self.act.clicked.connect(self._act)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button.setToolTip(say("Close this message"))
        self.close_button.setAccessibleName(say("Close this message"))
        self.close_button.setIcon(icon("close"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, HALF, HEAD, HALF)
        row.addWidget(self.label, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_text(self, text: str, role: str, offer: Offer | None = None) -> None:
        """Shows a sentence on the ground of a role, and the way on that it has."""
        set_role(self, role)
        shown = with_short_paths(text)
        self.label.setText(shown)
        self.label.setToolTip(text if shown != text else "")
        self._offer = offer
        self.act.setText(offer.action if offer else "")
        self.act.setVisible(offer is not None)
        self.setAccessibleName(shown)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it for whoever came to its buttons."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_button.click()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        if self._offer is not None:
            self.acted.emit(self._offer)


class Banner(Said):
    """The strip; it moves down what it stands above. `toast` lies over the desk, clear of the text.

    Not a dialog: music goes on, the window stays usable.
    """

    def __init__(self, desk: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._said = self._error = self._failed_job = ""
        self._way_on: Offer | None = None
        self._error_way_on: Offer | None = None
        self.toast = Said(desk)
        for said in (self, self.toast):
            said.acted.connect(self._go_on)
        self._timer = QTimer(self, singleShot=True, interval=NOTICE_MILLISECONDS)
        self._timer.timeout.connect(self._end_notice)
        self.close_button.clicked.connect(self._hide_both)
        desk.installEventFilter(self)

    def offer(self, offer: Offer) -> None:
        """Shows a notice or an error with a way on, which goes with it."""
        if offer.is_error:
            self.tell_error(offer.text, offer.job, offer)
        else:
            self.say(offer.text, offer)

    def say(self, text: str, offer: Offer | None = None) -> None:
        """Shows a notice, which goes by itself: over the desk, or in the strip where that has no room.

        An error that is shown stays.
        """
        has_room = self._desk.isVisible() and self._desk.height() >= LEAST_HEIGHT
        if not self._error:
            self._hide_both()
        self._way_on = offer
        if has_room:
            self.toast.show_text(text, "card", offer)
            self._place()
            self._said = text
        elif self._error:
            self.show_text(f"{text}\n{self._error}", "strip-error", self._error_way_on)
        else:
            self.show_text(text, "strip", offer)
            self._said = text
        self._timer.start()

    def tell_error(self, text: str, job: str = "", offer: Offer | None = None) -> None:
        """Shows what went wrong, until it is closed, something else is shown, or `job` has succeeded."""
        self._hide_both()
        self.show_text(text, "strip-error", offer)
        self._said = self._error = text
        self._error_way_on = offer
        self._failed_job = job

    def settle(self, job: str) -> None:
        """This job has succeeded now: that it had failed is of no interest any more."""
        if job and job == self._failed_job:
            self._hide_both()

    def text(self) -> str:
        """The sentence that is shown, or was last."""
        return self._said

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the toast in its corner; one that the desk has no room for any more goes into the strip."""
        if event.type() == QEvent.Type.Resize and self.toast.isVisible():
            if self._desk.height() < LEAST_HEIGHT:
                self.toast.hide()
                if self._error:
                    said = f"{self._said}\n{self._error}"
                    self.show_text(said, "strip-error", self._error_way_on)
                else:
                    self.show_text(self._said, "strip", self._way_on)
            else:
                self._place()
        return super().eventFilter(watched, event)

    def _end_notice(self) -> None:
        self.toast.hide()
        if self._error:
            self.show_text(self._error, "strip-error", self._error_way_on)
        else:
            self.hide()

    def _hide_both(self) -> None:
        self._error = self._failed_job = ""
        self._error_way_on = None
        self._timer.stop()
        self.hide()
        self.toast.hide()

    def _go_on(self, offer: Offer) -> None:
        if not offer.stays:
            self._hide_both()
        offer.act()

    def _place(self) -> None:
        width = min(WIDEST_TOAST, self._desk.width() - 2 * HEAD - ROOM_FOR_ZOOM)
        height = self.toast.heightForWidth(width)
        self.toast.setGeometry(HEAD, self._desk.height() - height - HEAD, width, height)
        self.toast.raise_()
