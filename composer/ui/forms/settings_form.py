"""A form of numbers and switches, built from a table of settings."""

from collections.abc import Container, Iterable, Mapping

from PySide6.QtCore import QObject, Signal
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


class SettingsForm(QObject):
    """An editor and a label for each setting, laid out in rows wherever they are wanted.

    Signals:
        changed(): a value was changed.
    """

    changed = Signal()

    def __init__(self, settings: Iterable[Setting], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[str, Editor] = {}
        self._named: dict[str, QWidget] = {}
        self._settings = {setting.name: setting for setting in settings}
        for setting in self._settings.values():
            self._make(setting)

    def values(self) -> dict[str, Value]:
        """Every setting's value by its name."""
        return {name: _value(editor) for name, editor in self._editors.items()}

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Sets the named settings and leaves the others; `changed` comes once."""
        before = self.values()
        self.blockSignals(True)
        for name, value in values.items():
            _set_value(self._editors[name], value)
        self.blockSignals(False)
        if self.values() != before:
            self.changed.emit()

    def restore(self, remembered: object, names: Container[str]) -> None:
        """Sets those of the named settings that were remembered; what is damaged or missing stays."""
        own = self.values()
        found = remembered.items() if isinstance(remembered, dict) else ()
        self.set_values(
            {
                name: value
                for name, value in found
                if name in own
                and name in names
                and type(value) is type(own[name])
                and self._settings[name].minimum <= value <= self._settings[name].maximum
            }
        )

    def editor(self, name: str) -> Editor:
        """The widget of one setting."""
        return self._editors[name]

    def name_widget(self, name: str) -> QWidget:
        """What carries the name of one setting: its label, or the switch itself."""
        return self._named[name]

    def label(self, name: str) -> str:
        """What a setting is called."""
        return self._settings[name].label

    def enable(self, names: Container[str]) -> None:
        """Lets these settings be changed, and no others."""
        for name, editor in self._editors.items():
            editor.setEnabled(name in names)
            self._named[name].setEnabled(name in names)

    def different_from(self, values: Mapping[str, Value]) -> tuple[str, ...]:
        """The settings that have another value than there, in their order."""
        return tuple(name for name, editor in self._editors.items() if _value(editor) != values[name])

    def mark(self, names: Container[str]) -> None:
        """Shows these settings in bold."""
        for name, widget in self._named.items():
            font = widget.font()
            font.setBold(name in names)
            widget.setFont(font)

    def rows(self, names: Iterable[str]) -> QWidget:
        """A widget with a line for each of these settings."""
        widget = QWidget()
        # Not a form layout: several of these stand one below the other, and their editors should line up.
        layout = QGridLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(0, 1)
        for row, name in enumerate(names):
            editor = self._editors[name]
            if isinstance(editor, QCheckBox):
                layout.addWidget(editor, row, 0, 1, 2)
            else:
                layout.addWidget(self._named[name], row, 0)
                layout.addWidget(editor, row, 1)
        return widget

    def _make(self, setting: Setting) -> None:
        editor = self._editors[setting.name] = _editor(setting)
        editor.setObjectName(setting.name)
        editor.setAccessibleName(setting.label)
        editor.setToolTip(setting.tooltip)
        if isinstance(editor, QCheckBox):
            editor.setText(setting.label)
            editor.toggled.connect(self.changed)
            self._named[setting.name] = editor
            return
        editor.valueChanged.connect(self.changed)
        editor.setFixedWidth(EDITOR_WIDTH)
        label = self._named[setting.name] = QLabel(setting.label, wordWrap=True)
        label.setToolTip(setting.tooltip)
        label.setBuddy(editor)


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
