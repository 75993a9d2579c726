"""Chord symbols written into the open tune, worked out from its notes, chosen by ear, or taken out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.chords_written_down import (
    chords_to_choose_from,
    with_chord,
    with_chord_symbols,
    without_chord_symbols,
)
from composer.ui.features.feature import Feature, Host
from composer.ui.words import say

MOST_OFFERED = 6


class ChordSymbols(Feature):
    """Lines of the Tune menu; a tune that has symbols of its own keeps them until they are taken out."""

    menu = "tune"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document, self._player = host.document, host.player
        # Where it is to be played from once what was chosen there has been read.
        self._to_hear: int | None = None
        self._others = QMenu(say("&Another chord here"), host.page)
        self._others.aboutToShow.connect(self._list)
        self._others.triggered.connect(self._chosen)
        host.document.tune_read.connect(self._hear)

    def fill(self, menu: QMenu) -> None:
        """Adds the lines."""
        chords = menu.addMenu(say("&Chord symbols"))
        chords.addAction(say("&Write in"), partial(self._change, with_chord_symbols))
        chords.addAction(say("Take &out"), partial(self._change, without_chord_symbols))
        chords.addMenu(self._others)

    def _list(self) -> None:
        """Offers the chords that suit the notes at the cursor, the best first."""
        self._others.clear()
        if not self._document.is_empty:
            for symbol in chords_to_choose_from(self._tune(), self._document.selection.start)[:MOST_OFFERED]:
                self._others.addAction(symbol)

    def _chosen(self, action: QAction) -> None:
        """Writes a chord in at the cursor, and has it heard."""
        at = self._document.selection.start
        self._change(partial(with_chord, at=at, symbol=action.text()))
        self._to_hear = at

    def _hear(self) -> None:
        if self._to_hear is not None:
            at, self._to_hear = self._to_hear, None
            self._player.set_setting("accompaniment", True)
            self._player.play_from(at)

    def _change(self, change: Callable[[Tune], str]) -> None:
        self._document.check_changeable()
        if not self._document.is_empty:
            self._document.change(change(self._tune()))

    def _tune(self) -> Tune:
        read = self._document.read_now
        return read.tune if read else read_tune(self._document.text)
