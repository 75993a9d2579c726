"""Step 10, hand it in: one ZIP with all that the lab asks for."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from composer.ui.dialogs.files import FileDialogs
from composer.ui.jobs import Job, Jobs
from composer.ui.places.train.steps.page import Panel, Piece, StepPage, sentence
from composer.ui.sizes import SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say
from composer.workflows.lesson.hand_in import HandIn, members, settings_of, write_hand_in
from composer.workflows.lesson.lesson import Lesson

NO_TUNE = "There is no tune yet: step 8 writes one."
WRITING, NAME, LONGEST = "Writing the ZIP", "hand-in", 20_000


class HandInPage(StepPage):
    """The control is the description.

    Signals:
        running_changed(): the ZIP is being written, or no more.
        described(): the description is another.
    """

    running_changed = Signal()
    described = Signal()

    step, name = "hand-in", "Hand it in"
    title = "Hand it in"
    paragraph = (
        "The lab asks for a recording, the hyper-parameters, and what you make of them. One ZIP holds the "
        "tune as sound, text and page, the settings, the curve as picture and numbers, and your description."
    )
    question = "Which single number would you change next, and what would you expect to hear?"

    def __init__(self, lesson: Lesson, jobs: Jobs) -> None:
        super().__init__(lesson, jobs)
        self.description, self.contents, self.told = QPlainTextEdit(), muted_label(), sentence()
        self.description.setAccessibleName(say("Description"))
        self.description.setPlaceholderText(say("What I changed, what I heard, and why"))
        self.description.setMinimumHeight(scaled(120))
        self.description.setTabChangesFocus(True)
        self.description.document().setDocumentMargin(SPACE)
        set_role(self.description, "field")
        heading = sentence()
        heading.setText(say("Your description"))
        set_role(heading, "heading")
        self.put(Panel(heading, self.description), Panel(self.told, self.contents))
        self.fill()
        self._job: Job | None = None
        self._path = Path()
        self.description.textChanged.connect(self._described)

    @property
    def caption(self) -> str:
        """What it is about."""
        return say("ZIP with tune and numbers")

    @property
    def running(self) -> bool:
        """True while it is being written."""
        return self._job is not None

    def show_lesson(self) -> None:
        """Shows what will be in it, and what is lacking."""
        if self.running:
            return
        written = self.lesson.written
        losses = written.own.snapshot.losses if written is not None and written.own is not None else ()
        self.contents.setText(say("In it: {members}", members=", ".join(members(len(losses)))))
        if written is None:
            self.told.setText(say(NO_TUNE))
        elif not losses:
            said = say(
                "Who wrote the tune: {author}. Train your own network in step 7 to hand in its curve.",
                author=say(written.author),
            )
            self.told.setText(said)
        elif not self.description.toPlainText().strip():
            self.told.setText(say("The tune and the numbers are there. Your description is to be written."))
        else:
            self.told.setText(say("All that the lab asks for is there."))

    def _described(self) -> None:
        self.show_lesson()
        self.described.emit()

    def write_or_stop(self) -> None:
        """Asks where to, and writes; while it is being written, ends that."""
        if self._job is not None:
            self._job.cancel()
            return
        written = self.lesson.written
        if written is None:
            self.show_lesson()
            return
        path = FileDialogs.save_tune(self, NAME, [(say("ZIP archive"), ".zip")], say("Write the ZIP"))
        if path is not None:
            losses = written.own.snapshot.losses if written.own is not None else ()
            description = self.description.toPlainText()[:LONGEST]
            hand_in = HandIn(written.abc, settings_of(written), losses, description)
            self._write(path, hand_in)

    def _write(self, path: Path, hand_in: HandIn) -> None:
        def work() -> Iterator[object]:
            return write_hand_in(path, hand_in)

        self._path = path
        job = self._job = self.jobs.create(WRITING, work, saves=True)
        job.happened.connect(self._tell)
        job.succeeded.connect(self._succeeded)
        job.cancelled.connect(self._cancelled)
        job.failed.connect(self._failed)
        job.ended.connect(self._end)
        job.start()
        self.running_changed.emit()

    def _tell(self, member: str) -> None:
        self.told.setText(say("writing {name}…", name=member))

    def _succeeded(self) -> None:
        self.lesson.done.add("hand-in")
        self.told.setText(say("“{name}” is written, to hand in.", name=self._path.name))
        self.told.setToolTip(str(self._path))

    def _cancelled(self) -> None:
        self.told.setText(say("Stopped. Nothing was written."))

    def _failed(self, error: Exception) -> None:
        self.told.setText(say(str(error)))

    def _end(self, _job: Job) -> None:
        self._job = None
        self.running_changed.emit()
        self.changed.emit()

    def code(self) -> str:
        """The tune as a file."""
        return 'lab.play_song(song)\nlab.save_song_to_abc(\n    song, "mine")'

    def piece(self) -> Piece:
        """The tune that is handed in."""
        written = self.lesson.written
        return Piece(say("The tune to hand in"), written.abc if written else "", say(NO_TUNE))
