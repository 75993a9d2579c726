"""The window: assembles places, page and player bar, and does nothing else itself."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

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
from composer.ui.views.page import HEADER, Page
from composer.ui.widgets.banner import Banner
from composer.ui.widgets.current_stack import CurrentStack
from composer.ui.widgets.folding_list import FoldingList
from composer.ui.widgets.places_bar import PlacesBar
from composer.ui.widgets.player_bar import PlayerBar
from composer.ui.widgets.settings_column import SettingsColumn

SETTINGS_WIDTH, PAGE_WIDTH = 304, 628
# (from this width of the window, the list's width at first)
LISTING_WIDTHS = ((1920, 352), (1600, 320), (0, 272))
SMALLEST_SETTINGS, SMALLEST_LISTING, SMALLEST_PAGE = 272, 220, 480
SMALLEST_SIZE = QSize(900, 520)
FIRST_SIZE = QSize(1280, 820)
SHARE_OF_SCREEN = 0.92


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


class MainWindow(QMainWindow):
    """Places on the left, the page in the middle, settings on the right, the player below.

    Signals:
        files_dropped(list): paths of files and folders were dropped on the window.
        place_shown(str): the person came to this place.
        closing(): the window closes: what runs behind it is to end now.
    """

    files_dropped = Signal(list)
    place_shown = Signal(str)
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
        self.setWindowTitle("ABC Composer")
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
        self._shared_out = False
        self._settings_of: dict[str, QWidget] = {}
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
        place.shown()
        self.place_shown.emit(name)

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
        self.settings.setMinimumWidth(SMALLEST_SETTINGS)
        set_role(self.listings, "column")
        self.listings.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.workbench.addWidget(self.listings)
        self.workbench.addWidget(self._page)
        self.workbench.setStretchFactor(1, 1)
        self.workbench.setSizes([LISTING_WIDTHS[-1][1], PAGE_WIDTH])
        self.middles.addWidget(self.workbench)
        middle = QWidget()
        self._above_middle = QVBoxLayout(middle)
        self._above_middle.setContentsMargins(0, 0, 0, 0)
        self._above_middle.setSpacing(0)
        self._above_middle.addWidget(self.middles, 1)
        self.columns.addWidget(middle)
        self.columns.addWidget(self.settings)
        self.columns.setStretchFactor(0, 1)
        self.columns.setSizes([PAGE_WIDTH, SETTINGS_WIDTH])
        self.folding = FoldingList(self.listings, self.workbench, self._page, scaled(HEADER))
        self._page.add_first_button(self.folding.button)
        self.workbench.setObjectName("workbench")
        self.columns.setObjectName("columns")
        for splitter in (self.workbench, self.columns):
            splitter.setChildrenCollapsible(False)
        upper = QHBoxLayout()
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
        column = self._settings_of[place.name] = SettingsColumn(
            place.settings, place.footer, getattr(place, "header", None)
        )
        self.settings.addWidget(column)

    def _splitters(self) -> tuple[QSplitter, ...]:
        return tuple(splitter for splitter in self.findChildren(QSplitter) if splitter.objectName())

    def _restore(self) -> None:
        if not self._remembered.restore_window(self):
            room = self.screen().availableGeometry().size()
            self.resize(FIRST_SIZE.boundedTo(room * SHARE_OF_SCREEN))
        wanted = self._remembered.text("place", "compose")
        self.show_place(wanted if wanted in self._places else "compose")

    def _keep(self) -> None:
        self._remembered.keep_window(self)
        for splitter in self._splitters():
            if not (splitter is self.workbench and self.folding.folded):  # then it has no share to keep
                self._remembered.keep_splitter(splitter)
        self._remembered.set("place", self.place)

    def showEvent(self, event: QShowEvent) -> None:
        """Shares the room out as it was, once it is known how much there is."""
        super().showEvent(event)
        if not self._shared_out:
            self._shared_out = True
            self._share_out(SETTINGS_WIDTH)
            for splitter in self._splitters():
                self._remembered.restore_splitter(splitter)
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the list where the page would be too narrow beside it."""
        super().resizeEvent(event)
        if self._shared_out:
            self._fold()

    def _fold(self) -> None:
        least = self.places_bar.width() + SMALLEST_LISTING + SMALLEST_PAGE + SMALLEST_SETTINGS
        if (folded := self.width() < least) != self.folding.folded:
            self.folding.fold(folded)
            self._share_out(SMALLEST_SETTINGS if folded else SETTINGS_WIDTH)

    def _share_out(self, settings: int) -> None:
        """Gives list and settings the widths that go with the window's; the page takes the rest."""
        listing = next(width for from_width, width in LISTING_WIDTHS if self.width() >= from_width)
        middle = self.width() - self.places_bar.width() - settings
        self.columns.setSizes([middle, settings])
        if not self.folding.folded:
            self.workbench.setSizes([listing, middle - listing])

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
