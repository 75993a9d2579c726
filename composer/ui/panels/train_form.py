"""The hyper-parameters in the form of Train: a preset, a few rows on top, the others folded away."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from composer.model.presets import PRESETS
from composer.training.presets import Preset
from composer.training.settings import SETTINGS, NetworkSettings, TrainingSettings
from composer.ui.panels.labels import muted_label
from composer.ui.panels.settings_form import SettingsForm, Value
from composer.ui.panels.train_rows import TOP, WHEN_GOING_ON, advanced_rows
from composer.ui.widgets.fold import Fold
from composer.workflows.starter import starter_path

REFERENCE = "lab"
"""The preset that the others are compared with."""
SHAPE = ("embedding_dimension", "rnn_units", "layers")


class TrainForm(QWidget):
    """Shows what a preset changes: what differs from the lab's is bold, what the person changed is named.

    Signals:
        changed(): a value was changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = SettingsForm(SETTINGS, self)
        self.preset = QComboBox()
        self.help, self.changes = muted_label(), muted_label()
        self.back = QPushButton()
        # For what others have to say of the whole form.
        self.below_preset = QVBoxLayout()
        self._advanced = advanced_rows()
        self.fold = Fold("Advanced", self._folded())
        self._fill_presets()
        self._arrange()
        self.form.changed.connect(self._show_changes)
        self.form.changed.connect(self.changed)
        self.preset.currentIndexChanged.connect(self.apply_preset)
        self.back.clicked.connect(self.apply_preset)
        self.apply_preset()

    def network_settings(self) -> NetworkSettings:
        """The network as the form has it."""
        values = self.form.values()
        return NetworkSettings(**{field.name: values[field.name] for field in fields(NetworkSettings)})  # type: ignore[arg-type]

    def training_settings(self) -> TrainingSettings:
        """The run as the form has it."""
        values = self.form.values()
        return TrainingSettings(**{field.name: values[field.name] for field in fields(TrainingSettings)})  # type: ignore[arg-type]

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Sets the named settings and leaves the others."""
        self.form.set_values(values)

    def apply_preset(self) -> None:
        """Sets every row as the chosen preset has it."""
        preset = PRESETS[self.preset.currentData()]
        self.help.setText(preset.description)
        self.form.enable(_changeable(preset))
        self.form.set_values(_values(preset))
        self._show_changes()

    def start_from(self) -> Path | None:
        """The model that a new training begins with; None for random weights."""
        return starter_path() if PRESETS[self.preset.currentData()].from_starter else None

    def choose_preset(self, preset: Preset) -> None:
        """Chooses one of `PRESETS`, as a person would."""
        self.preset.setCurrentIndex(list(PRESETS.values()).index(preset))
        self.apply_preset()

    def go_on_with(self, network: NetworkSettings, training: TrainingSettings) -> None:
        """Shows the settings of a model that is trained further: only some can be changed."""
        self.form.enable(WHEN_GOING_ON)
        self._show_preset(False)
        self.form.set_values({**asdict(network), **asdict(training)})

    def begin_anew(self) -> None:
        """Every setting can be changed again."""
        self.form.enable(_changeable(PRESETS[self.preset.currentData()]))
        self._show_preset(True)

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
        row = QHBoxLayout()
        row.addWidget(self._preset_label)
        row.addWidget(self.preset, 1)
        layout.addLayout(row)
        layout.addWidget(self.help)
        layout.addLayout(self.below_preset)
        for widget in (self.form.rows(TOP), self.fold, self.changes, self.back):
            layout.addWidget(widget)

    def _folded(self) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        for heading, names in self._advanced.items():
            layout.addSpacing(8)
            layout.addWidget(muted_label(heading))
            layout.addWidget(self.form.rows(names))
        return widget

    def _show_changes(self) -> None:
        preset = PRESETS[self.preset.currentData()]
        going_on = self.preset.isHidden()
        changed = () if going_on else self.form.different_from(_values(preset))
        bold = () if going_on else self.form.different_from(_values(PRESETS[REFERENCE]))
        self.form.mark(bold)
        folded = sum(name not in TOP for name in bold)
        self.fold.button.setText(f"Advanced ({folded} unlike the lab’s)" if folded else "Advanced")
        names = ", ".join(self.form.label(name) for name in changed)
        of_preset = f"Changed from “{preset.title}”: {names}. " if changed else ""
        of_lab = f"Bold: unlike the lab’s, {len(bold)} in all." if bold else "All as in the lab."
        self.changes.setText(of_preset + of_lab)
        self.back.setText(f"Back to “{preset.title}”")
        self.back.setVisible(bool(changed))


def _values(preset: Preset) -> dict[str, Value]:
    return {**preset.network_values(), **preset.training_values()}


def _changeable(preset: Preset) -> tuple[str, ...]:
    """The settings that can be other than the preset's: a model that is begun with keeps its shape."""
    kept = SHAPE if preset.from_starter else ()
    return tuple(setting.name for setting in SETTINGS if setting.name not in kept)
