"""What the plots of a training have in common: steps below, level lines behind, names at the lines' ends.

Loading this module loads pyqtgraph, which takes a second.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pyqtgraph
from numpy.typing import NDArray
from PySide6.QtGui import QFont

from composer.ui.colours import Colours
from composer.ui.sizes import font, scaled
from composer.ui.words import say

SecondsAt = Callable[[NDArray[np.float64]], NDArray[np.float64]]
AXIS_PIXELS, BESIDE_PIXELS, APART_PIXELS = 48, 8, 14
ROOM_FOR_NAMES = 112
"""Right of the latest step, in pixels."""


class StepAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Whole steps, the first of which says what is counted."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._seconds_at: SecondsAt | None = None

    def tell_time(self, seconds_at: SecondsAt | None) -> None:
        """Says when the steps were made in place of which they are; or which they are again."""
        self._seconds_at = seconds_at
        self.picture = None
        self.update()

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """`step 0`, `500`, `1,000`; nothing between two steps."""
        if self._seconds_at is not None:
            times = self._seconds_at(np.array(values, dtype=float))
            return [clock_time(time) if value >= 0 else "" for value, time in zip(values, times, strict=True)]
        named = [f"{round(value):,}" if float(value).is_integer() and value >= 0 else "" for value in values]
        first = next((position for position, name in enumerate(named) if name), None)
        if first is not None:
            named[first] = say("step {step}", step=named[first])
        return named


def clock_time(seconds: float) -> str:
    """`0:09`, `12:40`, `1:02:40`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def dress(plot: pyqtgraph.PlotWidget) -> None:
    """No menu, no frame, captions at the axes, whose left one is as wide in every plot."""
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setFrameShape(plot.Shape.NoFrame)
    plot.getAxis("left").setWidth(scaled(AXIS_PIXELS))
    for side in ("left", "bottom"):
        plot.getAxis(side).setStyle(tickFont=font("caption"), tickLength=0, maxTickLevel=0)
        plot.getAxis(side).enableAutoSIPrefix(False)
    plot.getAxis("bottom").setStyle(hideOverlappingLabels=False)
    plot.showGrid(x=False, y=True, alpha=1.0)


def use_colours(plot: pyqtgraph.PlotWidget, colours: Colours) -> None:
    """Follows the theme: of the axes only the level lines are seen."""
    plot.setBackground(colours.raised)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(colours.raised)
        axis.setTickPen(colours.grid)
        axis.setTextPen(colours.muted_text)


def caption(weight: QFont.Weight = QFont.Weight.DemiBold) -> pyqtgraph.TextItem:
    """A word inside a plot."""
    made = pyqtgraph.TextItem(anchor=(0, 0.5))
    bold = font("caption")
    bold.setWeight(weight)
    made.setFont(bold)
    made.hide()
    return made


def pixel(view: pyqtgraph.ViewBox) -> tuple[float, float]:
    """How much of the axes is one pixel of a view."""
    (left, right), (low, high) = view.viewRange()
    return (right - left) / max(view.width(), 1.0), (high - low) / max(view.height(), 1.0)


class LineNames:
    """Lines are named at their right ends in their colours, and the names never lie over each other."""

    def __init__(self, plot: pyqtgraph.PlotWidget, names: Sequence[str]) -> None:
        self._view = plot.getViewBox()
        self._items = {name: caption() for name in names}
        for item in self._items.values():
            plot.addItem(item, ignoreBounds=True)

    def use_colours(self, colours: Mapping[str, str]) -> None:
        """Gives each name the colour of its line."""
        for name, colour in colours.items():
            self._items[name].setText(say(name), color=colour)

    def place(self, ends: Mapping[str, tuple[float, float]]) -> None:
        """Puts the names beside these ends, which are steps and values; lines without one have no name."""
        step, value = pixel(self._view)
        shown = [name for name in self._items if name in ends]
        heights = moved_apart([ends[name][1] / value for name in shown], scaled(APART_PIXELS))
        latest = max((ends[name][0] for name in shown), default=0.0)
        for item in self._items.values():
            item.hide()
        for name, height in zip(shown, heights, strict=True):
            self._items[name].setPos(latest + BESIDE_PIXELS * step, height * value)
            self._items[name].show()

    def shown(self) -> tuple[str, ...]:
        """The names that can be read."""
        return tuple(item.toPlainText() for item in self._items.values() if item.isVisible())


def moved_apart(places: Sequence[float], least: float) -> list[float]:
    """The places, each as near to its own as it can be with `least` between any two of them."""
    order = sorted(range(len(places)), key=places.__getitem__)
    groups: list[tuple[float, list[int]]] = []
    for position in order:
        middle, group = places[position], [position]
        while groups and groups[-1][0] + (len(groups[-1][1]) + len(group)) / 2 * least > middle:
            before, others = groups.pop()
            middle = (before * len(others) + middle * len(group)) / (len(others) + len(group))
            group = [*others, *group]
        groups.append((middle, group))
    moved = list(places)
    for middle, group in groups:
        for row, position in enumerate(group):
            moved[position] = middle + (row - (len(group) - 1) / 2) * least
    return moved
