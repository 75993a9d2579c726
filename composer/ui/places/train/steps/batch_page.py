"""Step 3, a batch: inputs, and targets that are one character on."""

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.cells import Cells, Line, visible
from composer.ui.places.train.steps.control import Control
from composer.ui.places.train.steps.page import Panel, StepPage, sentence
from composer.ui.words import counted, say
from composer.workflows.lesson.lesson import Lesson

MOST_ROWS, MOST_CELLS = 4, 60


class BatchPage(StepPage):
    """The control is the sequence length; how many rows a batch has stands beside it."""

    step, name = "batch", "A batch"
    title = "A batch: inputs and targets, one apart"
    paragraph = (
        "The network learns from crops out of the text. For each character it is to foretell the one that "
        "follows, so the targets are the inputs moved on by one. Several crops at once make a batch."
    )
    question = "Longer crops teach form, larger batches make steps steadier. What does each cost?"

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(lesson, jobs)
        self.length = Control(say("Sequence length"), (8, 10, 16, 20, 30, 40, 50, 75, 100, 150, 200))
        self.rows = Control(say("Batch size"), (1, 2, 4, 8, 16, 32, 64))
        self.facts, self.cells = sentence(), Cells()
        self.cells.setAccessibleName(say("Inputs and targets"))
        self.put(self.length, self.rows, Panel(self.facts, self.cells))
        self.fill()
        self.length.turned.connect(self._turn)
        self.rows.turned.connect(self._turn)

    @property
    def caption(self) -> str:
        """What it is about."""
        return say("inputs and targets, one apart")

    def show_lesson(self) -> None:
        """Shows the first rows of a batch."""
        settings, text = self.lesson.settings, self.lesson.text
        self.length.show_value(settings.sequence_length)
        self.rows.show_value(settings.batch_size)
        if text is None:
            return
        try:
            batch = self.lesson.batch()
        except ComposerError as error:
            self.facts.setText(say(str(error)))
            self.cells.show_lines(())
            return
        names, lines = (say("input"), say("target")), []
        for inputs, targets in zip(batch.inputs[:MOST_ROWS], batch.targets[:MOST_ROWS], strict=True):
            above, below = (text.vocabulary.decode(row[:MOST_CELLS]) for row in (inputs, targets))
            lines.append(Line(names, tuple(map(visible, above)), tuple(map(visible, below))))
        self.cells.show_lines(lines)
        rows, size = counted(len(batch.inputs), "row"), batch.inputs.size
        said = say("{rows} of {length} characters, {count} to foretell in each step. The first begin so:",
                   rows=rows, length=settings.sequence_length, count=f"{size:,}")  # fmt: skip
        self.facts.setText(said)

    def _turn(self) -> None:
        self.lesson.change(sequence_length=int(self.length.value), batch_size=int(self.rows.value))
        self.show_lesson()
        self.changed.emit()

    def code(self) -> str:
        """A batch out of the whole text."""
        settings = self.lesson.settings
        return (
            "ids = lab.vectorize_string(\n    text, vocab)\n"
            f"x, y = lab.get_batch(ids,\n    seq_length={settings.sequence_length},\n"
            f"    batch_size={settings.batch_size})"
        )
