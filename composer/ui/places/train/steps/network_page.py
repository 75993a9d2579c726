"""Step 4, the network: its layers, their shapes, and how many weights there are to learn."""

from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.bars import Bars, Row, Series
from composer.ui.places.train.steps.control import Control
from composer.ui.places.train.steps.page import Panel, StepPage, sentence
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say
from composer.workflows.lesson.lesson import Lesson
from composer.workflows.lesson.network import EMBEDDING

STOPS = (16, 32, 64, 96, 128, 192, 256, 384, 512)


class NetworkPage(StepPage):
    """The control is the number of RNN units."""

    step, name = "network", "The network"
    title = "The network: layers and shapes"
    paragraph = (
        "Three layers stand upon each other, as in the lab: an embedding makes a vector of each number, an "
        "LSTM carries on what it has read, and a dense layer gives each character a logit."
    )
    question = "Twice the units: how many times the weights? Which layer do they go to?"

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(lesson, jobs)
        self.units = Control(say("RNN units"), STOPS)
        self.bars = Bars([Series(say("weights"), "training")], label_width=92)
        self.bars.setAccessibleName(say("Weights of each layer"))
        self.shapes, self.total = muted_label(), sentence()
        self.put(self.units, Panel(self.total, self.bars, self.shapes))
        self.fill()
        self.units.turned.connect(self._turn)

    @property
    def caption(self) -> str:
        """What it is about."""
        return say("layers and shapes")

    def show_lesson(self) -> None:
        """Shows the layers of a network with so many units."""
        self.units.show_value(self.lesson.settings.units)
        if self.lesson.text is None:
            return
        layers = self.lesson.layers()
        most, total = max(layer.weights for layer in layers), sum(layer.weights for layer in layers)
        self.bars.show_rows(
            [Row(layer.name, "", (layer.weights / most,), (f"{layer.weights:,}",)) for layer in layers]
        )
        shape = "{name} ({what}): {shape}"
        lines = (
            say(
                shape,
                name=layer.name,
                what=say(layer.what),
                shape=" × ".join(f"{one:,}" for one in layer.shape),
            )
            for layer in layers
        )
        self.shapes.setText("\n".join(lines))
        self.total.setText(say("{count} weights to learn", count=f"{total:,}"))

    def _turn(self, units: float) -> None:
        self.lesson.change(units=int(units))
        self.show_lesson()
        self.changed.emit()

    def code(self) -> str:
        """Builds it."""
        settings = self.lesson.settings
        return (
            f"model = lab.build_model(\n    len(vocab),\n    embedding_dim={EMBEDDING},\n"
            f"    rnn_units={settings.units},\n    batch_size={settings.batch_size})\nmodel.summary()"
        )
