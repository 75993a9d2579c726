"""The window: assembles places, page and player bar, and does nothing else itself."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from composer.ui.closing import Closing
from composer.ui.remembered import Remembered
from composer.ui.sizes import scaled
from composer.ui.theme import application_icon, set_role
from composer.ui.views.page import Page
from composer.ui.widgets.banner import Banner
from composer.ui.widgets.column_header import HEADER
from composer.ui.widgets.current_stack import CurrentStack
from composer.ui.widgets.folding_list import FoldingList
from composer.ui.widgets.paired_column import ABOUT_WIDTH, FORM_WIDTH, PairedColumn
from composer.ui.widgets.places_bar import PlacesBar
from composer.ui.widgets.player_bar import PlayerBar
from composer.ui.widgets.settings_column import SettingsColumn
from composer.ui.widgets.sheet_layout import MARGIN, WIDEST_PAPER
from composer.ui.words import say

# (from this width of the window, the list's width)
LISTING_WIDTHS = ((1920, 352), (1600, 320), (0, 272))
SMALLEST_SETTINGS, SMALLEST_LISTING, SMALLEST_PAGE = 272, 220, 480
# A page has no use for more than its paper; what is left over goes to the list until it is so wide.
WIDEST_PAGE, WIDEST_LISTING = round(WIDEST_PAPER + 2 * MARGIN), 400
LARGEST_SETTINGS = 360
"""Of one column, however large the system's text is."""
TWO_COLUMNS_FROM, LOW_BELOW = 1600, 600
WELCOME_WIDTH, WELCOME_SHARE = 540, 0.54
SMALLEST_SIZE = QSize(900, 520)
FIRST_SIZE = QSize(1280, 820)
SHARE_OF_SCREEN = 0.92
SHARES = "shares/columns of the window"


class Place(Protocol):
    """One of the window's places; `name` is `compose`, `library`, `files`, `train` or `corpus`."""

    name: str

    @property
    def listing(self) -> QWidget | None:
        """Stands left of the page; None where the place has a middle of its own."""

    @property
    def middle(self) -> QWidget | None:
        """Takes the place of listing and page; None where it shows the page."""

    @property
    def settings(self) -> QWidget:
        """Stands on the right, and scrolls where it is long."""

    @property
    def footer(self) -> QWidget | None:
        """Stands below the settings and is always in view; None where there is nothing to press."""

    def shown(self) -> None:
        """Called each time the person comes to this place."""


@runtime_checkable
class PairedPlace(Protocol):
    """A place with a second right column: what there is to know of the open tune."""

    @property
    def about(self) -> QWidget:
        """Stands beside the settings where there is room, else behind a tab."""

    @property
    def column_titles(self) -> tuple[str, str]:
        """What the settings and the second column are called."""

    @property
    def column_menu(self) -> QWidget:
        """A button with what can be done with all settings."""


