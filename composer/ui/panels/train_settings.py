"""The right side of Train: what to train on, the hyper-parameters, and the buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
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
from composer.training.presets import PRESETS
from composer.training.settings import SETTINGS, NetworkSettings, TrainingSettings
from composer.ui.panels.labels import muted_label
from composer.ui.panels.settings_form import SettingsForm
from composer.ui.theme import set_role


class TrainSettings(QWidget):
    """Says what will be trained; starts and stops nothing itself.

    Signals:
        start_wanted(), pause_wanted(), stop_wanted(), resume_wanted(): a button was pressed.
        corpus_wanted(): the person wants to choose what to learn from.
    """

    start_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()
    resume_wanted = Signal()
    corpus_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corpus_label = QLabel(wordWrap=True)
        self.choose_corpus = QPushButton("Choose a corpus…")
        self.model_name = QLineEdit(placeholderText="named after the corpus")
        self.preset = QComboBox()
        self.preset_help = muted_label()
        self.network_form = SettingsForm(s for s in SETTINGS if s.group == "network")
        self.training_form = SettingsForm(s for s in SETTINGS if s.group == "training")
        self.start = QPushButton("Start training")
        set_role(self.start, "primary")
        self.pause = QPushButton("Pause")
        self.stop = QPushButton("Stop")
        self.resume = QPushButton("Resume")
        self._fill_presets()
        self._arrange()
        self._connect()
        self.show_corpus(None)

    def show_corpus(self, corpus: Corpus | None) -> None:
        """Names the corpus that will be learned from."""
        if corpus is None:
            self.corpus_label.setText("No corpus is open yet. Choose a bundled collection or your own tunes.")
        else:
            self.corpus_label.setText(
                f"{corpus.name}: {len(corpus.tunes):,} tunes, {corpus.characters:,} characters, "
                f"{len(corpus.vocabulary)} of them different."
            )
            self.model_name.setPlaceholderText(corpus.name)

    def show_state(self, *, running: bool, paused: bool, can_start: bool, can_resume: bool) -> None:
        """Enables what can be pressed now."""
        self.start.setEnabled(can_start and not running)
        self.resume.setEnabled((running and paused) or (not running and can_resume))
        self.pause.setEnabled(running and not paused)
        self.stop.setEnabled(running)
        for form in (self.network_form, self.training_form, self.preset, self.model_name):
            form.setEnabled(not running)

    def network_settings(self) -> NetworkSettings:
        """The network as the form has it."""
        return NetworkSettings(**self.network_form.values())  # type: ignore[arg-type]

    def training_settings(self) -> TrainingSettings:
        """The run as the form has it."""
        return TrainingSettings(**self.training_form.values())  # type: ignore[arg-type]

    def _fill_presets(self) -> None:
        for name, preset in PRESETS.items():
            self.preset.addItem(preset.title, name)
        self.preset.setAccessibleName("Preset")

    def _arrange(self) -> None:
        learn = QGroupBox("Learn from")
        learn_layout = QVBoxLayout(learn)
        learn_layout.addWidget(self.corpus_label)
        learn_layout.addWidget(self.choose_corpus)
        how = QGroupBox("How")
        form = QFormLayout(how)
        form.addRow("Preset", self.preset)
        form.addRow(self.preset_help)
        form.addRow("Model name", self.model_name)
        form.addRow(self.network_form)
        form.addRow(self.training_form)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        layout = QVBoxLayout(self)
        layout.addWidget(learn)
        layout.addWidget(how)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        for button in (self.pause, self.stop, self.resume):
            buttons.addWidget(button)
        self.footer = QWidget()
        below = QVBoxLayout(self.footer)
        below.addWidget(self.start)
        below.addLayout(buttons)

    def _connect(self) -> None:
        self.start.clicked.connect(self.start_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.resume.clicked.connect(self.resume_wanted)
        self.choose_corpus.clicked.connect(self.corpus_wanted)
        self.preset.currentIndexChanged.connect(self._apply_preset)
        self._apply_preset()

    def _apply_preset(self) -> None:
        preset = PRESETS[self.preset.currentData()]
        self.network_form.set_values(preset.network_values())
        self.training_form.set_values(preset.training_values())
        self.preset_help.setText(preset.description)
