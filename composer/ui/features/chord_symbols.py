"""Chord symbols written into the open tune, worked out from its notes, or taken out; each one undo step."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.chords_written_down import with_chord_symbols, without_chord_symbols
from composer.ui.features.feature import Feature, Host
from composer.ui.words import say


class ChordSymbols(Feature):
    """Two lines of the Tune menu; a tune that has symbols of its own keeps them until they are taken out."""

    menu = "tune"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document = host.document

    def fill(self, menu: QMenu) -> None:
        """Adds the lines."""
        chords = menu.addMenu(say("&Chord symbols"))
        chords.addAction(say("&Write in"), partial(self._change, with_chord_symbols))
        chords.addAction(say("Take &out"), partial(self._change, without_chord_symbols))

    def _change(self, change: Callable[[Tune], str]) -> None:
        self._document.check_changeable()
        read = self._document.read_now
        if not self._document.is_empty:
            self._document.change(change(read.tune if read else read_tune(self._document.text)))
