"""What stands in a pane that has nothing to show: a sign, a sentence, and what to do about it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from composer.ui.sizes import HALF, SPACE, scaled
from composer.ui.theme import icon, set_role, set_sign

ICON_PIXELS = 48
TEXT_PIXELS, SMALLEST_SIDE, EDGES = 420, 12, 24


class EmptyState(QWidget):
    """An icon, a title, a sentence and buttons, centred; the buttons stand in a column, equally wide.

    Signals:
        action_triggered(str): the button with this name was pressed.
    """

    action_triggered = Signal(str)

    def __init__(self, title: str = "", text: str = "", icon_name: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self._sign, self.title_label, self._text = QLabel(), QLabel(), QLabel()
        self._buttons = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._icon: tuple[str, str] = ("", "")
        self._dress()
        self.set_content(title, text, icon_name)

    def _dress(self) -> None:
        column = self._column
        column.setContentsMargins(EDGES, EDGES, EDGES, EDGES)
        column.setSpacing(SPACE)
        column.addStretch()
        for label in (self._sign, self.title_label, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._sign)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        set_role(self.title_label, "title")
        set_role(self._text, "muted")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons.setSpacing(8)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(SPACE)
        column.addLayout(self._buttons)
        column.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_content(self, title: str, text: str = "", icon_name: str = "", error: bool = False) -> None:
        """Says something else; an empty part takes no room. An error gets its colour."""
        self._icon = (icon_name, "error" if error else "muted_text")
        self.title_label.setText(title)
        self.title_label.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(" ".join(filter(None, (title, text))))
        self._draw_sign()

    def add_button(self, name: str, label: str, icon_name: str = "", call: bool = False) -> QPushButton:
        """Adds a button that sends `action_triggered(name)`; that which calls is the thing to do."""
        button = QPushButton(label)
        button.setObjectName(name)
        if icon_name:
            set_sign(button, icon_name, "accent" if call else "")
        if call:
            set_role(button, "call")
        button.clicked.connect(self._pressed)
        self._buttons.addWidget(button)
        return button

    def sentence(self) -> str:
        """The title and the text as they are shown."""
        return self.accessibleName()

    def _pressed(self) -> None:
        self.action_triggered.emit(self.sender().objectName())

    def _draw_sign(self) -> None:
        name, colour = self._icon
        self._fit()
        if name:
            size = QSize(ICON_PIXELS, ICON_PIXELS)
            self._sign.setPixmap(icon(name, colour).pixmap(size, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Draws the sign in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps lines short enough to read, in a wide pane too; in a low one words come before the sign."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = max(SMALLEST_SIDE, (self.width() - scaled(TEXT_PIXELS)) // 2)
        words = [label for label in (self.title_label, self._text) if not label.isHidden()]
        lines = sum(label.heightForWidth(self.width() - 2 * side) + SPACE for label in words)
        needed, room = lines + self._buttons.sizeHint().height() + SPACE, self.height() - 2 * EDGES
        edge = EDGES if needed <= room else HALF
        self._column.setContentsMargins(side, edge, side, edge)
        self._sign.setVisible(bool(self._icon[0]) and needed + ICON_PIXELS + SPACE <= room)
