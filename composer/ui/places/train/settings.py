"""The right side of Train: what to train on, the hyper-parameters, how long it takes, and the buttons."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from composer.corpus.collection import Corpus
from composer.training.estimate import TrainingEstimate
from composer.ui.places.train.form import LABEL_WIDTH, TrainForm
from composer.ui.places.train.run_note import RunNote
from composer.ui.places.train.sentences import estimate_text, going_on_text
from composer.ui.sizes import SPACE
from composer.ui.theme import icon, set_role, set_sign
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.form_grid import Section, form_label, form_row
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say
from composer.workflows.past_training import PastTraining

NO_CORPUS = "Nothing yet: a folder of yours, a collection that comes with the program, or the lab’s songs."
READING_CORPUS = "The tunes to learn from are being read…"
MEASURE, MEASURING = "How long?", "Measuring…"
HOW_LONG = "Times a few steps, which are thrown away, and tells how long a training takes on this computer."
START, GO_ON, CHOOSE = "Start training", "Go on training", "Choose tunes to learn from"
COMPOSE, PAUSE, RESUME, STOP = "Compose with it", "Pause", "Go on", "Stop and keep"
LEARN, LEARN_NEXT = "Learn from", "The next model learns from"
NAMED = "The model that is trained has its name; Library gives it another when the training is over."
SEVERAL = "Trains with several values of one setting, one after another, to see which is best."
LOCKED = "What is grey can’t change while it runs."


class TrainSettings(QWidget):
    """Says what will be trained; starts and stops nothing itself.

    Attributes:
        choose_corpus: asks for what to learn from, which is the next training's while one runs.
        new_model, go_on: ask for a new model in place of one that goes on, and the other way round.
        start: begins, goes on, or asks for what to learn from where there is nothing; while nothing runs.
        compose: composes with the model whose training is done.
        pause, stop: of what runs; `pause` lets it go on as well.
        measure: asks how long it will take.
        several: asks for several values of a setting, each of which is to be trained.
        note: of the run that is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corpus_name, self.corpus_label = _name(), muted_label()
        self.choose_corpus = _link("Other tunes…")
        self.model, self.going_on = _name(), muted_label()
        self.new_model, self.go_on = _link("A new model instead"), _link("Go on with the latest instead")
        self.model_name = QLineEdit(placeholderText=say("named after the tunes"))
        self.form, self.note, self.several = TrainForm(), RunNote(), _link("Try several…")
        self.estimate, self.memory, self.measure = muted_label(), muted_label(), _link(MEASURE)
        self.locked = muted_label(say(LOCKED))
        self.compose, self.start = QPushButton(say(COMPOSE)), QPushButton()
        self.pause, self.stop = QPushButton(), QPushButton(say(STOP))
        self._corpus_sign = QLabel()
        self._running = self._paused = self._goes_on = False
        self._corpus: Corpus | None = None
        self._past: PastTraining | None = None
        self._arrange()
        self.show_corpus(None)
        self.show_past(None, goes_on=False)
        self.show_warning("")
        self.form.changed.connect(self._count_tunes)

    def show_reading(self, reading: bool) -> None:
        """Says that a corpus is being read, where none is open yet."""
        if self._corpus is None:
            self.corpus_label.setText(say(READING_CORPUS if reading else NO_CORPUS))
            self.start.setEnabled(not reading)
            self.start.setToolTip(say(READING_CORPUS) if reading else "")

    def show_corpus(self, corpus: Corpus | None) -> None:
        """Names the corpus that will be learned from."""
        self._corpus = corpus
        self.start.setEnabled(True)
        self.start.setToolTip("")
        self.corpus_name.set_text(corpus.name if corpus else "")
        self.corpus_label.setText(say(NO_CORPUS))
        if corpus is not None:
            self.model_name.setPlaceholderText(corpus.name)
        self._count_tunes()
        self._show_what_applies()

    def show_state(self, *, running: bool, paused: bool, stopping: bool) -> None:
        """Offers what can be done now."""
        self._running, self._paused = running, paused
        self.pause.setText(say(RESUME if paused else PAUSE))
        set_sign(self.pause, *(("play", "on_accent") if paused else ("pause",)))
        for button in (self.pause, self.stop):
            button.setEnabled(not stopping)
        self.model_name.setEnabled(not running)
        self.model_name.setToolTip(say(NAMED) if running else "")
        self.form.lock(running)
        self._show_what_applies()

    def show_past(self, past: PastTraining | None, goes_on: bool) -> None:
        """Shows that `past` will be trained further where it `goes_on`, and offers that otherwise."""
        self._past, self._goes_on = past, goes_on
        if past is not None:
            self.model.set_text(past.path.name)
            self.go_on.setToolTip(say("Go on training “{model}”", model=past.path.name))
            self.going_on.setText(going_on_text(past))
        if past is not None and goes_on:
            self.form.go_on_with(past.header.network, past.goes_on_with)
        else:
            self.form.begin_anew()
        self._show_what_applies()

    def show_estimate(self, found: TrainingEstimate | None) -> None:
        """How long what the form asks for will take here; None where nobody knows yet."""
        self.estimate.setText(estimate_text(found) if found else "")
        self.estimate.setToolTip(say(found.sentence) if found else "")
        self._show_what_applies()

    def show_measuring(self, measuring: bool) -> None:
        """Says that steps are being timed."""
        self.measure.setEnabled(not measuring)
        self.measure.setText(say(MEASURING if measuring else MEASURE))

    def show_warning(self, sentence: str) -> None:
        """Says why this can't be trained, as where the memory is too small; empty where it can."""
        self.memory.setText(say(sentence))
        self._show_what_applies()

    def _count_tunes(self) -> None:
        """How many are learnt from, of how many: some are held out as the form says."""
        if self._corpus is None:
            return
        tunes, values = len(self._corpus.tunes), self.form.form.values()
        every = int(values["validation_every"])
        held_out = len(range(int(values["validation_remainder"]) % every, tunes, every)) if every > 1 else 0
        self.corpus_label.setText(
            say(
                "{tunes}, {held_out} of them held out", tunes=counted(tunes, "tune"), held_out=f"{held_out:,}"
            )
        )

    def _show_what_applies(self) -> None:
        """What is of no use now does not stand there, grey or not."""
        running, goes_on, warned = self._running, self._goes_on, bool(self.memory.text())
        done = self._past is not None and self._past.is_done and not (running or goes_on)
        has_corpus, measured = self._corpus is not None, bool(self.estimate.text())
        self._learn.set_title(say(LEARN_NEXT if running else LEARN))
        self.start.setText(say(GO_ON if goes_on else START if has_corpus else CHOOSE))
        for button, primary in ((self.start, not done), (self.pause, self._paused)):
            if button.property("role") != (role := "primary" if primary else ""):
                set_role(button, role)
        shown = {
            self._learn: running or not goes_on,
            self.corpus_name: has_corpus,
            self._corpus_sign: has_corpus,
            self.choose_corpus: has_corpus or running,
            self._going_on: goes_on,
            self.new_model: not running,
            self.go_on: not running and self._past is not None,
            self.model_name: not goes_on,
            self._name_label: not goes_on,
            self.memory: warned and not running,
            self.estimate: measured and not (warned or running),
            self.several: has_corpus and not (running or goes_on),
            self.measure: not (measured or warned or running),
            self.locked: running,
            self.compose: done,
            self.start: not running,
            self.pause: running,
            self.stop: running,
        }
        for widget, visible in shown.items():
            widget.setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab comes to what stands below the preset before the rows of the form."""
        super().showEvent(event)
        below = self.form.below_preset
        items = [item for row in range(below.count()) if (item := below.itemAt(row)) is not None]
        widgets = [widget for item in items if (widget := item.widget()) is not None]
        buttons = [one for each in widgets for one in (each, *each.findChildren(QPushButton))]
        order = [one for one in buttons if isinstance(one, QPushButton)]
        for before, one in pairwise((self.form.preset, *order)):
            QWidget.setTabOrder(before, one)

    def changeEvent(self, event: QEvent) -> None:
        """Draws the sign in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        self._corpus_sign.setPixmap(
            icon("corpus", "muted_text").pixmap(QSize(20, 20), self.devicePixelRatioF())
        )

    def _arrange(self) -> None:
        set_role(self.compose, "primary")
        set_role(self.memory, "error")
        set_sign(self.stop, "stop")
        self._draw_sign()
        self.measure.setToolTip(say(HOW_LONG))
        named, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        for label in (self.corpus_name, self.corpus_label):
            words.addWidget(label)
        named.addWidget(self._corpus_sign)
        named.addLayout(words, 1)
        self._learn = Section(LEARN, named, self.choose_corpus, self.go_on)
        self._going_on = Section(say("Go on with"), self.model, self.going_on, self.new_model)
        self._name_label = form_label(say("Model name"), LABEL_WIDTH)
        self.model_name.setAccessibleName(say("Model name"))
        for widget in (self.estimate, self.measure, self.memory):
            self.form.below_preset.addWidget(widget)
        how = Section(say("How"), self.form, form_row(self._name_label, self.model_name), self.several)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        self.several.setToolTip(say(SEVERAL))
        for group in (self._learn, self._going_on, how, self.note):
            layout.addWidget(group)
        layout.addStretch(1)
        self.footer = QWidget()
        below, beside = QVBoxLayout(self.footer), QHBoxLayout()
        below.setSpacing(SPACE)
        beside.setSpacing(SPACE)
        for button in (self.pause, self.stop):
            beside.addWidget(button)
        for widget in (self.locked, self.compose, self.start):
            below.addWidget(widget)
        below.addLayout(beside)


def _name() -> ElidedLabel:
    label = ElidedLabel()
    set_role(label, "heading")
    return label


def _link(text: str) -> QPushButton:
    button = QPushButton(say(text))
    set_role(button, "link")
    return button
