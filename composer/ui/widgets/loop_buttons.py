"""Three buttons for a loop: mark A, mark B, and whether what is between them is repeated."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from composer.ui.theme import icon, set_role

ICON_PIXELS = 18
LOOP_TIP = "Repeat from A to B; without marks, the whole tune"
LOOP, WIDEST_ROUND = "Loop", "300 %"


class LoopButtons(QWidget):
    """Sets marks where the tune is, and switches the loop.

    Signals:
        start_wanted(), end_wanted(): A or B should be set here.
        toggled(bool): the person switched the loop.
    """

    start_wanted = Signal()
    end_wanted = Signal()
    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start, self.end, self.loop = QToolButton(), QToolButton(), QToolButton()
        for button, name, tip in (
            (self.start, "A", "Start the loop here: at the beat that plays, or at the chosen note"),
            (self.end, "B", "End the loop here, and repeat from A"),
        ):
            button.setText(name)
            button.setToolTip(tip)
            button.setAccessibleName(f"Set loop mark {name}")
            button.setCheckable(True)
        self.loop.setIcon(icon("loop"))
        self.loop.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.loop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.loop.setText(LOOP)
        self.loop.setCheckable(True)
        self.loop.setToolTip(LOOP_TIP)
        self.loop.setAccessibleName("Loop")
        set_role(self.loop, "switch")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.start, self.end, self.loop):
            row.addWidget(button)
        self.start.clicked.connect(self._mark_start)
        self.end.clicked.connect(self._mark_end)
        self.loop.clicked.connect(self.toggled)

    def set_loop(self, has_start: bool, has_end: bool, on: bool) -> None:
        """Shows which marks are set and whether the loop is on."""
        self.start.setChecked(has_start)
        self.end.setChecked(has_end)
        self.loop.setChecked(on)
        self.loop.setToolTip(f"{LOOP_TIP}{' (on now)' if on else ''}")

    def set_round(self, percent: int) -> None:
        """Shows the tempo of the round that plays, beside the sign; 0 for none."""
        self.loop.setText(f"{percent} %" if percent else LOOP)

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the switch as wide as its widest text in this font: nothing beside it moves."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fix_width()

    def showEvent(self, event: QShowEvent) -> None:
        """Measures in the font of the theme, which is known now."""
        super().showEvent(event)
        self._fix_width()

    def _fix_width(self) -> None:
        shown, widths = self.loop.text(), []
        for text in (LOOP, WIDEST_ROUND):
            self.loop.setText(text)
            widths.append(self.loop.sizeHint().width())
        self.loop.setText(shown)
        self.loop.setFixedWidth(max(widths))

    def _mark_start(self) -> None:
        # A mark stays shown until the player says what is set now.
        self.start.setChecked(True)
        self.start_wanted.emit()

    def _mark_end(self) -> None:
        self.end.setChecked(True)
        self.end_wanted.emit()
