"""The keys that lead through the window: from region to region, and to the button that a place is for."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from composer.ui.words import say

NEXT = "The next region: list, page, text, right column, player"
BEFORE = "The region before"
PRIMARY = "What the place is for: compose, train, export …"


class WindowKeys(QObject):
    """F6 goes round those regions that can be seen, to what had the focus there last; Ctrl+Enter presses."""

    def __init__(self, window: QWidget, regions: Sequence[QWidget]) -> None:
        """`regions` in the order in which they are read."""
        super().__init__(window)
        self._window, self.regions = window, tuple(regions)
        self._last: dict[QWidget, QWidget] = {}
        for keys, what, slot in (
            ("F6", NEXT, self.next_region),
            ("Shift+F6", BEFORE, self.region_before),
            ("Ctrl+Return", PRIMARY, self.press_primary),
            ("Ctrl+Enter", "", self.press_primary),
        ):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setWhatsThis(say(what))
            shortcut.activated.connect(slot)

    def next_region(self) -> None:
        """Goes to the next region; behind the last comes the first."""
        self._go(1)

    def region_before(self) -> None:
        """Goes to the region before."""
        self._go(-1)

    def press_primary(self) -> None:
        """Presses the one filled button that can be seen."""
        for button in self._window.findChildren(QPushButton):
            if button.property("role") == "primary" and button.isVisible() and button.isEnabled():
                button.click()
                return

    def _go(self, way: int) -> None:
        now = QApplication.focusWidget()
        here = self._region_of(now)
        if here is not None and now is not None:
            self._last[here] = now
        there = [region for region in self.regions if region is here or self._place_in(region) is not None]
        if not there:
            return
        number = there.index(here) + way if here in there else 0 if way > 0 else -1
        if (place := self._place_in(there[number % len(there)])) is not None:
            place.setFocus(Qt.FocusReason.TabFocusReason)

    def _region_of(self, widget: QWidget | None) -> QWidget | None:
        while widget is not None and widget not in self.regions:
            widget = widget.parentWidget()
        return widget

    def _place_in(self, region: QWidget) -> QWidget | None:
        """What takes the focus there: what had it last, or the first in the order of Tab."""
        last = self._last.get(region)
        places = [one for one in (region, *_in_order(region)) if _takes_focus(one)]
        return last if last in places else next(iter(places), None)


def _in_order(region: QWidget) -> Iterator[QWidget]:
    """What stands in a region, in the order of Tab."""
    widget = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if region.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    can = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return can and widget.isVisible() and widget.isEnabled()
