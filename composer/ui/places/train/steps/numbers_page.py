"""Step 2, characters into numbers: a line there and back."""

from PySide6.QtWidgets import QLineEdit

from composer.encoding.vocabulary import spelled
from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.abc_text import AbcText
from composer.ui.places.train.steps.cells import Cells, Line, visible
from composer.ui.places.train.steps.control import Card
from composer.ui.places.train.steps.page import Panel, StepPage, quoted, sentence
from composer.ui.sizes import MONO, font
from composer.ui.theme import set_role
from composer.ui.words import say
from composer.workflows.lesson.lesson import Lesson

LONGEST, MOST_QUOTED = 200, 48


class NumbersPage(StepPage):
    """The control is the line."""

    step, name, way_on = "numbers", "Characters into numbers", "into numbers"
    title = "Characters into numbers"
    paragraph = (
        "A network computes with numbers. Each character of the vocabulary gets one: its place in the sorted "
        "list. So a line becomes a row of numbers, and each number leads back to its character."
    )
    question = "Type a word of your own. Which of its characters has the network never seen?"

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(lesson, jobs)
        self.line, self.cells = QLineEdit(), Cells()
        self.line.setMaxLength(LONGEST)
        self.line.setFont(font(families=MONO))
        self.line.setAccessibleName(say("A line to turn into numbers"))
        self.line.setPlaceholderText(say("Type a line"))
        self.cells.setAccessibleName(say("The line in numbers"))
        self.back, self.unknown = AbcText(say("The line from its numbers")), sentence()
        set_role(self.unknown, "warning")
        self.put(Card(self.line), Panel(self.cells, self.back, self.unknown))
        self.fill()
        self.line.textChanged.connect(self._turn)

    @property
    def caption(self) -> str:
        """What it is about."""
        return say("a line there and back")

    def show_lesson(self) -> None:
        """Begins with a line of the tune that is looked at."""
        if self.lesson.text is not None and not self.line.text():
            self.line.setText(self.lesson.line()[:LONGEST])
            self.line.setCursorPosition(0)
        self._turn()

    def _turn(self) -> None:
        if self.lesson.text is None:
            return
        found = self.lesson.text.numbers(self.line.text())
        names = say("character"), say("number")
        self.cells.show_lines([Line(names, tuple(map(visible, found.known)), tuple(map(str, found.ids)))])
        self.back.show_text(say("And back: {text}", text=found.back) if found.back else "")
        unknown = say(
            "Not in the vocabulary, so without a number: {characters}", characters=spelled(found.unknown)
        )
        self.unknown.setText(unknown if found.unknown else "")
        self.unknown.setVisible(bool(found.unknown))
        self.changed.emit()

    def code(self) -> str:
        """The line, vectorised."""
        known = self.lesson.text.numbers(self.line.text()).known if self.lesson.text else ""
        return (
            f"ids = lab.vectorize_string(\n    {quoted(known[:MOST_QUOTED])})\n"
            'back = "".join(\n    vocab[i] for i in ids)'
        )
