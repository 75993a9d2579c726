"""Lets the page grow, and be heard, while a tune is composed: a bar at a time, as fast as it is drawn."""

from PySide6.QtCore import QObject

from composer.ui.document.preview import PreparedTune, Preview
from composer.ui.places.compose.place import ComposePlace
from composer.ui.player.player import Player
from composer.ui.session import OpenTune, Session
from composer.ui.views.tune_page import TunePage

HEADER = "X:1\nT:Being composed…\n"


class Growing(QObject):
    """Shows the first text of a composing on the page; what stood there comes back if no tune comes of it.

    The next bars are shown once those before them are on the page, so that drawing never falls behind. Where
    that is wanted, playing begins with the first bar and goes on over what is written since.
    """

    def __init__(
        self, compose: ComposePlace, page: TunePage, preview: Preview, player: Player, session: Session
    ) -> None:
        super().__init__(page)
        self._compose, self._page, self._player = compose, page, player
        self._before: str | None = None
        self._newest, self._drawing = "", False
        self._is_to_be_heard, self._complete = False, False
        compose.completed.connect(self._ripen)
        page.prepared.connect(self._hear)
        compose.grew.connect(self.grow)
        compose.grown.connect(self.end)
        session.tune_opened.connect(self._another_tune)
        preview.engraved.connect(self._drawn)
        preview.failed.connect(self._drawn)

    def is_active(self) -> bool:
        """True while the page shows a tune that is being composed."""
        return self._before is not None

    def grow(self, text: str) -> None:
        """The text reads so now; a tune that is being heard is not taken from the page."""
        shown = complete_bars(text)
        if not shown or (not self.is_active() and self.is_in_use()):
            return
        if not self.is_active():
            self._before = self._page.editor.text()
            self._page.editor.setReadOnly(True)
            self._is_to_be_heard = self._compose.plays_as_written
        self._newest = shown
        self._show()

    def end(self) -> None:
        """No more comes: what stood there before comes back, unless another tune was opened."""
        if self._before is not None:
            before, self._before = self._before, None
            self._is_to_be_heard = False
            self._page.editor.setReadOnly(False)
            self._page.show_text(before)

    def is_in_use(self) -> bool:
        """True while the tune on the page is heard, or ways to compose it anew are looked at."""
        return self._player.playing or self._page.ways.isVisible()

    def _show(self) -> None:
        if self.is_active() and not self._drawing and self._newest != self._page.editor.text():
            self._drawing = True
            self._page.grow(self._newest)

    def _drawn(self, _text: str, _outcome: object) -> None:
        self._drawing = False
        self._show()

    def _ripen(self) -> None:
        """What has grown is a tune now, which is opened next."""
        self._complete = self.is_active()

    def _hear(self, prepared: PreparedTune) -> None:
        """Begins to play once, with a bar at least behind the pick-up; whoever stops it has it stopped."""
        enough = prepared.performance.length >= (prepared.tune.meter.duration or 0) or not self.is_active()
        if self._is_to_be_heard and prepared.performance.notes and enough:
            self._is_to_be_heard = False
            self._player.play()

    def _another_tune(self, _tune: OpenTune) -> None:
        complete, self._complete = self._complete, False
        self._before, self._drawing = None, False
        self._page.editor.setReadOnly(False)
        if complete:
            self._page.complete()
        else:
            self._is_to_be_heard = False


def complete_bars(text: str) -> str:
    """A growing text up to its last bar line, as one tune; empty while there is no bar."""
    tune = text.lstrip("\n").partition("\n\n")[0]
    key = tune.find("K:")
    end = tune.rfind("|") + 1
    if key < 0 or end <= tune.find("\n", key) or tune.find("\n", key) < 0:
        return ""
    return (tune[:end] if tune.startswith("X:") else HEADER + tune[:end]) + "\n"
