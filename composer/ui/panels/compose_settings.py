"""The right side of Compose: the model, and what to ask of it."""

import secrets
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from composer.ui.panels.labels import muted_label
from composer.ui.theme import set_role
from composer.workflows.compose import LARGEST_DICE, ComposeRequest
from composer.workflows.models import ModelSummary


class ComposeSettings(QWidget):
    """Says what to compose; composes nothing itself.

    Signals:
        compose_wanted(), stop_wanted(): a button was pressed.
        model_chosen(Path): the person chose another model.
    """

    compose_wanted = Signal()
    stop_wanted = Signal()
    model_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QComboBox()
        self.model_help = muted_label()
        self.count = QSpinBox(minimum=1, maximum=1000, value=4)
        self.temperature = QDoubleSpinBox(minimum=0.05, maximum=3.0, singleStep=0.05, value=0.9)
        self.start_text = QPlainTextEdit()
        self.seed = QSpinBox(minimum=0, maximum=LARGEST_DICE, value=0)
        self.new_seed = QCheckBox("New seed each time")
        self.characters = QSpinBox(minimum=50, maximum=1_000_000, singleStep=100, value=1000)
        self.free_text = QCheckBox("Write past a tune’s end (the lab’s way)")
        self.compose = QPushButton("Compose")
        self.stop = QPushButton("Stop")
        self._models: tuple[ModelSummary, ...] = ()
        self._dress()
        self._arrange()
        self._connect()
        self.show_models((), None)
        self.show_composing(False)

    def show_models(self, models: Sequence[ModelSummary], chosen: Path | None) -> None:
        """Lists the models that can compose and selects one: `chosen`, or the newest."""
        usable = tuple(model for model in models if not model.problem)
        self._models = usable
        self.model.blockSignals(True)
        self.model.clear()
        for model in usable:
            self.model.addItem(model.name, model.path)
        paths = [model.path for model in usable]
        if chosen in paths:
            self.model.setCurrentIndex(paths.index(chosen))
        self.model.blockSignals(False)
        self._describe()
        self.compose.setEnabled(bool(usable))

    def show_composing(self, composing: bool) -> None:
        """Enables what can be pressed now."""
        self.compose.setEnabled(not composing and bool(self._models))
        self.stop.setEnabled(composing)

    @property
    def chosen(self) -> ModelSummary | None:
        """The model that would compose; None where there is none."""
        index = self.model.currentIndex()
        return self._models[index] if 0 <= index < len(self._models) else None

    def request(self) -> ComposeRequest:
        """What to compose; rolls a new seed first where that is wanted, and shows it."""
        assert self.chosen is not None
        if self.new_seed.isChecked():
            self.seed.setValue(secrets.randbelow(LARGEST_DICE))
        return ComposeRequest(
            model=self.chosen.path,
            count=self.count.value(),
            seed=self.seed.value(),
            temperature=self.temperature.value(),
            start=self.start_text.toPlainText(),
            characters=self.characters.value(),
            free_text=self.free_text.isChecked(),
        )

    def _dress(self) -> None:
        set_role(self.compose, "primary")
        self.new_seed.setChecked(True)
        self.start_text.setMaximumHeight(72)
        self.start_text.setTabChangesFocus(True)
        self.start_text.setAcceptDrops(False)
        self.start_text.setPlaceholderText("empty: the model begins by itself")
        for widget, name, tip in (
            (self.model, "Model", "Which trained model composes."),
            (self.count, "Tunes", "How many tunes to compose."),
            (
                self.temperature,
                "Temperature",
                "Low is careful and repeats itself; high is daring and stumbles.",
            ),
            (
                self.start_text,
                "Start string",
                "The text goes on from here, such as “M:6/8”, Enter, “L:1/8”, Enter, “K:D”.",
            ),
            (self.seed, "Seed", "The same seed, model and settings give the same tunes again."),
            (
                self.characters,
                "Characters",
                "At most so many characters are drawn for a tune; the lab draws 1,000.",
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)
        self.free_text.setToolTip(
            "Draws all the characters in one go and takes every whole tune out of them."
        )

    def _arrange(self) -> None:
        who = QGroupBox("Model")
        who_layout = QVBoxLayout(who)
        who_layout.addWidget(self.model)
        who_layout.addWidget(self.model_help)
        how = QGroupBox("How")
        form = QFormLayout(how)
        form.addRow("Tunes", self.count)
        form.addRow("Temperature", self.temperature)
        form.addRow("Seed", self.seed)
        form.addRow(self.new_seed)
        form.addRow("Start string", self.start_text)
        form.addRow("Characters", self.characters)
        form.addRow(self.free_text)
        self.footer = QWidget()
        buttons = QHBoxLayout(self.footer)
        buttons.addWidget(self.compose, 1)
        buttons.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.addWidget(who)
        layout.addWidget(how)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.compose.clicked.connect(self.compose_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.model.currentIndexChanged.connect(self._choose)

    def _choose(self) -> None:
        self._describe()
        if self.chosen is not None:
            self.model_chosen.emit(self.chosen.path)

    def _describe(self) -> None:
        model = self.chosen
        if model is None:
            self.model_help.setText("No model is trained yet. Train makes one.")
            return
        loss = model.best_validation_loss if model.best_validation_loss is not None else model.train_loss
        spoken = f", loss {loss:.3f} per character" if loss is not None else ""
        self.model_help.setText(f"Learned from {model.corpus} in {model.step:,} steps{spoken}.")
