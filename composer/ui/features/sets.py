"""Plays a set through, the page turning to the tune that sounds; hands it to be exported."""

from PySide6.QtCore import Signal

from composer.errors import ComposerError
from composer.library.records import KeptTune
from composer.library.tune_sets import KeptSet
from composer.playback.transport import TransportState
from composer.ui.features.feature import Feature, Host
from composer.ui.words import say

NOTHING = (
    "No tune of the set “{name}” is there: all are in the trash or gone. Put one back, or make another set."
)


class Sets(Feature):
    """Plays one tune of a set after another, until the person stops, or opens another tune.

    Signals:
        export_wanted(str, list): a set of this name, as texts with how often each is played.
    """

    export_wanted = Signal(str, list)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host, self._player = host, host.player
        self._name = ""
        # Its tunes with their times, and how many of them have begun.
        self._parts: list[tuple[KeptTune, int]] = []
        # True where the player has gone on with the next tune by itself, and only its page is to come.
        self._went_on = False
        self._begun = 0
        # Between the wish for the next tune and its first note; and after the end of one, or a stop.
        self._opening = self._stopped = False
        host.document.opened.connect(self._leave)
        host.document.tune_read.connect(self._begin)
        host.player.state_changed.connect(self._follow)
        host.player.finished.connect(self._go_on)
        host.player.went_on.connect(self._turn_page)

    def play(self, kept: KeptSet) -> None:
        """Plays a set from its beginning."""
        self._parts = self._there(kept)
        self._name, self._begun = kept.name, 0
        self._open_next()

    def export(self, kept: KeptSet) -> None:
        """Asks for a set to be written, with what is on the page as it stands."""
        self._host.autosave.flush()
        self.export_wanted.emit(kept.name, [(tune.text, times) for tune, times in self._there(kept)])

    def _there(self, kept: KeptSet) -> list[tuple[KeptTune, int]]:
        """Its tunes that are neither gone nor in the trash; raises ComposerError where none is."""
        pairs = zip(self._host.autosave.library.tunes_of(kept), kept.entries, strict=True)
        found = [(tune, entry.times) for tune, entry in pairs if tune is not None and tune.deleted is None]
        if not found:
            raise ComposerError(NOTHING.format(name=kept.name))
        return found

    def _open_next(self) -> None:
        """Opens the next tune that is still there; the end where there is none."""
        self._stopped = False
        library = self._host.autosave.library
        while self._begun < len(self._parts):
            number = self._parts[self._begun][0].identifier
            self._begun += 1
            if library.has(number):
                self._opening = True
                self._host.autosave.open(number)
                return
        self._end()

    def _begin(self) -> None:
        """The tune that was opened is read."""
        if not self._opening:
            return
        if not self._player.performance.notes:
            self._open_next()
            return
        if not self._went_on:
            times = self._parts[self._begun - 1][1]
            self._player.play_in_set(times, self._begun == 1, self._begun == len(self._parts))
        self._player.set_name(
            say("{name}, {number} of {all}", name=self._name, number=self._begun, all=len(self._parts))
        )
        self._opening = self._went_on = False
        self._prepare_next()

    def _prepare_next(self) -> None:
        """Has the next tune that is there rendered, so that it begins in tempo."""
        library = self._host.autosave.library
        for number, (tune, times) in enumerate(self._parts[self._begun :], self._begun + 1):
            if library.has(tune.identifier):
                self._player.prepare_next(tune.text, times, number == len(self._parts))
                return

    def _turn_page(self) -> None:
        """The next tune sounds already."""
        if self._parts and not self._opening:
            self._went_on = True
            self._open_next()

    def _leave(self) -> None:
        """Another tune was opened; where that was for the set, it goes on."""
        if (
            self._parts
            and self._host.document.identifier != self._parts[max(0, self._begun - 1)][0].identifier
        ):
            self._end()

    def _follow(self, state: TransportState) -> None:
        if not self._parts or self._opening:
            return
        if state is TransportState.STOPPED:
            self._stopped = True
            self._player.play_alone()
        elif state is TransportState.PLAYING and self._stopped:
            self._end()

    def _go_on(self) -> None:
        if self._parts and not self._opening:
            self._open_next()

    def _end(self) -> None:
        if self._parts:
            self._parts, self._opening, self._stopped, self._went_on = [], False, False, False
            self._player.play_alone()
            self._player.set_name("")
