"""Three buttons for a loop: whether it is repeated, and where it begins (A) and ends (B)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.ui.sizes import HALF
from composer.ui.widgets.captioned import CaptionedButton
from composer.ui.words import say

LOOP, WIDEST_ROUND = "Loop", "300 %"
LOOP_TIP, LOOP_TIP_ON = (
    "Repeat what is between From and To; where neither is set, the whole tune",
    "Repeat what is between From and To; where neither is set, the whole tune (on now)",
)


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
        self.loop = CaptionedButton("loop", say(LOOP), say(LOOP_TIP), switch=True)
        start_tip = "Start the loop here: at the beat that plays, or at the chosen note"
        self.start = CaptionedButton("mark-a", say("From"), say(start_tip), say("Loop from here"), True)
        end_tip = "End the loop here, and repeat it from its beginning"
        self.end = CaptionedButton("mark-b", say("To"), say(end_tip), say("Loop to here"), True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF)
        for button in (self.loop, self.start, self.end):
            row.addWidget(button)
        self.start.clicked.connect(self._mark_start)
        self.end.clicked.connect(self._mark_end)
        self.loop.clicked.connect(self.toggled)

    def set_loop(self, has_start: bool, has_end: bool, on: bool) -> None:
        """Shows which marks are set and whether the loop is on."""
        self.start.setChecked(has_start)
        self.end.setChecked(has_end)
        self.loop.setChecked(on)
        self.loop.setToolTip(say(LOOP_TIP_ON if on else LOOP_TIP))

    def set_round(self, percent: int) -> None:
        """Shows the tempo of the round that plays, in the place of the word; 0 for none."""
        self.loop.setText(f"{percent} %" if percent else say(LOOP))

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
        for text in (say(LOOP), WIDEST_ROUND):
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
