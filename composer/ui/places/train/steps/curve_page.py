"""Step 7, the curve: many steps, and the loss as it falls."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.control import Control
from composer.ui.places.train.steps.page import Panel, Side, StepPage, sentence
from composer.ui.places.train.steps.training import TRAINING, LessonTraining
from composer.ui.sizes import scaled
from composer.ui.theme import set_role, set_sign
from composer.ui.words import counted, say
from composer.workflows.lesson.lesson import Lesson

if TYPE_CHECKING:
    from composer.ui.widgets.loss_plot import LossPlot

STOPS = (50, 100, 200, 300, 500, 900, 1500, 2000, 3000)
PLOT_HEIGHT = 300
TRAIN, STOP = "Train", "Stop"


class CurvePage(StepPage):
    """The control is how many steps are made."""

    step, name = "curve", "The curve"
    title = "The curve: many steps"
    paragraph = (
        "Step after step, each on another batch, the loss falls: fast while the network learns which "
        "characters there are, slowly when it comes to bars and keys. What it learns is kept."
    )
    question = "Where does the curve bend? Listen in the next step after 50 steps, and again after 900."

    def __init__(self, lesson: Lesson, jobs: Jobs, training: LessonTraining) -> None:
        super().__init__(lesson, jobs)
        self._training = training
        self.steps, self.train = Control(say("Steps"), STOPS), QPushButton(say(TRAIN))
        self.steps.show_value(300)
        self.anew = QPushButton(say("Begin anew"))
        self.anew.setToolTip(say("The next training begins with the first weights"))
        self.told, self.panel = sentence(), Panel()
        self._plot: LossPlot | None = None
        self._drawn: tuple[float, ...] | None = None
        self.put(self.steps, Panel(Side(self.told, self.anew, self.train)), self.panel)
        self.panel.setFixedHeight(scaled(PLOT_HEIGHT))
        self.fill()
        self.train.clicked.connect(self._train_or_stop)
        self.anew.clicked.connect(self._begin_anew)
        training.running_changed.connect(self.show_lesson)
        training.began.connect(self._begin)
        training.stepped.connect(self._step)
        training.warned.connect(self._warn)

    @property
    def plot(self) -> "LossPlot":
        """Made when it is first looked at: pyqtgraph takes a second to load."""
        if self._plot is None:
            from composer.ui.widgets.loss_plot import LossPlot

            self._plot = LossPlot()
            self.panel.column.setContentsMargins(0, 0, 0, 0)
            self.panel.column.addWidget(self._plot)
        return self._plot

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the plot with the first look at it."""
        super().showEvent(event)
        self.plot.show()
        self.show_lesson()

    @property
    def caption(self) -> str:
        """How many steps are made."""
        made = len(self.lesson.losses)
        return counted(made, "step") if made else say("the loss falls")

    def show_lesson(self) -> None:
        """Shows the curve so far."""
        running, losses = self._training.running, self.lesson.losses
        self.train.setText(say(STOP if running == TRAINING else TRAIN))
        set_role(self.train, "" if running == TRAINING else "call")
        set_sign(
            self.train, "stop" if running == TRAINING else "play", "" if running == TRAINING else "accent"
        )
        self.train.setEnabled(self.lesson.text is not None and running in ("", TRAINING))
        self.anew.setVisible(bool(losses))
        self.anew.setEnabled(not running)
        self.steps.slider.setEnabled(not running)
        self.steps.box.setEnabled(not running)
        if running == TRAINING:
            return
        if self._training.failure:
            self.told.setText(say(self._training.failure))
        elif losses:
            said = say(
                "{steps} made, the last loss {loss}",
                steps=counted(len(losses), "step"),
                loss=f"{losses[-1]:.3f}",
            )
            self.told.setText(said)
        else:
            self.told.setText(say("No step made yet. What takes longest is to load TensorFlow, once."))
        if self._plot is not None and self._drawn != losses:
            self._drawn = losses
            self._plot.clear()
            self._plot.extend(losses)

    def _train_or_stop(self) -> None:
        if self._training.running:
            self.train.setEnabled(False)
            self.told.setText(say("finishing this step and saving…"))
            self._training.stop()
            return
        self.told.setText(say("Loading TensorFlow and building the network…"))
        self._training.train(int(self.steps.value))

    def _begin_anew(self) -> None:
        self.lesson.begin_anew()
        self.show_lesson()
        self.changed.emit()

    def _begin(self, losses: list[float]) -> None:
        self._drawn = None
        self.plot.clear()
        self.plot.extend(losses)
        self.plot.expect(len(losses) + int(self.steps.value))
        self.told.setText(say("The network learns…"))

    def _step(self, step: int, loss: float) -> None:
        self.plot.append(step, loss)
        if step % 10 == 0:
            self.told.setText(say("step {step}, loss {loss}", step=f"{step:,}", loss=f"{loss:.3f}"))

    def _warn(self, problem: str) -> None:
        self.told.setText(say(problem))

    def code(self) -> str:
        """The lab's loop."""
        settings = self.lesson.settings
        return (
            f"losses = []\nfor step in range({int(self.steps.value)}):\n"
            f"    x, y = lab.get_batch(ids,\n        {settings.sequence_length}, {settings.batch_size})\n"
            "    loss = lab.train_step(\n        x, y)\n    losses.append(\n        np.mean(loss))"
        )
