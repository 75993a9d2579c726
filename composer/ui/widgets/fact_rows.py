"""What is known of a thing, a fact a row: its name at the form's one edge, its value at the other."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.form_grid import empty, form_label


class FactRows(QWidget):
    """Names and values; a long value takes several lines, and can be selected."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(1, 1)
        self._facts: tuple[tuple[str, str], ...] = ()

    def set_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Shows these, and no others."""
        if self._facts == (facts := tuple(facts)):
            return
        self._facts = facts
        empty(self._grid)
        for row, (name, value) in enumerate(facts):
            label, said = form_label(name), QLabel(value, wordWrap=True)
            set_role(label, "fact")
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """All of it, a fact a line."""
        return "\n".join(f"{name}: {value}" for name, value in self._facts)
