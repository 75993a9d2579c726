"""Step 5, before training: the untrained network guesses, and its loss is that of guessing."""

from collections.abc import Iterator

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.train.steps.bars import Bars, Row, Series
from composer.ui.places.train.steps.cells import visible
from composer.ui.places.train.steps.control import Control
from composer.ui.places.train.steps.page import Panel, StepPage, sentence
from composer.ui.theme import set_role
from composer.ui.words import say
from composer.workflows.lesson.lesson import Lesson, Untrained
from composer.workflows.lesson.network import Prediction
from composer.workflows.lesson.remembering import RANGES

STOPS = (*range(50), int(RANGES["seed"][1]))


class UntrainedPage(StepPage):
    """The control is the seed: other random weights, the same loss."""

    step, name, way_on = "untrained", "Before training", "guessing"
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
        self._latest: Latest[Untrained] = Latest(
            jobs, "Asking the untrained network", self._predict, cancels=True, parent=self
        )
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)
        self._asked: Untrained | None = None
        self._prediction: Prediction | None = None
        self.seed.turned.connect(self._turn)

    def stop(self) -> None:
        """Nothing is asked any more."""
        self._latest.forget()

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
        """Asks the network as it is set now."""
        self.seed.show_value(self.lesson.settings.seed)
        if self.lesson.text is None or not self.isVisible():
            return
        asked = self.lesson.untrained()
        if asked != self._asked:
            self._asked = asked
            self._latest.ask(asked)

    def _predict(self, asked: Untrained) -> Iterator[object]:
        yield asked.predict()

    def _take(self, asked: Untrained, found: Prediction) -> None:
        self._prediction = found
        self.loss.setText(
            say("Loss {loss}; mere guessing has ln {count} = {guess}", loss=f"{found.loss:.3f}",
                count=len(asked.text.vocabulary), guess=f"{found.guessing:.3f}")
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

    def _fail(self, _asked: Untrained, error: Exception) -> None:
        self._prediction = None
        self.loss.setText(say(str(error)) if isinstance(error, ComposerError) else "")
        self.after.setText("")
        self.bars.show_rows(())
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
