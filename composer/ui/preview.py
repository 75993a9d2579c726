"""Reads, times and engraves the open tune in a thread of its own, always the newest text first."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.engraving import Engraver
from composer.score.performance import Performance, perform


@dataclass(frozen=True)
class PreviewRequest:
    """A text to draw at a page width in pixels."""

    text: str
    width: int


@dataclass(frozen=True)
class PreparedTune:
    """A text, what was read from it, and when its notes sound."""

    text: str
    tune: Tune
    performance: Performance


class Preview(QThread):
    """Keeps the page up with the text without ever holding up typing.

    Only the newest request counts: one that arrives while another is drawn replaces whatever waits.

    Signals:
        prepared(PreparedTune): the text has been read; its problems and its notes are known.
        engraved(str, Engraving): the page of this text.
        failed(str, Exception): this text could not be drawn, and why.
    """

    prepared = Signal(object)
    engraved = Signal(str, object)
    failed = Signal(str, object)

    def __init__(self, engraver: Callable[[], Engraver] = Engraver, parent: QObject | None = None) -> None:
        """`engraver` makes the engraver, in the thread that uses it."""
        super().__init__(parent)
        self._make_engraver = engraver
        self._changed = threading.Condition()
        self._newest: PreviewRequest | None = None
        self._closing = False

    def show(self, text: str, width: int) -> None:
        """Asks for the page of `text`; returns at once."""
        with self._changed:
            self._newest = PreviewRequest(text, width)
            self._changed.notify()

    def close(self) -> None:
        """Ends the thread and the helper process; waits for both."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """Draws request after request; called by Qt in the new thread."""
        engraver = self._make_engraver()
        text_read: str | None = None
        try:
            while (request := self._next()) is not None:
                # A new width needs a new page, but nothing new to read.
                if request.text != text_read:
                    self._prepare(request.text)
                    text_read = request.text
                self._engrave(engraver, request)
        finally:
            engraver.close()

    def _next(self) -> PreviewRequest | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._newest is not None)
            request, self._newest = self._newest, None
            return None if self._closing else request

    def _prepare(self, text: str) -> None:
        tune = read_tune(text)
        self.prepared.emit(PreparedTune(text, tune, perform(tune)))

    def _engrave(self, engraver: Engraver, request: PreviewRequest) -> None:
        try:
            engraving = engraver.engrave(request.text, request.width)
        except ComposerError as error:
            self.failed.emit(request.text, error)
        else:
            self.engraved.emit(request.text, engraving)
