"""Follows a tune that was left out of the corpus while it is mended on the page."""

from PySide6.QtCore import QObject, Signal

from composer.corpus.collection import LeftOut
from composer.notation.elements import Tune
from composer.ui.document.preview import PreparedTune


class CorpusMending(QObject):
    """Knows the texts that the person mended, and which of them took their place in a corpus.

    Signals:
        ready_changed(bool): the tune on the page was left out, and its text can be used now, or not.
    """

    ready_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._written: dict[str, str] = {}
        self.left_out: LeftOut | None = None
        self.ready = False
        # Text as it was found -> text that took its place in the corpus, the latest last.
        self.used: dict[str, str] = {}

    @property
    def text(self) -> str:
        """What became of the text on the page."""
        return self._written[self.left_out.found] if self.left_out is not None else ""

    def text_of(self, left_out: LeftOut) -> str:
        """What was left out, as it was left on the page last, at first as it was found."""
        return self._written.get(left_out.found, left_out.text)

    def open(self, left_out: LeftOut) -> None:
        """The tune stands on the page now."""
        self.left_out = left_out
        self._set_ready(False)

    def take_read(self, text: str, tune: Tune) -> None:
        """The page has this text now, and this is what was read from it."""
        left_out = self.left_out
        # A good tune that the person left out is put back, not mended.
        if left_out is None or not left_out.found:
            return
        changed = text.strip() != left_out.text.strip()
        if changed or left_out.found in self._written:
            self._written[left_out.found] = text
        self._set_ready(changed and tune.valid)

    def take_prepared(self, prepared: PreparedTune) -> None:
        """As `take_read`."""
        self.take_read(prepared.text, prepared.tune)

    def use(self) -> None:
        """The text on the page took its place in the corpus."""
        assert self.left_out is not None
        self.used.pop(self.left_out.found, None)
        self.used[self.left_out.found] = self.text
        self.leave()

    def leave(self) -> None:
        """Another tune stands on the page."""
        self.left_out = None
        self._set_ready(False)

    def _set_ready(self, ready: bool) -> None:
        if ready != self.ready:
            self.ready = ready
            self.ready_changed.emit(ready)
