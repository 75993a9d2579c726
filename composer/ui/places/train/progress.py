"""The middle of Train: the loss as it falls, how far it is, and what the network would write now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    StepTrained,
    TrainingStarted,
)
from composer.training.memorising import Tried, history, memorising
from composer.ui.places.train.clock import TrainClock
from composer.ui.places.train.sentences import (
    checkpoint_text,
    past_text,
    started_text,
    unsaved_text,
)
from composer.ui.sizes import EDGE, HEAD, MONO, SPACE, font
from composer.ui.theme import set_role
from composer.workflows.past_training import PastTraining

if TYPE_CHECKING:
    from composer.ui.widgets.loss_plot import LossPlot

PAINT_INTERVAL_MILLISECONDS = 100
MOST_SAMPLE_LINES, MOST_SAMPLES = 2000, 200
WHEN_IT_STARTS = "The loss falls here when a training is started."
NONE_YET, NO_STEP_YET = "No training yet", "No step made yet"


class TrainProgress(QWidget):
    """Slots append, a timer paints: a fast network does not make the window slow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot: LossPlot | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.status = QLabel(WHEN_IT_STARTS)
        self.status.setWordWrap(True)
        self.warning, self.advice = _sentence("error"), _sentence("warning")
        self.samples = _text("What the network would write appears here at every checkpoint.")
        self.network = _text("The network's layers and what it predicts untrained appear here.")
        self._arrange()
        self._step = 0
        self._iterations = 0
        self._device = ""
        self._loss: float | None = None
        self._held = False
        self._tried: list[Tried] = []
        self._clock = TrainClock()
        self._timer = QTimer(self, interval=PAINT_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self._paint_status)

    def _arrange(self) -> None:
        tabs = QTabWidget()
        self.samples.setAccessibleName("What it writes now")
        self.network.setAccessibleName("The network")
        tabs.addTab(self.samples, "What it writes now")
        tabs.addTab(self.network, "The network")
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.addWidget(tabs)
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, HEAD, EDGE, EDGE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.advice)
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

    def show_past(self, past: PastTraining | None) -> None:
        """Shows a training as it was left, or that there has been none."""
        if past is None:
            self._clear(NONE_YET)
            self.finish(WHEN_IT_STARTS)
            return
        self._step, self._iterations = past.header.step, past.header.training.iterations
        self._show_so_far(past.told)
        self._warn(past.problem)
        self.finish(past_text(past))

    def fail(self, sentence: str) -> None:
        """Says why a training can't be shown."""
        self._clear("")
        self._warn(sentence)
        self.finish(WHEN_IT_STARTS)

    def prepare(self, goes_on: bool = False) -> None:
        """Gets ready for a run; one that `goes_on` keeps its curve until its first event brings it anew."""
        self._warn("")
        if not goes_on:
            self._clear(NO_STEP_YET)
        self._step, self._iterations, self._loss, self._held = 0, 0, None, False
        self.bar.setRange(0, 0)
        self.status.setText("Loading TensorFlow and building the network…")

    def before_start(self, what: str, done: int, total: int) -> None:
        """Says how far that is which comes before the first step."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if not self._held:
            self.status.setText(f"{what}: {done:,} of {total:,}…")

    def started(self, event: TrainingStarted) -> None:
        """The network stands: shows it, and what it says before it has learned anything."""
        self._step, self._iterations, self._device = event.first_step - 1, event.iterations, event.device
        self._show_so_far(event)
        self.bar.setRange(0, event.iterations)
        self._clock.begin(self._step)
        if self._held:
            self.hold()
        else:
            self.go_on()

    def _clear(self, title: str) -> None:
        """Shows no training, and says why."""
        self.plot.clear()
        self.plot.say_empty(title)
        self.samples.clear()
        self.network.clear()
        self._tried, self._step, self._iterations = [], 0, 0
        self._show_advice()
        self._warn("")

    def _show_so_far(self, event: TrainingStarted) -> None:
        self.plot.clear()
        self.plot.extend(event.losses)
        best = float("inf")
        for step, loss in event.validation_losses:
            self.plot.append_validation(step, loss, loss < best)
            best = min(best, loss)
        for kept in event.checkpoints:
            if kept.copy_rate is not None:
                self.plot.append_copy_rate(kept.step, kept.copy_rate)
        self.samples.clear()
        self._add_samples(event.checkpoints[-MOST_SAMPLES:])
        self.network.setPlainText(started_text(event))
        self.plot.paint_now()
        self._tried = history(event)
        self._show_advice()

    def step_trained(self, event: StepTrained) -> None:
        """One more step: appends only."""
        self._step, self._loss = event.step, event.loss
        self.plot.append(event.step, event.loss)
        self._clock.made(event.step)

    def checkpoint_saved(self, event: CheckpointSaved) -> None:
        """Adds the held-out loss to the plot and the sample to the list, newest first."""
        self._warn("")
        if event.validation_loss is not None:
            self.plot.append_validation(event.step, event.validation_loss, event.is_best)
        if event.copy_rate is not None:
            self.plot.append_copy_rate(event.step, event.copy_rate)
        self._tried.append(Tried.at(event))
        self._show_advice()
        self._add_samples((event,))

    def _add_samples(self, checkpoints: Sequence[CheckpointSaved]) -> None:
        """Newest first; of a training of many hours the oldest go."""
        cursor = QTextCursor(self.samples.document())
        cursor.insertText("".join(map(checkpoint_text, reversed(checkpoints))))
        last = self.samples.document().findBlockByNumber(MOST_SAMPLE_LINES)
        if last.isValid():
            cursor.setPosition(last.position())
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def _show_advice(self) -> None:
        """Says that the network memorises, and marks since when, for as long as it does."""
        found = memorising(self._tried)
        self.plot.mark_memorising(found.since if found else None)
        self.advice.setText(found.sentence if found else "")
        self.advice.setVisible(found is not None)

    def checkpoint_failed(self, event: CheckpointFailed) -> None:
        """Warns, until a checkpoint is saved."""
        if event.validation_loss is not None:
            self.plot.append_validation(event.step, event.validation_loss)
        self._warn(unsaved_text(event))

    def _warn(self, sentence: str) -> None:
        self.warning.setText(sentence)
        self.warning.setVisible(bool(sentence))

    @property
    def unsaved(self) -> bool:
        """True while the latest checkpoint could not be written."""
        return not self.warning.isHidden()

    def hold(self) -> None:
        """The run is paused: the clock stops with it."""
        self._held = True
        self._timer.stop()
        where = (
            f"at step {self._step:,} of {self._iterations:,}" if self._iterations else "before the first step"
        )
        self.status.setText(f"Paused {where}. “Go on” goes on from here.")

    def go_on(self) -> None:
        """The paused run goes on."""
        self._held = False
        self._clock.begin(self._step)
        if self._iterations:
            self._paint_status()
            self._timer.start()
        else:
            self.status.setText("Going on with what comes before the first step…")

    def stop(self) -> None:
        """The run ends after the step it is in."""
        self._timer.stop()
        self.status.setText("Finishing this step and saving the checkpoint…")

    def finish(self, sentence: str) -> None:
        """Stops counting and says how it ended."""
        self._timer.stop()
        self.bar.setRange(0, max(1, self._iterations))
        self.bar.setValue(self._step)
        self.status.setText(sentence)

    def _paint_status(self) -> None:
        self.bar.setValue(self._step)
        parts = [f"Step {self._step:,} of {self._iterations:,}"]
        if self._loss is None:
            parts.append("making the first step, which takes longest")
        else:
            parts += [f"loss {self._loss:.3f}", self._clock.status(self._iterations)]
        self.status.setText(" · ".join(filter(None, (*parts, self._device))))


def _sentence(role: str) -> QLabel:
    label = QLabel(wordWrap=True)
    set_role(label, role)
    label.hide()
    return label


def _text(placeholder: str) -> QPlainTextEdit:
    edit = QPlainTextEdit(readOnly=True, undoRedoEnabled=False)
    edit.setPlaceholderText(placeholder)
    edit.setFont(font(families=MONO))
    return edit
