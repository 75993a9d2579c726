"""Step 8, sampling: the temperature shares the chances out, and a tune is written with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.train.steps.bars import Bars, Row, Series
from composer.ui.places.train.steps.cells import visible
from composer.ui.places.train.steps.control import Control
from composer.ui.places.train.steps.page import BEING_WRITTEN, Panel, Piece, StepPage, quoted, sentence
from composer.ui.words import say
from composer.workflows.lesson.lesson import CAREFUL, DARING, Lesson, Written, predict_after, spread
from composer.workflows.lesson.writing import Author, Wish, Writer

STOPS = tuple(round(0.1 + 0.05 * place, 2) for place in range(39))
REST_MILLISECONDS = 500
_WORDS = {
    "|": "a bar line", "\n": "a line ends", " ": "a space", ":": "a repeat", "z": "a rest", "^": "a sharp",
    "_": "a flat", "=": "a natural", "/": "half as long", "2": "twice as long", "3": "three times",
    "4": "four times", "(": "slur, triplet", ")": "a slur ends", "[": "a chord", "]": "the end",
    ">": "dotted", "<": "dotted", "-": "a tie",
    '"': "words", "'": "an octave up", ",": "an octave down", "~": "a roll",
    "{": "a grace note",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Ready:
    """Who writes, behind which context, and the logits of what comes next."""

    author: Author
    context: str
    logits: Any


@dataclass(frozen=True)
class _Asked:
    writer: Writer
    context: str
    wish: Wish


class SamplingPage(StepPage):
    """The control is the temperature."""

    step, name = "sampling", "Sampling"
    title = "Sampling: how the next character is drawn"
    paragraph = (
        "The network gives every character a number, its logit. Divided by the temperature and put through "
        "softmax they become chances; one character is drawn, written down, and read as the next input."
    )
    question = "At 0.2 it repeats itself; at 2.0 the bars no longer add up. Where does it sound best to you?"

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(lesson, jobs)
        ends = say("careful"), say("daring")
        self.temperature = Control(say("Temperature"), STOPS, ends, decimals=2)
        self.after = sentence()
        self.bars = Bars(self._series(), strong=1)
        self.bars.setAccessibleName(say("Chances of the next character"))
        self.put(self.temperature, Panel(self.after, self.bars))
        self.fill()
        self.ready: Ready | None = None
        self._shown: tuple[object, ...] = ()
        self._problem = ""
        self._latest: Latest[_Asked] = Latest(
            jobs,
            "Writing step by step",
            self._work,
            rest_milliseconds=REST_MILLISECONDS,
            cancels=True,
            parent=self,
        )
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)
        self.temperature.turned.connect(self._turn)

    def stop(self) -> None:
        """Nothing is written any more."""
        self._latest.forget()

    @property
    def caption(self) -> str:
        """What it is about."""
        return say("temperature")

    def show_lesson(self) -> None:
        """Shows the chances, and asks for a tune where none was written at this temperature."""
        self.temperature.show_value(self.lesson.temperature)
        if self.lesson.text is None or not self.isVisible():
            return
        writer = self.lesson.writer()
        shown = (self.lesson.text, self.lesson.song, writer)
        if shown != self._shown:
            self._shown, self.ready = shown, None
            self.after.setText(say("The network reads…"))
            self.bars.show_rows(())
        if self.ready is None or self.lesson.written is None:
            self._problem = ""
            self._latest.ask(_Asked(writer, self.lesson.context(), self.lesson.wish()))
        self._show_chances()

    def _work(self, asked: _Asked) -> Iterator[object]:
        author = asked.writer.author()
        yield Ready(author, *predict_after(author, asked.context))
        yield from self.lesson.write(author, asked.wish)

    def _take(self, _asked: _Asked, event: object) -> None:
        match event:
            case Ready():
                self.ready = event
                self._show_chances()
                self.changed.emit()
            case Written():
                self.lesson.written = event
                self.changed.emit()

    def _fail(self, _asked: _Asked, error: Exception) -> None:
        self._problem = say(str(error)) if isinstance(error, ComposerError) else ""
        self.after.setText(self._problem)
        self._shown = ()
        self.changed.emit()

    def _show_chances(self) -> None:
        if self.ready is None:
            return
        author, found = (
            self.ready.author,
            spread(self.ready.author, self.ready.logits, self.lesson.temperature),
        )
        most = max(max(one.probabilities) for one in found)
        context = "".join(map(visible, self.ready.context))
        self.after.setText(say("After “{context}” comes", context=context))
        self.bars.show_rows(
            [
                Row(
                    visible(one.character) if one.character else "",
                    _what(one.character) if one.character else say("others"),
                    tuple(share / most for share in one.probabilities),
                    tuple(f"{share:.0%}" for share in one.probabilities),
                )
                for one in found
            ],
            self._series(),
        )
        self.bars.setToolTip(say("What {author} predicts", author=say(author.name)))

    def _series(self) -> list[Series]:
        return [
            Series(say("{temperature}, careful", temperature=f"{CAREFUL:g}"), "copied"),
            Series(say("{temperature}, as set", temperature=f"{self.lesson.temperature:g}"), "training"),
            Series(say("{temperature}, daring", temperature=f"{DARING:g}"), "held_out"),
        ]

    def _turn(self, temperature: float) -> None:
        self.lesson.temperature = temperature
        self.lesson.written = None
        self._show_chances()
        self.changed.emit()
        self.show_lesson()

    def code(self) -> str:
        """Writes at this temperature."""
        written = self.lesson.written
        start = written.wish.start if written else self.lesson.wish().start if self.lesson.text else "K:D\n"
        return (
            f"song = lab.generate_text(\n    model,\n    {quoted(start)},\n"
            f"    temperature={self.lesson.temperature:g})"
        )

    def piece(self) -> Piece:
        """What it wrote."""
        title = say("What it writes at {temperature}", temperature=f"{self.lesson.temperature:.2f}")
        abc = self.lesson.written.abc if self.lesson.written else ""
        return Piece(title, abc, self._problem or say(BEING_WRITTEN))


def _what(character: str) -> str:
    if character.lower() in "abcdefg":
        return say("a note")
    return say(_WORDS[character]) if character in _WORDS else ""
