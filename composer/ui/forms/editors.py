"""The widgets that settings are changed with, and how each is asked, set and listened to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QLineEdit, QPlainTextEdit, QToolTip, QWidget

from composer.setting import ANY, Setting
from composer.ui.sizes import scaled
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox, DecimalBox, NumberBox, OpenChoiceBox
from composer.ui.words import say

LARGEST_WHOLE = 2**31 - 1
"""What Qt's box counts to."""
LINES_HEIGHT, TEXT_MARGIN = 72, 7
"""Of a text area: three lines, the first where that of a field stands."""


@dataclass(frozen=True)
class Editor:
    """A widget for one setting, what gives its value and sets it, and the signal that tells of another."""

    widget: Any
    value: Callable[[], Any]
    set_value: Callable[[Any], None]
    changed: SignalInstance


def editor_for(setting: Setting) -> Editor:
    """An editor for a setting, as a form begins with it."""
    editor = _MAKERS[setting.kind](setting)
    editor.set_value(setting.first)
    editor.widget.setObjectName(setting.name)
    name_it(editor.widget, say(setting.spoken), say(setting.tooltip))
    return editor


def name_it(widget: QWidget, name: str, tip: str) -> None:
    """Gives a widget the name that screen readers speak, and its sentence of help."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(tip)
    widget.setToolTip(tip)


def _switch(setting: Setting) -> Editor:
    if setting.choices is None:
        switch = QCheckBox(say(setting.label))
        return Editor(switch, switch.isChecked, switch.setChecked, switch.toggled)
    box = ChoiceBox(map(say, setting.choices))
    return Editor(box, lambda: box.currentIndex() == 1, box.setCurrentIndex, box.currentIndexChanged)


def _text(setting: Setting) -> Editor:
    if setting.choices is not None:
        return _choice(setting.choices)
    if not setting.lines:
        line = QLineEdit(placeholderText=say(setting.placeholder))
        return Editor(line, line.text, line.setText, line.textChanged)
    lines = QPlainTextEdit()
    lines.setPlaceholderText(say(setting.placeholder))
    lines.setFixedHeight(scaled(LINES_HEIGHT))
    lines.document().setDocumentMargin(TEXT_MARGIN)
    set_role(lines, "field")
    lines.setTabChangesFocus(True)
    lines.setAcceptDrops(False)
    return Editor(lines, lines.toPlainText, lines.setPlainText, lines.textChanged)


def _choice(choices: Iterable[str]) -> Editor:
    """To choose from or to type another; “any” is an empty text."""
    box = OpenChoiceBox([ANY, *choices])
    return Editor(box, box.value, box.set_value, box.value_changed)


def _whole(setting: Setting) -> Editor:
    box = NumberBox()
    box.setRange(int(setting.minimum), min(int(setting.maximum), LARGEST_WHOLE))
    box.setGroupSeparatorShown(setting.name != "seed")  # a seed is copied rather than counted
    box.setSingleStep(int(setting.step) or 1)
    box.setSuffix(say(setting.suffix))
    box.setSpecialValueText(say(setting.lowest))
    _tell_range(box)
    least, most = box.minimum(), box.maximum()
    return Editor(box, box.value, lambda v: box.setValue(max(least, min(int(v), most))), box.valueChanged)


def _tell_range(box: NumberBox | DecimalBox) -> None:
    """What the box does not take is told where it is typed, not dropped without a word."""

    def tell() -> None:
        said = say("From {least} to {most}.", least=f"{box.minimum():,}", most=f"{box.maximum():,}")
        QToolTip.showText(box.mapToGlobal(box.rect().bottomLeft()), said, box)

    box.lineEdit().inputRejected.connect(tell)


def _number(setting: Setting) -> Editor:
    box = DecimalBox()
    box.setRange(setting.minimum, setting.maximum)
    # Enough decimals for the smallest value that makes a difference.
    smallest = setting.minimum or (setting.maximum - setting.minimum) / 100
    box.setDecimals(max(2, len(f"{smallest:.10f}".rstrip("0").partition(".")[2])))
    box.setSingleStep(setting.step or 1)
    if not setting.step:
        box.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
    _tell_range(box)
    return Editor(box, box.value, box.setValue, box.valueChanged)


_MAKERS = {"boolean": _switch, "text": _text, "integer": _whole, "number": _number}
