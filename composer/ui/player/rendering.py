"""Makes what the player plays, in jobs, always the newest wish first."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from composer.notation.elements import Tune
from composer.playback.itinerary import Itinerary
from composer.playback.settings import PlayingSettings
from composer.playback.take import Take
from composer.ui.jobs import Job, Jobs


@dataclass(frozen=True, eq=False)
class Wish:
    """What is to be played: a tune from a place on, as settings have it, as sound or as live MIDI.

    Attributes:
        growth: what all versions of a tune that is being written have in common; None for any other tune.
        unfinished: True while more of it is to come.
    """

    tune: Tune
    settings: PlayingSettings
    start: Fraction
    live: bool
    growth: object | None = None
    unfinished: bool = False

    def goes_on_from(self, other: "Wish | None") -> bool:
        """True where the other one is the beginning of this one, sounding alike."""
        return (
            other is not None
            and other.unfinished
            and other.growth is self.growth
            and (self.settings, self.start, self.live) == (other.settings, other.start, other.live)
        )

    def same_as(self, other: "Wish") -> bool:
        """True where both come out alike."""
        alike = (self.settings, self.start, self.live) == (other.settings, other.start, other.live)
        return alike and self.tune is other.tune


@dataclass(frozen=True, eq=False)
class Rendered:
    """A wish come true, and the way through the tune that it takes."""

    wish: Wish
    take: Take
    itinerary: Itinerary


class Rendering(QObject):
    """Renders one wish at a time; one that arrives meanwhile takes the place of whatever waits.

    Signals:
        done(Rendered): the newest wish, or a beginning of it; older ones are not told.
        failed(): it could not be rendered; the job has told why.
    """

    done = Signal(object)
    failed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._newest: Wish | None = None
        self._working: Wish | None = None
        # What grows is as loud from its first bars to its last.
        self._growth: object | None = None
        self._gain: float | None = None

    def want(self, wish: Wish) -> None:
        """Asks for `wish`; returns at once."""
        self._newest = wish
        if self._working is None:
            self._start(wish)

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._newest = None

    def _start(self, wish: Wish) -> None:
        self._working = wish
        gain = self._gain if wish.growth is not None and wish.growth is self._growth else None

        def work() -> Iterator[Rendered]:
            # Loaded here: mido and NumPy take a moment, and the window opens without them.
            from composer.playback.arrangement import arrange
            from composer.playback.midi_take import midi_take
            from composer.playback.synthesizer import synthesize

            arrangement = arrange(wish.tune, wish.settings, wish.start)
            take = midi_take(arrangement.midi) if wish.live else synthesize(arrangement.midi, gain=gain)
            yield Rendered(wish, take, arrangement.itinerary)

        job = self._jobs.create("Rendering sound", work)
        job.happened.connect(self._take)
        job.failed.connect(self._fail)
        job.ended.connect(self._go_on)
        job.start()

    def _take(self, rendered: Rendered) -> None:
        wish, newest = rendered.wish, self._newest
        self._growth, self._gain = wish.growth, getattr(rendered.take, "gain", None)
        if newest is not None and (wish is newest or newest.goes_on_from(wish)):
            self.done.emit(rendered)

    def _fail(self, _error: Exception) -> None:
        if self._working is self._newest:
            self._newest = None
            self.failed.emit()

    def _go_on(self, _job: Job) -> None:
        ended, self._working = self._working, None
        if self._newest is not None and self._newest is not ended:
            self._start(self._newest)
