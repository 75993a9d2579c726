"""Asks to which click a tune is to be recorded, and how short its notes may be."""

import json
from dataclasses import asdict

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from composer.importing.importing import GRIDS
from composer.importing.keyboard_take import FASTEST_BPM, METERS, SLOWEST_BPM, TakeSettings
from composer.ui.remembered import Remembered
from composer.ui.widgets.boxes import ChoiceBox, NumberBox
from composer.ui.widgets.form_grid import dialog_form
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say

MEMORY = "recording"
WHAT = "You hear a bar of clicks, then play to them. Notes played late in that bar are a pick-up."
_GRIDS = tuple(grid for grid in GRIDS if grid != "auto")


class RecordingDialog(QDialog):
    """A form; what was chosen last time stands in it."""

    def __init__(self, parent: QWidget, settings: TakeSettings) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Record from a MIDI keyboard"))
        self.meter, self.bpm, self.grid = ChoiceBox(METERS), NumberBox(), ChoiceBox(_GRIDS)
        self.meter.setCurrentIndex(METERS.index(settings.meter))
        self.bpm.setRange(SLOWEST_BPM, FASTEST_BPM)
        self.bpm.setValue(settings.bpm)
        self.grid.setCurrentIndex(_GRIDS.index(settings.grid))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(say("Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = dialog_form(
            (say("&Meter"), self.meter),
            (say("&Beats a minute"), self.bpm),
            (say("&Shortest note"), self.grid),
        )
        layout = QVBoxLayout(self)
        layout.addWidget(muted_label(say(WHAT)))
        layout.addLayout(form)
        layout.addWidget(buttons)

    def settings(self) -> TakeSettings:
        """What is chosen now."""
        meter, grid = METERS[self.meter.currentIndex()], _GRIDS[self.grid.currentIndex()]
        return TakeSettings(meter, self.bpm.value(), grid)

    @classmethod
    def ask(cls, parent: QWidget, remembered: Remembered) -> TakeSettings | None:
        """What the person wants; None where they think better of it."""
        dialog = cls(parent, _settings(remembered))
        if not dialog.exec():
            return None
        remembered.set(MEMORY, json.dumps(asdict(dialog.settings())))
        return dialog.settings()


def _settings(remembered: Remembered) -> TakeSettings:
    """Those of last time; the usual ones where they were changed by hand to what is no setting."""
    try:
        kept = TakeSettings(**remembered.json(MEMORY))
    except TypeError:
        return TakeSettings()
    known = kept.meter in METERS and kept.grid in _GRIDS and isinstance(kept.bpm, int)
    return kept if known else TakeSettings()
