"""Boxes to choose and to count in: their whole face works, and no wheel changes them in passing."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from composer.ui.sizes import HALF, SPACE, scaled
from composer.ui.theme import icon
from composer.ui.words import say

# Qt allows one of its own classes among the bases; the checker has to know what the mixin is mixed with.
if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object
OTHER = "Other…"
NARROWEST = 112


class _WheelWithFocus(_Widget):
    """No wheel changes it in passing: without the focus, what it stands in scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Counts or chooses where it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberBox(_WheelWithFocus, QSpinBox):
    """A whole number with − and + side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _dress(self)


class DecimalBox(_WheelWithFocus, QDoubleSpinBox):
    """A number with − and + side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _dress(self)


class ChoiceBox(_WheelWithFocus, QComboBox):
    """One of several; a long one is cut rather than that it widens the column."""

    def __init__(self, choices: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMinimumWidth(scaled(NARROWEST))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItems(list(choices))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cuts what has no room with an ellipsis, which a style sheet does not."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        face = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self)
        room = face.width() - HALF
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        with QPainter(self) as painter:
            self.style().drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            self.style().drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)


class OpenChoiceBox(ChoiceBox):
    """One of several, or “Other…”: then it is a field to type in, whose × leads back to the list.

    Signals:
        value_changed(): something else is chosen or typed.
    """

    value_changed = Signal()

    def __init__(self, choices: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.line = QLineEdit(self)
        self.line.addAction(icon("close"), QLineEdit.ActionPosition.TrailingPosition).triggered.connect(
            self._back_to_list
        )
        self.line.hide()
        self.offer(choices)
        self.activated.connect(self._choose)
        self.currentIndexChanged.connect(self._tell)
        self.line.textChanged.connect(self._tell)

    def offer(self, choices: Iterable[str]) -> None:
        """Lists other choices, the first of which asks for nothing; what is asked for stays, silently."""
        offered = [*choices, OTHER]
        if [self.itemData(row) for row in range(self.count())] == offered:
            return
        asked = self.value()
        self.blockSignals(True)
        self.clear()
        for choice in offered:
            self.addItem(say(choice), choice)
        self.set_value(asked)
        self.blockSignals(False)

    def value(self) -> str:
        """What is asked for; empty for nothing in particular."""
        if not self.line.isHidden():
            return self.line.text().strip()
        return str(self.currentData()) if self.currentIndex() > 0 else ""

    def set_value(self, text: str) -> None:
        """Asks for this, listed or not."""
        listed = self.findData(text, flags=Qt.MatchFlag.MatchFixedString)
        row = max(listed, 0)
        if text and (listed < 0 or row == self.count() - 1):
            self._type(text)
        else:
            self._show_line(False)
            self.setCurrentIndex(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field covers the box."""
        super().resizeEvent(event)
        self.line.setGeometry(self.rect())

    def setAccessibleName(self, name: str) -> None:
        """The field is called as the box."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setToolTip(self, tip: str) -> None:
        """The field says the same."""
        super().setToolTip(tip)
        self.line.setToolTip(tip)

    def _choose(self, row: int) -> None:
        if row == self.count() - 1:
            self._type("")
            self.line.setFocus()

    def _type(self, text: str) -> None:
        self._show_line(True)
        self.line.setText(text)
        self._tell()

    def _back_to_list(self) -> None:
        self._show_line(False)
        self.setCurrentIndex(0)
        self.setFocus()
        self._tell()

    def _show_line(self, shown: bool) -> None:
        self.line.setVisible(shown)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if shown else Qt.FocusPolicy.StrongFocus)

    def _tell(self) -> None:
        self.value_changed.emit()


def _dress(box: QSpinBox | QDoubleSpinBox) -> None:
    # The stylesheet's padding does not reach the editor.
    box.lineEdit().setTextMargins(SPACE, 0, 0, 0)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    # Not as wide as the largest number it counts to.
    box.setMinimumWidth(scaled(NARROWEST))
