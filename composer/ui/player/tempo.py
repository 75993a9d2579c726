"""The tempo in beats a minute: what the open tune's own is here, and how much of it is played."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from PySide6.QtCore import QObject, Signal

from composer.notation.elements import Meter
from composer.playback.settings import FASTEST_PERCENT, SLOWEST_PERCENT
from composer.score.click_bars import beat_length
from composer.score.performance import Performance
from composer.ui.player.player import Player


@dataclass(frozen=True)
class BeatTempo:
    """A tempo at one place of a tune.

    Attributes:
        own_bpm: what the tune itself asks for there, in beats a minute.
        percent: what is played of that.
        beat: what is counted, in whole notes, in the meter of that name.
    """

    own_bpm: float
    percent: float
    beat: Fraction
    meter: str

    @property
    def bpm(self) -> int:
        """What is played, in beats a minute."""
        return round(self.own_bpm * self.percent / 100)

    @property
    def range_bpm(self) -> tuple[int, int]:
        """The slowest and the fastest that can be played."""
        return max(1, ceil(self.own_bpm * SLOWEST_PERCENT / 100)), floor(self.own_bpm * FASTEST_PERCENT / 100)


class Tempo(QObject):
    """Sets the player's tempo in beats; what is kept is the share, which the next tune has too.

    Signals:
        changed(BeatTempo): it is another here: another tempo, tune, or place in a tune that changes its own.
    """

    changed = Signal(object)

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent or player)
        self._player = player
        self.now = self._here()
        player.tune_changed.connect(self._look)
        player.settings_changed.connect(self._look)
        player.position_changed.connect(self._look)

    def set_bpm(self, bpm: int) -> None:
        """Plays so many beats a minute; the tune's own number is its own tempo exactly."""
        percent = 100.0 if bpm == round(self.now.own_bpm) else bpm * 100 / self.now.own_bpm
        self._player.change(tempo_percent=min(max(percent, float(SLOWEST_PERCENT)), float(FASTEST_PERCENT)))

    def change_bpm(self, by: int) -> None:
        """Plays so many beats a minute more, or fewer."""
        slowest, fastest = self.now.range_bpm
        self.set_bpm(min(max(self.now.bpm + by, slowest), fastest))

    def _here(self) -> BeatTempo:
        performance, onset = self._player.performance, self._player.onset
        meter = meter_at(performance, onset)
        own = beats_per_minute(performance, onset)
        return BeatTempo(own, self._player.settings.tempo_percent, beat_length(meter), meter.text)

    def _look(self, _told: object) -> None:
        here = self._here()
        if here != self.now:
            self.now = here
            self.changed.emit(here)


def meter_at(performance: Performance, onset: Fraction) -> Meter:
    """The meter at a place, in whole notes from the start."""
    return next(timed.meter for timed in reversed(performance.meters) if timed.onset <= onset)


def beats_per_minute(performance: Performance, onset: Fraction) -> float:
    """The tune's own tempo at a place."""
    tempo = next(timed for timed in reversed(performance.tempos) if timed.onset <= onset)
    return float(60 / (tempo.seconds_per_whole_note * beat_length(meter_at(performance, onset))))
