"""Step 9, the state: carried on, or thrown away every few characters; the same text both ways."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.train.steps.abc_text import AbcText
from composer.ui.places.train.steps.control import Control, pressed_wide
from composer.ui.places.train.steps.page import BEING_WRITTEN, Panel, Piece, StepPage, sentence
from composer.ui.sizes import HEAD, scaled
from composer.ui.theme import set_role
from composer.ui.words import counted, say
from composer.workflows.lesson.lesson import Lesson, Written
from composer.workflows.lesson.writing import Wish, Writer

SIDE_BY_SIDE_FROM = 600
STOPS = (1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 100, 200)
REST_MILLISECONDS = 500


@dataclass(frozen=True)
class _Asked:
    writer: Writer
    carried: Wish
    reset: Wish


class StatePage(StepPage):
    """The control is after how many characters the state is thrown away."""

    step, name = "state", "The state"
    title = "The state: what it remembers"
    paragraph = (
        "Between two characters the network carries its state: all that it remembers of the tune. Throw it "
        "away every few characters, and it goes on as if nothing had been before. Seed and temperature stay."
    )
    question = "From how many characters on does the second tune keep its key and its bars?"

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(lesson, jobs)
        self.every = Control(say("Reset after"), STOPS, ("", say("characters")))
        self.choices = {True: _segment(say("Carried")), False: _segment(say("Reset"))}
        self._group, buttons = QButtonGroup(self), QHBoxLayout()
        for button in self.choices.values():
            self._group.addButton(button)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.choices[True].setChecked(True)
        self.choices[True].setAccessibleName(say("Hear the one with its state carried"))
        self.choices[False].setAccessibleName(say("Hear the one with its state reset"))
        self.told = sentence()
        self.carried, self.reset = (
            AbcText(say("Written with its state carried")),
            AbcText(say("Written with its state reset")),
        )
        chosen = Panel()
        chosen.column.addLayout(buttons)
        chosen.column.addWidget(self.told)
        self.first, self.second = sentence(), sentence()
        for label in (self.first, self.second):
            set_role(label, "heading")
        both = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(HEAD)
        for label, text in ((self.first, self.carried), (self.second, self.reset)):
            panel = Panel(label, text)
            panel.column.addStretch(1)
            self._both.addWidget(panel, 1)
        self.put(self.every, chosen, both)
        self.fill()
        self._shown: tuple[object, ...] = ()
        self._failed = False
        self._latest: Latest[_Asked] = Latest(
            jobs, "Writing with and without state", self._work,
            rest_milliseconds=REST_MILLISECONDS, cancels=True, parent=self,
        )  # fmt: skip
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)
        self.every.turned.connect(self._turn)
        self._group.buttonClicked.connect(self.changed)

    def stop(self) -> None:
        """Nothing is written any more."""
        self._latest.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two stand beside each other where there is room."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= scaled(SIDE_BY_SIDE_FROM)
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    @property
    def caption(self) -> str:
        """What it is about."""
        return say("carried or not")

    def show_lesson(self) -> None:
        """Shows both texts, and asks for them where they are of other settings."""
        self.every.show_value(self.lesson.reset_every)
        if self.lesson.text is None or not self.isVisible():
            return
        lesson, writer = self.lesson, self.lesson.writer()
        shown = (lesson.text, writer, lesson.song, lesson.temperature, lesson.reset_every)
        if shown != self._shown or lesson.reset is None:
            self._shown, self._failed, lesson.carried, lesson.reset = shown, False, None, None
            self.told.setText(say("Two tunes are being written…"))
            self._latest.ask(_Asked(writer, lesson.wish(), lesson.wish(lesson.reset_every)))
        self._show()

    def _work(self, asked: _Asked) -> Iterator[object]:
        author = asked.writer.author()
        yield from self.lesson.write(author, asked.carried)
        yield from self.lesson.write(author, asked.reset)

    def _take(self, _asked: _Asked, event: object) -> None:
        if not isinstance(event, Written):
            return
        if event.wish.reset_every:
            self.lesson.reset = event
            self.lesson.done.add("state")
            self.told.setText(say("Choose which of the two is shown and heard at the right."))
        else:
            self.lesson.carried = event
        self._show()
        self.changed.emit()

    def _fail(self, _asked: _Asked, error: Exception) -> None:
        self.told.setText(say(str(error)) if isinstance(error, ComposerError) else "")
        self._failed, self._shown = True, ()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        carried, reset = self.lesson.carried, self.lesson.reset
        self.carried.show_text(carried.text.strip("\n") if carried else "")
        self.reset.show_text(reset.text.strip("\n") if reset else "")
        every = counted(self.lesson.reset_every, "character")
        self.first.setText(say("Carried on: {faults}", faults=self._faults(carried)))
        self.second.setText(say("Reset after {every}: {faults}", every=every, faults=self._faults(reset)))

    def _turn(self, every: float) -> None:
        self.lesson.reset_every = int(every)
        self.show_lesson()
        self.changed.emit()

    def code(self) -> str:
        """Carried through, and begun anew every so often."""
        every = self.lesson.reset_every
        return (
            'carried = lab.generate_text(\n    model, "X", 400)\n\nreset = "X"\nfor _ in range(40):\n'
            f"    more = lab.generate_text(\n        model, reset[-1],\n        {every})\n"
            "    reset += more[1:]"
        )

    def piece(self) -> Piece:
        """The one that is chosen."""
        carried = self.choices[True].isChecked()
        written = self.lesson.carried if carried else self.lesson.reset
        title = say("State carried" if carried else "State reset")
        missing = self.told.text() if self._failed else say(BEING_WRITTEN)
        return Piece(title, written.abc if written else "", missing)

    def _faults(self, written: Written | None) -> str:
        if written is None:
            return say("not written") if self._failed else say("being written…")
        faults = len(read_tune(written.abc).problems)
        if not faults:
            return say("no fault in the notation")
        return counted(faults, "fault in the notation", "faults in the notation")


def _segment(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setCheckable(True)
    set_role(button, "chip")
    return pressed_wide(button)
