"""The curves of other runs, laid over those of the run that a plot shows.

Loading this module loads pyqtgraph, which takes a second.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph
from numpy.typing import NDArray

from composer.ui.sizes import scaled
from composer.ui.widgets.plot_axes import APART_PIXELS, BESIDE_PIXELS, caption, moved_apart, pixel
from composer.ui.widgets.run_lines import colour_of, pen_of

Line = tuple[NDArray[np.float64], NDArray[np.float64]]
LONGEST_NAME, SOFT = 16, 0.45


@dataclass(frozen=True)
class LaidOver:
    """One run: the number of its look, and its lines as they lie on the plot's own axis."""

    name: str
    number: int
    held_out: Line
    training: Line
    copied: Line

    @property
    def main(self) -> Line:
        """The held-out losses, or where there are none the training's."""
        return self.held_out if len(self.held_out[0]) else self.training


class OtherRuns:
    """Lines of one and a half pixels, each dashed as in the table, and named at its right end."""

    def __init__(self, plot: pyqtgraph.PlotWidget, copies: pyqtgraph.PlotWidget) -> None:
        self._plot, self._copies = plot, copies
        self._shown: tuple[LaidOver, ...] = ()
        self._items: list[tuple[pyqtgraph.PlotWidget, pyqtgraph.GraphicsObject]] = []
        self._names: list[pyqtgraph.TextItem] = []

    def show(self, runs: Sequence[LaidOver]) -> None:
        """Shows these and no others."""
        for plot, item in self._items:
            plot.removeItem(item)
        for name in self._names:
            self._plot.removeItem(name)
        self._items, self._names, self._shown = [], [], tuple(runs)
        for run in self._shown:
            self._draw(run)

    def _draw(self, run: LaidOver) -> None:
        pen = pen_of(run.number)
        for plot, (x, y), soft in (
            (self._plot, run.training, run.main is not run.training),
            (self._plot, run.held_out, False),
            (self._copies, run.copied, False),
        ):
            if len(x):
                item = pyqtgraph.PlotCurveItem(x, y, pen=pen, antialias=True)
                item.setOpacity(SOFT if soft else 1.0)
                plot.addItem(item, ignoreBounds=True)
                self._items.append((plot, item))
        name = caption()
        text = run.name if len(run.name) <= LONGEST_NAME else f"{run.name[: LONGEST_NAME - 1]}…"
        name.setText(text, color=colour_of(run.number))
        self._plot.addItem(name, ignoreBounds=True)
        self._names.append(name)

    def use_colours(self) -> None:
        """Follows the theme."""
        self.show(self._shown)

    def widened(self, last: Any, low: Any, high: Any) -> tuple[Any, Any, Any]:
        """The last step and the range of losses with those of the other runs."""
        for x, y in (run.main for run in self._shown):
            finite = y[np.isfinite(y)]
            if len(finite):
                last, low, high = max(last, x[-1]), min(low, finite.min()), max(high, finite.max())
        return last, low, high

    def place(self, own: Mapping[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
        """Puts the names beside the ends of their lines.

        Returns:
            The ends of the plot's own lines, moved where the names of the others are beside them.
        """
        step, value = pixel(self._plot.getViewBox())
        named = [(name, run.main) for name, run in zip(self._names, self._shown, strict=True)]
        ends = [(float(x[-1]), float(y[-1])) if len(x) else (0.0, 0.0) for _, (x, y) in named]
        places = [*own.values(), *ends]
        heights = moved_apart([y / value for _, y in places], scaled(APART_PIXELS))
        for (name, (x, _)), (end, _), height in zip(named, ends, heights[len(own) :], strict=True):
            name.setPos(end + BESIDE_PIXELS * step, height * value)
            name.setVisible(len(x) > 0)
        moved = zip(own.items(), heights, strict=False)
        return {name: (x, height * value) for (name, (x, _)), height in moved}

    def shown(self) -> tuple[str, ...]:
        """The names that can be read."""
        return tuple(name.toPlainText() for name in self._names if name.isVisible())
