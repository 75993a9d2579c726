"""The loss against the step while a network trains, and below it the share that is copied.

Loading this module loads pyqtgraph, which takes a second.
"""

import math
import time
from collections.abc import Sequence

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from composer.ui.colours import Colours, current_colours
from composer.ui.sizes import EDGE, HALF, HEAD, SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.checkpoint_cards import NONE, Card
from composer.ui.widgets.copy_plot import CopyPlot
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.widgets.growing_series import GrowingSeries, RunningMean
from composer.ui.widgets.keys_told import KeysTold
from composer.ui.widgets.other_runs import LaidOver, OtherRuns
from composer.ui.widgets.playing_points import PlayingPoints
from composer.ui.widgets.plot_axes import (
    ROOM_FOR_NAMES,
    LineNames,
    SecondsAt,
    StepAxis,
    caption,
    dress,
    pixel,
    use_colours,
)
from composer.ui.words import counted, say

PAINT_MILLISECONDS = 200
MOST_TIME_PAINTING = 0.2
"""Where painting takes long, as with a hundred thousand points, it is done less often."""

LONGEST_AHEAD = 5
"""The axis reaches to the last step that is to be made, but to no more than so many times those made."""

STEPS_BETWEEN_WORDS = 50
"""The plot is told in words anew after so many steps, and at each held-out loss."""

ROOM_ABOVE, ROOM_BELOW = 20, 12
LOW, LOW_COPIES, COPIES, LEAST = 300, 52, 104, 48
"""The copied share is lower where there is little room for both plots."""

SMOOTHING = 0.97
TRAINING, HELD_OUT, BY_HEART = "training", "held-out tunes", "learning by heart"
WHAT = "Loss in nats per character: lower is better"
TOLD = (("Left, Right", "The moment before, the next one"), ("Enter", "Hear it, or hold it"))
EMPTY = "The loss appears here, step by step, while a network trains. Lower is better."


