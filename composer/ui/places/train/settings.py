"""The right side of Train: what to train on, the hyper-parameters, how long it takes, and the buttons."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.corpus.collection import Corpus
from composer.plurals import plural
from composer.ui.places.train.form import LABEL_WIDTH, TrainForm
from composer.ui.places.train.sentences import going_on_text
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.form_grid import Section, form_label, form_row
from composer.ui.widgets.labels import muted_label
from composer.workflows.past_training import PastTraining

NO_CORPUS = "No corpus is open yet. Choose a bundled collection or your own tunes."
READING_CORPUS = "The tunes to learn from are being read…"
UNMEASURED = "A few steps tell how long this takes on this computer."
MEASURE = "How long will it take?"
START, GO_ON, CHOOSE = "Start training", "Go on training", "Choose what to learn from…"
LEARN, LEARN_NEXT = "Learn from", "The next model learns from"
NAMED = "The model that is trained has its name; Library gives it another when the training is over."


class TrainSettings(QWidget):
    """Says what will be trained; starts and stops nothing itself.

    Attributes:
        choose_corpus: asks for what to learn from, which is the next training's while one runs.
        new_model, go_on: ask for a new model in place of one that goes on, and the other way round.
        start: begins, goes on, or asks for what to learn from where there is nothing; while nothing runs.
        pause, stop: of what runs; `pause` lets it go on as well.
        measure: asks how long it will take.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corpus_label = QLabel(wordWrap=True)
        self.choose_corpus = QPushButton("Choose a corpus…")
        self.going_on = QLabel(wordWrap=True)
        self.new_model, self.go_on = QPushButton("A new model instead"), QPushButton()
        self.model_name = QLineEdit(placeholderText="named after the corpus")
        self.form = TrainForm()
        self.estimate, self.memory = muted_label(UNMEASURED), muted_label()
        self.measure = QPushButton(MEASURE)
        self.start = QPushButton()
        self.pause, self.stop = QPushButton(), QPushButton("Stop")
        self._running = self._goes_on = self._has_corpus = False
        self._past: PastTraining | None = None
        self._arrange()
        self.show_corpus(None)
        self.show_past(None, goes_on=False)
        self.show_warning("")

    def show_reading(self, reading: bool) -> None:
        """Says that a corpus is being read, where none is open yet."""
        if not self._has_corpus:
            self.corpus_label.setText(READING_CORPUS if reading else NO_CORPUS)
            self.start.setEnabled(not reading)
            self.start.setToolTip(READING_CORPUS if reading else "")

    def show_corpus(self, corpus: Corpus | None) -> None:
        """Names the corpus that will be learned from."""
        self._has_corpus = corpus is not None
        self.start.setEnabled(True)
        self.start.setToolTip("")
        if corpus is None:
            self.corpus_label.setText(NO_CORPUS)
        else:
            self.corpus_label.setText(
                f"{corpus.name}: {plural(len(corpus.tunes), 'tune')}, {corpus.characters:,} characters, "
                f"{len(corpus.vocabulary)} of them different."
            )
            self.model_name.setPlaceholderText(corpus.name)
        self._show_what_applies()

    def show_state(self, *, running: bool, paused: bool, stopping: bool) -> None:
        """Offers what can be done now."""
        self._running = running
        self.pause.setText("Go on" if paused else "Pause")
        for button in (self.pause, self.stop):
            button.setEnabled(not stopping)
        self.model_name.setEnabled(not running)
        self.model_name.setToolTip(NAMED if running else "")
        self.form.lock(running)
        self._show_what_applies()

    def show_past(self, past: PastTraining | None, goes_on: bool) -> None:
        """Shows that `past` will be trained further where it `goes_on`, and offers that otherwise."""
        self._past, self._goes_on = past, goes_on
        if past is not None:
            self.go_on.setText(f"{GO_ON} “{past.path.name}” instead")
            self.going_on.setText(going_on_text(past))
        if past is not None and goes_on:
            self.form.go_on_with(past.header.network, past.goes_on_with)
        else:
            self.form.begin_anew()
        self._show_what_applies()

    def show_estimate(self, sentence: str) -> None:
        """How long it will take here; an empty sentence where nobody knows yet."""
        self.estimate.setText(sentence or UNMEASURED)
        self._show_what_applies()

    def show_measuring(self, measuring: bool) -> None:
        """Says that steps are being timed."""
        self.measure.setEnabled(not measuring)
        self.measure.setText("Measuring…" if measuring else MEASURE)

    def show_warning(self, sentence: str) -> None:
        """Says why this can't be trained, as where the memory is too small; empty where it can."""
        self.memory.setText(sentence)
        self._show_what_applies()

    def _show_what_applies(self) -> None:
        """What is of no use now does not stand there, grey or not."""
        running, goes_on, warned = self._running, self._goes_on, bool(self.memory.text())
        self._learn.set_title(LEARN_NEXT if running else LEARN)
        self.start.setText(GO_ON if goes_on else START if self._has_corpus else CHOOSE)
        shown = {
            self._learn: running or not goes_on,
            self._going_on: goes_on,
            self.new_model: not running,
            self.go_on: not running and self._past is not None,
            self.model_name: not goes_on,
            self._name_label: not goes_on,
            self.memory: warned and not running,
            self.estimate: not (warned or running),
            self.measure: self.estimate.text() == UNMEASURED and not (warned or running),
            self.start: not running,
            self.pause: running,
            self.stop: running,
        }
        for widget, visible in shown.items():
            widget.setVisible(visible)

    def _arrange(self) -> None:
        set_role(self.start, "primary")
        set_role(self.memory, "error")
        self._learn = Section(LEARN, self.corpus_label, self.choose_corpus, self.go_on)
        self._going_on = Section("Go on with", self.going_on, self.new_model)
        self._name_label = form_label("Model name", LABEL_WIDTH)
        how = Section("How", self.form, form_row(self._name_label, self.model_name))
        for widget in (self.estimate, self.measure, self.memory):
            self.form.below_preset.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        for group in (self._learn, self._going_on, how):
            layout.addWidget(group)
        layout.addStretch(1)
        self.footer = QWidget()
        below = QHBoxLayout(self.footer)
        below.setSpacing(SPACE)
        for button in (self.start, self.pause, self.stop):
            below.addWidget(button)
