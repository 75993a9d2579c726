"""A form built from a table of settings."""

from collections.abc import Container, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from composer.setting import ANY, Setting
from composer.setting import Value as Value
from composer.ui.forms.editors import Editor, editor_for
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.fold import Fold
from composer.ui.widgets.form_grid import LABEL_WIDTH, beneath_field, form_label, form_row
from composer.ui.words import say


class SettingsForm(QObject):
    """An editor and a label for each setting, laid out in rows wherever they are wanted.

    Args:
        label_width: of the column of labels, for text of the base size; the editors take the rest.

    Signals:
        changed(): a value was changed.
    """

    changed = Signal()

    def __init__(
        self, settings: Iterable[Setting], parent: QObject | None = None, label_width: int = LABEL_WIDTH
    ) -> None:
        super().__init__(parent)
        self._label_width = label_width
        self._editors: dict[str, Editor] = {}
        self._named: dict[str, QWidget] = {}
        # Where a sentence about one setting goes: its column of rows and its row there.
        self._rows: dict[str, tuple[QVBoxLayout, QLayout]] = {}
        self._problem_of, self.problem = "", QLabel(wordWrap=True)
        self._beneath: QLayout | None = None
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.problem, "error")
        self._settings = {setting.name: setting for setting in settings if setting.where != "nowhere"}
        for setting in self._settings.values():
            self._make(setting)

    def values(self) -> dict[str, Any]:
        """Every setting's value by its name."""
        return {name: editor.value() for name, editor in self._editors.items()}

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Sets the named settings and leaves the others; `changed` comes once."""
        before = self.values()
        self.blockSignals(True)
        for name, value in values.items():
            self._editors[name].set_value(value)
        self.blockSignals(False)
        if self.values() != before:
            self.changed.emit()

    def restore(self, remembered: object, names: Container[str]) -> None:
        """Sets those of the named settings that were remembered; what is damaged or missing stays."""
        known = remembered if isinstance(remembered, dict) else {}
        self.set_values(
            {
                name: known[name]
                for name, setting in self._settings.items()
                if name in names and setting.admits(known.get(name))
            }
        )

    def first_values(self) -> dict[str, Value]:
        """What the form begins with."""
        return {name: setting.first for name, setting in self._settings.items()}

    def editor(self, name: str) -> Any:
        """The widget of one setting; see `composer.ui.forms.editors` for which."""
        return self._editors[name].widget

    def offer(self, name: str, choices: Iterable[str]) -> None:
        """Offers other choices of one setting; what is asked for stays, and nothing is told."""
        self._editors[name].widget.offer([ANY, *choices])

    def label(self, name: str) -> str:
        """What a setting is called."""
        return say(self._settings[name].spoken)

    def enable(self, names: Container[str]) -> None:
        """Lets these settings be changed, and no others."""
        for name, editor in self._editors.items():
            editor.widget.setEnabled(name in names)

    def different_from(self, values: Mapping[str, Value]) -> tuple[str, ...]:
        """The settings that have another value than there, in their order."""
        return tuple(name for name, value in self.values().items() if value != values[name])

    def show_problem(self, name: str, sentence: str) -> bool:
        """Marks the setting that asks for what can't be, with the sentence below; an empty name marks none.

        Returns:
            False where the setting has no row here.
        """
        if self._beneath is not None:
            column, _ = self._rows[self._problem_of]
            mark_wrong(self.editor(self._problem_of), False)
            column.removeItem(self._beneath)
            self.problem.setParent(None)
            self._beneath = None
        self._problem_of = name if name in self._rows else ""
        if not self._problem_of:
            return False
        self.problem.setText(sentence)
        column, row = self._rows[name]
        beneath = self._beneath = beneath_field(self.problem, self._label_width)
        column.insertLayout(column.indexOf(row) + 1, beneath)
        self.problem.show()
        mark_wrong(self.editor(name), True)
        self.editor(name).setAccessibleDescription(sentence)
        return True

    def rows(self, names: Iterable[str], beside: Mapping[str, QWidget] | None = None) -> QWidget:
        """A widget with a line for each of these settings; `beside` its editor may stand another widget."""
        widget = QWidget()
        # Not a form layout: several of these stand one below the other, and their editors should line up.
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for name in names:
            editor = self._editors[name].widget
            if isinstance(editor, QCheckBox):
                layout.addWidget(editor)
                continue
            label = self._named[name]
            assert isinstance(label, QLabel)
            row = form_row(label, editor, *([beside[name]] if beside and name in beside else []))
            if isinstance(editor, QPlainTextEdit):
                row.setAlignment(label, Qt.AlignmentFlag.AlignTop)
                label.setContentsMargins(0, SPACE, 0, 0)
            layout.addLayout(row)
            self._rows[name] = layout, row
        return widget

    def _make(self, setting: Setting) -> None:
        made = self._editors[setting.name] = editor_for(setting)
        made.changed.connect(self.changed)
        editor = self._named[setting.name] = made.widget
        if isinstance(editor, QCheckBox):
            return
        label = self._named[setting.name] = form_label(say(setting.label), self._label_width)
        label.setToolTip(say(setting.tooltip))


class FoldedForm(SettingsForm):
    """Settings that everybody understands above, the others folded below a line that counts what is set.

    Args:
        beside: as in `rows`.
        hint: what is below the line, in a few words; else the names of the first settings there.
        uncounted: settings that may be other than at first without anybody's doing.
    """

    def __init__(
        self,
        settings: Iterable[Setting],
        title: str,
        beside: Mapping[str, QWidget] | None = None,
        uncounted: Container[str] = (),
        hint: str = "",
    ) -> None:
        widget = QWidget()
        super().__init__(settings, widget)
        self.widget = widget
        self._folded = [name for name, one in self._settings.items() if one.where == "folded"]
        self._uncounted = uncounted
        named = ", ".join(self.label(name).lower() for name in self._folded[:2])
        self.more = Fold(title, self.rows(self._folded, beside), hint or f"{named}…")
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.rows([name for name in self._settings if name not in self._folded], beside))
        layout.addWidget(self.more)
        self.changed.connect(self._count)

    def show_problem(self, name: str, sentence: str) -> bool:
        """As every form does; what is folded away is unfolded first."""
        if name in self._folded:
            self.more.unfold()
        return super().show_problem(name, sentence)

    def _count(self) -> None:
        different = self.different_from(self.first_values())
        self.more.tell_set(sum(name in self._folded and name not in self._uncounted for name in different))


def mark_wrong(editor: QWidget, wrong: bool) -> None:
    """Gives a field the border of an error, or takes it away."""
    for widget in (editor, *editor.findChildren(QLineEdit)):
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
