"""Asks which setting is to be tried with which values."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from composer.errors import ComposerError
from composer.setting import Row
from composer.ui.sizes import scaled
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say
from composer.workflows.several import MOST, values_in

Values = tuple[int | float, ...]
FACTORS, NARROWEST = (1 / 3, 1.0, 3.0), 420
WHAT = (
    "Trains one after another, each a run of its own, on the same tunes, with the same seed and the same "
    "tunes held out."
)


class SeveralDialog(QDialog):
    """One setting, two to five values; what can't be is said before anything begins."""

    def __init__(self, parent: QWidget, rows: Sequence[Row], values: Mapping[str, Any]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Try several"))
        self._rows, self._values = rows, values
        self.setting, self.field, self.sentence = ChoiceBox(), QLineEdit(), QLabel(wordWrap=True)
        self.problem = QLabel(wordWrap=True)
        set_role(self.problem, "error")
        for row in rows:
            self.setting.addItem(say(row.spoken), row.name)
        self.setting.setAccessibleName(say("Setting"))
        self.field.setAccessibleName(say("Values"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = self.buttons.addButton(say("Try them"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumWidth(scaled(NARROWEST))
        layout = QVBoxLayout(self)
        few = say("The setting, and up to {count} values with spaces between:", count=MOST)
        asked: tuple[QWidget, ...] = (muted_label(say(WHAT)), QLabel(few), self.setting, self.field)
        for widget in (*asked, self.sentence, self.problem, self.buttons):
            layout.addWidget(widget)
        self.setting.currentIndexChanged.connect(self._suggest)
        self.field.textChanged.connect(self._check)
        self._suggest()

    @classmethod
    def ask(
        cls, parent: QWidget, rows: Sequence[Row], values: Mapping[str, Any]
    ) -> tuple[Row, Values] | None:
        """The setting and its values; None where the person cancelled."""
        dialog = cls(parent, rows, values)
        return (dialog.row, dialog.chosen()) if dialog.exec() else None

    @property
    def row(self) -> Row:
        """The chosen setting."""
        return self._rows[self.setting.currentIndex()]

    def chosen(self) -> Values:
        """The values; raises ComposerError where there are none that go."""
        return values_in(self.field.text(), self.row)

    def _suggest(self) -> None:
        """Around the value that the form has."""
        row, value = self.row, self._values[self.row.name]
        near = [min(max(value * factor, row.minimum), row.maximum) for factor in FACTORS]
        texts = [f"{round(one)}" if row.kind == "integer" else f"{one:.1g}" for one in near]
        self.field.setText(" ".join(dict.fromkeys(texts)))
        self.setting.setToolTip(say(row.tooltip))
        self._check()

    def _check(self) -> None:
        try:
            self._say(self._promise(self.chosen()), "")
        except ComposerError as error:
            self._say("", say(str(error)))

    def _say(self, sentence: str, problem: str) -> None:
        for label, text in ((self.sentence, sentence), (self.problem, problem)):
            label.setText(text)
            label.setVisible(bool(text))
        self.begin.setEnabled(not problem)
        self.adjustSize()  # a sentence of two lines would push the others out

    def _promise(self, values: Values) -> str:
        runs, setting = counted(len(values), "run"), say(self.row.spoken).lower()
        named = ", ".join(f"{value:g}" for value in values)
        return say("{runs}: {setting} {values}.", runs=runs, setting=setting, values=named)
