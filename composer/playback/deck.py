"""A transport that thinks in music: places are onsets in the tune, whatever way through it is recorded."""

from fractions import Fraction
from typing import Generic

from composer.playback.itinerary import Itinerary
from composer.playback.take import Output, TakeT
from composer.playback.transport import Transport, TransportState

START = Fraction(0)


class Deck(Generic[TakeT]):
    """Plays takes of one tune on one output. Like the transport it has no threads and no timers.

    While it is stopped it stands at its cue, from which it plays next.
    """

    def __init__(self, output: Output[TakeT], cue: Fraction = START) -> None:
        self.transport = Transport(output)
        self._itinerary: Itinerary | None = None
        self._cue = cue
        self._running = False

    @property
    def itinerary(self) -> Itinerary | None:
        """The way that the loaded take goes through the tune."""
        return self._itinerary

    @property
    def state(self) -> TransportState:
        """Stopped, playing or paused."""
        return self.transport.state

    @property
    def onset(self) -> Fraction:
        """Where it is in the music, in whole notes from the start of the tune."""
        if self._itinerary is None or self.state is TransportState.STOPPED:
            return self._cue
        return self._itinerary.onset(self.transport.position_seconds)

    @property
    def percent(self) -> int:
        """The tempo that is heard now; 0 where nothing plays."""
        if self._itinerary is None or self.state is TransportState.STOPPED:
            return 0
        return self._itinerary.legs[self._leg_number()].percent

    def load(self, take: TakeT, itinerary: Itinerary, unfinished: bool = False) -> None:
        """Takes another take of the tune and goes on with it at the same place in the music.

        At the end of one that is `unfinished` it waits for more.
        """
        place = self._place_in(itinerary)
        self._itinerary = itinerary
        self.transport.load(take, place, _until(itinerary, unfinished))

    def extend(self, take: TakeT, itinerary: Itinerary, unfinished: bool) -> None:
        """Goes on without a seam with a longer take of what is loaded; `unfinished` as in `load`."""
        if self.state is TransportState.STOPPED:
            self.load(take, itinerary, unfinished)
        else:
            self._itinerary = itinerary
            self.transport.extend(take, _until(itinerary, unfinished))

    def unload(self) -> None:
        """Stops and forgets what was loaded."""
        self.transport.unload()
        self._itinerary, self._running = None, False

    def can_start(self) -> bool:
        """True where the loaded take can be played from the cue; with a count-in it must begin there."""
        itinerary = self._itinerary
        if itinerary is None:
            return False
        if itinerary.lead_in_seconds:
            return itinerary.legs[0].start == self._cue
        return itinerary.seconds(self._cue) is not None

    def play(self) -> None:
        """Goes on from where it was paused, or starts at the cue, with the count-in where there is one."""
        if self.state is TransportState.STOPPED and self._itinerary is not None:
            self.transport.seek(self._place_in(self._itinerary))
        self.transport.play()
        self._running = self.state is TransportState.PLAYING

    def pause(self) -> None:
        """Falls silent and stays where it is."""
        self.transport.pause()
        self._running = False

    def stop(self, cue: Fraction = START) -> None:
        """Falls silent and goes to `cue`."""
        self.transport.stop()
        self._cue, self._running = cue, False

    def go_to(self, onset: Fraction) -> bool:
        """Jumps to a place, playing on if it plays; False where the loaded take does not come by it."""
        if self._itinerary is None or self.state is TransportState.STOPPED:
            self._cue = onset
            return True
        place = self._itinerary.seconds(onset, self._leg_number())
        if place is not None:
            self.transport.seek(place)
        return place is not None

    def follow_end(self) -> None:
        """Lets a loop go on; to be called every few milliseconds while it plays."""
        itinerary = self._itinerary
        if itinerary is None or not self._running:
            return
        if self.state is TransportState.STOPPED:
            self._running = False
            self._cue = START
            if itinerary.loops:
                self._go_round(itinerary, 0.0)
        elif itinerary.loops and self.transport.position_seconds >= itinerary.duration_seconds:
            self._go_round(itinerary, self.transport.position_seconds - itinerary.duration_seconds)

    def _go_round(self, itinerary: Itinerary, late_seconds: float) -> None:
        """`late_seconds` have passed since the end: the music is where it would be without a seam."""
        self.transport.seek(itinerary.resume_seconds + late_seconds)
        self.transport.play()
        self._running = True

    def _leg_number(self) -> int:
        assert self._itinerary is not None
        return self._itinerary.leg_number(self.transport.position_seconds)

    def _place_in(self, itinerary: Itinerary) -> float:
        """Where in another recording it goes on: at the cue, counted in, or at the place it has reached."""
        first = itinerary.legs[0]
        if self._itinerary is None or self.state is TransportState.STOPPED:
            if itinerary.lead_in_seconds and first.start == self._cue:
                return 0.0
            place = itinerary.seconds(self._cue)
        else:
            position, lead_in = self.transport.position_seconds, self._itinerary.lead_in_seconds
            if position < lead_in:
                return position / lead_in * itinerary.lead_in_seconds
            place = itinerary.seconds(self.onset, self._leg_number())
        return first.seconds if place is None else place


def _until(itinerary: Itinerary, unfinished: bool) -> float | None:
    return itinerary.duration_seconds if unfinished and not itinerary.loops else None
