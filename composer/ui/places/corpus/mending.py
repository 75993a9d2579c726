"""Follows a tune that was left out of the corpus while it is mended on the page."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from composer.corpus.collection import LeftOut
from composer.ui.document.document import Document, Mode


class CorpusMending(QObject):
    """Knows the texts that the person mended, and which of them took their place in a corpus.

    Signals:
        ready_changed(bool): the tune on the page was left out, and its text can be used now, or not.
        written_changed(): the person made something else of what was left out.
    """

    ready_changed = Signal(bool)
    written_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        # Text as it was found -> as it was left on the page last.
        self.written: dict[str, str] = {}
        self.left_out: LeftOut | None = None
        self.ready = self._just_opened = False
        # Text as it was found -> text that took its place in the corpus, the latest last.
        self.used: dict[str, str] = {}
        document.opened.connect(self.leave)
        document.tune_read.connect(self._take_read)

    @property
    def text(self) -> str:
        """What became of the text on the page."""
        return self.text_of(self.left_out) if self.left_out is not None else ""

    def text_of(self, left_out: LeftOut) -> str:
        """What was left out, as it was left on the page last, at first as it was found."""
        return self.written.get(left_out.found, left_out.text)

    def open(self, left_out: LeftOut) -> None:
        """The tune stands on the page now."""
        self.left_out, self._just_opened = left_out, True
        self._set_ready(False)

    def resume(self, every: Iterable[LeftOut]) -> None:
        """A corpus was opened: the tune on the page may be one that it left out, mended half."""
        on_page = self._document.text.strip()
        same = (one for one in every if one.found and self.text_of(one).strip() == on_page)
        if (left_out := next(same, None)) is not None:
            self.open(left_out)
            self._take_read()

    def _take_read(self) -> None:
        """The page has this text now."""
        left_out, read = self.left_out, self._document.read
        if self._just_opened and read is not None:
            self._just_opened = False
            if fatal := next((problem for problem in read.tune.problems if problem.fatal), None):
                self._document.select(fatal.span.start, fatal.span.start)
        # A good tune that the person left out is put back, not mended.
        if self._document.mode is not Mode.EDITING or left_out is None or read is None or not left_out.found:
            return
        changed = read.text.strip() != left_out.text.strip()
        if (changed or left_out.found in self.written) and self.text != read.text:
            self.written[left_out.found] = read.text
            self.written_changed.emit()
        self._set_ready(changed and read.tune.valid)

    def use(self) -> None:
        """The text on the page took its place in the corpus."""
        assert self.left_out is not None
        self.used.pop(self.left_out.found, None)
        self.used[self.left_out.found] = self.text
        self.leave()

    def leave(self) -> None:
        """Another tune stands on the page."""
        self.left_out, self._just_opened = None, False
        self._set_ready(False)

    def _set_ready(self, ready: bool) -> None:
        if ready != self.ready:
            self.ready = ready
            self.ready_changed.emit(ready)
