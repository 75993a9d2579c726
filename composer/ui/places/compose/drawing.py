"""How characters are drawn: count and temperature for everybody, the rest folded below."""

import secrets
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from composer.composition.sampling import DEFAULT_TEMPERATURE
from composer.composition.settings import CompositionSettings
from composer.ui.places.compose.rows import add_row, form_layout, name_it
from composer.ui.widgets.fold import Fold
from composer.workflows.compose import LARGEST_SEED

MOST_LIKELY_COUNTED = 200
DEFAULTS: Mapping[str, Any] = {
    "count": 4, "temperature": DEFAULT_TEMPERATURE, "top_k": 0, "top_p": 1.0, "seed": 0, "new_seed": True,
    "characters": 1000, "start": "", "free_text": False, "constrained": True,
}  # fmt: skip
RARER = ("top_k", "top_p", "new_seed", "characters", "start", "free_text", "constrained")


class DrawingForm(QWidget):
    """Numbers and switches of the sampler; `values` are named as in `ComposeRequest`.

    Signals:
        changed(): one of them is another.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QSpinBox(minimum=1, maximum=1000)
        self.temperature = QDoubleSpinBox(minimum=0.05, maximum=3.0, singleStep=0.05)
        self.top_k = QSpinBox(minimum=0, maximum=MOST_LIKELY_COUNTED)
        self.top_p = QDoubleSpinBox(minimum=0.05, maximum=1.0, singleStep=0.05)
        self.seed = QSpinBox(minimum=0, maximum=LARGEST_SEED)
        self.new_seed = QCheckBox("New seed each time")
        self.start_text = QPlainTextEdit()
        self.characters = QSpinBox(minimum=50, maximum=1_000_000, singleStep=100)
        self.free_text = QCheckBox("Write past a tune’s end")
        self.constrained = QCheckBox("Valid tunes only")
        self.top_k.setSpecialValueText("all")
        self.more = Fold("More about drawing", self._rarer())
        self._arrange()
        self.set_values({})
        self._connect()

    def roll(self) -> None:
        """Takes a new seed, where that is wanted each time."""
        if self.new_seed.isChecked():
            self.seed.setValue(secrets.randbelow(LARGEST_SEED))

    def values(self) -> dict[str, Any]:
        """Every setting by its name."""
        return {
            "count": self.count.value(),
            "temperature": self.temperature.value(),
            "top_k": self.top_k.value(),
            "top_p": self.top_p.value(),
            "seed": self.seed.value(),
            "new_seed": self.new_seed.isChecked(),
            "characters": self.characters.value(),
            "start": self.start_text.toPlainText(),
            "free_text": self.free_text.isChecked(),
            "constrained": self.constrained.isChecked(),
        }

    def settings(self) -> CompositionSettings:
        """The part of it that decides what can be asked for."""
        return CompositionSettings(
            characters=self.characters.value(),
            free_text=self.free_text.isChecked(),
            constrained=self.constrained.isChecked(),
        )

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Shows what was remembered; what is missing or damaged is as at first."""
        known = {
            name: values[name] if isinstance(values.get(name), type(usual)) else usual
            for name, usual in DEFAULTS.items()
        }
        for name in ("count", "temperature", "top_k", "top_p", "seed", "characters"):
            getattr(self, name).setValue(known[name])
        for name in ("new_seed", "free_text", "constrained"):
            getattr(self, name).setChecked(known[name])
        self.start_text.setPlainText(known["start"])

    def _arrange(self) -> None:
        usual = QWidget()
        rows = form_layout(usual)
        add_row(rows, "Tu&nes", self.count, "How many tunes to compose.")
        add_row(
            rows, "Temper&ature", self.temperature,
            "Low is careful and repeats itself; high is daring and stumbles.",
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(usual)
        layout.addWidget(self.more)

    def _rarer(self) -> QWidget:
        self.start_text.setMaximumHeight(64)
        self.start_text.setTabChangesFocus(True)
        self.start_text.setAcceptDrops(False)
        self.start_text.setPlaceholderText("empty: the model begins by itself")
        rarer = QWidget()
        rows = form_layout(rarer)
        add_row(rows, "Top-k", self.top_k, "Each character is drawn from so many of the likeliest only.")
        add_row(
            rows, "Top-p", self.top_p,
            "Each character is drawn from the likeliest that together have this probability.",
        )  # fmt: skip
        add_row(rows, "&Seed", self.seed, "The same seed, model and settings give the same tunes again.")
        rows.addRow(self.new_seed)
        add_row(
            rows, "Start string", self.start_text,
            "The text goes on from here, such as “M:6/8”, Enter, “L:1/8”, Enter, “K:D”.",
        )  # fmt: skip
        add_row(rows, "Characters", self.characters, "At most so many characters are drawn for a tune.")
        rows.addRow(self.constrained)
        rows.addRow(self.free_text)
        name_it(self.new_seed, "New seed each time", "Each composing brings other tunes.")
        name_it(
            self.constrained, "Valid tunes only",
            "Only what leads to a valid tune is drawn; without it nothing that is asked for can be obeyed.",
        )  # fmt: skip
        name_it(
            self.free_text, "Write past a tune’s end",
            "The lab’s way: draws all the characters in one go and takes every whole tune out of them.",
        )  # fmt: skip
        return rarer

    def _connect(self) -> None:
        for box in (self.count, self.temperature, self.top_k, self.top_p, self.seed, self.characters):
            box.valueChanged.connect(self._tell)
        for switch in (self.new_seed, self.free_text, self.constrained):
            switch.toggled.connect(self._tell)
        self.start_text.textChanged.connect(self._tell)

    def _tell(self) -> None:
        drawn = self.values()
        self.more.tell_set(sum(drawn[name] != DEFAULTS[name] for name in RARER))
        self.changed.emit()
