"""Follows a tune that was left out of the corpus while it is mended on the page."""

from PySide6.QtCore import QObject, Signal

from composer.corpus.collection import LeftOut
from composer.library.records import Provenance
from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune, Origin


class CorpusMending(QObject):
    """Knows the texts that the person mended, for as long as the window is open.

    Signals:
        ready_changed(bool): the tune on the page was left out, and its text can be used now, or not.
    """

    ready_changed = Signal(bool)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._written: dict[str, str] = {}
        self.left_out: LeftOut | None = None
        self.ready = False
        # Text as it was found -> text that took its place in the corpus.
        self.used: dict[str, str] = {}
        document.opened.connect(self._leave)
        document.tune_read.connect(self._take_read)

    @property
    def text(self) -> str:
        """What became of the text on the page."""
        return self._written[self.left_out.text] if self.left_out is not None else ""

    def open(self, left_out: LeftOut) -> None:
        """Puts the tune on the page as it was left there last, at first as it was found."""
        text = self._written.get(left_out.text, left_out.text)
        provenance = Provenance(source=f"{left_out.source}, tune {left_out.position}")
        self._document.open(OpenTune(text, Origin.CORPUS, provenance=provenance))
        self.left_out = left_out

    def _take_read(self) -> None:
        """The page has this text now."""
        left_out, read = self.left_out, self._document.read
        if left_out is None or read is None:
            return
        # What the person left out is put back, not mended.
        changed = read.text.strip() != left_out.text.strip() and left_out.tune is None
        if changed or left_out.text in self._written:
            self._written[left_out.text] = read.text
        self._set_ready(changed and read.tune.valid)

    def use(self) -> None:
        """The text on the page took its place in the corpus."""
        assert self.left_out is not None
        self.used[self.left_out.text] = self.text
        self._leave()

    def _leave(self) -> None:
        self.left_out = None
        self._set_ready(False)

    def _set_ready(self, ready: bool) -> None:
        if ready != self.ready:
            self.ready = ready
            self.ready_changed.emit(ready)
