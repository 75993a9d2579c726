"""Lets the document grow, and be heard, while a tune is composed: a bar at a time, as fast as it is drawn."""

from composer.ui.document.document import Mode
from composer.ui.features.feature import Feature, Host

HEADER = "X:1\nT:Being composed…\n"


class Growing(Feature):
    """Shows the first text of a composing; what stood there comes back if no tune comes of it.

    The next bars are shown once those before them are on the page, so that drawing never falls behind. Where
    that is wanted, playing begins with the first bar and goes on over what is written since.
    """

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document, self._reader, self._player = host.document, host.reader, host.player
        self._composing = host.composing
        self._newest = ""
        self._is_to_be_heard = False
        host.composing.grew.connect(self.grow)
        host.composing.completed.connect(host.document.finish_growing)
        host.composing.grown.connect(self.end)
        host.reader.busy_changed.connect(self._show)
        host.document.tune_read.connect(self._hear)
        host.document.opened.connect(self._opened)

    def grow(self, text: str) -> None:
        """The text reads so now; a tune that somebody holds is not taken from the page."""
        shown, grows = complete_bars(text), self._document.mode is Mode.GROWING
        if not shown or (self._document.is_held and not grows):
            return
        if not grows:
            self._is_to_be_heard = self._composing.plays_as_written
        self._newest = shown
        self._show()

    def end(self) -> None:
        """No more comes."""
        self._newest = ""
        if self._document.mode is Mode.GROWING:
            self._is_to_be_heard = False
            self._document.end_growing()

    def _show(self) -> None:
        if self._newest and not self._reader.busy and self._newest != self._document.text:
            self._document.grow(self._newest)

    def _opened(self) -> None:
        self._newest = ""
        if self._document.continuity is not self._document.continuity.GROWN:
            self._is_to_be_heard = False

    def _hear(self) -> None:
        """Begins to play once, with a bar at least behind the pick-up; whoever stops it has it stopped."""
        read = self._document.read
        if not self._is_to_be_heard or read is None or not read.performance.notes:
            return
        whole = self._document.mode is not Mode.GROWING
        if whole and self._newest:
            return  # what was read is the tune from before, which this one has not taken the place of yet
        if whole or read.performance.length >= (read.tune.meter.duration or 0):
            self._is_to_be_heard = False
            self._player.play()


def complete_bars(text: str) -> str:
    """A growing text up to its last bar line, as one tune; empty while there is no bar."""
    tune = text.lstrip("\n").partition("\n\n")[0]
    key = tune.find("K:")
    end = tune.rfind("|") + 1
    if key < 0 or end <= tune.find("\n", key) or tune.find("\n", key) < 0:
        return ""
    return (tune[:end] if tune.startswith("X:") else HEADER + tune[:end]) + "\n"
