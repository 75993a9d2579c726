"""Changes the whole tune on the page: another key, unit length, bars or layout, each one undo step."""

from collections.abc import Callable
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from composer.notation.alignment import aligned
from composer.notation.elements import Tune
from composer.notation.line_breaks import with_normal_line_breaks
from composer.notation.reader import read_tune
from composer.notation.rebarring import rebarred
from composer.notation.transposition import moved_by_steps, transposed, transposed_to
from composer.notation.unit_lengths import with_unit_length
from composer.ui.features.feature import Feature, Host
from composer.ui.theme import set_sign
from composer.ui.words import say

Change = Callable[[Tune], str]
SEMITONES = {
    "Up a semitone": 1,
    "Down a semitone": -1,
    "Up a tone": 2,
    "Down a tone": -2,
    "Up a fourth": 5,
    "Down a fourth": -5,
    "Up an octave": 12,
    "Down an octave": -12,
}
TONICS = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
UNITS = (Fraction(1, 4), Fraction(1, 8), Fraction(1, 16))


class Transforming(Feature):
    """Fills the Tune menu and does what its lines say."""

    menu = "tune"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document, self._page = host.document, host.page
        self.button = QToolButton()
        self.button.setText(say("Transpose"))
        set_sign(self.button, "transpose")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(say("Move the whole tune up or down, or to another key"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        host.page.add_button(self.button)
        host.page.narrowed.connect(self._show)
        host.document.text_changed.connect(self._enable)
        self._transpose = QMenu(say("&Transpose"), host.page)
        self._enable()

    def fill_narrow(self, menu: QMenu) -> None:
        """Adds transposing to the menu of another button, for a header that has no room for its own."""
        self._narrow = QMenu(self._transpose.title(), menu)
        self._narrow.addActions(self._transpose.actions())
        menu.addSeparator()
        menu.addMenu(self._narrow).setVisible(False)

    def _show(self, narrow: bool) -> None:
        self.button.setVisible(not narrow)
        self._narrow.menuAction().setVisible(narrow)

    def _enable(self) -> None:
        self.button.setEnabled(not self._document.is_empty)

    def fill(self, menu: QMenu) -> None:
        """Adds a line for each change."""
        self._fill_transposition(menu)
        units = menu.addMenu(say("&Unit note length"))
        for unit in UNITS:
            self._add(units, f"L:{unit}", partial(with_unit_length, unit=unit))
        menu.addSeparator()
        self._add(menu, say("Set &bar lines by the meter"), rebarred)
        self._add(menu, say("&Align bars"), aligned)
        self._add(menu, say("&Plain line breaks"), with_normal_line_breaks)
        menu.triggered.connect(self._chosen)

    def change(self, change: Change) -> None:
        """Makes a change of the tune on the page; raises ComposerError where it can't be made."""
        self._document.check_changeable()
        read = self._document.read_now
        tune = read.tune if read else read_tune(self._document.text)
        if not self._document.is_empty:
            self._document.change(change(tune))

    def _fill_transposition(self, menu: QMenu) -> None:
        transpose = self._transpose
        menu.addMenu(transpose)
        self.button.setMenu(transpose)
        for label, semitones in SEMITONES.items():
            self._add(transpose, say(label), partial(transposed, semitones=semitones))
        transpose.addSeparator()
        self._add(transpose, say("Up a step in the key"), partial(moved_by_steps, steps=1))
        self._add(transpose, say("Down a step in the key"), partial(moved_by_steps, steps=-1))
        transpose.addSeparator()
        keys = transpose.addMenu(say("To another &key"))
        for tonic in TONICS:
            self._add(keys, say("{tonic}, in the mode it has", tonic=tonic), partial(_to_tonic, tonic=tonic))

    def _add(self, menu: QMenu, label: str, change: Change) -> None:
        menu.addAction(say(label)).setData(change)

    def _chosen(self, action: QAction) -> None:
        change = action.data()
        if callable(change):
            self.change(change)


def _to_tonic(tune: Tune, tonic: str) -> str:
    return transposed_to(tune, f"{tonic} {tune.key.mode or 'major'}")
