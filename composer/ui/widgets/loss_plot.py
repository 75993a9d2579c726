"""The loss against the step while a network trains, and below it the share that is copied.

Loading this module loads pyqtgraph, which takes a second.
"""

import math
import time
from collections.abc import Sequence

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from composer.ui.colours import Colours, current_colours
from composer.ui.theme import set_role
from composer.ui.widgets.copy_plot import CopyPlot
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.widgets.growing_series import GrowingSeries, RunningMean

PAINT_MILLISECONDS = 50
MOST_TIME_PAINTING = 0.2
"""Where painting takes long, as with a hundred thousand points, it is done less often."""

AXIS_PIXELS, PADDING = 58, 0.04
SMOOTHING = 0.97
UNIT = "nats per character"
EMPTY = "The loss appears here, step by step, while a network trains. Lower is better."


class LossPlot(QFrame):
    """Raw loss thin, its running mean thick, held-out loss as points joined by a line, the best one marked.

    A line stands where the network began to memorise; below, the copy rates share the steps.
    Slots append; a timer that runs only while there is something new paints.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raw, self._smooth, self._held_out = GrowingSeries(), GrowingSeries(), GrowingSeries()
        self._mean = RunningMean(SMOOTHING)
        self._best_point: tuple[int, float] | None = None
        self._shows_all = True
        self._timer = QTimer(self, singleShot=True, interval=PAINT_MILLISECONDS)
        self._timer.timeout.connect(self.paint_now)
        self._plot = pyqtgraph.PlotWidget()
        self._legend = self._plot.addLegend(offset=(-12, 12), labelTextSize="9pt")
        self._raw_line = self._plot.plot(name="training")
        self._smooth_line = self._plot.plot(name="training, smoothed", antialias=True)
        self._held_out_line = self._plot.plot(name="held-out tunes", antialias=True)
        self._best = self._plot.plot(name="best so far", antialias=True)
        self._memorising = pyqtgraph.InfiniteLine(angle=90, label="now memorising")
        self.copies = CopyPlot()
        self._empty = EmptyState("", EMPTY, "train", self)
        self._dress()
        self.clear()

    def _dress(self) -> None:
        self.setAccessibleName("Loss against the training step")
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 12, 4)
        column.setSpacing(0)
        column.addWidget(self._plot, 1)
        column.addWidget(self.copies)
        self._plot.sigXRangeChanged.connect(self._follow)
        for plot in (self._plot, self.copies):
            plot.getAxis("left").setWidth(AXIS_PIXELS)
        self._memorising.label.setPosition(0.96)
        self._memorising.setZValue(-1)
        self._plot.addItem(self._memorising, ignoreBounds=True)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        # Every peak of the raw loss stays to be seen; of the mean, one point a pixel is enough, as smooth
        # thick lines take long to paint.
        self._raw_line.setDownsampling(auto=True, method="peak")
        self._smooth_line.setDownsampling(auto=True, method="mean")
        self._smooth_line.opts["autoDownsampleFactor"] = 1.0
        for line in (self._raw_line, self._smooth_line):
            line.setClipToView(True)
        # Not pyqtgraph's own range: it is taken from the points as they are thinned out for the screen, and
        # thinning them changes it again, now and then for ever.
        self._plot.disableAutoRange()
        # What a newcomer has dragged or zoomed away comes back with a double click.
        self.view.sigRangeChangedManually.connect(self._let_go)
        self._plot.scene().sigMouseClicked.connect(self._clicked)
        self._use_colours(current_colours())

    def append(self, step: int, loss: float) -> None:
        """Adds the loss of one training step; one that is no finite number leaves a gap."""
        finite = math.isfinite(loss)
        if not finite and len(self._raw) == 0:
            # pyqtgraph cannot draw a line that has no point at all.
            return
        self._raw.append(step, loss if finite else math.nan)
        self._smooth.append(step, self._mean.add(loss) if finite else math.nan)
        self._want_paint()

    def extend(self, losses: Sequence[float]) -> None:
        """Adds the losses of many steps at once, from step 1, as of a training that goes on."""
        values = np.array(losses, dtype=float)
        steps = np.arange(1.0, 1.0 + len(values))
        self._raw.extend(steps, values)
        self._smooth.extend(steps, self._mean.add_all(values))
        self._want_paint()

    def append_copy_rate(self, step: int, copy_rate: float) -> None:
        """Adds the share of a checkpoint's samples that are copied, from 0 to 1."""
        self.copies.append(step, copy_rate)
        self._want_paint()

    def mark_memorising(self, since: int | None) -> None:
        """Moves the line to the step from which on the network memorises; None takes it away."""
        self._memorising.setVisible(since is not None)
        if since is not None:
            self._memorising.setValue(since)

    @property
    def memorising_since(self) -> int | None:
        """Where the line stands."""
        return round(self._memorising.value()) if self._memorising.isVisible() else None

    def append_validation(self, step: int, loss: float, is_best: bool = False) -> None:
        """Adds the loss on held-out tunes; `is_best` moves the mark of the best one here."""
        if not math.isfinite(loss):
            return
        self._held_out.append(step, loss)
        if is_best:
            self._best_point = (step, loss)
        self._want_paint()

    def clear(self) -> None:
        """Forgets all points, as for another training."""
        self._raw, self._smooth, self._held_out = GrowingSeries(), GrowingSeries(), GrowingSeries()
        self._mean = RunningMean(SMOOTHING)
        self._best_point = None
        self.mark_memorising(None)
        self.copies.clear_rates()
        self._shows_all = True
        self._timer.stop()
        self.paint_now()

    def paint_now(self) -> None:
        """Draws everything that has been appended."""
        self._timer.stop()
        began = time.perf_counter()
        self._draw()
        milliseconds = 1000 * (time.perf_counter() - began)
        self._timer.setInterval(max(PAINT_MILLISECONDS, round(milliseconds / MOST_TIME_PAINTING)))

    def _draw(self) -> None:
        if self._shows_all:
            self.show_all()
        self._raw_line.setData(self._raw.steps, self._raw.values)
        self._smooth_line.setData(self._smooth.steps, self._smooth.values)
        self._held_out_line.setData(self._held_out.steps, self._held_out.values)
        best = [self._best_point] if self._best_point else []
        self._best.setData([step for step, _ in best], [loss for _, loss in best])
        if self.copies.paint_now():
            self._plot.getAxis("bottom").showLabel(self.copies.isHidden())
        empty = len(self._raw) == 0 and len(self._held_out) == 0
        self._empty.setVisible(empty)
        self._plot.setVisible(not empty)

    def point_count(self) -> int:
        """How many training steps are shown."""
        return len(self._raw)

    def waits_to_paint(self) -> bool:
        """True while there are points that have not been drawn."""
        return self._timer.isActive()

    def say_empty(self, title: str, text: str = EMPTY) -> None:
        """What is to be said in place of the curves while there are none."""
        self._empty.set_content(title, text, "train")

    def empty_sentence(self) -> str:
        """What is said in place of the curves; empty while there are some."""
        return "" if self._empty.isHidden() else self._empty.sentence()

    def labels(self) -> tuple[str, ...]:
        """The texts of both axes and of the legend."""
        axes = (self._plot.getAxis(side).labelText for side in ("left", "bottom"))
        return (*axes, *(label.text for _, label in self._legend.items))

    @property
    def view(self) -> pyqtgraph.ViewBox:
        """The part of the plot that curves are drawn in."""
        return self._plot.getViewBox()

    def show_all(self) -> None:
        """Brings every point into view, and those that come."""
        self._shows_all = True
        drawn = [series for series in (self._raw, self._held_out) if np.isfinite(series.values).any()]
        if drawn:
            steps = [step for series in drawn for step in (series.steps[0], series.steps[-1])]
            losses = [
                edge for series in drawn for edge in (np.nanmin(series.values), np.nanmax(series.values))
            ]
            self._plot.setRange(
                xRange=(min(steps), max(steps)), yRange=(min(losses), max(losses)), padding=PADDING
            )

    def _let_go(self) -> None:
        self._shows_all = False

    def _follow(self, _view: object, steps: tuple[float, float]) -> None:
        self.copies.setXRange(*steps, padding=0)

    def _want_paint(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _clicked(self, event: object) -> None:
        if event.double():  # type: ignore[attr-defined]
            self.show_all()

    def _use_colours(self, colours: Colours) -> None:
        pen = pyqtgraph.mkPen
        self._plot.setBackground(colours.raised)
        self._raw_line.setPen(pen(colours.training_raw, width=1))
        self._smooth_line.setPen(pen(colours.training, width=2.5))
        self._held_out_line.setPen(pen(colours.held_out, width=1.5))
        self._held_out_line.setSymbol("o")
        self._held_out_line.setSymbolSize(6)
        self._held_out_line.setSymbolBrush(QColor(colours.held_out))
        self._held_out_line.setSymbolPen(None)
        self._best.setPen(None)
        self._best.setSymbol("star")
        self._best.setSymbolSize(16)
        self._best.setSymbolBrush(QColor(colours.held_out))
        self._best.setSymbolPen(pen(colours.raised, width=1.5))
        self._memorising.setPen(pen(colours.warning, width=1.5, style=Qt.PenStyle.DashLine))
        self._memorising.label.setColor(colours.warning)
        self.copies.use_colours(colours)
        self._colour_axes(colours)

    def _colour_axes(self, colours: Colours) -> None:
        self._legend.setLabelTextColor(colours.text)
        for _, label in self._legend.items:
            label.setText(label.text, color=colours.text)
        for side, text in (("left", f"loss ({UNIT})"), ("bottom", "step")):
            axis = self._plot.getAxis(side)
            axis.setPen(colours.grid)
            axis.setTextPen(colours.muted_text)
            axis.setLabel(text, **{"color": colours.muted_text})
            axis.enableAutoSIPrefix(False)
        self._plot.showGrid(x=False, y=True, alpha=0.25)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_empty"):
            self._use_colours(current_colours())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the empty sentence in the middle."""
        super().resizeEvent(event)
        self._empty.setGeometry(self.contentsRect())
