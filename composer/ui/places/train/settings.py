"""The right side of Train: what to train on, the hyper-parameters, how long it takes, and the buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.corpus.collection import Corpus
from composer.counting import counted
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.ui.places.train.form import TrainForm
from composer.ui.places.train.sentences import going_on_text
from composer.ui.theme import set_role
from composer.ui.widgets.labels import muted_label
from composer.workflows.models import ModelSummary

UNMEASURED = "A few steps tell how long this takes on this computer."

MEASURE = "How long will it take?"


class TrainSettings(QWidget):
    """Says what will be trained; starts and stops nothing itself.

    Signals:
        start_wanted(), pause_wanted(), stop_wanted(), resume_wanted(): a button was pressed.
        measure_wanted(): the person wants to know how long it will take.
        corpus_wanted(): the person wants to choose what to learn from.
        new_wanted(): the person wants a new model, instead of going on with one.
    """

    start_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()
    resume_wanted = Signal()
    measure_wanted = Signal()
    corpus_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corpus_label = QLabel(wordWrap=True)
        self.choose_corpus = QPushButton("Choose a corpus…")
        self.going_on = QLabel(wordWrap=True)
        self.new_model = QPushButton("A new model instead")
        self.model_name = QLineEdit(placeholderText="named after the corpus")
        self.form = TrainForm()
        self.estimate, self.memory = muted_label(UNMEASURED), muted_label()
        self.measure = QPushButton(MEASURE)
        self.start = QPushButton("Start training")
        self.pause = QPushButton("Pause")
        self.stop = QPushButton("Stop")
        self.resume = QPushButton("Resume")
        self._arrange()
        self._connect()
        self.show_corpus(None)
        self.show_going_on(None)
        self.show_warning("")

    def show_corpus(self, corpus: Corpus | None) -> None:
        """Names the corpus that will be learned from."""
        if corpus is None:
            self.corpus_label.setText("No corpus is open yet. Choose a bundled collection or your own tunes.")
        else:
            self.corpus_label.setText(
                f"{corpus.name}: {counted(len(corpus.tunes), 'tune')}, {corpus.characters:,} characters, "
                f"{len(corpus.vocabulary)} of them different."
            )
            self.model_name.setPlaceholderText(corpus.name)

    def show_state(self, *, running: bool, paused: bool, can_start: bool, can_resume: bool) -> None:
        """Enables what can be pressed now."""
        self.start.setEnabled(can_start and not running)
        self.resume.setEnabled((running and paused) or (not running and can_resume))
        self.pause.setEnabled(running and not paused)
        self.stop.setEnabled(running)
        for widget in (self.form, self.model_name, self.new_model, self.choose_corpus, self.measure):
            widget.setEnabled(not running)

    def show_going_on(self, model: ModelSummary | None) -> None:
        """Shows that `model` will be trained further; None for a new one."""
        self._learn.setVisible(model is None)
        self._going_on.setVisible(model is not None)
        for widget in (self.model_name, self._name_label):
            widget.setVisible(model is None)
        self.start.setText("Start training" if model is None else "Go on training")
        if model is None or model.network is None or model.training is None:
            self.form.begin_anew()
            return
        self.going_on.setText(going_on_text(model))
        self.form.go_on_with(model.network, model.training)

    def show_estimate(self, sentence: str) -> None:
        """How long it will take here; an empty sentence where nobody knows yet."""
        self.estimate.setText(sentence or UNMEASURED)
        self.measure.setVisible(not sentence and self.memory.isHidden())

    def show_measuring(self, measuring: bool) -> None:
        """Says that steps are being timed."""
        self.measure.setEnabled(not measuring)
        self.measure.setText("Measuring…" if measuring else MEASURE)

    def show_warning(self, sentence: str) -> None:
        """Says why this can't be trained, as where the memory is too small; empty where it can."""
        self.memory.setText(sentence)
        self.memory.setVisible(bool(sentence))
        for widget in (self.estimate, self.measure):
            widget.setVisible(not sentence)

    def network_settings(self) -> NetworkSettings:
        """The network as the form has it."""
        return self.form.network_settings()

    def training_settings(self) -> TrainingSettings:
        """The run as the form has it."""
        return self.form.training_settings()

    def _arrange(self) -> None:
        set_role(self.start, "primary")
        set_role(self.memory, "error")
        self._learn = _group("Learn from", self.corpus_label, self.choose_corpus)
        self._going_on = _group("Go on with", self.going_on, self.new_model)
        how = QGroupBox("How")
        rows = QFormLayout(how)
        self._name_label = QLabel("Model name")
        rows.addRow(self.form)
        rows.addRow(self._name_label, self.model_name)
        for widget in (self.estimate, self.measure, self.memory):
            self.form.below_preset.addWidget(widget)
        layout = QVBoxLayout(self)
        for group in (self._learn, self._going_on, how):
            layout.addWidget(group)
        layout.addStretch(1)
        self.footer = QWidget()
        below = QVBoxLayout(self.footer)
        below.addWidget(self.start)
        buttons = QHBoxLayout()
        for button in (self.pause, self.stop, self.resume):
            buttons.addWidget(button)
        below.addLayout(buttons)

    def _connect(self) -> None:
        self.start.clicked.connect(self.start_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.resume.clicked.connect(self.resume_wanted)
        self.measure.clicked.connect(self.measure_wanted)
        self.choose_corpus.clicked.connect(self.corpus_wanted)
        self.new_model.clicked.connect(self.new_wanted)


def _group(title: str, *widgets: QWidget) -> QGroupBox:
    group = QGroupBox(title)
    layout = QVBoxLayout(group)
    for widget in widgets:
        layout.addWidget(widget)
    return group
