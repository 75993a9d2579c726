"""The side of the player that tells: its state, the place in the tune, the notes that sound."""

from fractions import Fraction
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from composer.notation.elements import Span, Tune
from composer.playback.settings import PlayingSettings
from composer.playback.transport import Transport
from composer.score.performance import Performance
from composer.ui.player.now import NowPlaying

POSITION_INTERVAL_MILLISECONDS = 30


class PlayerTelling(QObject):
    """Looks at what plays now, many times a second while it plays; the player itself is built on it.

    Signals:
        state_changed(TransportState): stopped, playing or paused.
        position_changed(float): seconds from the start, while it plays and after a jump.
        duration_changed(float): seconds of the whole tune.
        notes_sounding(list): the spans of the notes that sound now; empty when none.
        round_changed(int): the tempo of the round of a loop that plays now, in per cent; 0 for no loop.
    """

    state_changed = Signal(object)
    position_changed = Signal(float)
    duration_changed = Signal(float)
    notes_sounding = Signal(list)
    round_changed = Signal(int)

    def __init__(self, now: NowPlaying, parent: QObject | None) -> None:
        super().__init__(parent)
        self._now = now
        self._sounding: list[Span] = []
        self._round = 0
        self._timer = QTimer(self, interval=POSITION_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @property
    def settings(self) -> PlayingSettings:
        """How it is played."""
        return self._now.settings

    @property
    def tune(self) -> Tune | None:
        """What is played."""
        return self._now.tune

    @property
    def performance(self) -> Performance | None:
        """When its notes sound."""
        return self._now.performance

    @property
    def transport(self) -> Transport[Any]:
        """What plays, in seconds of the recording."""
        return self._now.deck.transport

    @property
    def playing(self) -> bool:
        """True while it plays."""
        return self._now.playing

    @property
    def onset(self) -> Fraction:
        """Where it is in the music, in whole notes from the start."""
        return self._now.onset

    def tune_seconds(self, onset: Fraction) -> float:
        """Where a place of the music is when the tune is played once through."""
        return self._now.tune_seconds(onset)

    def look(self) -> None:
        """Called many times a second while it plays."""
        self._tell_position()

    def _tell_state(self) -> None:
        """Tells the state and the place, and begins or ends to look."""
        if self._now.playing:
            self._timer.start()
        else:
            self._timer.stop()
        self.state_changed.emit(self._now.state)
        self._tell_position()

    def _tell_duration(self) -> None:
        """Tells how long the tune is."""
        if self._now.performance is not None:
            self.duration_changed.emit(self._now.tune_seconds(self._now.performance.length))

    def _tell_position(self) -> None:
        """Tells the place, and the notes and the round where they are others than before."""
        self.position_changed.emit(self._now.tune_seconds(self._now.onset))
        sounding = self._now.sounding()
        if sounding != self._sounding:
            self._sounding = sounding
            self.notes_sounding.emit(sounding)
        tempo = self._now.deck.percent if self._now.settings.loop else 0
        if tempo != self._round:
            self._round = tempo
            self.round_changed.emit(tempo)
