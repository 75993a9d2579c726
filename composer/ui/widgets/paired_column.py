"""Two right columns that are one where there is no room: then they are the pages of two tabs."""

from PySide6.QtWidgets import QFrame, QGridLayout, QTabBar, QWidget

from composer.ui.theme import set_role
from composer.ui.widgets.column_header import ColumnHeader, TabsHeader
from composer.ui.widgets.settings_column import SettingsColumn
from composer.ui.words import say

ABOUT_WIDTH, FORM_WIDTH = 304, 320


class PairedColumn(QFrame):
    """A form with its foot, and beside it or behind a tab what there is to know; the foot is always in view.

    Args:
        titles: of the form and of the other.
        menu_button: what can be done with the form, at the right of its title.
    """

    def __init__(
        self, form: SettingsColumn, about: SettingsColumn, titles: tuple[str, str], menu_button: QWidget
    ) -> None:
        super().__init__()
        set_role(self, "column")
        self.form, self.about, self._menu_button = form, about, menu_button
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(say("What the column shows"))
        for title in titles:
            self.tabs.addTab(title)
        self._tabs_header = TabsHeader(self.tabs)
        self._form_header, self._about_header = map(ColumnHeader, titles)
        set_role(self._about_header, "second-header")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._side_by_side = False
        self.tabs.currentChanged.connect(self._show)
        self._arrange()

    @property
    def side_by_side(self) -> bool:
        """True while both are in view."""
        return self._side_by_side

    def set_side_by_side(self, side_by_side: bool) -> None:
        """Shows both, or one behind the other's tab."""
        if side_by_side != self._side_by_side:
            self._side_by_side = side_by_side
            self._arrange()

    def show_about(self) -> None:
        """Brings what there is to know into view."""
        self.tabs.setCurrentIndex(1)

    def _arrange(self) -> None:
        grid, both = self._grid, self._side_by_side
        parts: tuple[QWidget, ...] = (
            self._tabs_header,
            self._form_header,
            self._about_header,
            self.form,
            self.about,
        )
        for part in parts:
            grid.removeWidget(part)
        if both:
            grid.addWidget(self._about_header, 0, 0)
            grid.addWidget(self._form_header, 0, 1)
            grid.addWidget(self.about, 1, 0)
            grid.addWidget(self.form, 1, 1)
            self._form_header.add(self._menu_button)
        else:
            grid.addWidget(self._tabs_header, 0, 0, 1, 2)
            grid.addWidget(self.about, 1, 0, 1, 2)
            grid.addWidget(self.form, 2, 0, 1, 2)
            self._tabs_header.add(self._menu_button)
        # A line stands between the two, and nowhere else.
        set_role(self.about, "second-column" if both else "column")
        grid.setColumnStretch(0, ABOUT_WIDTH)
        grid.setColumnStretch(1, FORM_WIDTH)
        self._tabs_header.setVisible(not both)
        for header in (self._form_header, self._about_header):
            header.setVisible(both)
        self._show()

    def _show(self) -> None:
        both, second = self._side_by_side, self.tabs.currentIndex() == 1
        self.form.area.setVisible(both or not second)
        self.about.setVisible(both or second)
        self._menu_button.setVisible(both or not second)
        self._grid.setRowStretch(1, int(both or second))
        self._grid.setRowStretch(2, int(not both and not second))
