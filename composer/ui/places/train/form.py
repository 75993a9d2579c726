"""The form of Train: a preset, a network, a few hyper-parameters on top, the others folded away."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from composer.model.presets import PRESETS
from composer.training.presets import Preset
from composer.training.settings import TRAINING_SETTINGS, NetworkSettings, TrainingSettings
from composer.ui.forms.settings_form import SettingsForm, Value
from composer.ui.places.train.network_form import NetworkForm
from composer.ui.places.train.rows import TOP, WHEN_GOING_ON, advanced_rows
from composer.ui.widgets.fold import Fold
from composer.ui.widgets.labels import muted_label
from composer.workflows.starter import network_of, starter_path

REFERENCE = "lab"
"""The preset that the others are compared with."""
ALL = frozenset(setting.name for setting in TRAINING_SETTINGS)


class TrainForm(QWidget):
    """Shows what a preset changes: what differs from the lab's is bold, what the person changed is named.

    Signals:
        changed(): a value was changed.

    Attributes:
        form: how the network is trained.
        network: which network, and its settings.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.network = SettingsForm(TRAINING_SETTINGS, self), NetworkForm(self)
        self.preset = QComboBox()
        self.help, self.changes = muted_label(), muted_label()
        self.back = QPushButton()
        # For what others have to say of the whole form.
        self.below_preset = QVBoxLayout()
        self.fold = Fold("Advanced", self._folded())
        self._fill_presets()
        self._arrange()
        for part in (self.form, self.network):
            part.changed.connect(self._show_changes)
            part.changed.connect(self.changed)
        self.preset.currentIndexChanged.connect(self.apply_preset)
        self.back.clicked.connect(self.apply_preset)
        self.apply_preset()

    def network_settings(self) -> NetworkSettings:
        """The network as the form has it; raises ComposerError where its values don't go together."""
        return self.network.settings()

    def training_settings(self) -> TrainingSettings:
        """The run as the form has it; raises ComposerError where its values don't go together."""
        values: Any = self.form.values()
        return TrainingSettings(**values)

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Sets the named settings, of the chosen network and of the run, and leaves the others."""
        for form in (self.network.form, self.form):
            own = form.values()
            form.set_values({name: value for name, value in values.items() if name in own})

    def apply_preset(self) -> None:
        """Sets every row as the chosen preset has it."""
        preset = self._preset
        network = network_of(preset)
        self.help.setText(preset.description)
        self._enable_all()
        self._set(network, preset.training)
        self._show_changes()

    def start_from(self) -> Path | None:
        """The model that a new training begins with; None for random weights."""
        return starter_path() if self._preset.from_starter else None

    def choose_preset(self, preset: Preset) -> None:
        """Chooses one of `PRESETS`, as a person would."""
        self.preset.setCurrentIndex(list(PRESETS.values()).index(preset))
        self.apply_preset()

    def go_on_with(self, network: NetworkSettings, training: TrainingSettings) -> None:
        """Shows the settings of a model that is trained further: only some can be changed."""
        self.form.enable(WHEN_GOING_ON)
        self.network.enable(False, asdict(network))
        self._show_preset(False)
        self._set(network, training)

    def begin_anew(self) -> None:
        """Every setting can be changed again, but for the shape of a model that is begun with."""
        self._enable_all()
        if self._preset.from_starter:
            self.network.show(network_of(self._preset))
        self._show_preset(True)

    @property
    def _preset(self) -> Preset:
        return PRESETS[self.preset.currentData()]

    def _enable_all(self) -> None:
        self.form.enable(ALL)
        if self._preset.from_starter:
            network = network_of(self._preset)
            self.network.enable(False, set(asdict(network)) - set(network.RATES))
        else:
            self.network.enable(True)

    def _set(self, network: NetworkSettings, training: TrainingSettings) -> None:
        """Shows these; `changed` comes once."""
        before = self.network.name, self.network.form.values(), self.form.values()
        self.blockSignals(True)
        self.network.show(network)
        self.form.set_values(asdict(training))
        self.blockSignals(False)
        if (self.network.name, self.network.form.values(), self.form.values()) != before:
            self.changed.emit()

    def _show_preset(self, shown: bool) -> None:
        for widget in (self._preset_label, self.preset, self.help, self.changes):
            widget.setVisible(shown)
        self._show_changes()

    def _fill_presets(self) -> None:
        for name, preset in PRESETS.items():
            self.preset.addItem(preset.title, name)
        self.preset.setAccessibleName("Preset")

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._preset_label = QLabel("Preset")
        layout.addLayout(_row(self._preset_label, self.preset))
        layout.addWidget(self.help)
        layout.addLayout(self.below_preset)
        layout.addWidget(self.form.rows(TOP))
        layout.addLayout(_row(QLabel("Network"), self.network.choice))
        for widget in (self.network.top, self.fold, self.changes, self.back):
            layout.addWidget(widget)

    def _folded(self) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        parts = {heading: self.form.rows(names) for heading, names in advanced_rows().items()}
        for heading, rows in {"Network": self.network.folded, **parts}.items():
            layout.addSpacing(8)
            layout.addWidget(muted_label(heading))
            layout.addWidget(rows)
        return widget

    def _show_changes(self) -> None:
        going_on = self.preset.isHidden()
        changed = () if going_on else self._unlike(self._preset)
        bold = () if going_on else self._unlike_lab()
        self.form.mark(bold)
        self.network.form.mark(bold)
        folded = sum(name not in (*TOP, *self.network.kind.TOP) for name in bold)
        self.fold.button.setText(f"Advanced ({folded} unlike the lab’s)" if folded else "Advanced")
        title = self._preset.title
        of_preset = f"Changed from “{title}”: {', '.join(changed)}. " if changed else ""
        self.changes.setText(of_preset + self._compared_with_lab(len(bold)))
        self.back.setText(f"Back to “{title}”")
        self.back.setVisible(bool(changed))

    def _unlike(self, preset: Preset) -> list[str]:
        """What the person changed, by the labels."""
        network = network_of(preset)
        other = ["Network"] if self.network.name != network.NAME else []
        of_network = map(self.network.form.label, self.network.different_from(network))
        of_training = map(self.form.label, self.form.different_from(preset.training_values()))
        return [*other, *of_network, *of_training]

    def _unlike_lab(self) -> tuple[str, ...]:
        """The settings that the lab has otherwise; another network's can't be compared."""
        lab = PRESETS[REFERENCE]
        training = self.form.different_from(lab.training_values())
        return (*self.network.different_from(network_of(lab)), *training) if self._as_in_lab else training

    @property
    def _as_in_lab(self) -> bool:
        return self.network.name == network_of(PRESETS[REFERENCE]).NAME

    def _compared_with_lab(self, unlike: int) -> str:
        bold = f"Bold: unlike the lab’s, {unlike} in all." if unlike else ""
        if self._as_in_lab:
            return bold or "All as in the lab."
        other = f"“{self.network.title}” is not the lab’s network, so that its settings are not compared."
        return f"{other} {bold}".strip()


def _row(label: QLabel, choice: QComboBox) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label)
    row.addWidget(choice, 1)
    return row
