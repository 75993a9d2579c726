"""Step 5, before training: the untrained network guesses, and its loss is that of guessing."""

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.bars import Bars, Row, Series
from composer.ui.places.train.steps.cells import visible
from composer.ui.places.train.steps.control import Control
from composer.ui.places.train.steps.page import Panel, StepPage, sentence
from composer.ui.theme import set_role
from composer.ui.words import say
from composer.workflows.lesson.lesson import RANGES, Lesson
from composer.workflows.lesson.network import Prediction

STOPS = (*range(50), int(RANGES["seed"][1]))


class UntrainedPage(StepPage):
    """The control is the seed: other random weights, the same loss."""

    step = "untrained"
    title = "Before training: it can only guess"
    paragraph = (
        "At first all weights are random, and every character is about as likely as any other. Its loss, the "
        "mean of −ln p for the right character, is then close to ln of how many characters there are."
    )
    question = "Turn the seed: the bars change places, the loss hardly moves. Why?"

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(lesson, jobs)
        self.seed = Control(say("Seed"), STOPS)
        self.loss, self.after = sentence(), sentence()
        set_role(self.loss, "head")
        self.bars = Bars([Series(say("untrained"), "training")])
        self.bars.setAccessibleName(say("What the untrained network predicts"))
        self.put(self.seed, Panel(self.loss), Panel(self.after, self.bars))
        self.fill()
        self._shown: tuple[object, ...] = ()
        self._prediction: Prediction | None = None
        self.seed.turned.connect(self._turn)

    @property
    def caption(self) -> str:
        """The loss beside that of guessing."""
        found = self._prediction
        if found is None or self.lesson.text is None:
            return say("the loss, and ln(vocabulary)")
        return say(
            "loss {loss}, and ln {count} = {guess}",
            loss=f"{found.loss:.2f}", count=len(self.lesson.text.vocabulary), guess=f"{found.guessing:.2f}",
        )  # fmt: skip

    def show_lesson(self) -> None:
        """Shows what it predicts."""
        self.seed.show_value(self.lesson.settings.seed)
        shown = (self.lesson.text, self.lesson.settings, self.lesson.song)
        if self.lesson.text is None or shown == self._shown:
            return
        try:
            found = self._prediction = self.lesson.untrained()
        except ComposerError as error:
            self.loss.setText(say(str(error)))
            return
        self._shown = shown
        self.loss.setText(
            say("Loss {loss}; mere guessing has ln {count} = {guess}", loss=f"{found.loss:.3f}",
                count=len(self.lesson.text.vocabulary), guess=f"{found.guessing:.3f}")
        )  # fmt: skip
        others = sum(one.probabilities[0] for one in found.chances if not one.character)
        self.after.setText(
            say(
                "After “{context}” comes (all others together: {share})",
                context="".join(map(visible, found.context)),
                share=f"{others:.0%}",
            )
        )
        self.bars.show_rows(rows_of(found))
        self.changed.emit()

    def _turn(self, seed: float) -> None:
        self.lesson.change(seed=int(seed))
        self.show_lesson()

    def code(self) -> str:
        """The mean loss of a batch."""
        return (
            "import numpy as np\nloss = lab.compute_loss(\n    y, model(x))\n"
            "print(np.mean(loss),\n    np.log(len(vocab)))"
        )


def rows_of(found: Prediction) -> list[Row]:
    """A bar for each of the likeliest characters; the whole width stands for 4 %, or for the longest."""
    named = [one for one in found.chances if one.character]
    most = max(0.04, *(one.probabilities[0] for one in named))
    return [
        Row(visible(one.character), "", (one.probabilities[0] / most,), (f"{one.probabilities[0]:.1%}",))
        for one in named
    ]
