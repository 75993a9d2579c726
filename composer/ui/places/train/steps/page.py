"""What all pages of Step by step have: a paragraph, one control, one thing that changes, a question."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from composer.ui.jobs import Jobs
from composer.ui.sizes import EDGE, HEAD, SPACE
from composer.ui.theme import set_role
from composer.ui.words import say
from composer.workflows.lesson.lesson import STEPS, Lesson

SIDE = 32
BEING_WRITTEN = "It is being written…"
PIECE = 16
"""Characters of a string in one line of the notebook, which is narrow, and each may be an escaped one."""


@dataclass(frozen=True)
class Piece:
    """What can be heard and seen beside a page.

    Attributes:
        abc: empty where there is nothing yet, and `missing` says why.
    """

    title: str = ""
    abc: str = ""
    missing: str = ""


class StepPage(QScrollArea):
    """A page; each gives its words, what it shows of the lesson, and what is heard.

    Signals:
        changed(): what stands beside it, or in the list, is another.
    """

    changed = Signal()

    step: ClassVar[str]
    name: ClassVar[str]
    way_on: ClassVar[str] = ""
    """What stands on the button that leads here, where it is not the name."""
    title: ClassVar[str]
    paragraph: ClassVar[str]
    question: ClassVar[str]

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(widgetResizable=True)
        self.lesson, self.jobs = lesson, jobs
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._dress()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say(self.title))
        number, title, paragraph = QLabel(), QLabel(say(self.title)), QLabel(say(self.paragraph))
        number.setText(say("Step {number}", number=STEPS.index(self.step) + 1))
        for label, role in ((number, "muted"), (title, "title"), (paragraph, "lesson")):
            set_role(label, role)
            label.setWordWrap(True)
        self._column.setContentsMargins(SIDE, EDGE + HEAD, SIDE, EDGE)
        self._column.setSpacing(SPACE)
        for label in (number, title, paragraph):
            self._column.addWidget(label)
        self._column.addSpacing(HEAD)
        self.setWidget(self._inside)
        for ground in (self._inside, self.viewport()):
            ground.setAutoFillBackground(False)

    def put(self, *widgets: QWidget, gap: int = HEAD) -> None:
        """Puts these below the paragraph, one below the other."""
        for widget in widgets:
            self._column.addWidget(widget)
            self._column.addSpacing(gap - SPACE)

    def fill(self) -> None:
        """Everything is put: what is left over stays empty."""
        self._column.addStretch(1)

    @property
    def caption(self) -> str:
        """What stands below the title in the list."""
        return ""

    def show_lesson(self) -> None:
        """Shows the lesson as it is now; called when the person comes here, and when the text is there."""

    def code(self) -> str:
        """The same in the notebook, with `composer.lab`."""
        return ""

    def piece(self) -> Piece:
        """What can be heard and seen."""
        return Piece()


class Panel(QFrame):
    """Things on one ground, below each other."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        set_role(self, "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(EDGE, HEAD, EDGE, HEAD)
        self.column.setSpacing(SPACE)
        for widget in widgets:
            self.column.addWidget(widget)


class Side(QWidget):
    """A sentence, and at its right what there is to do."""

    def __init__(self, told: QLabel, *buttons: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(told, 1)
        for button in buttons:
            row.addWidget(button)


def sentence() -> QLabel:
    """A line that says what changed."""
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def quoted(text: str) -> str:
    """A text as Python writes it, in double quotes; a long one in pieces below each other."""
    pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)] or [""]
    return "\n    ".join(f'"{_escaped(piece)}"' for piece in pieces)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
