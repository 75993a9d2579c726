"""The player goes by the MIDI clock of another program: its play, its stop, its place and its tempo."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from composer.playback.clock_reader import Beat, Heard, Started, Stopped
from composer.playback.itinerary import whole_note_seconds
from composer.playback.settings import FASTEST_PERCENT, SLOWEST_PERCENT
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.player.player import Player

# A new tempo has the tune rendered anew: what differs less is made up for by place.
SMALLEST_TEMPO_CHANGE = 0.004
# Farther from the other program's place the player jumps there, at most so often.
LARGEST_DRIFT_SECONDS, BEATS_BETWEEN_JUMPS = 0.06, 4
NOBODY, LOOK = "", "look"

Follow = Callable[[str], Iterator[Heard]]
Inputs = Callable[[], tuple[str, ...]]


class ClockFollower(QObject):
    """Follows one input at a time; where it goes, the tune goes by its own tempo again.

    Signals:
        found(tuple, str): the inputs there are, and the one that is followed.
        chosen(str): the input that is followed now; empty for none.
    """

    found = Signal(tuple, str)
    chosen = Signal(str)

    def __init__(
        self, player: Player, jobs: Jobs, follow: Follow | None = None, inputs: Inputs | None = None
    ) -> None:
        super().__init__(player)
        self._player, self._name = player, NOBODY
        self._own_percent = 100.0
        self._beats_since_jump = 0
        self._following = Latest(
            jobs, "Following a MIDI clock", follow or _follow_clock, cancels=True, parent=self
        )
        self._following.answered.connect(self._take)
        self._following.failed.connect(self._lose)
        self._looking = Latest(jobs, "Looking for MIDI inputs", _looking(inputs or _inputs), parent=self)
        self._looking.answered.connect(self._tell_found)

    @property
    def name(self) -> str:
        """The input that is followed; empty for none."""
        return self._name

    def look(self) -> None:
        """Looks which inputs there are, in a job."""
        self._looking.ask(LOOK)

    def follow(self, name: str) -> None:
        """Goes by the clock of this input from now on; by none where the name is empty."""
        if name == self._name:
            return
        if self._name == NOBODY:
            self._own_percent = self._player.settings.tempo_percent
        self._name = name
        if name:
            self._following.ask(name)
        else:
            self._let_go()
        self.chosen.emit(name)

    def _let_go(self) -> None:
        self._following.forget()
        self._player.change(tempo_percent=self._own_percent)

    def _lose(self, name: str, _error: Exception) -> None:
        """The sentence is shown where all failures are."""
        if name == self._name:
            self.follow(NOBODY)

    def _tell_found(self, _request: str, names: tuple[str, ...]) -> None:
        self.found.emit(names, self._name)

    def _take(self, _name: str, heard: Heard) -> None:
        player = self._player
        match heard:
            case Started():
                if heard.place < player.performance.length:
                    player.play_at(heard.place)
                    self._beats_since_jump = 0
            case Stopped():
                player.pause()
            case Beat():
                self._take_tempo(heard.bpm)
                if heard.place is not None:
                    self._keep_together(heard.place)

    def _take_tempo(self, quarters_per_minute: float) -> None:
        player = self._player
        own = 240 / whole_note_seconds(player.performance, player.onset, 100)
        percent = min(max(round(100 * quarters_per_minute / own, 2), SLOWEST_PERCENT), FASTEST_PERCENT)
        if abs(percent / player.settings.tempo_percent - 1) > SMALLEST_TEMPO_CHANGE:
            player.change(tempo_percent=percent)

    def _keep_together(self, place: Fraction) -> None:
        player = self._player
        self._beats_since_jump += 1
        looped = player.settings.loop is not None
        if not player.playing or looped or place >= player.performance.length:
            return
        pace = whole_note_seconds(player.performance, place, player.settings.tempo_percent)
        drift_seconds = abs(float(player.onset - place)) * pace
        if drift_seconds > LARGEST_DRIFT_SECONDS and self._beats_since_jump >= BEATS_BETWEEN_JUMPS:
            self._beats_since_jump = 0
            player.go_to_onset(place)


def _looking(inputs: Inputs) -> Callable[[str], Iterator[tuple[str, ...]]]:
    def look(_request: str) -> Iterator[tuple[str, ...]]:
        yield inputs()

    return look


def _follow_clock(name: str) -> Iterator[Heard]:
    # Loaded here: the window opens without mido.
    from composer.playback.midi_clock_input import follow_clock

    return follow_clock(name)


def _inputs() -> tuple[str, ...]:
    from composer.playback.midi_clock_input import clock_inputs

    return clock_inputs()
