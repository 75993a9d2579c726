"""Step 1, the text: tunes below each other, and the characters that they are written with."""

from PySide6.QtWidgets import QLineEdit

from composer.encoding.vocabulary import spelled
from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.abc_text import AbcText
from composer.ui.places.train.steps.control import Card
from composer.ui.places.train.steps.page import Panel, Piece, StepPage, sentence
from composer.ui.widgets.boxes import NumberBox
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say
from composer.workflows.lesson.lesson import Lesson

MOST_SHOWN = 1500


class TextPage(StepPage):
    """The control is which tune is shown: by its number, or the next one with some words."""

    step, name = "text", "The text"
    title = "The text: tunes in letters"
    paragraph = (
        "The network knows no notes. It reads one long text, tune after tune in ABC notation, a blank line "
        "between them, and learns which character follows which."
    )
    question = (
        "Search for a tune that you know. Which characters would you miss if they were not in the text?"
    )

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(lesson, jobs)
        self.number, self.search = NumberBox(), QLineEdit()
        self.number.setAccessibleName(say("Number of the tune"))
        self.search.setPlaceholderText(say("Search a title or some notes"))
        self.search.setAccessibleName(say("Search the tunes"))
        self.facts, self.tune, self.vocabulary = sentence(), AbcText(say("The tune as text")), muted_label()
        self.put(Card(self.search, self.number), Panel(self.facts, self.vocabulary), Panel(self.tune))
        self.fill()
        self.number.valueChanged.connect(self._choose)
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._find_next)

    @property
    def caption(self) -> str:
        """How much text there is."""
        text = self.lesson.text
        if text is None:
            return say("the tunes are being read…")
        tunes = counted(len(text.songs), "tune")
        return say("{tunes}, {count} characters", tunes=tunes, count=len(text.vocabulary))

    def show_lesson(self) -> None:
        """Shows the tune that is looked at."""
        text = self.lesson.text
        if text is None:
            return
        self.number.blockSignals(True)
        self.number.setRange(1, len(text.songs))
        self.number.setValue(self.lesson.song + 1)
        self.number.blockSignals(False)
        self.facts.setText(
            say(
                "{name}: {tunes}, {characters} characters in all, {count} different ones.",
                name=text.name, tunes=counted(len(text.songs), "tune"), characters=f"{len(text.text):,}",
                count=len(text.vocabulary),
            )
        )  # fmt: skip
        note = f"\n{say(text.note)}" if text.note else ""
        self.vocabulary.setText(
            say("The vocabulary: {characters}", characters=_shown(text.vocabulary.characters)) + note
        )
        self.tune.show_text(text.songs[self.lesson.song][:MOST_SHOWN])

    def _choose(self, number: int) -> None:
        self.lesson.song = number - 1
        self.show_lesson()
        self.changed.emit()

    def _find(self, words: str) -> None:
        self._go_to_next(words, self.lesson.song)

    def _find_next(self) -> None:
        self._go_to_next(self.search.text(), self.lesson.song + 1)

    def _go_to_next(self, words: str, first: int) -> None:
        if self.lesson.text is None or not words:
            return
        found = self.lesson.text.find(words, first)
        if found is None:
            self.facts.setText(say("No tune has “{words}” in it.", words=words))
        else:
            self.number.setValue(found + 1)
            self.show_lesson()

    def code(self) -> str:
        """Loads the songs and lists their characters."""
        return (
            "import composer.lab as lab\n\nload = lab.load_training_data\nsongs = load()\n"
            f'text = "\\n\\n".join(songs)\nvocab = sorted(set(text))\nprint(songs[{self.lesson.song}])'
        )

    def piece(self) -> Piece:
        """The tune."""
        if self.lesson.text is None:
            return Piece()
        song = self.lesson.song
        title = self.lesson.text.titles[song] or say("Tune {number}", number=f"{song + 1:,}")
        return Piece(title, self.lesson.tune())


def _shown(characters: tuple[str, ...]) -> str:
    seen = "  ".join(one for one in characters if one.isprintable() and one != " ")
    others = spelled(one for one in characters if not one.isprintable() or one == " ")
    return "  ".join(filter(None, (others, seen)))
