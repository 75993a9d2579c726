"""Train with its two sides: the training itself, and Step by step; one switch leads from one to the other."""

import json
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.jobs import Jobs
from composer.ui.places.train.place import TrainPlace
from composer.ui.places.train.steps.hearing import StepHearing
from composer.ui.places.train.steps.middle import StepsMiddle
from composer.ui.places.train.steps.page import StepPage
from composer.ui.places.train.steps.pages import Pages
from composer.ui.places.train.steps.reading import LessonReading
from composer.ui.places.train.steps.side import StepSide
from composer.ui.places.train.steps.step_list import Entry
from composer.ui.places.train.steps.switch import MODES, STEPS, TRAIN, ModeSwitch
from composer.ui.places.train.steps.training import LessonTraining
from composer.ui.player.player import Player
from composer.ui.remembered import Remembered
from composer.ui.session import Session
from composer.ui.words import say
from composer.workflows.lesson.lesson import READING, Lesson
from composer.workflows.lesson.lesson import STEPS as NAMES
from composer.workflows.lesson.remembering import restore, to_json
from composer.workflows.starter import STARTER_NAME, starter_path

MODE, LESSON, DESCRIPTION = "train/mode", "train/lesson", "train/description"
FOLDER = "lesson"
KEEP_AFTER_MILLISECONDS = 500
WRITE, STOP = "Write the ZIP…", "Stop"
BY_AUTHOR = ("sampling", "state", "hand-in")


class _Both(QWidget):
    """What Train shows, and what the lesson shows in the same place; one of them at a time."""

    def __init__(self, training: QWidget, lesson: QWidget) -> None:
        super().__init__()
        self._parts = {TRAIN: training, STEPS: lesson}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in self._parts.values():
            column.addWidget(part)

    def show_mode(self, mode: str) -> None:
        """Shows one of them; the other is hidden first, so that the column never has room for both."""
        for name in sorted(self._parts, key=lambda name: name == mode):
            self._parts[name].setVisible(name == mode)


