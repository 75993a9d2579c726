"""The one control of a page: a slider with its number, and a word at each end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from composer.ui.sizes import EDGE, HEAD
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import DecimalBox, NumberBox


def pressed_wide(button: QPushButton) -> QPushButton:
    """Makes a button wide enough for its words in bold, which they are while it is pressed in."""
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * EDGE)
    return button


class Card(QFrame):
    """A row on a ground of its own."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        set_role(self, "card")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(EDGE, HEAD, EDGE, HEAD)
        self.row.setSpacing(HEAD)
        for widget in widgets:
            self.row.addWidget(widget)


class Control(Card):
    """Turns a number.

    Args:
        name: what is read, said already.
        stops: the values that the slider stops at; the number may be any between the first and the last.
        ends: words at the slider's ends, said already.

    Signals:
        turned(float): the number is another.
    """

    turned = Signal(float)

    def __init__(
        self, name: str, stops: Sequence[float], ends: tuple[str, str] = ("", ""), decimals: int = 0
    ) -> None:
        super().__init__()
        self._stops = tuple(stops)
        self.label, self.slider = QLabel(name), QSlider(Qt.Orientation.Horizontal)
        self.box: NumberBox | DecimalBox = DecimalBox() if decimals else NumberBox()
        self._ends = [QLabel(word) for word in ends]
        self._arrange(name, decimals)
        self.slider.valueChanged.connect(self._slid)
        self.box.valueChanged.connect(self._typed)

    def _arrange(self, name: str, decimals: int) -> None:
        set_role(self.label, "heading")
        self.slider.setRange(0, len(self._stops) - 1)
        self.slider.setAccessibleName(name)
        self.box.setAccessibleName(name)
        if isinstance(self.box, DecimalBox):
            self.box.setDecimals(decimals)
            self.box.setSingleStep(10.0**-decimals * (5 if decimals == 2 else 1))
            self.box.setRange(self._stops[0], self._stops[-1])
        else:
            self.box.setRange(int(self._stops[0]), int(self._stops[-1]))
        self.row.addWidget(self.label)
        for end in self._ends:
            set_role(end, "muted")
            end.setVisible(bool(end.text()))
        self.row.addWidget(self._ends[0])
        self.row.addWidget(self.slider, 1)
        self.row.addWidget(self._ends[1])
        self.row.addWidget(self.box)

    @property
    def value(self) -> float:
        """The number."""
        return self.box.value()

    def show_value(self, value: float) -> None:
        """Shows a number, without telling it."""
        for widget in (self.slider, self.box):
            widget.blockSignals(True)
        # Set anew, “1” would become “1.00” before the “.6” is typed.
        if isinstance(self.box, DecimalBox) and self.box.value() != value:
            self.box.setValue(value)
        elif isinstance(self.box, NumberBox) and self.box.value() != int(value):
            self.box.setValue(int(value))
        self.slider.setValue(self._nearest(value))
        for widget in (self.slider, self.box):
            widget.blockSignals(False)

    def _nearest(self, value: float) -> int:
        return min(range(len(self._stops)), key=lambda place: abs(self._stops[place] - value))

    def _slid(self, place: int) -> None:
        self.show_value(self._stops[place])
        self.turned.emit(float(self.value))

    def _typed(self, value: float) -> None:
        self.show_value(value)
        self.turned.emit(float(value))
