"""A word that opens a menu of others: one of several, where a box would be too loud."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class MenuChoice(QToolButton):
    """Reads as what is chosen.

    Signals:
        chosen(str): the person chose another one, by its name.
    """

    chosen = Signal(str)

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`choices` are what each says, by its name; the first is chosen."""
        super().__init__(parent)
        menu, group = QMenu(self), QActionGroup(self)
        self._actions = {name: menu.addAction(label) for name, label in choices.items()}
        for name, action in self._actions.items():
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.set_value(next(iter(choices)))
        group.triggered.connect(self._tell)

    def value(self) -> str:
        """The name of what is chosen."""
        return next(name for name, action in self._actions.items() if action.isChecked())

    def set_value(self, name: str) -> None:
        """Chooses, without telling `chosen`; a name that is none of them changes nothing."""
        if name in self._actions:
            self._actions[name].setChecked(True)
            self.setText(self._actions[name].text())

    def _tell(self, action: QAction) -> None:
        self.set_value(action.data())
        self.chosen.emit(action.data())