class LossPlot(QFrame):
    """Raw loss thin, its running mean thick, held-out loss as points joined by a line, the best one larger.

    An area begins where the network began to learn by heart; below, the copy rates share the steps.
    Slots append; a timer that runs only while there is something new paints. Some of its points can be
    heard: Left and Right go from one to the next, Enter and a click play.

    Signals:
        point_chosen(int): this row of the points is the current one.
        play_wanted(int): it is to be played, or held where it plays.
    """

    point_chosen = Signal(int)
    play_wanted = Signal(int)

    def __init__(self, copies: CopyPlot | None = None, parent: QWidget | None = None) -> None:
        """`copies`, where it is made already: each plot takes pyqtgraph half of what holds a window up."""
        super().__init__(parent)
        self._raw, self._smooth, self._held_out = GrowingSeries(), GrowingSeries(), GrowingSeries()
        self._mean = RunningMean(SMOOTHING)
        self._best_point: tuple[int, float] | None = None
        self._since: int | None = None
        self._iterations = 0
        self._shows_all = True
        self._described: object = None
        self._timer = QTimer(self, singleShot=True, interval=PAINT_MILLISECONDS)
        self._timer.timeout.connect(self.paint_now)
        self._plot = pyqtgraph.PlotWidget(axisItems={"bottom": StepAxis()}, enableMenu=False)
        self._area = pyqtgraph.LinearRegionItem(movable=False)
        self._raw_line, self._smooth_line = self._plot.plot(), self._plot.plot(antialias=True)
        self._held_out_line, self._best = self._plot.plot(antialias=True), self._plot.plot(antialias=True)
        self._names = LineNames(self._plot, (TRAINING, HELD_OUT))
        self._best_name, self._area_name = caption(), caption()
        self.points = PlayingPoints(self._plot)
        self._what = QLabel(say(WHAT))
        self.copies = copies or CopyPlot()
        self.others = OtherRuns(self._plot, self.copies)
        self._empty = EmptyState("", say(EMPTY), "train", self)
        self._arrange()
        self._dress()
        self.clear()
        KeysTold("On the curve of the loss", TOLD, self)

    def _arrange(self) -> None:
        self.setAccessibleName(say("Loss against the training step"))
        set_role(self, "card")
        set_role(self._what, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(HEAD, SPACE, HEAD, HALF)
        column.setSpacing(0)
        for part in (self._what, self._plot, self.copies):
            column.addWidget(part, int(part is self._plot))

    def _dress(self) -> None:
        dress(self._plot)
        self._plot.setMinimumHeight(scaled(LEAST))
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setZValue(-10)
        for item in (self._area, self._best_name, self._area_name):
            self._plot.addItem(item, ignoreBounds=True)
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
        self._plot.sigRangeChanged.connect(self._follow)
        self.view.sigResized.connect(self._fit)
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

    def expect(self, iterations: int) -> None:
        """So many steps are to be made in all: the axis shows how far it is."""
        self._iterations = iterations
        self._want_paint()

    def mark_memorising(self, since: int | None) -> None:
        """Moves the area to the step from which on the network learns by heart; None takes it away."""
        self._since = since
        self._place_area()

    @property
    def memorising_since(self) -> int | None:
        """Where the area begins."""
        return self._since

    def append_validation(self, step: int, loss: float, is_best: bool = False) -> None:
        """Adds the loss on held-out tunes; `is_best` moves the mark of the best one here."""
        if not math.isfinite(loss):
            return
        self._held_out.append(step, loss)
        if is_best:
            self._best_point = (step, loss)
        self._want_paint()

    def lay_over(self, runs: Sequence[LaidOver], seconds_at: SecondsAt | None = None) -> None:
        """Shows these other runs; the axis tells times where `seconds_at` says when steps were made."""
        self.others.show(runs)
        for plot in (self._plot, self.copies):
            plot.getAxis("bottom").tell_time(seconds_at)
        self._fit()

    def set_points(self, points: Sequence[Card]) -> None:
        """Shows which moments can be heard."""
        self.points.set_points(points)
        self._be_reachable()
        self._place_points()

    def _be_reachable(self) -> None:
        """By Tab, once there is something to read or to hear."""
        there = len(self.points) or len(self._raw) or len(self._held_out)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if there else Qt.FocusPolicy.NoFocus)

    def show_current(self, row: int, sounding: bool) -> None:
        """The point of this row is the current one, and plays or does not."""
        self.points.current, self.points.sounding = row, sounding
        self._place_points()

    def _place_points(self) -> None:
        self.points.place(self.value_at)
        self._describe()

    def said(self) -> str:
        """The curves in words: `loss 1.24 after 300 steps, held-out 1.31, best at step 250`."""
        finite = np.flatnonzero(np.isfinite(self._smooth.values))
        if not len(finite):
            return ""
        row = finite[-1]
        steps = counted(int(self._smooth.steps[row]), "step")
        said = [say("loss {loss} after {steps}", loss=f"{self._smooth.values[row]:.2f}", steps=steps)]
        if len(self._held_out):
            said.append(say("held-out {loss}", loss=f"{self._held_out.values[-1]:.2f}"))
        if self._best_point is not None:
            said.append(say("best at step {step}", step=f"{self._best_point[0]:,}"))
        if self._since is not None:
            said.append(say("learning by heart since step {step}", step=f"{self._since:,}"))
        if rates := self.copies.rates():
            said.append(say("{percent} % copied", percent=round(rates[-1])))
        return ", ".join(said)

    def _describe(self) -> None:
        """Not at each step: a screen reader would have no rest."""
        last = int(self._smooth.steps[-1]) if len(self._smooth) else 0
        known = (last // STEPS_BETWEEN_WORDS, len(self._held_out), self._since, self.points.said())
        if known != self._described:
            self._described = known
            points = self.points.said() if len(self.points) else ""
            self.setAccessibleDescription(". ".join(filter(None, (self.said(), points))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Has the words of this moment ready for whoever comes here."""
        self._described = None
        self._describe()
        super().focusInEvent(event)

    def value_at(self, step: int) -> float | None:
        """The loss at a step: on held-out tunes where that is known, else on the network's own."""
        for series in (self._held_out, self._smooth):
            if len(series) and series.steps[0] <= step <= series.steps[-1]:
                value = float(np.interp(step, series.steps, series.values))
                return value if math.isfinite(value) else None
        return float(self._smooth.values[0]) if len(self._smooth) and step == 0 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from point to point, Enter plays."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        row = self.points.current
        if len(self.points) and way:
            self.point_chosen.emit(min(max(row + way, 0), len(self.points) - 1))
        elif row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.play_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Forgets all points, as for another training."""
        self._raw, self._smooth, self._held_out = GrowingSeries(), GrowingSeries(), GrowingSeries()
        self._mean = RunningMean(SMOOTHING)
        self._best_point = None
        self._iterations = 0
        self.set_points(())
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
        empty = len(self._raw) == 0 and len(self._held_out) == 0
        self._be_reachable()
        self._empty.setVisible(empty)
        self._plot.setVisible(not empty)
        self._what.setVisible(not empty)
        if self.copies.paint_now():
            self._plot.getAxis("bottom").setStyle(showValues=self.copies.isHidden())
        self._raw_line.setData(self._raw.steps, self._raw.values)
        self._smooth_line.setData(self._smooth.steps, self._smooth.values)
        self._held_out_line.setData(self._held_out.steps, self._held_out.values)
        best = [self._best_point] if self._best_point else []
        self._best.setData([step for step, _ in best], [loss for _, loss in best])
        if self._shows_all:
            self.show_all()
        self._place_words()

    def point_count(self) -> int:
        """How many training steps are shown."""
        return len(self._raw)

    def waits_to_paint(self) -> bool:
        """True while there are points that have not been drawn."""
        return self._timer.isActive()

    def say_empty(self, title: str, text: str = "") -> None:
        """What is to be said in place of the curves while there are none."""
        self._empty.set_content(title, text or say(EMPTY), "train")

    def empty_sentence(self) -> str:
        """What is said in place of the curves; empty while there are some."""
        return "" if self._empty.isHidden() else self._empty.sentence()

    def names(self) -> tuple[str, ...]:
        """What can be read inside the plot."""
        inside = (item.toPlainText() for item in (self._best_name, self._area_name) if item.isVisible())
        return (*self._names.shown(), *self.others.shown(), *inside)

    @property
    def view(self) -> pyqtgraph.ViewBox:
        """The part of the plot that curves are drawn in."""
        return self._plot.getViewBox()

    def show_all(self) -> None:
        """Brings every point into view, and those that come, with room for the words beside them."""
        self._shows_all = True
        drawn = [series for series in (self._raw, self._held_out) if np.isfinite(series.values).any()]
        if not drawn:
            return
        first, last = min(one.steps[0] for one in drawn), max(one.steps[-1] for one in drawn)
        low = min(np.nanmin(one.values) for one in drawn)
        high = max(np.nanmax(one.values) for one in drawn)
        made, (last, low, high) = last, self.others.widened(last, low, high)
        ahead = max(last, min(self._iterations, LONGEST_AHEAD * made), first + 1)
        width, height = self.view.width() - 2 * EDGE, self.view.height() - ROOM_ABOVE - ROOM_BELOW
        first = min(first, 0)
        step = max((ahead - first) / max(width, 1.0), (last - first) / max(width - ROOM_FOR_NAMES, 1.0))
        value = max(high - low, 1e-3) / max(height, 1.0)
        self._plot.setRange(
            xRange=(first - EDGE * step, first + (width + EDGE) * step),
            yRange=(low - ROOM_BELOW * value, high + ROOM_ABOVE * value),
            padding=0,
        )

    def _place_words(self) -> None:
        """Names stand beside the ends of their lines, wherever these are in the view now."""
        ends = {}
        for name, series in ((TRAINING, self._smooth), (HELD_OUT, self._held_out)):
            finite = np.flatnonzero(np.isfinite(series.values[-100:]))
            if len(finite):
                row = max(len(series) - 100, 0) + finite[-1]
                ends[name] = (float(series.steps[row]), float(series.values[row]))
        self._names.place(self.others.place(ends))
        self._best_name.setVisible(self._best_point is not None)
        if self._best_point is not None:
            step, loss = self._best_point
            self._best_name.setText(say("best {loss}", loss=f"{loss:.2f}"), color=current_colours().held_out)
            self._best_name.setAnchor((0.5, 1))
            self._best_name.setPos(step, loss + (HALF + HEAD * bool(len(self.points))) * pixel(self.view)[1])
        self._place_area()
        self._place_points()

    def _place_area(self) -> None:
        since = self._since
        for item in (self._area, self._area_name):
            item.setVisible(since is not None)
        if since is None:
            return
        made = [series.steps[-1] for series in (self._raw, self._held_out) if len(series)]
        last = max([*made, since + 1])
        self._area.setRegion((since, last))
        self._area_name.setText(say(BY_HEART), color=current_colours().warning)
        room = (last - since) / pixel(self.view)[0]
        fits = self._area_name.boundingRect().width() <= room
        self._area_name.setAnchor((0, 0) if fits else (1, 0))
        self._area_name.setPos(since if fits else last, self.view.viewRange()[1][1])

    def _let_go(self) -> None:
        self._shows_all = False

    def _follow(self) -> None:
        self.copies.setXRange(*self.view.viewRange()[0], padding=0)
        self.copies.place_name()
        self._place_words()

    def _fit(self) -> None:
        """The room for the words is so many pixels, however large the plot is."""
        if self._shows_all:
            self.show_all()
        self._place_words()

    def _want_paint(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _clicked(self, event: object) -> None:
        row = self.points.at(event.scenePos())  # type: ignore[attr-defined]
        if row != NONE:
            self.play_wanted.emit(row)
        elif event.double():  # type: ignore[attr-defined]
            self.show_all()

    def _use_colours(self, colours: Colours) -> None:
        pen = pyqtgraph.mkPen
        use_colours(self._plot, colours)
        self._raw_line.setPen(pen(colours.training_raw, width=1))
        self._smooth_line.setPen(pen(colours.training, width=2.2))
        self._held_out_line.setPen(pen(colours.held_out, width=2))
        for line, size in ((self._held_out_line, 7), (self._best, 14)):
            line.setSymbol("o")
            line.setSymbolSize(size)
            line.setSymbolBrush(QColor(colours.held_out))
            line.setSymbolPen(pen(colours.raised, width=1.5))
        self._best.setPen(None)
        self._area.setBrush(QColor(colours.warning_ground))
        for edge in self._area.lines:
            edge.setPen(QColor(colours.warning_ground))
        self._names.use_colours({TRAINING: colours.training, HELD_OUT: colours.held_out})
        self.copies.use_colours(colours)
        self.others.use_colours()
        self._place_words()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_empty"):
            self._use_colours(current_colours())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the empty sentence in the middle."""
        super().resizeEvent(event)
        self._empty.setGeometry(self.contentsRect())
        self.copies.setFixedHeight(scaled(LOW_COPIES if self.height() < scaled(LOW) else COPIES))
