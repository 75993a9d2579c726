"""The widgets that settings are changed with, and how each is asked, set and listened to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from composer.setting import ANY, Setting

LARGEST_WHOLE = 2**31 - 1
"""What Qt's box counts to."""
LINES_HEIGHT = 64


class WholeText(QObject):
    """Watches one box; the mouse's press comes after the focus, so the selecting comes after both."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box
        # The box gets the focus, and hands its line what comes with it.
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets every event pass."""
        if event.type() == QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self._select)
        return super().eventFilter(watched, event)

    def _select(self) -> None:
        if (line := self._box.lineEdit()) is not None:
            line.selectAll()


@dataclass(frozen=True)
class Editor:
    """A widget for one setting, what gives its value and sets it, and the signal that tells of another."""

    widget: Any
    value: Callable[[], Any]
    set_value: Callable[[Any], None]
    changed: SignalInstance

    def offer(self, choices: Iterable[str]) -> None:
        """Offers other choices in a box; what is asked for stays, and nothing is told."""
        box, offered = self.widget, [ANY, *choices]
        if [box.itemText(row) for row in range(box.count())] == offered:
            return  # nothing is taken from under the fingers of somebody who types here
        asked = self.value()
        box.blockSignals(True)
        box.clear()
        box.addItems(offered)
        self.set_value(asked)
        box.blockSignals(False)


def editor_for(setting: Setting) -> Editor:
    """An editor for a setting, as a form begins with it."""
    editor = _MAKERS[setting.kind](setting)
    editor.set_value(setting.first)
    editor.widget.setObjectName(setting.name)
    name_it(editor.widget, setting.spoken, setting.tooltip)
    return editor


def name_it(widget: QWidget, name: str, tip: str) -> None:
    """Gives a widget the name that screen readers speak, and its sentence of help."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(tip)
    widget.setToolTip(tip)


def _switch(setting: Setting) -> Editor:
    if setting.choices is None:
        switch = QCheckBox(setting.label)
        return Editor(switch, switch.isChecked, switch.setChecked, switch.toggled)
    box = _box(setting.choices)
    return Editor(box, lambda: box.currentIndex() == 1, box.setCurrentIndex, box.currentIndexChanged)


def _text(setting: Setting) -> Editor:
    if setting.choices is not None:
        return _choice(setting.choices)
    if not setting.lines:
        line = QLineEdit(placeholderText=setting.placeholder)
        return Editor(line, line.text, line.setText, line.textChanged)
    lines = QPlainTextEdit()
    lines.setPlaceholderText(setting.placeholder)
    lines.setMaximumHeight(LINES_HEIGHT)
    lines.setTabChangesFocus(True)
    lines.setAcceptDrops(False)
    return Editor(lines, lines.toPlainText, lines.setPlainText, lines.textChanged)


def _choice(choices: Iterable[str]) -> Editor:
    """To choose from or to type another; “any” is an empty text."""
    box = _box([ANY, *choices])
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    WholeText(box)

    def asked() -> str:
        text = box.currentText().strip()
        return "" if text.lower() == ANY else text

    return Editor(box, asked, lambda text: box.setCurrentText(text or ANY), box.currentTextChanged)


def _box(choices: Iterable[str]) -> QComboBox:
    """Long choices are cut: they must not widen the column."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.addItems(list(choices))
    return box


def _whole(setting: Setting) -> Editor:
    box = QSpinBox(minimum=int(setting.minimum), maximum=min(int(setting.maximum), LARGEST_WHOLE))
    box.setGroupSeparatorShown(setting.name != "seed")  # a seed is copied rather than counted
    box.setSingleStep(int(setting.step) or 1)
    box.setSuffix(setting.suffix)
    box.setSpecialValueText(setting.lowest)
    least, most = box.minimum(), box.maximum()
    return Editor(box, box.value, lambda v: box.setValue(max(least, min(int(v), most))), box.valueChanged)


def _number(setting: Setting) -> Editor:
    box = QDoubleSpinBox(minimum=setting.minimum, maximum=setting.maximum)
    # Enough decimals for the smallest value that makes a difference.
    smallest = setting.minimum or (setting.maximum - setting.minimum) / 100
    box.setDecimals(max(2, len(f"{smallest:.10f}".rstrip("0").partition(".")[2])))
    box.setSingleStep(setting.step or 1)
    if not setting.step:
        box.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
    return Editor(box, box.value, box.setValue, box.valueChanged)


_MAKERS = {"boolean": _switch, "text": _text, "integer": _whole, "number": _number}
