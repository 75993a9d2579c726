"""The form of Train: a preset, a network, the hyper-parameters on top, the others folded away."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from composer.model.presets import PRESETS
from composer.model.registry import NETWORKS
from composer.training.presets import Preset
from composer.training.setting_rows import ADVANCED, TOP, WHEN_GOING_ON
from composer.training.settings import TRAINING_SETTINGS, NetworkSettings, TrainingSettings
from composer.ui.forms.settings_form import SettingsForm, Value
from composer.ui.places.train.network_form import NetworkForm
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.fold import Fold
from composer.ui.widgets.form_grid import Section, beneath_field, form_label, form_row
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say
from composer.workflows.starter import network_of, starter_path

REFERENCE = "lab"
"""The preset whose changes are told as unlike the lab’s."""

OWN = "own:"
"""Goes before the name of a preset of the person's own, where presets are told apart."""

ALL = tuple(setting.name for setting in TRAINING_SETTINGS)
LABEL_WIDTH = 100
FOLDED = "schedule, copying…"


def advanced_rows() -> dict[str, tuple[str, ...]]:
    """The headings with their settings; those that stand nowhere else come last, under “More”."""
    named = {*TOP, *(name for names in ADVANCED.values() for name in names)}
    others = tuple(name for name in ALL if name not in named)
    return {**ADVANCED, **({"More": others} if others else {})}


