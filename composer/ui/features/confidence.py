"""Shows how sure the network was of each note of the open tune, and goes on from another one in its place."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.notation.elements import Span
from composer.ui.colours import current_colours
from composer.ui.document.preview import PreparedTune
from composer.ui.features.reworking import WAYS, Reworking
from composer.ui.jobs import Job, Jobs
from composer.ui.session import Session
from composer.ui.views.tune_page import TunePage
from composer.ui.widgets.sureness_legend import SCALE, step_of
from composer.ui.widgets.text_marks import Mark
from composer.workflows.rework import Alternative, NoteConfidence, confidence, continue_with

CLICK = "Click a note to see what else was weighed."
READING = "The network reads the tune…"
GOES_ON = (
    "“{note}” stands in place of “{old}”, and all behind it is composed anew; what stands before is locked."
)
NO_NOTE = "There is no note at the cursor that the network looked at. Click one of the coloured notes."


class Surenesses(QObject):
    """Colours the notes while it is switched on; a job reads each new text."""

    def __init__(self, page: TunePage, reworking: Reworking, jobs: Jobs, session: Session) -> None:
        super().__init__(page)
        self._page, self._reworking, self._jobs = page, reworking, jobs
        self._on = False
        self._job: Job | None = None
        self._reading = self._read = ""
        self.notes: tuple[NoteConfidence, ...] = ()
        self.switch = QAction("Show how &sure the network was", self)
        self.switch.setCheckable(True)
        self.switch.setShortcut("Ctrl+Shift+S")
        self.at_cursor = QAction("What else was &weighed here…", self)
        self.at_cursor.setShortcut("Ctrl+Shift+W")
        self.menu = QMenu(page)
        self.switch.toggled.connect(self.set_on)
        self.at_cursor.triggered.connect(self.show_at_cursor)
        page.sureness.closed.connect(self._switch_off)
        page.sureness.theme_changed.connect(self._paint)
        page.prepared.connect(self._prepared)
        session.model_chosen.connect(self._another_model)
        page.sheet.note_clicked.connect(self._clicked)

    def fill(self, menu: QMenu) -> None:
        """Adds the lines of the menu."""
        menu.addSeparator()
        menu.addAction(self.switch)
        menu.addAction(self.at_cursor)

    def set_on(self, on: bool) -> None:
        """Colours the notes, or takes the colours away."""
        self._on = on
        if on:
            self._ask()
        else:
            self._clear()
            self._page.sureness.hide()

    def show_at_cursor(self) -> None:
        """Lists what was weighed for the note at the cursor of the text."""
        if not self._on:
            self.switch.setChecked(True)
            return
        editor = self._page.editor
        note = self._note_at(editor.selected_span()[0])
        if note is None:
            raise ComposerError(NO_NOTE)
        self._list(note, editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))

    def go_on_with(self, note: NoteConfidence, alternative: Alternative) -> None:
        """Puts another note in the place of one and composes all behind it anew."""
        text = self._page.editor.text()
        request = continue_with(
            self._reworking.model(), text, note, alternative, count=WAYS, **self._reworking.drawn()
        )
        old = text[note.start : note.end]
        self._reworking.begin(request, GOES_ON.format(note=alternative.text, old=old), note.start)

    def _prepared(self, prepared: PreparedTune) -> None:
        if self._on and prepared.text == self._read:
            self._paint()
        elif self._on:
            self._ask()

    def _another_model(self, _model: Path) -> None:
        self._reading = ""
        if self._on:
            self._ask()

    def _ask(self) -> None:
        text = self._page.editor.text()
        self._clear()
        if self._job is not None or not text.strip():
            return  # the next text is asked for when this job has ended
        self._reading = text
        try:
            model = self._reworking.model()
        except ComposerError as problem:
            self._page.sureness.say(str(problem))
            return
        self._page.sureness.say(READING)
        job = self._job = self._jobs.create("Reading the tune", lambda: _read(model, text))
        job.happened.connect(self._take)
        job.ended.connect(self._ended)
        job.start()

    def _take(self, found: object) -> None:
        if not self._on or self._page.editor.text() != self._reading:
            return
        self._read = self._reading
        if isinstance(found, ComposerError):
            self._page.sureness.say(str(found))
        elif isinstance(found, tuple):
            self.notes = found
            self._paint()

    def _paint(self) -> None:
        """Colours the notes, in the colours of the theme as it is now."""
        if self.notes:
            self._page.sureness.say(CLICK)
            marks = [_mark(note) for note in self.notes]
            self._page.mark(marks)

    def _ended(self, _job: Job) -> None:
        self._job = None
        if self._on and self._page.editor.text() != self._reading:
            self._ask()

    def _clear(self) -> None:
        self.notes, self._read = (), ""
        self._page.mark(())

    def _switch_off(self) -> None:
        self.switch.setChecked(False)

    def _note_at(self, offset: int) -> NoteConfidence | None:
        return next((note for note in self.notes if note.start <= offset < note.end), None)

    def _clicked(self, start: int, _end: int) -> None:
        note = self._note_at(start)
        if note is not None:
            self._list(note, QCursor.pos())

    def _list(self, note: NoteConfidence, place: QPoint) -> None:
        self.menu.clear()
        written = self._page.editor.text()[note.start : note.end]
        title = self.menu.addAction(f"Written: {written}, {note.probability:.0%}".replace("&", "&&"))
        title.setEnabled(False)
        self.menu.addSeparator()
        for alternative in note.alternatives:
            label = f"{alternative.text}\t{alternative.probability:.0%}"
            action = self.menu.addAction(label)
            action.setToolTip(f"Go on with {alternative.text} in its place")
            action.setEnabled(alternative.text != written)
            action.triggered.connect(partial(self.go_on_with, note, alternative))
        self.menu.popup(place)


def _read(model: Path, text: str) -> Iterator[object]:
    """Yields what the network makes of each note, or why it can't say."""
    try:
        yield confidence(model, text)
    except ComposerError as problem:
        yield problem


def _mark(note: NoteConfidence) -> Mark:
    step = step_of(note.probability)
    likeliest = ", ".join(f"{other.text} {other.probability:.0%}" for other in note.alternatives[:3])
    sentence = f"{step.name}: {note.probability:.0%}. Weighed: {likeliest}."
    return Mark(Span(note.start, note.end), step.colour(current_colours()), sentence, step is SCALE[-1])
