"""The middle of Train: how far the run is, the loss as it falls, and what the network writes on the way."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    MilestoneKept,
    StepTrained,
    TrainingStarted,
)
from composer.training.memorising import Tried, history, memorising
from composer.ui.places.train.header import RunHeader
from composer.ui.places.train.hear_row import HearRow
from composer.ui.places.train.runs import RunsPanel
from composer.ui.places.train.sentences import (
    by_heart_text,
    past_text,
    past_whole,
    started_text,
    unsaved_text,
)
from composer.ui.places.train.strip import Strip
from composer.ui.sizes import EDGE, HEAD, MONO, SPACE, font
from composer.ui.theme import set_role
from composer.ui.words import say
from composer.workflows.hearing import Point, points_of
from composer.workflows.past_training import PastTraining
from composer.workflows.run_curves import Timing

if TYPE_CHECKING:
    from composer.ui.widgets.copy_plot import CopyPlot
    from composer.ui.widgets.loss_plot import LossPlot

NEW, NONE_YET, NO_STEP_YET = "A new model", "No training yet", "No step made yet"


class TrainProgress(QWidget):
    """Slots append, timers paint.

    Signals:
        way_on_wanted(): the person takes the way on that is offered after a failure.
        points_changed(): others of the training's moments can be heard.
        play_wanted(int), point_chosen(int): as of the plot.
        timing_changed(): it is known of more steps, or of another training, when they were made.

    Attributes:
        small: offers another way where there are few tunes.
        series: tells which of several trainings this is.
    """

    way_on_wanted = Signal()
    points_changed = Signal()
    play_wanted = Signal(int)
    point_chosen = Signal(int)
    timing_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot: LossPlot | None = None
        self._copies: CopyPlot | None = None
        self.header = RunHeader()
        self.failure, self.warning = Strip("strip-error"), Strip("strip-error")
        self.advice = Strip("strip-warning")
        self.small, self.series = Strip("strip"), Strip("strip")
        self.hear, self.runs = HearRow(), RunsPanel()
        self._timed: list[CheckpointSaved] = []
        self.model: Path | None = None
        self.points: tuple[Point, ...] = ()
        self.network = _text(
            say("The network's layers and what it predicts untrained appear here."), say("The network")
        )
        self.failure.way_on_wanted.connect(self.way_on_wanted)
        self._tried: list[Tried] = []
        self._arrange()
        self.header.show_name(say(NEW))
        self.header.show_step(0, 0)

    def _arrange(self) -> None:
        tabs, pages = QTabBar(), QStackedWidget()
        set_role(tabs, "inner")
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(False)
        tabs.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hear.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for page, name in ((self.runs, say("Runs")), (self.network, self.network.accessibleName())):
            tabs.addTab(name)
            pages.addWidget(page)
        tabs.currentChanged.connect(pages.setCurrentIndex)
        tabs.currentChanged.connect(self._show_head_of_runs)
        head = QHBoxLayout()
        head.addWidget(tabs)
        head.addWidget(self.runs.head, 1)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hear)
        column.addLayout(head)
        column.addWidget(pages, 1)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.addWidget(below)
        self._splitter.setChildrenCollapsible(False)
        set_role(self._splitter, "gap")
        inside = QVBoxLayout()
        inside.setContentsMargins(EDGE, HEAD, EDGE, EDGE)
        inside.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.failure, self.warning, self.small, self.series, self.advice):
            layout.addWidget(widget)
        layout.addLayout(inside, 1)

    def _show_head_of_runs(self, tab: int) -> None:
        self.runs.head.setVisible(tab == 0)

    @property
    def plot(self) -> "LossPlot":
        """The plot; made when it is first needed, because pyqtgraph takes a second to load."""
        if self._plot is None:
            from composer.ui.widgets.loss_plot import LossPlot

            self._plot = LossPlot(self._copies)
            self._plot.play_wanted.connect(self.play_wanted)
            self._plot.point_chosen.connect(self.point_chosen)
            self._splitter.insertWidget(0, self._plot)
            self._splitter.setSizes([300, 320])
        return self._plot

    def timing(self) -> Timing:
        """When the steps of the training that is shown were made, as far as it is known."""
        return Timing.of(self._timed)

    def make_copies(self) -> None:
        """Makes the lower plot, a step of its own in which the window is held up no longer than that."""
        from composer.ui.widgets.copy_plot import CopyPlot

        if self._plot is None and self._copies is None:
            self._copies = CopyPlot(self)
            self._copies.hide()

    def make_plot(self) -> None:
        """Makes the plot before somebody looks at it."""
        _ = self.plot

    @property
    def has_plot(self) -> bool:
        """True once it was needed: without it there is no training to show."""
        return self._plot is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the plot with the first look at it."""
        super().showEvent(event)
        self.plot.show()

    # A training of another day, or none

    def show_past(self, past: PastTraining | None) -> None:
        """Shows a training as it was left, or that there has been none."""
        if past is None:
            self._clear(say(NONE_YET))
            self.header.show_name(say(NEW))
            self.header.finish("")
            return
        self.header.show_name(past.path.name)
        self.header.show_step(past.header.step, past.header.training.iterations)
        self.model = past.path
        self._show_so_far(past.told)
        self._warn(past.problem)
        self.finish(past_text(past), past_whole(past))

    def fail(self, sentence: str) -> None:
        """Says why a training can't be shown."""
        self._clear("")
        self._warn(sentence)
        self.header.finish("")

    def tell_estimate(self, sentence: str) -> None:
        """While there is no curve, says how long one will take."""
        if self._plot is not None and NONE_YET in self._plot.empty_sentence():
            self._plot.say_empty(say(NONE_YET), sentence)

    # The run

    def prepare(self, name: str = "", goes_on: bool = False) -> None:
        """Gets ready for a run; one that `goes_on` keeps its curve until its first event brings it anew."""
        self._warn("")
        self.failure.say("")
        if not goes_on:
            self._clear(say(NO_STEP_YET))
        self.header.show_name(name or self.header.name.text())
        self.header.prepare()

    def started(self, event: TrainingStarted) -> None:
        """The network stands: shows it, and what it says before it has learned anything."""
        self._show_so_far(event)
        self.header.begin(event.first_step - 1, event.iterations, event.device)

    def step_trained(self, event: StepTrained) -> None:
        """One more step: appends only."""
        self.header.made(event.step, event.loss)
        self.plot.append(event.step, event.loss)

    def checkpoint_saved(self, event: CheckpointSaved) -> None:
        """Adds the held-out loss and the copy rate to the plot, and a moment to hear."""
        self._warn("")
        if event.validation_loss is not None:
            self.plot.append_validation(event.step, event.validation_loss, event.is_best)
        if event.copy_rate is not None:
            self.plot.append_copy_rate(event.step, event.copy_rate)
        self._tried.append(Tried.at(event))
        self._timed.append(event)
        self.timing_changed.emit()
        self._show_advice()
        self._show_points()

    def milestone_kept(self, _event: MilestoneKept) -> None:
        """One more moment can be heard."""
        self._show_points()

    def _show_points(self, anew: bool = False) -> None:
        """Tells where others can be heard; `anew` where the plot, which was cleared, has none of them."""
        points = points_of(self.model, self._tried) if self.model is not None else ()
        if anew or points != self.points:
            self.points = points
            self.points_changed.emit()

    def checkpoint_failed(self, event: CheckpointFailed) -> None:
        """Warns, until a checkpoint is saved."""
        if event.validation_loss is not None:
            self.plot.append_validation(event.step, event.validation_loss)
        self._warn(unsaved_text(event))

    def finish(self, sentence: str, whole: str = "") -> None:
        """The run is over, in one way or another: what to do while it runs is of no use any more."""
        self.header.finish(sentence, whole)
        self.advice.say("")

    @property
    def unsaved(self) -> bool:
        """True while the latest checkpoint could not be written."""
        return not self.warning.isHidden()

    def _clear(self, title: str) -> None:
        """Shows no training, and says why."""
        self.model = None
        self.plot.clear()
        self.plot.say_empty(title)
        self.network.clear()
        self.header.show_step(0, 0)
        self._tried, self._timed = [], []
        self.timing_changed.emit()
        self._show_points()
        self._show_advice()
        self._warn("")

    def _show_so_far(self, event: TrainingStarted) -> None:
        self.plot.clear()
        self.plot.expect(event.iterations)
        self.plot.extend(event.losses)
        best = float("inf")
        for step, loss in event.validation_losses:
            self.plot.append_validation(step, loss, loss < best)
            best = min(best, loss)
        for kept in event.checkpoints:
            if kept.copy_rate is not None:
                self.plot.append_copy_rate(kept.step, kept.copy_rate)
        self.network.setPlainText(started_text(event))
        self._tried, self._timed = history(event), list(event.checkpoints)
        self.timing_changed.emit()
        self._show_advice()
        self._show_points(anew=True)
        self.plot.paint_now()

    def _show_advice(self) -> None:
        """Says that the network learns by heart, and marks since when, for as long as it does."""
        found = memorising(self._tried)
        self.plot.mark_memorising(found.since if found else None)
        self.advice.say(by_heart_text(found) if found else "", say(found.sentence) if found else "")

    def _warn(self, sentence: str) -> None:
        self.warning.say(say(sentence))


def _text(placeholder: str, name: str) -> QPlainTextEdit:
    edit = QPlainTextEdit(readOnly=True, undoRedoEnabled=False)
    edit.setPlaceholderText(placeholder)
    edit.setAccessibleName(name)
    edit.setFont(font(families=MONO))
    edit.document().setDocumentMargin(SPACE)
    return edit
