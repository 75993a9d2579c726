"""Shows how likely the model held each note of the open tune, and goes on from another one in its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.notation.elements import Span
from composer.ui.document.document import Mode
from composer.ui.document.marks import Mark
from composer.ui.features.feature import Feature, Host
from composer.ui.features.variants import COUNT
from composer.ui.latest import Latest
from composer.ui.widgets.confidence_legend import SCALE, ConfidenceLegend, step_of
from composer.ui.words import say
from composer.workflows.rework import Alternative, NoteConfidence, confidence, continue_with

LAYER = "confidence"
CLICK = "Click a note to see what else was weighed."
GROWING = "The notes are coloured once the tune is complete."
READING = "The model reads the tune…"
GOES_ON = (
    "“{note}” stands in place of “{old}”, and all behind it is composed anew; what stands before is locked."
)
NO_NOTE = "There is no note at the cursor that the model looked at. Click one of the coloured notes."


@dataclass(frozen=True)
class _Question:
    """A text, and the model that is asked about it."""

    model: Path
    text: str


class Confidence(Feature):
    """Colours the notes while it is switched on; a job reads each new text."""

    menu = "rework"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host, self._document = host, host.document
        self.notes: tuple[NoteConfidence, ...] = ()
        self._latest = Latest(host.jobs, "Reading the tune", _read, parent=self)
        self._latest.answered.connect(self._take)
        self.switch = QAction(say("Show what the model &expected"), self, checkable=True)
        self.switch.setShortcut("Ctrl+Shift+C")
        self.at_cursor = QAction(say("What else was &weighed here…"), self)
        self.at_cursor.setShortcut("Ctrl+Shift+W")
        self.list = QMenu(host.page)
        self.legend = ConfidenceLegend()
        host.page.add_strip(self.legend)
        host.document.add_layer(LAYER)
        self.switch.toggled.connect(self._switched)
        self.at_cursor.triggered.connect(self.show_at_cursor)
        self.legend.closed.connect(partial(self.switch.setChecked, False))
        host.document.tune_read.connect(self._ask)
        host.document.text_changed.connect(self._forget)
        host.session.model_chosen.connect(self._ask)
        host.page.note_clicked.connect(self._clicked)

    def fill(self, menu: QMenu) -> None:
        """Adds the lines of the menu."""
        menu.addSeparator()
        menu.addAction(self.switch)
        menu.addAction(self.at_cursor)

    def show_at_cursor(self) -> None:
        """Lists what was weighed for the note at the cursor of the text."""
        if not self.switch.isChecked():
            self.switch.setChecked(True)
            return
        note = self._note_at(self._document.selection.start)
        if note is None:
            raise ComposerError(READING if self._latest.busy else NO_NOTE)
        self._show_list(note, self._host.page.cursor_place())

    def go_on_with(self, note: NoteConfidence, alternative: Alternative) -> None:
        """Puts another note in the place of one and composes all behind it anew."""
        # Whoever goes on from a note of a variant wants the variant.
        self._host.variants.keep()
        text, composing = self._document.text, self._host.composing
        request = continue_with(composing.model(), text, note, alternative, count=COUNT, **composing.drawn())
        old = text[note.start : note.end]
        self._host.variants.begin(request, say(GOES_ON, note=alternative.text, old=old), note.start)

    def _switched(self, on: bool) -> None:
        self._forget()
        self._ask()
        self.legend.setVisible(on)

    def _ask(self) -> None:
        if not self.switch.isChecked() or self._document.is_empty:
            return
        if self._document.mode is Mode.GROWING:
            self.legend.say(say(GROWING))
            return
        try:
            model = self._host.composing.model()
        except ComposerError as problem:
            self.legend.say(say(str(problem)))
            return
        self.legend.say(say(READING))
        self._latest.ask(_Question(model, self._document.text))

    def _take(self, question: _Question, found: object) -> None:
        if question.text != self._document.text or not self.switch.isChecked():
            return
        if isinstance(found, ComposerError):
            self.legend.say(say(str(found)))
        elif isinstance(found, tuple):
            self.notes = found
            self.legend.say(say(CLICK))
            self._document.set_marks(LAYER, [_mark(note) for note in self.notes])

    def _forget(self) -> None:
        self._latest.forget()
        self.notes = ()
        self._document.set_marks(LAYER)

    def _note_at(self, offset: int) -> NoteConfidence | None:
        return next((note for note in self.notes if note.start <= offset < note.end), None)

    def _clicked(self, start: int, _end: int) -> None:
        note = self._note_at(start)
        if note is not None:
            self._show_list(note, QCursor.pos())

    def _show_list(self, note: NoteConfidence, place: QPoint) -> None:
        self.list.clear()
        written = self._document.text[note.start : note.end]
        label = say("Written: {note}, {chance}", note=written, chance=f"{note.probability:.0%}")
        title = self.list.addAction(label.replace("&", "&&"))
        title.setEnabled(False)
        self.list.addSeparator()
        for alternative in note.alternatives:
            label = f"{alternative.text}\t{alternative.probability:.0%}"
            action = self.list.addAction(label)
            action.setToolTip(say("Go on with {note} in its place", note=alternative.text))
            action.setEnabled(alternative.text != written)
            action.triggered.connect(partial(self.go_on_with, note, alternative))
        self.list.popup(place)


def _read(question: _Question) -> Iterator[object]:
    """Yields what the network makes of each note, or why it can't say."""
    try:
        yield confidence(question.model, question.text)
    except ComposerError as problem:
        yield problem


def _mark(note: NoteConfidence) -> Mark:
    step = step_of(note.probability)
    likeliest = ", ".join(f"{other.text} {other.probability:.0%}" for other in note.alternatives[:3])
    sentence = say(
        "{name}: {chance}. Weighed: {notes}.",
        name=say(step.name).capitalize(), chance=f"{note.probability:.0%}", notes=likeliest,
    )  # fmt: skip
    return Mark(Span(note.start, note.end), step.role, sentence, step is SCALE[-1])