class TrainOrSteps(QObject):
    """The place named `train`, as the window has it; `TrainPlace` is one side of it, and knows no other.

    Signals:
        network_ready(): TensorFlow is loaded and the lesson's network stands.
    """

    network_ready = Signal()

    name = "train"
    listing: QWidget | None = None

    def __init__(
        self,
        train: TrainPlace,
        session: Session,
        jobs: Jobs,
        document: Document,
        autosave: Autosave,
        player: Player,
        models_folder: Path,
        remembered: Remembered,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._train, self._session, self._remembered = train, session, remembered
        self.lesson = Lesson(models_folder.parent / FOLDER)
        self.lesson.model = self._model
        self._mode, self._learning_from = TRAIN, self.lesson.text
        with remembered.restoring("Step by step"):
            restore(self.lesson, remembered.json(LESSON))
        self.training = LessonTraining(self.lesson, jobs, self)
        self.hearing = StepHearing(document, autosave, player, jobs, self)
        self.pages = Pages(self.lesson, jobs, self.training)
        self.pages.hand_in.description.setPlainText(remembered.text(DESCRIPTION, ""))
        self.reading = LessonReading(self.lesson, jobs, self)
        self._make_columns()
        self._keep_timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MILLISECONDS)
        self._connect()
        self.show_mode(remembered.text(MODE, TRAIN))

    def _make_columns(self) -> None:
        train = self._train
        self.steps, self.side = StepsMiddle(self.pages.all), StepSide(self.hearing)
        self.switch = ModeSwitch()
        train.progress.header.put_first(self.switch)
        assert train.footer is not None
        for form in (train.settings, train.footer):
            inside = form.layout()
            assert inside is not None
            inside.setContentsMargins(0, 0, 0, 0)
        self.middle: QWidget | None = _Both(train.progress, self.steps)
        self.settings: QWidget = _Both(train.settings, self.side)
        self.footer: QWidget | None = _Both(train.footer, self.side.footer)
        self.header = _Both(train.header, self.side.header)

    def _connect(self) -> None:
        for switch in (self.switch, self.steps.switch):
            switch.mode_chosen.connect(self.show_mode)
        self.steps.step_chosen.connect(self.go_to_row)
        self.steps.back_wanted.connect(self.go_back)
        self.steps.next_wanted.connect(self.go_on)
        self.side.back.clicked.connect(self.go_back)
        self.side.next.clicked.connect(self._press_primary)
        self.side.hear_wanted.connect(self._hear)
        for page in self.pages.all:
            page.changed.connect(self._show)
        self.pages.hand_in.running_changed.connect(self._show)
        self.pages.hand_in.described.connect(self._keep_timer.start)
        self.training.network_ready.connect(self.network_ready)
        self.training.ended.connect(self._renew)
        self.reading.counted.connect(self._count)
        self.reading.changed.connect(self._take_tunes)
        self.reading.own_is_damaged.connect(self._session.failed)
        self._keep_timer.timeout.connect(self.keep)
        self._session.corpus_changed.connect(self._ask)
        self._session.corpus_read.connect(self._ask)
        self._session.model_chosen.connect(self._renew)

    # Which side is shown

    @property
    def mode(self) -> str:
        """`TRAIN` or `STEPS`."""
        return self._mode

    def show_mode(self, mode: str) -> None:
        """Shows the training, or the lesson."""
        self._mode = mode = mode if mode in MODES else TRAIN
        self._remembered.set(MODE, mode)
        for both in (self.middle, self.settings, self.footer, self.header):
            assert isinstance(both, _Both)
            both.show_mode(mode)
        for switch in (self.switch, self.steps.switch):
            switch.show_mode(mode)
        if mode == TRAIN:
            self._leave()
        if self.settings.isVisible():
            self.shown()

    def shown(self) -> None:
        """The person comes here."""
        if self._mode == TRAIN:
            self._train.shown()
        else:
            self._ask()
            self._renew()

    def left(self, place: str) -> None:
        """The person is at another place now."""
        if place != self.name:
            self._leave()

    def _leave(self) -> None:
        """Their tune is on the page again, and the network learns no more; what it has learnt is kept."""
        self.hearing.go_back()
        self.training.stop()

    def close(self) -> None:
        """The window closes."""
        self.keep()
        self._keep_timer.stop()
        self.reading.forget()
        self.training.stop()
        self.pages.stop()
        self.hearing.close()

    # The tunes

    def _ask(self, *_changed: object) -> None:
        """Has the open corpus read, where the lesson is shown, or a bundled one where there is none."""
        corpus = self._session.corpus
        reading_another = corpus is None and _changed == (True,)
        if self._mode == STEPS and self.settings.isVisible() and not reading_another:
            self.reading.ask(corpus)

    def _count(self, done: int) -> None:
        self.steps.about.set_text(say("{count} tunes are read…", count=f"{done:,}"))

    def _take_tunes(self) -> None:
        """The tunes are others, from which nothing that runs was learning."""
        if self.lesson.text is not self._learning_from:
            self.training.stop()
        self._learning_from = self.lesson.text
        self._renew()

    def _model(self) -> tuple[Path, str]:
        """The model that is chosen in Compose, or the starter model."""
        model = self._session.model
        if model is not None and model != starter_path() and model.exists():
            return model, model.name
        return starter_path(), STARTER_NAME

    # Where one is

    def go_to_row(self, row: int) -> None:
        """Goes to a step, counted from 0."""
        if 0 <= row < len(NAMES) and NAMES[row] != self.lesson.step:
            self.lesson.go_to(NAMES[row])
            self._renew()

    def go_back(self) -> None:
        """To the step before."""
        self.go_to_row(self.lesson.number - 2)

    def go_on(self) -> None:
        """To the next step."""
        self.go_to_row(self.lesson.number)

    def _press_primary(self) -> None:
        if self.lesson.step == NAMES[-1]:
            self.pages.hand_in.write_or_stop()
        else:
            self.go_on()

    def _hear(self) -> None:
        self.hearing.toggle(self.side.piece)

    @property
    def page(self) -> StepPage:
        """The page of the step where the person is."""
        return self.pages.all[self.lesson.number - 1]

    def _renew(self, *_changed: object) -> None:
        """Shows the page anew: the step, the tunes or the network are others."""
        if self._mode == STEPS:
            lacks = self.lesson.text is None
            self.steps.show_page(self.page, say(self.lesson.problem or READING) if lacks else "")
            self.page.show_lesson()
            self._show()

    def _show(self) -> None:
        """Shows what stands around the page."""
        lesson, row = self.lesson, self.lesson.number - 1
        entries = [
            Entry(number, say(page.name), page.caption, page.step in lesson.done)
            for number, page in enumerate(self.pages.all, 1)
        ]
        self.steps.show_steps(entries, row)
        self.side.show_page(self.page)
        self.side.back.setEnabled(row > 0)
        last = row == len(NAMES) - 1
        if last:
            self.side.next.setText(say(STOP if self.pages.hand_in.running else WRITE))
            self.side.next.setEnabled(lesson.written is not None)
        else:
            self.side.next.setText(say("Next: {step}", step=_way_on(self.pages.all[row + 1])))
            self.side.next.setEnabled(True)
        self._tell_about()
        self._keep_timer.start()

    def _tell_about(self) -> None:
        """Whose characters they are: those of the text, or of the network that writes."""
        text = self.lesson.text
        if text is None:
            self.steps.about.set_text("")
            return
        name, count = text.name, len(text.vocabulary)
        if self.lesson.step in BY_AUTHOR:
            ready = self.pages.sampling.ready
            count = len(ready.author.vocabulary) if ready is not None else count
            name = say(self.lesson.writer().name)
        self.steps.about.set_text(say("{name}, {count} characters", name=name, count=count))

    def keep(self) -> None:
        """Remembers where the person is."""
        if self._mode == STEPS or self.lesson.text is not None:
            self._remembered.set(LESSON, json.dumps(to_json(self.lesson)))
        self._remembered.set(DESCRIPTION, self.pages.hand_in.description.toPlainText())


def _way_on(page: StepPage) -> str:
    name = say(page.name)
    return say(page.way_on) if page.way_on else name[:1].lower() + name[1:]
