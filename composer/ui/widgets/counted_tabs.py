"""Tabs with counts beside their names, in the warning’s colour where something asks to be mended."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabBar, QWidget

from composer.ui.sizes import SPACE
from composer.ui.theme import set_role


class CountedTabs(QTabBar):
    """A tab for each name."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self._counts: list[QLabel] = []
        for position, name in enumerate(names):
            self.addTab(name)
            count = QLabel()
            count.setContentsMargins(SPACE, 0, 0, 0)
            count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.setTabButton(position, QTabBar.ButtonPosition.RightSide, count)
            self._counts.append(count)

    def show_count(self, position: int, count: str, asks: bool = False) -> None:
        """Says how many there are behind a tab; empty for nothing. `asks` gives it the warning’s colour."""
        label = self._counts[position]
        label.setText(count)
        set_role(label, "warning" if asks else "muted")
        label.adjustSize()
        said = f"{self.tabText(position)}: {count}" if count else self.tabText(position)
        self.setTabToolTip(position, said)
        self.setAccessibleTabName(position, said)
        # Makes the bar ask for the label's room again, for which it takes the label away first.
        self.setTabButton(position, QTabBar.ButtonPosition.RightSide, label)
        label.show()

    def count_of(self, position: int) -> str:
        """What `show_count` said last."""
        return self._counts[position].text()
