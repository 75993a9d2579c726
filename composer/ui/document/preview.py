"""Reads, times and engraves the open tune in a thread of its own, always the newest text first."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.engraving import Engraver
from composer.score.performance import Performance, perform


@dataclass(frozen=True)
class PreviewRequest:
    """A text to draw at a page width in pixels; `read_before` where only the width is new."""

    text: str
    width: int
    read_before: bool = False


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
        self._engraver: Engraver | None = None
        self._closing = False

    def show(self, text: str, width: int) -> None:
        """Asks for `text` to be read and its page to be drawn; returns at once."""
        self._ask(PreviewRequest(text, width))

    def rewrap(self, text: str, width: int) -> None:
        """Asks for the page at another width; a text that waits to be read is read all the same."""
        with self._changed:
            unread = self._newest is not None and not self._newest.read_before
        self._ask(PreviewRequest(text, width, read_before=not unread))

    def _ask(self, request: PreviewRequest) -> None:
        with self._changed:
            self._newest = request
            self._changed.notify()

    def close(self) -> None:
        """Ends the thread and the helper process; waits for both."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        if self._engraver is not None:
            # A page that is being drawn is not waited for.
            self._engraver.abandon()
        self.wait()

    def run(self) -> None:
        """Draws request after request; called by Qt in the new thread."""
        engraver = self._engraver = self._make_engraver()
        try:
            while (request := self._next()) is not None:
                self._serve(engraver, request)
        finally:
            engraver.close()

    def _serve(self, engraver: Engraver, request: PreviewRequest) -> None:
        try:
            if not request.read_before:
                self._prepare(request.text)
            self.engraved.emit(request.text, engraver.engrave(request.text, request.width))
        except Exception as error:  # noqa: BLE001 - told in one place; the next text is drawn all the same
            self.failed.emit(request.text, error)

    def _next(self) -> PreviewRequest | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._newest is not None)
            request, self._newest = self._newest, None
            return None if self._closing else request

    def _prepare(self, text: str) -> None:
        tune = read_tune(text)
        self.prepared.emit(PreparedTune(text, tune, perform(tune)))
