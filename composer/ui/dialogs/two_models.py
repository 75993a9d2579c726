"""What two models compose with the same seed, beside each other: each can be heard, opened and kept."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QWidget

from composer.composition.events import CorpusCompared
from composer.ui.dialogs.side_by_side import ENGRAVED_WIDTH, SideBySide
from composer.ui.jobs import Jobs
from composer.ui.theme import set_sign
from composer.ui.words import say
from composer.workflows.compose import ComposeRequest
from composer.workflows.compose_two import compose_two
from composer.workflows.side_by_side import Page, Side

ALIKE = "Both compose with seed {seed}, at the same temperature, and with the same wishes."
READING = "The tunes that a model learned from are read once: {share}"


class TwoModels(SideBySide):
    """Stays open beside the window; another seed gives two others.

    Signals:
        play_wanted(int), open_wanted(int), keep_wanted(int): the tune of this side is to be heard, opened or
            kept in the Library.
        again_wanted(): both are to compose with another seed.
    """

    play_wanted = Signal(int)
    open_wanted = Signal(int)
    keep_wanted = Signal(int)
    again_wanted = Signal()

    def __init__(self, parent: QWidget, first: str, second: str) -> None:
        super().__init__(parent, "…", say("Composed from two"), (first, second))
        self.sides: tuple[Side, ...] = ()
        self.play_buttons, self.open_buttons, self.keep_buttons = (
            [QPushButton(), QPushButton()] for _ in range(3)
        )
        self.again = QPushButton(say("With another seed"))
        for number, column in enumerate(self.columns):
            row = QHBoxLayout()
            for button, text, wanted in (
                (self.play_buttons[number], say("Play"), self.play_wanted),
                (self.open_buttons[number], say("Open"), self.open_wanted),
                (self.keep_buttons[number], say("Keep"), self.keep_wanted),
            ):
                button.setText(text)
                button.setAutoDefault(False)
                button.clicked.connect(partial(wanted.emit, number))
                row.addWidget(button)
            set_sign(self.play_buttons[number], "play")
            row.addStretch(1)
            column.below.addLayout(row)
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self.again_wanted)
        self.buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ActionRole)
        self._enable()

    def compose(self, jobs: Jobs, first: ComposeRequest, second: ComposeRequest) -> None:
        """Composes in a job, which takes some seconds."""
        self.sides = ()
        self._enable()
        self.heading.setText(say(ALIKE, seed=first.seed))
        for column in self.columns:
            column.sheet.set_message(say("It is being composed…"))
            column.text.set_text("")
        job = jobs.create("Composing from two", lambda: compose_two(first, second, ENGRAVED_WIDTH))
        job.happened.connect(self.take)
        job.failed.connect(self.tell)
        job.ended.connect(self._enable)
        self.finished.connect(job.cancel)
        job.start()

    def take(self, event: object) -> None:
        """Shows what was composed next: both texts, or the page of one."""
        if isinstance(event, tuple):
            self.sides = event
            for column, side in zip(self.columns, event, strict=True):
                if side.title:
                    column.show_side(side)
                else:
                    column.sheet.set_message(say(side.text), error=True)
        elif isinstance(event, CorpusCompared):
            share = f"{event.done / max(event.total, 1):.0%}".replace("%", " %")
            for column in self.columns:
                column.sheet.set_message(say(READING, share=share))
        elif isinstance(event, Page):
            super().take(event)
        self._enable()

    def show_kept(self, number: int) -> None:
        """The tune of this side is in the Library."""
        self.keep_buttons[number].setText(say("Kept"))
        self.keep_buttons[number].setEnabled(False)

    def _enable(self, *_: object) -> None:
        for number in range(2):
            there = len(self.sides) > number and bool(self.sides[number].title)
            for button in (self.play_buttons[number], self.open_buttons[number], self.keep_buttons[number]):
                button.setEnabled(there)
            self.keep_buttons[number].setText(say("Keep"))
        self.again.setEnabled(bool(self.sides))
