"""Asks for an instrument and the key in which it is to have the tune; says what is out or hard there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from composer.composition.compass import note_name
from composer.notation.elements import Tune
from composer.notation.instruments import instrument, instruments
from composer.score.instrument_fit import Fit, Move, fit, no_key_fits
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.words import counted, say

_DATA = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Wanted:
    """The instrument that was chosen, by its name, and how far the tune is to be moved."""

    instrument: str
    semitones: int


class InstrumentDialog(QDialog):
    """The tune beside an instrument: what it needs, what there is, and the keys that fit."""

    def __init__(self, parent: QWidget | None, tune: Tune, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("For an instrument"))
        self._tune = tune
        self.instrument, self.moves = ChoiceBox(), QListWidget()
        for each in instruments():
            self.instrument.addItem(say(each.label), each.name)
        self.instrument.setCurrentIndex(max(self.instrument.findData(name), 0))
        self.instrument.setAccessibleName(say("Instrument"))
        self.moves.setAccessibleName(say("Keys that fit"))
        self.ranges, self.notes = QLabel(wordWrap=True), QLabel(wordWrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.put = buttons.addButton(say("Put it in this key"), QDialogButtonBox.ButtonRole.AcceptRole)
        chosen, layout = QFormLayout(), QVBoxLayout(self)
        chosen.addRow(say("&Instrument"), self.instrument)
        layout.addLayout(chosen)
        for widget in (self.ranges, self.notes, self.moves, buttons):
            layout.addWidget(widget)
        self.instrument.currentIndexChanged.connect(self._show)
        self.moves.currentRowChanged.connect(self._enable)
        self.moves.itemActivated.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.resize(460, 420)
        self._show()

    @property
    def wanted(self) -> Wanted | None:
        """What is chosen; None where no key fits."""
        item = self.moves.currentItem()
        return Wanted(self.instrument.currentData(), item.data(_DATA)) if item is not None else None

    @classmethod
    def choose(cls, parent: QWidget, tune: Tune, name: str) -> Wanted | None:
        """What the person wants; None where they think better of it. Raises ComposerError for no notes."""
        dialog = cls(parent, tune, name)
        return dialog.wanted if dialog.exec() else None

    def _show(self) -> None:
        found = fit(self._tune, instrument(self.instrument.currentData()))
        self.ranges.setText(_ranges(found))
        self.notes.setText(_notes(found))
        self.moves.clear()
        for move in found.moves if found.fits_somewhere else ():
            item = QListWidgetItem(_said(move), self.moves)
            item.setData(_DATA, move.semitones)
        self.moves.setCurrentRow(0)
        self._enable()

    def _enable(self) -> None:
        self.put.setEnabled(self.wanted is not None)


def _ranges(found: Fit) -> str:
    has = found.instrument
    return say(
        "The tune goes from {lowest} to {highest}; {instrument} has {bottom} to {top}.",
        lowest=note_name(found.lowest),
        highest=note_name(found.highest),
        instrument=say(has.label),
        bottom=note_name(has.lowest),
        top=note_name(has.highest),
    )


def _notes(found: Fit) -> str:
    if not found.fits_somewhere:
        return say(no_key_fits(found))
    said = []
    if found.out:
        said.append(say("As it is it lacks {notes}.", notes=_listed(found.out)))
    if found.hard:
        said.append(say("Hard as it is: {notes}.", notes=_listed(found.hard)))
    return " ".join(said) or say("As it is every note is there and easy.")


def _listed(notes: Sequence[int]) -> str:
    return ", ".join(map(note_name, notes))


def _said(move: Move) -> str:
    hard = counted(move.hard, "hard note") if move.hard else say("no hard note")
    if not move.semitones:
        return say("As it is, in {key}: {hard}", key=move.key, hard=hard)
    far = counted(abs(move.semitones), "semitone")
    if move.semitones > 0:
        return say("In {key}, {far} up: {hard}", key=move.key, far=far, hard=hard)
    return say("In {key}, {far} down: {hard}", key=move.key, far=far, hard=hard)
