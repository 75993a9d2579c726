"""Step 6, one training step: the weights move a little, and the loss on the same batch falls."""

from PySide6.QtWidgets import QPushButton

from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.bars import Bars, Row, Series
from composer.ui.places.train.steps.control import Control
from composer.ui.places.train.steps.page import Panel, Side, StepPage, sentence
from composer.ui.places.train.steps.training import ONE_STEP, LessonTraining
from composer.ui.theme import set_role
from composer.ui.words import say
from composer.workflows.lesson.lesson import Lesson
from composer.workflows.lesson.training import OneStep

STOPS = (0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1)
LABEL_WIDTH = 176
LOADING = "Making the step… The first takes longest: TensorFlow is loaded, and the network is built."


class OneStepPage(StepPage):
    """The control is the learning rate."""

    step, name, way_on = "one-step", "One training step", "one step"
    title = "One training step: downhill"
    paragraph = (
        "For every weight it is known in which direction the loss falls: the gradient. One step moves all "
        "weights a little that way. How far, is the learning rate. Both losses are of the same batch."
    )
    question = "Try ten times the rate, and a tenth. Which step goes too far?"

    def __init__(self, lesson: Lesson, jobs: Jobs, training: LessonTraining) -> None:
        super().__init__(lesson, jobs)
        self._training = training
        self.rate = Control(say("Learning rate"), STOPS, decimals=4)
        self.make = QPushButton(say("Make the step"))
        set_role(self.make, "call")
        self.told = sentence()
        self.bars = Bars(
            [Series(say("falls"), "training"), Series(say("rises"), "held_out")], label_width=LABEL_WIDTH
        )
        self.bars.setAccessibleName(say("How far the loss falls in one step"))
        self.put(self.rate, Panel(Side(self.told, self.make), self.bars))
        self.fill()
        self.rate.turned.connect(self._turn)
        self.make.clicked.connect(training.make_step)
        training.running_changed.connect(self.show_lesson)
        training.one_step_made.connect(self._made)

    @property
    def caption(self) -> str:
        """By how much the loss fell."""
        if not self.lesson.tries:
            return say("the loss before and after")
        fallen = self.lesson.tries[-1].fallen
        return say(
            "the loss falls by {much}" if fallen >= 0 else "the loss rises by {much}",
            much=f"{abs(fallen):.3f}",
        )

    def show_lesson(self) -> None:
        """Shows each step that was made, by its rate."""
        running = self._training.running
        self.rate.show_value(self.lesson.settings.learning_rate)
        self.make.setEnabled(self.lesson.text is not None and not running)
        tries = sorted(self.lesson.tries, key=lambda one: one.learning_rate)
        if running == ONE_STEP:
            self.told.setText(say(LOADING))
        elif self._training.failure:
            self.told.setText(say(self._training.failure))
        elif tries:
            self.told.setText(say("How far the loss on the batch falls in the first step:"))
        else:
            self.told.setText(say("No step made yet."))
        most = max((abs(one.fallen) for one in tries), default=0.0) or 1.0
        self.bars.show_rows([_row(one, most) for one in tries])
        self.bars.setVisible(bool(tries))

    def _turn(self, rate: float) -> None:
        self.lesson.change(learning_rate=rate)
        self.changed.emit()

    def _made(self) -> None:
        self.show_lesson()
        self.changed.emit()

    def code(self) -> str:
        """One step, and the same batch again."""
        return (
            "import keras\n\nadam = keras.optimizers.Adam(\n"
            f"    {self.lesson.settings.learning_rate:g})\n"
            "before = lab.train_step(\n    x, y, model, adam)\nafter = lab.compute_loss(\n    y, model(x))"
        )


def _row(made: OneStep, most: float) -> Row:
    share, figure = abs(made.fallen) / most, f"{abs(made.fallen):.3f}"
    falls = made.fallen >= 0
    return Row(
        f"{made.learning_rate:g}",
        f"{made.before:.3f} → {made.after:.3f}",
        (share, 0.0) if falls else (0.0, share),
        (figure, "") if falls else ("", figure),
    )
