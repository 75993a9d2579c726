"""A form of numbers and switches, built from a table of settings."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from composer.training.settings import Setting

Value = int | float | bool
EDITOR_WIDTH = 116
Editor = QSpinBox | QDoubleSpinBox | QCheckBox


class SettingsForm(QWidget):
    """One line a setting: its label, an editor that keeps to its range, and a tooltip.

    Signals:
        changed(): a value was changed.
    """

    changed = Signal()

    def __init__(self, settings: Iterable[Setting], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Not a form layout: two of these stand one below the other, and their editors should line up.
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(0, 1)
        self._editors: dict[str, Editor] = {}
        for setting in settings:
            self._add(layout, setting)

    def values(self) -> dict[str, Value]:
        """Every setting's value by its name."""
        return {name: _value(editor) for name, editor in self._editors.items()}

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Sets the named settings and leaves the others."""
        for name, value in values.items():
            _set_value(self._editors[name], value)

    def editor(self, name: str) -> Editor:
        """The widget of one setting."""
        return self._editors[name]

    def _add(self, layout: QGridLayout, setting: Setting) -> None:
        editor = _editor(setting)
        editor.setObjectName(setting.name)
        editor.setAccessibleName(setting.label)
        editor.setToolTip(setting.tooltip)
        self._editors[setting.name] = editor
        if isinstance(editor, QCheckBox):
            editor.setText(setting.label)
            editor.toggled.connect(self.changed)
            layout.addWidget(editor, layout.rowCount(), 0, 1, 2)
            return
        editor.valueChanged.connect(self.changed)
        editor.setFixedWidth(EDITOR_WIDTH)
        label = QLabel(setting.label, wordWrap=True)
        label.setToolTip(setting.tooltip)
        label.setBuddy(editor)
        row = layout.rowCount()
        layout.addWidget(label, row, 0)
        layout.addWidget(editor, row, 1)


def _editor(setting: Setting) -> Editor:
    if setting.kind == "boolean":
        box = QCheckBox()
        box.setChecked(bool(setting.default))
        return box
    if setting.kind == "integer":
        whole = QSpinBox(minimum=int(setting.minimum), maximum=int(setting.maximum))
        whole.setValue(int(setting.default))
        whole.setGroupSeparatorShown(True)
        return whole
    number = QDoubleSpinBox(minimum=setting.minimum, maximum=setting.maximum)
    number.setDecimals(_decimals(setting))
    number.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
    number.setValue(float(setting.default))
    return number


def _decimals(setting: Setting) -> int:
    """Enough decimals for the smallest value that makes a difference."""
    smallest = setting.minimum or (setting.maximum - setting.minimum) / 100
    return max(2, len(f"{smallest:.10f}".rstrip("0").partition(".")[2]))


def _value(editor: Editor) -> Value:
    return editor.isChecked() if isinstance(editor, QCheckBox) else editor.value()


def _set_value(editor: Editor, value: Value) -> None:
    if isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, QSpinBox):
        editor.setValue(int(value))
    else:
        editor.setValue(float(value))
