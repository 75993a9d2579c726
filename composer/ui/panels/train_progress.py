"""The middle of Train: the loss as it falls, how far it is, and what the network would write now."""

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from composer.corpus.reading import CorpusProgress
from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    StepTrained,
    TrainingEnded,
    TrainingPrepared,
    TrainingStarted,
)
from composer.ui.panels.training_sentences import checkpoint_text, ended_text, started_text, unsaved_text
from composer.ui.theme import set_role

if TYPE_CHECKING:
    from composer.ui.widgets.loss_plot import LossPlot

PAINT_INTERVAL_MILLISECONDS = 100
RATE_WINDOW_STEPS = 200


class TrainProgress(QWidget):
    """Slots append, a timer paints: a fast network does not make the window slow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot: LossPlot | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.status = QLabel("Press Start to train; the loss will fall here.")
        self.status.setWordWrap(True)
        self.warning = QLabel(wordWrap=True, visible=False)
        set_role(self.warning, "error")
        self.samples = _text("What the network would write appears here at every checkpoint.")
        self.network = _text("The network's layers and what it predicts untrained appear here.")
        self._arrange()
        self._step = 0
        self._iterations = 0
        self._device = ""
        self._loss = float("nan")
        self._times: deque[tuple[float, int]] = deque(maxlen=RATE_WINDOW_STEPS)
        self._timer = QTimer(self, interval=PAINT_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self._paint_status)

    def _arrange(self) -> None:
        tabs = QTabWidget()
        tabs.addTab(self.samples, "What it writes now")
        tabs.addTab(self.network, "The network")
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.addWidget(tabs)
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.warning)
        layout.addWidget(self.bar)
        layout.addWidget(self.status)

    @property
    def plot(self) -> "LossPlot":
        """The plot; made when it is first needed, because pyqtgraph takes a second to load."""
        if self._plot is None:
            from composer.ui.widgets.loss_plot import LossPlot

            self._plot = LossPlot()
            self._splitter.insertWidget(0, self._plot)
            self._splitter.setStretchFactor(0, 3)
            self._splitter.setStretchFactor(1, 2)
            self._splitter.setSizes([480, 240])
        return self._plot

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the plot with the first look at it."""
        super().showEvent(event)
        self.plot.show()

    def prepare(self) -> None:
        """Gets ready for a run; the curve of a run that goes on comes with its first event."""
        self.warning.hide()
        self.bar.setRange(0, 0)
        self.status.setText("Loading TensorFlow and building the network…")
        self._times.clear()

    def reading(self, event: CorpusProgress) -> None:
        """The corpus is being read first."""
        self.bar.setRange(0, event.total)
        self.bar.setValue(event.done)
        self.status.setText(f"Reading the tunes: {event.done:,} of {event.total:,}…")

    def preparing(self, event: TrainingPrepared) -> None:
        """What comes before the first step, such as transposing the tunes."""
        self.bar.setRange(0, event.total)
        self.bar.setValue(event.done)
        self.status.setText(f"{event.what}: {event.done:,} of {event.total:,}…")

    def started(self, event: TrainingStarted) -> None:
        """The network stands: shows it, and what it says before it has learned anything."""
        self._step, self._iterations, self._device = event.first_step - 1, event.iterations, event.device
        self._show_curve_so_far(event)
        self.bar.setRange(0, event.iterations)
        self.network.setPlainText(started_text(event))
        self._times.append((time.perf_counter(), self._step))
        self._timer.start()

    def _show_curve_so_far(self, event: TrainingStarted) -> None:
        self.plot.clear()
        for step, loss in enumerate(event.losses, start=1):
            self.plot.append(step, loss)
        best = float("inf")
        for step, loss in event.validation_losses:
            self.plot.append_validation(step, loss, loss < best)
            best = min(best, loss)

    def step_trained(self, event: StepTrained) -> None:
        """One more step: appends only."""
        self._step, self._loss = event.step, event.loss
        self.plot.append(event.step, event.loss)
        self._times.append((time.perf_counter(), event.step))

    def checkpoint_saved(self, event: CheckpointSaved) -> None:
        """Adds the held-out loss to the plot and the sample to the list, newest first."""
        self.warning.hide()
        if event.validation_loss is not None:
            self.plot.append_validation(event.step, event.validation_loss, event.is_best)
        cursor = self.samples.textCursor()
        cursor.setPosition(0)
        cursor.insertText(checkpoint_text(event))

    def checkpoint_failed(self, event: CheckpointFailed) -> None:
        """Warns, until a checkpoint is saved."""
        if event.validation_loss is not None:
            self.plot.append_validation(event.step, event.validation_loss)
        self.warning.setText(unsaved_text(event))
        self.warning.show()

    @property
    def unsaved(self) -> bool:
        """True while the latest checkpoint could not be written."""
        return not self.warning.isHidden()

    def ended(self, event: TrainingEnded) -> None:
        """The run is over and its model saved."""
        self.finish(ended_text(event))

    def hold(self) -> None:
        """The run is paused: the clock stops with it."""
        self._timer.stop()
        self.status.setText(
            f"Paused at step {self._step:,} of {self._iterations:,}. Resume goes on from here."
        )

    def go_on(self) -> None:
        """A paused run goes on; time that passed meanwhile does not count."""
        self._times.clear()
        self._times.append((time.perf_counter(), self._step))
        self._timer.start()

    def finish(self, sentence: str) -> None:
        """Stops counting and says how it ended."""
        self._timer.stop()
        self.bar.setRange(0, max(1, self._iterations))
        self.bar.setValue(self._step)
        self.status.setText(sentence)

    def _paint_status(self) -> None:
        self.bar.setValue(self._step)
        (then, first), (now, last) = self._times[0], self._times[-1]
        rate = (last - first) / (now - then) if now > then else 0.0
        left = _duration((self._iterations - self._step) / rate) + " left" if rate else "…"
        self.status.setText(
            f"Step {self._step:,} of {self._iterations:,} · loss {self._loss:.3f} · "
            f"{rate:.1f} steps per second · {left} · {self._device}"
        )


def _text(placeholder: str) -> QPlainTextEdit:
    edit = QPlainTextEdit(readOnly=True)
    edit.setPlaceholderText(placeholder)
    edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return edit


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
