"""The share of a network's samples that are copies, against the step: a low plot below the loss.

Loading this module loads pyqtgraph, which takes a second.
"""

import pyqtgraph
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from composer.ui.colours import Colours
from composer.ui.widgets.growing_series import GrowingSeries
from composer.ui.widgets.plot_axes import LineNames, StepAxis, dress, use_colours
from composer.ui.words import say

LOWEST, HIGHEST = -12, 116
"""Per cent at the edges: room for the points at 0 and at 100."""

LOWEST_NAME = 20
"""Where the line's name stands at least: the grid at 0 would strike it through."""

TICKS = [(percent, f"{percent} %") for percent in (0, 50, 100)]
COPIED = "copied"
WHAT = (
    "At every checkpoint the network writes a few tunes. This is the share of them that have four bars in a "
    "row, in any key, out of a tune it learnt from."
)


class CopyPlot(pyqtgraph.PlotWidget):  # type: ignore[misc]
    """Points joined by a line, from 0 to 100 per cent; there only once there is a point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={"bottom": StepAxis()}, enableMenu=False)
        self.setAccessibleName(say("Share of its samples that are copied, against the training step"))
        self.setToolTip(say(WHAT))
        self.setMouseEnabled(x=False, y=False)
        self.setYRange(LOWEST, HIGHEST, padding=0)
        dress(self)
        self.getAxis("left").setTicks([TICKS])
        self._rates = GrowingSeries()
        self._line = self.plot(antialias=True)
        self._names = LineNames(self, (COPIED,))
        self.clear_rates()

    def append(self, step: int, copy_rate: float) -> None:
        """Adds the copy rate of one checkpoint, from 0 to 1."""
        self._rates.append(step, 100 * copy_rate)

    def clear_rates(self) -> None:
        """Forgets all points."""
        self._rates = GrowingSeries()
        self.paint_now()

    def paint_now(self) -> bool:
        """Draws everything that has been appended; True where the plot came or went by it."""
        hidden = bool(self.isHidden())
        self._line.setData(self._rates.steps, self._rates.values)
        self.setVisible(len(self._rates) > 0)
        self.place_name()
        return bool(self.isHidden()) != hidden

    def place_name(self) -> None:
        """Puts the line's name beside its end."""
        ends = {}
        if len(self._rates):
            ends[COPIED] = (self._rates.steps[-1], max(self._rates.values[-1], LOWEST_NAME))
        self._names.place(ends)

    def rates(self) -> tuple[float, ...]:
        """The per cents that are shown."""
        return tuple(float(rate) for rate in self._rates.values)

    def use_colours(self, colours: Colours) -> None:
        """Follows the theme."""
        use_colours(self, colours)
        self._line.setPen(pyqtgraph.mkPen(colours.copied, width=2))
        self._line.setSymbol("o")
        self._line.setSymbolSize(6)
        self._line.setSymbolBrush(QColor(colours.copied))
        self._line.setSymbolPen(None)
        self._names.use_colours({COPIED: colours.copied})
