"""The bar on the left that leads to the places of the window."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from composer.ui.colours import current_colours
from composer.ui.sizes import SPACE, scaled
from composer.ui.theme import icon, set_role
from composer.ui.words import say

# name (its icon's too) -> label and what is done there
PLACES = {
    "compose": ("Compose", "Let a trained model write tunes"),
    "library": ("Library", "Tunes that you keep"),
    "files": ("Files", "Tunebooks that you opened"),
    "train": ("Train", "Train a model on a corpus"),
    "corpus": ("Corpus", "Choose the tunes to learn from"),
}
BAR_WIDTH, BUTTON_HEIGHT, ICON_PIXELS = 76, 64, 22
PILL = QSize(48, 28)
ABOVE_ICON = 7.5


class PlaceButton(QToolButton):
    """An icon over a word; that of the place that is shown stands on the ground of what is selected."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label, tip = map(say, PLACES[name])
        self.setObjectName(name)
        set_role(self, "place")
        self.setText(label)
        self.setToolTip(f"{label}: {tip}")
        self.setAccessibleName(label)
        self.setAccessibleDescription(tip)
        self.setIconSize(QSize(scaled(ICON_PIXELS), scaled(ICON_PIXELS)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCheckable(True)
        self.setFixedHeight(scaled(BUTTON_HEIGHT))
        self.toggled.connect(self._colour_icon)
        self._colour_icon(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the ground of the icon, and the button on it."""
        if self.isChecked() or self.underMouse():
            with QPainter(self) as painter:
                self._paint_ground(painter)
        super().paintEvent(event)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = current_colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selection if self.isChecked() else colours.hover))
        pill = QRectF(0, 0, scaled(PILL.width()), scaled(PILL.height()))
        # Qt puts the icon at the top, with two pixels around it.
        pill.moveCenter(QPointF(self.width() / 2, ABOVE_ICON + self.iconSize().height() / 2 + 2))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)

    def _colour_icon(self, checked: bool) -> None:
        self.setIcon(icon(self.objectName(), "accent" if checked else "muted_text"))


class PlacesBar(QFrame):
    """One button a place, exactly one of them chosen.

    Signals:
        place_chosen(str): the person wants to see this place, one of `PLACES`.
    """

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "places")
        self.setAccessibleName(say("Places"))
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        self.buttons = {name: PlaceButton(name, self) for name in PLACES}
        for number, (name, button) in enumerate(self.buttons.items(), 1):
            self._group.addButton(button)
            column.addWidget(button)
            self._add_key(name, f"Ctrl+{number}")
        column.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._fit()
        self.buttons["compose"].setChecked(True)
        self._group.buttonClicked.connect(self._tell)

    def _fit(self) -> None:
        """As wide as the longest name, which is bold where it is chosen."""
        bold = self.font()
        bold.setBold(True)
        names = [QFontMetrics(bold).horizontalAdvance(button.text()) for button in self.buttons.values()]
        width = max(scaled(BAR_WIDTH), max(names) + SPACE)
        for widget in (self, *self.buttons.values()):
            widget.setFixedWidth(width)

    @property
    def place(self) -> str:
        """The place that is shown."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def set_place(self, name: str) -> None:
        """Shows another place as chosen, without telling `place_chosen`."""
        self.buttons[name].setChecked(True)

    def _add_key(self, name: str, keys: str) -> None:
        button, shortcut = self.buttons[name], QShortcut(QKeySequence(keys), self)
        shortcut.setWhatsThis(button.text())
        shortcut.activated.connect(button.click)
        shown = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{button.toolTip()} ({shown})")

    def _tell(self, button: QToolButton) -> None:
        self.place_chosen.emit(button.objectName())