class TrainForm(QWidget):
    """Shows the settings of a new model, or of one that goes on, and names what differs from the preset.

    Signals:
        changed(): a value was changed.
        preset_changed(): other presets are offered, or none can be chosen now.

    Attributes:
        form: how the network is trained.
        network: which network, and its settings.
        below_preset: for what others have to say of the whole form.
    """

    changed = Signal()
    preset_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = SettingsForm(TRAINING_SETTINGS, self, LABEL_WIDTH)
        self.network = NetworkForm(LABEL_WIDTH, self)
        self.preset = ChoiceBox()
        self.help, self.changes, self.back = muted_label(), muted_label(), QPushButton()
        self.below_preset = QVBoxLayout()
        self.fold = Fold(say("Advanced"), self._folded(), say(FOLDED))
        self._is_locked = False
        self._presets: dict[str, Preset] = dict(PRESETS)
        self._of_new_model: dict[str, Any] | None = None
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
        self._show(network_of(self._preset), self._preset.training)

    def start_from(self) -> Path | None:
        """The model that a new training begins with; None for random weights."""
        return starter_path() if self._preset.from_starter else None

    @property
    def own_preset(self) -> str:
        """The name of the preset that is chosen, where it is one of the person's own."""
        key = str(self.preset.currentData())
        return key.removeprefix(OWN) if key.startswith(OWN) else ""

    def offer_own(self, presets: Mapping[str, Preset], chosen: str = "") -> None:
        """Offers these behind the program's own; `chosen` is the one that is shown already."""
        before = self.preset.currentData()
        self._presets = {**PRESETS, **{OWN + name: preset for name, preset in presets.items()}}
        self.preset.blockSignals(True)
        self.preset.clear()
        for key, preset in self._presets.items():
            self.preset.addItem(preset.title if key.startswith(OWN) else say(preset.title), key)
        self.preset.blockSignals(False)
        wanted = OWN + chosen if chosen else before
        if wanted in self._presets:
            self._choose(wanted)
        else:
            self._choose(self._nearest(self.network_settings(), self.training_settings()))
        self._show_changes()
        self.preset_changed.emit()
        self.changed.emit()

    def as_preset(self) -> Preset:
        """What the form has; raises ComposerError where its values don't go together."""
        network = None if self._preset.from_starter else self.network_settings()
        return Preset("", "", network, self.training_settings())

    def show_run(self, network: NetworkSettings, training: TrainingSettings) -> None:
        """Shows the settings of a run that is done, to begin another from; under the nearest preset."""
        if not (self._fits(network) and self._has(network, training)):
            self._choose(self._nearest(network, training))
        self._show(network, training)

    def shows(self, network: NetworkSettings, training: TrainingSettings) -> bool:
        """Whether these are what the form has."""
        same = self.network.name == network.NAME and not self.network.different_from(network)
        return same and not self.form.different_from(asdict(training))

    def _title(self, preset: Preset) -> str:
        return preset.title if self.own_preset else say(preset.title)

    def _fits(self, network: NetworkSettings) -> bool:
        """Whether the chosen preset leaves such a network as it is."""
        return not self._preset.from_starter or network_of(self._preset).NAME == network.NAME

    def _nearest(self, network: NetworkSettings, training: TrainingSettings) -> str:
        return min(self._presets, key=lambda name: _unlike(self._presets[name], network, training))

    def choose_preset(self, preset: Preset) -> None:
        """Chooses one of `PRESETS`, as a person would."""
        self._choose(next(name for name, one in PRESETS.items() if one is preset))
        self.apply_preset()

    def lock(self, locked: bool) -> None:
        """Lets everything be read and nothing be changed, as while it trains."""
        self._is_locked = locked
        self._enable()
        self._show_changes()

    # A new model, or one that goes on

    def go_on_with(self, network: NetworkSettings, training: TrainingSettings) -> None:
        """Shows the settings of a model that is trained further: only some can be changed."""
        if self._of_new_model is None:
            self._of_new_model = self._values()
        if not self._has(network, training):
            self._choose(self._nearest(network, training))
        self._show(network, training)

    def begin_anew(self) -> None:
        """Shows the settings of a new model, as they were before one went on."""
        if self._of_new_model is not None:
            values, self._of_new_model = self._of_new_model, None
            self._restore(values)

    def to_text(self) -> str:
        """The settings of a new model, and what was changed of one that goes on, to be remembered."""
        going_on = self._of_new_model is not None
        changed = {name: self.form.values()[name] for name in WHEN_GOING_ON} if going_on else {}
        return json.dumps({**(self._of_new_model or self._values()), "going_on": changed})

    def set_from_text(self, text: str) -> None:
        """Shows what was remembered: of a new model, or what was changed of the one that goes on.

        What is missing or damaged stays as it is.
        """
        try:
            values = json.loads(text or "{}")
        except (ValueError, RecursionError):
            return
        if isinstance(values, dict):
            if self._of_new_model is None:
                self._restore(values)
            else:
                self.form.restore(values.get("going_on"), WHEN_GOING_ON)

    def _values(self) -> dict[str, Any]:
        return {
            "preset": self.preset.currentData(),
            "network": self.network.name,
            "shape": self.network.form.values(),
            "training": self.form.values(),
        }

    def _restore(self, values: Mapping[str, Any]) -> None:
        preset, network = values.get("preset"), values.get("network")
        if preset not in [*self._presets]:
            return
        self._choose(str(preset))
        self.apply_preset()
        if network in [*NETWORKS] and not self._preset.from_starter:
            self.network.choose(str(network))
        if network == self.network.name:
            shape = self.network.kind.RATES if self._preset.from_starter else self.network.form.values()
            self.network.form.restore(values.get("shape"), shape)
        self.form.restore(values.get("training"), ALL)

    @property
    def _preset(self) -> Preset:
        return self._presets[self.preset.currentData()]

    def _has(self, network: NetworkSettings, training: TrainingSettings) -> bool:
        """Whether these are the form's, but for what may change when going on."""
        if self.network.name != network.NAME or self.network.different_from(network):
            return False
        return {*self.form.different_from(asdict(training))} <= {*WHEN_GOING_ON}

    def _choose(self, preset: str) -> None:
        self.preset.blockSignals(True)
        self.preset.setCurrentIndex(self.preset.findData(preset))
        self.preset.blockSignals(False)

    def _show(self, network: NetworkSettings, training: TrainingSettings) -> None:
        """Shows these; `changed` comes once."""
        before = self.network.name, self.network.form.values(), self.form.values()
        self.blockSignals(True)
        self.network.show(network)
        self.form.set_values(asdict(training))
        self.blockSignals(False)
        self._enable()
        self._show_changes()
        if (self.network.name, self.network.form.values(), self.form.values()) != before:
            self.changed.emit()

    def _enable(self) -> None:
        going_on, locked = self._of_new_model is not None, self._is_locked
        fixed = going_on or locked or self._preset.from_starter
        kept = set(self.network.form.values()) if fixed else set()
        if not (going_on or locked):
            kept -= set(self.network.kind.RATES)
        self.preset.setEnabled(not (going_on or locked))
        self.preset_changed.emit()
        self.help.setVisible(not going_on)
        self.form.enable(() if locked else WHEN_GOING_ON if going_on else ALL)
        self.network.enable(not fixed, kept)

    def _arrange(self) -> None:
        for name, preset in PRESETS.items():
            self.preset.addItem(say(preset.title), name)
        self.preset.setAccessibleName(say("Preset"))
        set_role(self.back, "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        beneath = QWidget()
        self.below_preset.setContentsMargins(0, 0, 0, 0)
        self.below_preset.setSpacing(0)
        self.below_preset.addWidget(self.help)
        beneath.setLayout(self.below_preset)
        layout.addLayout(form_row(form_label(say("Preset"), LABEL_WIDTH), self.preset))
        layout.addLayout(beneath_field(beneath, LABEL_WIDTH))
        layout.addLayout(form_row(form_label(say("Network"), LABEL_WIDTH), self.network.choice))
        for widget in (self.form.rows(TOP), self.network.top, self.fold, self.changes, self.back):
            layout.addWidget(widget)

    def _folded(self) -> QWidget:
        parts = {heading: self.form.rows(names) for heading, names in advanced_rows().items()}
        parts = {"Network": self.network.folded, **parts}
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for heading, rows in parts.items():
            layout.addWidget(Section(say(heading), rows))
        return widget

    def _show_changes(self) -> None:
        preset, network = self._preset, network_of(self._preset)
        of_network = self.network.different_from(network)
        of_training = self.form.different_from(preset.training_values())
        self.help.setText(say(preset.description))
        title, is_other = self._title(preset), self.network.name != network.NAME
        labels = [say("Network")] * is_other
        labels += [*map(self.network.form.label, of_network), *map(self.form.label, of_training)]
        self.fold.set_hint(self._hint(len({*of_network, *of_training} - {*TOP, *self.network.kind.TOP})))
        changed = say("Changed from {preset}: {settings}.", preset=title, settings=", ".join(labels))
        self.changes.setText(changed if labels else "")
        self.changes.setVisible(bool(labels))
        self.back.setText(say("Back to {preset}", preset=title))
        self.back.setVisible(bool(labels) and self.preset.isEnabled())

    def _hint(self, folded: int) -> str:
        """What is folded away, or how much of it is otherwise than the preset has it."""
        if not folded:
            return say(FOLDED)
        if self.preset.currentData() == REFERENCE:
            return say("{count} unlike the lab’s", count=folded)
        return say("{count} changed from {preset}", count=folded, preset=self._title(self._preset))


def _unlike(preset: Preset, network: NetworkSettings, training: TrainingSettings) -> int:
    """How many of these settings a preset has otherwise; another network is unlike in all of its own."""
    other = network_of(preset)
    theirs = {**(asdict(other) if other.NAME == network.NAME else {}), **preset.training_values()}
    own = {**asdict(network), **asdict(training)}
    return sum(theirs.get(name) != value for name, value in own.items())
