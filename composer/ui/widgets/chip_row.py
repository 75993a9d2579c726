"""Chips to choose one from, in as many rows as the width asks for."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from composer.ui.sizes import SPACE
from composer.ui.theme import set_role


class ChipRow(QWidget):
    """One chip is chosen, always.

    Signals:
        chosen(str): the person chose another one, by its name.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)

    def value(self) -> str:
        """The name of the one that is chosen."""
        return next(name for name, chip in self.chips.items() if chip.isChecked())

    def offer(self, labels: Mapping[str, str]) -> None:
        """Offers these; what was chosen stays so where it is among them, else the first is."""
        if list(labels) == list(self.chips):
            return
        chosen = self.value() if self.chips else None
        for chip in self.chips.values():
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {name: self._chip(label) for name, label in labels.items()}
        first = next(iter(self.chips))
        self.chips[first if chosen not in self.chips else chosen].setChecked(True)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows go with the width."""
        super().resizeEvent(event)
        self._lay_out()

    def _chip(self, label: str) -> QPushButton:
        chip = QPushButton(label, self)
        chip.setCheckable(True)
        set_role(chip, "large-chip")
        self._group.addButton(chip)
        chip.show()
        return chip

    def _lay_out(self) -> None:
        left = top = height = 0
        for chip in self.chips.values():
            width, height = _width_when_chosen(chip), chip.sizeHint().height()
            if left and left + width > self.width():
                left, top = 0, top + height + SPACE
            chip.setGeometry(left, top, width, height)
            left += width + SPACE
        if self.height() != top + height:
            self.setFixedHeight(top + height)

    def _tell(self) -> None:
        self.chosen.emit(self.value())


def _width_when_chosen(chip: QPushButton) -> int:
    """The chosen one is in bold, which must not move the others."""
    font = chip.font()
    font.setWeight(QFont.Weight.DemiBold)
    bold = QFontMetrics(font).horizontalAdvance(chip.text())
    return chip.sizeHint().width() + max(bold - chip.fontMetrics().horizontalAdvance(chip.text()), 0)
