"""Has what a page wrote seen beside it and heard; the person's own tune comes back when they leave."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.library.records import Provenance
from composer.score.engraving import Engraver, Engraving
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.train.steps.page import Piece
from composer.ui.player.player import Player
from composer.ui.words import say

SOURCE = "Step by step"
NONE = -1


@dataclass(frozen=True)
class _Asked:
    abc: str
    width: int


class StepHearing(QObject):
    """Between a page and the document, the player and the engraver.

    Signals:
        engraved(Engraving): the page of the newest piece.
        refused(str): it can't be drawn, and why.
        changed(): the piece plays, or is held.
        notes_sounding(list): the spans of its notes that sound now.
    """

    engraved = Signal(object)
    refused = Signal(str)
    changed = Signal()
    notes_sounding = Signal(list)

    def __init__(
        self,
        document: Document,
        autosave: Autosave,
        player: Player,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._autosave, self._player = document, autosave, player
        self._engraver = Engraver()
        # The document's number of the piece, the revision that is to be played, and what stood there before.
        self._number, self._unheard, self._before = NONE, NONE, OpenTune()
        self._opening = False
        self._latest: Latest[_Asked] = Latest(jobs, "Drawing the page", self._engrave, parent=self)
        self._latest.answered.connect(self._take)
        document.opened.connect(self._opened)
        document.tune_read.connect(self._play_what_was_read)
        player.state_changed.connect(self.changed)
        player.notes_sounding.connect(self._tell_sounding)

    def close(self) -> None:
        """The window closes: the person's tune is there again, and the helper process ends."""
        self.go_back()
        self._latest.forget()
        self._engraver.close()

    def draw(self, piece: Piece, width: int) -> None:
        """Has a piece drawn, so many pixels wide."""
        self._latest.ask(_Asked(piece.abc, width))

    def forget(self) -> None:
        """There is nothing to draw."""
        self._latest.forget()

    def _engrave(self, asked: _Asked) -> Iterator[object]:
        try:
            yield self._engraver.engrave(asked.abc, asked.width)
        except ComposerError as error:
            yield error

    def _take(self, _asked: _Asked, event: object) -> None:
        match event:
            case Engraving():
                self.engraved.emit(event)
            case ComposerError():
                self.refused.emit(str(event))

    # The sound

    def is_open(self, piece: Piece) -> bool:
        """Whether this piece is what the player has."""
        return self._number == self._document.number and self._document.text == piece.abc

    def plays(self, piece: Piece) -> bool:
        """Whether it sounds."""
        return self.is_open(piece) and self._player.playing

    def toggle(self, piece: Piece) -> None:
        """Plays a piece, or holds the one that plays."""
        if self.is_open(piece):
            self._player.toggle()
            return
        self._autosave.flush()
        if self._number != self._document.number:
            self._before = self._document.tune
        self._opening = True
        self._document.open(OpenTune(piece.abc, provenance=Provenance(source=say(SOURCE))))
        self._opening = False
        self._number, self._unheard = self._document.number, self._document.revision
        self._player.set_name(piece.title)
        self.changed.emit()

    def go_back(self) -> None:
        """Opens the tune that stood there before; one that was edited is the person's, and stays."""
        if self._number != self._document.number or self._document.identifier is not None:
            return
        if self._document.can_undo:
            return
        self._player.stop()
        before, self._before = self._before, OpenTune()
        number = before.identifier if before.file is None else None
        if number is not None and self._autosave.library.has(number):
            self._autosave.open(number)
        else:
            self._document.open(before)

    def _opened(self) -> None:
        if not self._opening and self._number != NONE:
            self._number = NONE
            self._player.set_name("")
            self.changed.emit()

    def _play_what_was_read(self) -> None:
        read = self._document.read
        if self._number == self._document.number and read is not None and read.revision == self._unheard:
            self._unheard = NONE
            self._player.play()

    def _tell_sounding(self, spans: list[object]) -> None:
        if self._number == self._document.number:
            self.notes_sounding.emit(spans)
