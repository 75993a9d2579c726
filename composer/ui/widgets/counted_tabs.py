"""Tabs with counts beside their names; the last is in the warning’s colour while it asks to be mended."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTabBar, QWidget


class CountedTabs(QTabBar):
    """A tab for each name."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUsesScrollButtons(False)
        self._names, self._counts = names, [""] * len(names)
        for name in names:
            self.addTab(name)

    def show_count(self, position: int, count: str) -> None:
        """Says how many there are behind a tab; empty for nothing."""
        self._counts[position] = count
        self.setTabText(position, f"{self._names[position]} {count}".strip())
        self.setTabToolTip(position, f"{self._names[position]}: {count}" if count else "")

    def count_of(self, position: int) -> str:
        """What `show_count` said last."""
        return self._counts[position]

    def ask(self, asks: bool) -> None:
        """What is behind the last tab wants to be looked at, or no more."""
        if asks != bool(self.property("asks")):
            self.setProperty("asks", asks)
            self.style().unpolish(self)
            self.style().polish(self)
