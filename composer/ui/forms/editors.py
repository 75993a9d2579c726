"""The widgets that settings are changed with, and the same few questions to each of them."""

from collections.abc import Iterable

from PySide6.QtCore import SignalInstance
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

from composer.setting import ANY, Setting, Value
from composer.ui.widgets.whole_text import WholeText

Editor = QSpinBox | QDoubleSpinBox | QCheckBox | QComboBox | QLineEdit | QPlainTextEdit
LARGEST_WHOLE = 2**31 - 1
"""What Qt's box counts to."""
LINES_HEIGHT = 64


def editor_for(setting: Setting) -> Editor:
    """An editor for a setting, as a form begins with it."""
    if setting.kind == "boolean":
        editor: Editor = QCheckBox(setting.label) if setting.choices is None else _choice(setting.choices)
    elif setting.kind == "text":
        editor = _text_editor(setting)
    else:
        editor = _number_editor(setting)
    set_value(editor, setting.first)
    editor.setObjectName(setting.name)
    name_it(editor, setting.spoken, setting.tooltip)
    return editor


def name_it(editor: QWidget, name: str, tip: str) -> None:
    """Gives a widget the name that screen readers speak, and its sentence of help."""
    editor.setAccessibleName(name)
    editor.setAccessibleDescription(tip)
    editor.setToolTip(tip)


def value_of(editor: Editor) -> Value:
    """What is set; an empty text for any."""
    match editor:
        case QCheckBox():
            return editor.isChecked()
        case QComboBox() if not editor.isEditable():
            return editor.currentIndex() == 1
        case QComboBox():
            text = editor.currentText().strip()
            return "" if text.lower() == ANY else text
        case QLineEdit():
            return editor.text()
        case QPlainTextEdit():
            return editor.toPlainText()
    return editor.value()


def set_value(editor: Editor, value: Value) -> None:
    """Shows a value."""
    match editor:
        case QCheckBox():
            editor.setChecked(bool(value))
        case QComboBox() if not editor.isEditable():
            editor.setCurrentIndex(int(value))
        case QComboBox():
            editor.setCurrentText(str(value) or ANY)
        case QLineEdit():
            editor.setText(str(value))
        case QPlainTextEdit():
            editor.setPlainText(str(value))
        case QSpinBox():
            editor.setValue(min(int(value), LARGEST_WHOLE))
        case _:
            editor.setValue(float(value))


def change_of(editor: Editor) -> SignalInstance:
    """The signal that tells of another value."""
    match editor:
        case QCheckBox():
            return editor.toggled
        case QComboBox():
            return editor.currentTextChanged
        case QLineEdit() | QPlainTextEdit():
            return editor.textChanged
    return editor.valueChanged


def offer(box: QComboBox, choices: Iterable[str]) -> None:
    """Offers other choices; what is asked for stays, and nothing is told."""
    offered = [ANY, *choices]
    if [box.itemText(row) for row in range(box.count())] == offered:
        return  # nothing is taken from under the fingers of somebody who types here
    asked = value_of(box)
    box.blockSignals(True)
    box.clear()
    box.addItems(offered)
    set_value(box, asked)
    box.blockSignals(False)


def _text_editor(setting: Setting) -> Editor:
    if setting.choices is not None:
        box = _choice([ANY, *setting.choices])
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        WholeText(box)
        return box
    if not setting.lines:
        return QLineEdit(placeholderText=setting.placeholder)
    lines = QPlainTextEdit()
    lines.setPlaceholderText(setting.placeholder)
    lines.setMaximumHeight(LINES_HEIGHT)
    lines.setTabChangesFocus(True)
    lines.setAcceptDrops(False)
    return lines


def _choice(choices: Iterable[str]) -> QComboBox:
    """Long choices are cut: they must not widen the column."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.addItems(list(choices))
    return box


def _number_editor(setting: Setting) -> QSpinBox | QDoubleSpinBox:
    if setting.kind == "integer":
        whole = QSpinBox(minimum=int(setting.minimum), maximum=min(int(setting.maximum), LARGEST_WHOLE))
        whole.setGroupSeparatorShown(setting.name != "seed")  # a seed is copied rather than counted
        whole.setSingleStep(int(setting.step) or 1)
        whole.setSuffix(setting.suffix)
        whole.setSpecialValueText(setting.lowest)
        return whole
    number = QDoubleSpinBox(minimum=setting.minimum, maximum=setting.maximum)
    number.setDecimals(_decimals(setting))
    if setting.step:
        number.setSingleStep(setting.step)
    else:
        number.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
    return number


def _decimals(setting: Setting) -> int:
    """Enough decimals for the smallest value that makes a difference."""
    smallest = setting.minimum or (setting.maximum - setting.minimum) / 100
    return max(2, len(f"{smallest:.10f}".rstrip("0").partition(".")[2]))
