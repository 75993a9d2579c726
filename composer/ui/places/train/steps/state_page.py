"""Step 9, the state: carried on, or thrown away every few characters; the same text both ways."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.train.steps.control import Control, pressed_wide
from composer.ui.places.train.steps.page import Panel, Piece, StepPage, abc_label, sentence
from composer.ui.theme import set_role
from composer.ui.words import counted, say
from composer.workflows.lesson.lesson import Lesson, Written
from composer.workflows.lesson.writing import Wish

STOPS = (1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 100, 200)
REST_MILLISECONDS = 500


@dataclass(frozen=True)
class _Asked:
    carried: Wish
    reset: Wish


class StatePage(StepPage):
    """The control is after how many characters the state is thrown away."""

    step = "state"
    title = "The state: what it remembers"
    paragraph = (
        "Between two characters the LSTM carries its state: all that it remembers of the tune. Throw it away "
        "every few characters, and it goes on as if nothing had been before. Seed and temperature stay."
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
        self.told, self.carried, self.reset = sentence(), abc_label(), abc_label()
        chosen = Panel()
        chosen.column.addLayout(buttons)
        chosen.column.addWidget(self.told)
        self.first, self.second = sentence(), sentence()
        for label in (self.first, self.second):
            set_role(label, "heading")
        self.put(self.every, chosen, Panel(self.first, self.carried), Panel(self.second, self.reset))
        self.fill()
        self._shown: tuple[object, ...] = ()
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

    @property
    def caption(self) -> str:
        """What it is about."""
        return say("carried or not")

    def show_lesson(self) -> None:
        """Shows both texts, and asks for them where they are of other settings."""
        self.every.show_value(self.lesson.reset_every)
        if self.lesson.text is None or not self.isVisible():
            return
        lesson = self.lesson
        shown = (
            lesson.text, lesson.author_name(), lesson.model(), lesson.song, lesson.temperature,
            lesson.reset_every,
        )  # fmt: skip
        if shown != self._shown or lesson.reset is None:
            self._shown, lesson.carried, lesson.reset = shown, None, None
            self.told.setText(say("Two tunes are being written…"))
            self._latest.ask(_Asked(lesson.wish(), lesson.wish(lesson.reset_every)))
        self._show()

    def _work(self, asked: _Asked) -> Iterator[object]:
        author = self.lesson.author()
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

    def _show(self) -> None:
        carried, reset = self.lesson.carried, self.lesson.reset
        self.carried.setText(carried.text.strip("\n") if carried else "…")
        self.reset.setText(reset.text.strip("\n") if reset else "…")
        every = counted(self.lesson.reset_every, "character")
        self.first.setText(say("Carried on: {faults}", faults=_faults(carried)))
        self.second.setText(say("Reset after {every}: {faults}", every=every, faults=_faults(reset)))

    def _turn(self, every: float) -> None:
        self.lesson.reset_every = int(every)
        self.show_lesson()
        self.changed.emit()

    def code(self) -> str:
        """Carried through, and begun anew every so often."""
        every = self.lesson.reset_every
        return (
            'carried = lab.generate_text(\n    model, "X", 400)\n\nreset = "X"\nfor _ in range(40):\n'
            f"    reset += lab.generate_text(\n        model, reset[-1], {every})[1:]"
        )

    def piece(self) -> Piece:
        """The one that is chosen."""
        carried = self.choices[True].isChecked()
        written = self.lesson.carried if carried else self.lesson.reset
        return Piece(say("State carried" if carried else "State reset"), written.abc if written else "")


def _segment(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setCheckable(True)
    set_role(button, "chip")
    return pressed_wide(button)


def _faults(written: Written | None) -> str:
    if written is None:
        return say("being written…")
    faults = len(read_tune(written.abc).problems)
    return (
        counted(faults, "fault in the notation", "faults in the notation")
        if faults
        else say("no fault in the notation")
    )
