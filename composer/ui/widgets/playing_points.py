"""Points on the curve of a training that can be heard, with a play sign in each.

Loading this module loads pyqtgraph, which takes a second.
"""

from collections.abc import Callable, Sequence

import pyqtgraph
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath, QPolygonF

from composer.ui.colours import Colours, current_colours
from composer.ui.widgets.checkpoint_cards import NONE, Card
from composer.ui.widgets.plot_axes import caption, pixel
from composer.ui.words import say

SMALL, LARGE, HALO, HIT = 16, 20, 30, 28
APART = 18
"""Pixels between two signs; of those that would lie over each other one is shown."""


class PlayingPoints:
    """The points, one of which is current, and plays or does not."""

    def __init__(self, plot: pyqtgraph.PlotWidget) -> None:
        self._plot = plot
        self._points: tuple[Card, ...] = ()
        self._places: dict[int, tuple[float, float]] = {}
        self.current, self.sounding = NONE, False
        self._halo, self._rings, self._signs = (pyqtgraph.ScatterPlotItem(pxMode=True) for _ in range(3))
        self._name = caption()
        for height, item in enumerate((self._halo, self._rings, self._signs, self._name)):
            item.setZValue(20 + height)
            plot.addItem(item, ignoreBounds=True)

    def set_points(self, points: Sequence[Card]) -> None:
        """Shows these, by step."""
        self._points = tuple(points)
        self.current = min(self.current, len(points) - 1)

    def __len__(self) -> int:
        return len(self._points)

    def shown(self) -> tuple[int, ...]:
        """The rows of those that have room."""
        return tuple(sorted(self._places))

    def said(self) -> str:
        """The current one in words, for whoever can't see it."""
        if not 0 <= self.current < len(self._points):
            return say("Left and Right go from checkpoint to checkpoint, Enter plays")
        name = self._points[self.current].name.lower()
        return say("{name}, {row} of {count}", name=name, row=self.current + 1, count=len(self._points))

    def at(self, place: QPointF) -> int:
        """The row of the sign at a place of the scene; -1 for none."""
        view = self._plot.getViewBox()
        near = [
            ((view.mapViewToScene(QPointF(*where)) - place).manhattanLength(), row)
            for row, where in self._places.items()
        ]
        distance, row = min(near, default=(HIT, NONE))
        return row if distance <= HIT / 2 else NONE

    def place(self, value_at: Callable[[int], float | None]) -> None:
        """Puts the signs onto the curve, as it is in the view now."""
        self._places = {}
        step, value = pixel(self._plot.getViewBox())
        for row in sorted(range(len(self._points)), key=self._rank):
            height = value_at(self._points[row].step)
            if height is None:
                continue
            x, y = float(self._points[row].step), height
            beside = self._places.values()
            if all(abs(x - a) / step >= APART or abs(y - b) / value >= APART for a, b in beside):
                self._places[row] = (x, y)
        self._draw()

    def _rank(self, row: int) -> tuple[bool, bool, int]:
        """Which has room before others: the current one, the best, and the latest."""
        return row != self.current, not self._is_best(row), -row

    def _is_best(self, row: int) -> bool:
        return self._points[row].is_best

    def _draw(self) -> None:
        colours, rows = current_colours(), self.shown()
        pen = pyqtgraph.mkPen(colours.held_out, width=2)
        spots, signs = [], []
        for row in rows:
            chosen = row == self.current
            size = LARGE if chosen or self._is_best(row) else SMALL
            fill = colours.held_out if chosen else colours.raised
            spots.append({"pos": self._places[row], "size": size, "pen": pen, "brush": QColor(fill)})
            ink = QColor(colours.raised if chosen else colours.held_out)
            symbol = PAUSE if chosen and self.sounding else PLAY
            signs.append(
                {"pos": self._places[row], "size": size / 2, "symbol": symbol, "pen": None, "brush": ink}
            )
        self._rings.setData(spots)
        self._signs.setData(signs)
        self._draw_current(colours)

    def _draw_current(self, colours: Colours) -> None:
        where = self._places.get(self.current)
        self._name.setVisible(where is not None)
        if where is None:
            self._halo.setData([])
            return
        ground = QColor(colours.held_out)
        ground.setAlpha(80)
        self._halo.setData([{"pos": where, "size": HALO, "pen": None, "brush": ground}])
        name = self._points[self.current].name.lower()
        words = say("{name} plays", name=name) if self.sounding else name
        self._name.setText(words, color=colours.text)
        self._place_name(*where)

    def _place_name(self, x: float, y: float) -> None:
        """Below the sign, or above it where there is no room, and above the name of the best."""
        (left, _), (low, _) = self._plot.getViewBox().viewRange()
        step, value = pixel(self._plot.getViewBox())
        beside = (x - left) / step < 2 * HALO
        is_below = (y - low) / value > 2 * HALO
        away = -HALO / 2 if is_below else HALO / 2 + HALO / 2 * self._is_best(self.current)
        self._name.setAnchor((0 if beside else 0.5, 0 if is_below else 1))
        self._name.setPos(x, y + away * value)


def _symbol(*polygons: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for polygon in polygons:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))
        path.closeSubpath()
    return path


PLAY = _symbol(((-0.35, -0.5), (0.5, 0.0), (-0.35, 0.5)))
PAUSE = _symbol(
    ((-0.4, -0.45), (-0.12, -0.45), (-0.12, 0.45), (-0.4, 0.45)),
    ((0.12, -0.45), (0.4, -0.45), (0.4, 0.45), (0.12, 0.45)),
)
