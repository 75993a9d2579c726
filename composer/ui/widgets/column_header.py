"""The head of a column: what stands in it, how much of it, and what can be done with all of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QTabBar, QToolButton, QWidget

from composer.ui.sizes import EDGE, HALF, SPACE, scaled
from composer.ui.theme import icon, set_role

HEADER = 52
"""As high as that of every other column, so that one line goes through them all."""


class ColumnHeader(QFrame):
    """A title and, behind it in the quiet colour, a count; widgets are added at the right."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "header")
        self.setFixedHeight(scaled(HEADER))
        self.title, self.count = QLabel(title), QLabel()
        set_role(self.title, "head")
        set_role(self.count, "count")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(EDGE, 0, SPACE, 0)
        self.row.setSpacing(HALF)
        self.row.addWidget(self.title)
        self.row.addWidget(self.count)
        self.row.addStretch(1)
        self.title.setVisible(bool(title))

    def tell_count(self, count: int) -> None:
        """Says how many there are; nothing of none."""
        self.count.setText(f"{count:,}" if count else "")

    def add(self, widget: QWidget) -> None:
        """One more thing at the right."""
        self.row.addWidget(widget)


class TabsHeader(QFrame):
    """Tabs in place of the title; widgets are added at the right."""

    def __init__(self, tabs: QTabBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "header")
        set_role(tabs, "header")
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        # Words that are longer in another language are cut, not put behind arrows.
        tabs.setUsesScrollButtons(False)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFixedHeight(scaled(HEADER))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, SPACE, 0)
        self.row.addWidget(tabs, 1)

    def add(self, widget: QWidget) -> None:
        """One more thing at the right."""
        self.row.addWidget(widget)


def more_button(menu: QMenu, name: str, tip: str) -> QToolButton:
    """Three dots that open a menu."""
    button = QToolButton()
    button.setIcon(icon("more"))
    set_role(button, "more")
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setMenu(menu)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button
