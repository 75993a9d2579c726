"""The open tune for an instrument: a key that fits, what stands under its notes, a part in B♭ or E♭."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.transposition import transposed
from composer.score.instrument_fit import PARTS
from composer.score.under_notes import NAMES, notated
from composer.ui.dialogs.instrument import InstrumentDialog
from composer.ui.features.feature import Feature, Host
from composer.ui.words import say
from composer.workflows.export import as_part

UNDER, LAST = "under_notes", "instrument"
"""What is remembered: what stands under notes, and the instrument that was chosen last."""


class Instruments(Feature):
    """Lines of the Tune menu; nothing but a transposition is written into the tune.

    Signals:
        export_wanted(list): a text that is to be exported.
    """

    menu = "tune"
    export_wanted = Signal(list)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host, self._document = host, host.document
        self._under = QActionGroup(self)
        self._under.triggered.connect(self._show_under)
        try:
            host.reader.set_under(host.remembered.text(UNDER, ""))
        except ComposerError:
            host.remembered.set(UNDER, "")  # of an own table that is there no more

    def fill(self, menu: QMenu) -> None:
        """Adds the lines."""
        menu.addAction(say("For an &instrument…"), self.choose)
        under = menu.addMenu(say("U&nder the notes"))
        self._add(under, say("N&othing"), "")
        self._add(under, say("Note &names"), NAMES)
        for each in notated():
            if each.has_holes:
                self._add(under, say("Fingering: {instrument}", instrument=say(each.label)), each.name)
        under.addSeparator()
        for each in notated():
            if each.strings:
                self._add(under, say("Tablature: {instrument}", instrument=say(each.label)), each.name)
        parts = menu.addMenu(say("Export as a &part"))
        for name, (called, _) in PARTS.items():
            label = say("For {key} instruments…", key=called)
            parts.addAction(label, partial(self.export_part, name))

    def choose(self) -> None:
        """Shows how the tune lies on an instrument, and puts it in the key that the person chooses."""
        if self._document.is_empty:
            return
        tune, remembered = self._tune(), self._host.remembered
        wanted = InstrumentDialog.choose(self._host.window, tune, remembered.text(LAST, ""))
        if wanted is None:
            return
        remembered.set(LAST, wanted.instrument)
        if wanted.semitones:
            self._document.check_changeable()
            self._document.change(transposed(tune, wanted.semitones))

    def export_part(self, name: str) -> None:
        """Exports the tune as a part for a transposing instrument."""
        if not self._document.is_empty:
            self.export_wanted.emit([as_part(self._tune(), name).text])

    def _add(self, menu: QMenu, label: str, name: str) -> None:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setData(name)
        action.setChecked(name == self._host.reader.under)
        self._under.addAction(action)

    def _show_under(self, action: QAction) -> None:
        self._host.reader.set_under(action.data())
        self._host.remembered.set(UNDER, action.data())

    def _tune(self) -> Tune:
        read = self._document.read_now
        return read.tune if read else read_tune(self._document.text)