class MainWindow(QMainWindow):
    """Places on the left, the page in the middle, settings on the right, the player below.

    Signals:
        files_dropped(list): paths of files and folders were dropped on the window.
        place_shown(str): the person came to this place.
        lowered(bool): the window is so low that all that can go has to, or no more.
        closing(): the window closes: what runs behind it is to end now.
    """

    files_dropped = Signal(list)
    place_shown = Signal(str)
    lowered = Signal(bool)
    closing = Signal()

    def __init__(
        self,
        places: Sequence[Place],
        page: Page,
        player_bar: PlayerBar,
        closing: Closing,
        remembered: Remembered,
    ) -> None:
        super().__init__()
        self.setWindowTitle(say("ABC Composer"))
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST_SIZE)
        self._places = {place.name: place for place in places}
        self._remembered = remembered
        self._page = page
        self.banner = Banner(page.sheet)
        self.places_bar = PlacesBar()
        self.player_bar = player_bar
        self.listings, self.middles, self.settings = CurrentStack(), CurrentStack(), CurrentStack()
        self.workbench = QSplitter(Qt.Orientation.Horizontal)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self._shared_out = self._is_low = False
        # The shares of the room that the person gave list and settings, by the name of the splitter's state.
        self._shares: dict[str, float] = {}
        self._welcome: QWidget | None = None
        self._settings_of: dict[str, SettingsColumn | PairedColumn] = {}
        self._arrange()
        self.places_bar.place_chosen.connect(self.show_place)
        self._closing = closing
        closing.waiting.connect(self._wait_for_closing)
        closing.refused.connect(self._stay_open)
        closing.ready.connect(self.close)
        self._restore()

    @property
    def place(self) -> str:
        """The name of the place that is shown."""
        return self.places_bar.place

    def show_place(self, name: str) -> None:
        """Shows one of the places."""
        place = self._places[name]
        self.places_bar.set_place(name)
        if place.listing is not None:
            self.listings.setCurrentWidget(place.listing)
        self.middles.setCurrentWidget(place.middle or self.workbench)
        if place.middle is None:
            self._page.add_strip(self.banner)
        else:
            self._above_middle.insertWidget(0, self.banner)
        self.settings.setCurrentWidget(self._settings_of[name])
        self._show_welcome()
        self._share_out()
        place.shown()
        self.place_shown.emit(name)

    def welcome(self, welcome: QWidget | None) -> None:
        """Greets who is here for the first time with this in place of list and settings; None ends that."""
        if self._welcome is not None:
            self._welcome.hide()
        self._welcome = welcome
        if welcome is not None:
            self._upper.insertWidget(1, welcome)
        self._show_welcome()
        self._share_out()

    def show_about(self) -> None:
        """Brings what there is to know of the open tune into view, in the place that has it."""
        name = next(name for name, place in self._places.items() if isinstance(place, PairedPlace))
        if self.place != name:
            self.show_place(name)
        column = self._settings_of[name]
        assert isinstance(column, PairedColumn)
        column.show_about()

    def parts_of_places(self) -> Iterator[tuple[str, QWidget]]:
        """What stands in each place alone, by the place's name."""
        for name, place in self._places.items():
            about = place.about if isinstance(place, PairedPlace) else None
            parts = (place.listing, place.middle, place.settings, place.footer, about)
            yield from ((name, part) for part in parts if part is not None)

    def add_page(self, page: QWidget) -> None:
        """Takes a page that can stand in the middle for a while, until a place is shown again."""
        self.middles.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Shows a page that was added."""
        self.middles.setCurrentWidget(page)

    def _arrange(self) -> None:
        for place in self._places.values():
            self._add(place)
        self.listings.setMinimumWidth(SMALLEST_LISTING)
        set_role(self.listings, "column")
        self.listings.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.workbench.addWidget(self.listings)
        self.workbench.addWidget(self._page)
        self.workbench.setStretchFactor(1, 1)
        self.middles.addWidget(self.workbench)
        middle = QWidget()
        self._above_middle = QVBoxLayout(middle)
        self._above_middle.setContentsMargins(0, 0, 0, 0)
        self._above_middle.setSpacing(0)
        self._above_middle.addWidget(self.middles, 1)
        self.columns.addWidget(middle)
        self.columns.addWidget(self.settings)
        self.columns.setStretchFactor(0, 1)
        self.folding = FoldingList(self.listings, self.workbench, self._page, scaled(HEADER))
        self._page.add_first_button(self.folding.button)
        for splitter in (self.workbench, self.columns):
            splitter.setChildrenCollapsible(False)
            splitter.splitterMoved.connect(self._take_shares)
        self._upper = upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.places_bar)
        upper.addWidget(self.columns, 1)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper, 1)
        layout.addWidget(self.player_bar)
        self.setCentralWidget(centre)

    def _add(self, place: Place) -> None:
        if place.listing is not None:
            self.listings.addWidget(place.listing)
        if place.middle is not None:
            self.middles.addWidget(place.middle)
        form = SettingsColumn(place.settings, place.footer, getattr(place, "header", None))
        column: SettingsColumn | PairedColumn = form
        if isinstance(place, PairedPlace):
            about = SettingsColumn(place.about, None)
            column = PairedColumn(form, about, place.column_titles, place.column_menu)
        self._settings_of[place.name] = column
        self.settings.addWidget(column)

    def _restore(self) -> None:
        is_placed = False
        with self._remembered.restoring("The size of the window"):
            is_placed = self._remembered.restore_window(self)
        if not is_placed:
            room = self.screen().availableGeometry().size()
            self.resize(FIRST_SIZE.boundedTo(room * SHARE_OF_SCREEN))
        shares = self._remembered.json(SHARES)
        self._shares = {name: share for name, share in shares.items() if _is_share(share)}
        wanted = self._remembered.text("place", "compose")
        with self._remembered.restoring("The place that was shown"):
            self.show_place(wanted if wanted in self._places else "compose")

    def _keep(self) -> None:
        self._remembered.keep_window(self)
        self._remembered.set(SHARES, json.dumps(self._shares))
        self._remembered.keep_splitter(self._page.splitter)
        self._remembered.set("place", self.place)

    def showEvent(self, event: QShowEvent) -> None:
        """Shares the room out, once it is known how much there is."""
        super().showEvent(event)
        if not self._shared_out:
            self._shared_out = True
            self._fit()
            self._remembered.restore_splitter(self._page.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the list where the page would be too narrow beside it, and shares out the room there is."""
        super().resizeEvent(event)
        if self._shared_out:
            self._fit()

    def _fit(self) -> None:
        least = self.places_bar.width() + SMALLEST_LISTING + SMALLEST_PAGE + scaled(SMALLEST_SETTINGS)
        self.folding.fold(self.width() < least and not self._is_welcome)
        for column in self._settings_of.values():
            if isinstance(column, PairedColumn):
                column.set_side_by_side(self.width() >= TWO_COLUMNS_FROM)
        if (low := self.height() < LOW_BELOW) != self._is_low:
            self._is_low = low
            self.lowered.emit(low)
        self._share_out()

    # How the room is shared out

    @property
    def _is_welcome(self) -> bool:
        return self._welcome is not None and self.place in ("", "compose")

    def _show_welcome(self) -> None:
        welcome = self._is_welcome
        if self._welcome is not None:
            self._welcome.setVisible(welcome)
            self._welcome.setFixedWidth(min(WELCOME_WIDTH, round(self._room * WELCOME_SHARE)))
        self.settings.setVisible(not welcome)
        if not self.folding.folded:
            self.listings.setVisible(not welcome)

    @property
    def _room(self) -> int:
        return self.width() - self.places_bar.width()

    @property
    def _has_two(self) -> bool:
        column = self._settings_of[self.place]
        return isinstance(column, PairedColumn) and column.side_by_side

    def _share_out(self) -> None:
        """Gives list and settings their share, or the widths that go with the window's."""
        if not self._shared_out:
            return
        self._show_welcome()
        self.settings.setMinimumWidth(SMALLEST_SETTINGS * (2 if self._has_two else 1))
        settings = round(self._shares.get(self._settings_share, 0) * self._room) or self._usual_settings()
        self.columns.setSizes([self._room - settings, settings])
        if not self.folding.folded:
            middle = self._room - settings
            listing = round(self._shares.get("list", 0) * self._room) or self._usual_listing(middle)
            self.workbench.setSizes([listing, middle - listing])

    @property
    def _settings_share(self) -> str:
        return "two columns" if self._has_two else "settings"

    def _usual_settings(self) -> int:
        one = min(scaled(ABOUT_WIDTH), LARGEST_SETTINGS)
        if self._has_two:
            return one + min(scaled(FORM_WIDTH), LARGEST_SETTINGS)
        return SMALLEST_SETTINGS if self.folding.folded and one == ABOUT_WIDTH else one

    def _usual_listing(self, middle: int) -> int:
        listing = next(width for from_width, width in LISTING_WIDTHS if self.width() >= from_width)
        wanted = min(max(scaled(listing), middle - WIDEST_PAGE), scaled(WIDEST_LISTING))
        return max(min(wanted, middle - SMALLEST_PAGE), SMALLEST_LISTING)

    def _take_shares(self) -> None:
        """The person moved an edge: from now on this is its share."""
        if self.sender() is self.columns:
            self._shares[self._settings_share] = round(self.settings.width() / self._room, 4)
        elif not self.folding.folded:
            self._shares["list"] = round(self.listings.width() / self._room, 4)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes once everything is saved: training finishes its step and saves first."""
        self._keep()
        if self._closing.may_close():
            self.closing.emit()
            event.accept()
        else:
            event.ignore()

    def _wait_for_closing(self, sentence: str) -> None:
        self.setEnabled(False)
        self.banner.say(sentence)

    def _stay_open(self, sentence: str) -> None:
        self.setEnabled(True)
        self.banner.tell_error(f"{self.banner.text()} {sentence}".strip())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()) and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tells which files and folders were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files_dropped.emit(paths)


def _is_share(share: object) -> bool:
    return isinstance(share, int | float) and not isinstance(share, bool) and 0 < share < 1
