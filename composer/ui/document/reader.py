"""Reads, times and engraves the document's text in jobs, always the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from composer.cancelling import current
from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.score.engraving import Engraver, Engraving
from composer.score.performance import perform
from composer.score.under_notes import under_notes
from composer.ui.document.document import Document, Mode
from composer.ui.document.open_tune import ReadTune
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest

USUAL_WIDTH = 800


@dataclass(frozen=True)
class _Request:
    """A text to read and draw; only to draw where `is_read`, as for another width in pixels."""

    text: str
    revision: int
    width: int
    is_read: bool
    file_header: str = ""
    under: str = ""


class Reader(QObject):
    """Keeps `Document.read` and the page up with the text without ever holding up typing.

    Signals:
        engraved(Engraving): the page of the document's text.
        refused(ComposerError): this text can't be drawn, and why.
        busy_changed(bool): a text is being read and drawn, or no more.
    """

    engraved = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, document: Document, jobs: Jobs, engraver: Engraver | None = None) -> None:
        super().__init__(document)
        self._document, self._engraver = document, engraver or Engraver()
        self._width, self._is_closed = USUAL_WIDTH, False
        self.under = ""
        """What stands under the notes: an instrument or `names`; empty for nothing."""
        self._latest = Latest(jobs, "Engraving", self._work, parent=self)
        self._latest.answered.connect(self._take)
        self._latest.busy_changed.connect(self.busy_changed)
        document.text_changed.connect(self._read)

    @property
    def busy(self) -> bool:
        """True until the newest text has been read and drawn."""
        return self._latest.busy

    def set_width(self, width: int) -> None:
        """Asks for the page at another width, in pixels."""
        if width != self._width:
            self._width = width
            self._draw_anew()

    def set_under(self, name: str) -> None:
        """Asks for the page with this under its notes; raises ComposerError where nothing is known by it."""
        under_notes(name)
        if name != self.under:
            self.under = name
            self._draw_anew()

    def close(self) -> None:
        """Ends the helper process; nothing is read or drawn any more."""
        self._is_closed = True
        self._latest.forget()
        self._engraver.close()

    def _read(self) -> None:
        if self._document.is_empty:
            self._latest.forget()
            self._document.take_read(None)
        else:
            self._ask(is_read=False)

    def _draw_anew(self) -> None:
        if not self._document.is_empty:
            self._ask(is_read=self._document.read_now is not None)

    def _ask(self, is_read: bool) -> None:
        if self._is_closed:
            return  # a window that closes may still be laid out
        document = self._document
        header = document.tune.file_header if document.mode is not Mode.GROWING else ""
        request = _Request(document.text, document.revision, self._width, is_read, header, self.under)
        self._latest.ask(request)

    def _work(self, request: _Request) -> Iterator[ReadTune | Engraving | ComposerError]:
        current().check()
        if not request.is_read:
            tune = read_tune(request.text, file_header=request.file_header)
            read = ReadTune(request.text, request.revision, tune, perform(tune))
            # A second for a thousand bars, in which the window's thread would be held up.
            _ = read.bars
            yield read
        try:
            yield self._engraver.engrave(
                request.text,
                request.width,
                file_header=request.file_header,
                under=under_notes(request.under),
            )
        except ComposerError as problem:
            yield problem

    def _take(self, _request: _Request, event: object) -> None:
        match event:
            case ReadTune():
                self._document.take_read(event)
            case Engraving():
                self.engraved.emit(event)
            case ComposerError():
                self.refused.emit(event)
