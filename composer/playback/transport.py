"""Plays, pauses, stops and seeks a rendered tune on one output; its places are those of the music."""

from dataclasses import replace
from enum import Enum
from fractions import Fraction
from typing import Any

from composer.playback.itinerary import Itinerary
from composer.playback.output import Output
from composer.playback.rendering import Rendered

START = Fraction(0)


class TransportState(Enum):
    """What a player is doing."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"


class Transport:
    """A tape machine without threads or timers: whoever shows the position asks for it.

    What has happened since is noticed when state or place are read: a loop has gone round, a tune that is
    being written has come to the end of what is rendered and waits for more, or it is over. While it is
    stopped it stands at its cue, from which it plays next.
    """

    def __init__(self, output: Output[Any]) -> None:
        self.output = output
        self._volume: float | None = None
        self._state = TransportState.STOPPED
        self._loaded: Rendered | None = None
        # A longer one that came too late to take over before the end of what is loaded.
        self._next: Rendered | None = None
        # What begins behind the end of what is loaded, in the same take, and when; see `follow_with`.
        self._following: tuple[float, Rendered] | None = None
        # True where what is loaded does not begin at the start of its take.
        self._is_joined = False
        # Where it stands while it does not play: in the music when stopped, in the recording when paused.
        self._cue, self._seconds = START, 0.0

    @property
    def loaded(self) -> Rendered | None:
        """What was loaded last."""
        return self._next or self._loaded

    @property
    def state(self) -> TransportState:
        """Stopped, playing or paused."""
        self._catch_up()
        return self._state

    @property
    def position_seconds(self) -> float:
        """Where it is in the recording; 0 where it is stopped."""
        if self.state is not TransportState.PLAYING:
            return self._seconds
        assert self._loaded is not None
        seconds, end = self._heard_seconds(), self._loaded.waits_at_seconds
        return seconds if end is None else min(seconds, end)

    @property
    def onset(self) -> Fraction:
        """Where it is in the music, in whole notes from the start of the tune."""
        if self.state is TransportState.STOPPED or self._loaded is None:
            return self._cue
        return self._loaded.itinerary.onset(self.position_seconds)

    @property
    def percent(self) -> float:
        """The tempo that is heard now; 0 where it is stopped."""
        if self.state is TransportState.STOPPED or self._loaded is None:
            return 0
        return self._loaded.itinerary.legs[self._leg_number()].percent

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, of later outputs too."""
        self._volume = volume
        self.output.set_volume(volume)

    def set_output(self, output: Output[Any]) -> None:
        """Stands at the same place on another output, stopped, with nothing loaded."""
        self.unload(self.onset)
        self.output = output
        if self._volume is not None:
            output.set_volume(self._volume)

    def load(self, rendered: Rendered) -> None:
        """Takes the tune rendered anew, and goes on at the same place in the music.

        What plays plays on without a seam where it is the beginning of what comes.
        """
        before, playing = self._loaded, self.state is TransportState.PLAYING
        if playing and before and before.waits_at_seconds and rendered.request.goes_on_from(before.request):
            self._extend(rendered, before.take.frame(before.waits_at_seconds))
            return
        seconds = self._place_in(rendered.itinerary)
        self._loaded, self._next = rendered, None
        self._following, self._is_joined = None, False
        if self._state is not TransportState.STOPPED:
            self._move(seconds)

    def follow_with(self, rendered: Rendered, rest_seconds: float) -> bool:
        """Goes on with another tune so long after the end of this one, without a seam.

        Returns False where that can't be: it does not play, has no end, or is too near to it. What is loaded
        becomes the other tune once that begins.
        """
        loaded = self._loaded
        if self.state is not TransportState.PLAYING or loaded is None:
            return False
        if loaded.itinerary.loops or loaded.waits_at_seconds is not None or self._following is not None:
            return False
        seconds = loaded.itinerary.duration_seconds + rest_seconds
        take = loaded.take.followed_by(rendered.take, seconds)
        if not self.output.exchange(take, loaded.take.frame(loaded.itinerary.duration_seconds)):
            return False
        self._loaded = replace(loaded, take=take)
        self._following = seconds, Rendered(rendered.request, take, rendered.itinerary.later(seconds))
        return True

    def unload(self, cue: Fraction = START) -> None:
        """Stops at `cue` and forgets what was loaded."""
        self.stop(cue)
        self._loaded = None

    def can_play(self) -> bool:
        """True where what is loaded can be played from here; what is counted in must begin here."""
        loaded = self._loaded
        if loaded is None or self.state is not TransportState.STOPPED or loaded.request.start == self._cue:
            return loaded is not None
        if loaded.itinerary.lead_in_seconds:
            return loaded.itinerary.legs[0].start == self._cue
        return loaded.itinerary.seconds(self._cue) is not None

    def play(self) -> None:
        """Goes on from where it was paused, or starts at the cue, with the count-in where there is one."""
        if self._loaded is not None and self.state is not TransportState.PLAYING:
            stopped = self._state is TransportState.STOPPED
            self._start(self._place_in(self._loaded.itinerary) if stopped else self._seconds)

    def pause(self) -> None:
        """Falls silent and stays where it is."""
        if self.state is TransportState.PLAYING:
            self._seconds = self.position_seconds
            self._fall_silent(TransportState.PAUSED)

    def stop(self, cue: Fraction = START) -> None:
        """Falls silent and goes to `cue`."""
        self._fall_silent(TransportState.STOPPED)
        self._cue, self._seconds = cue, 0.0
        if self._is_joined or self._following is not None:
            self._loaded, self._following, self._is_joined = None, None, False

    def go_to(self, onset: Fraction) -> bool:
        """Jumps to a place, playing on if it plays; False where what is loaded does not come by it."""
        if self.state is TransportState.STOPPED or self._loaded is None:
            self._cue = onset
            return True
        place = (self._next or self._loaded).itinerary.seconds(onset, self._leg_number())
        if place is not None:
            self._move(place)
        return place is not None

    def _extend(self, rendered: Rendered, before_frame: int) -> None:
        if self.output.exchange(rendered.take, before_frame):
            self._loaded, self._next = rendered, None
        else:
            self._next = rendered
            self._catch_up()

    def _catch_up(self) -> None:
        loaded = self._loaded
        if self._state is not TransportState.PLAYING or loaded is None:
            return
        if self._following is not None and self._heard_seconds() >= self._following[0]:
            loaded = self._loaded = self._following[1]
            self._following, self._is_joined = None, True
        itinerary, end, heard = loaded.itinerary, loaded.waits_at_seconds, self._heard_seconds()
        if itinerary.loops and heard >= itinerary.duration_seconds:
            # The music is where it would be without a seam.
            self._start(itinerary.resume_seconds + heard - itinerary.duration_seconds)
        elif end is not None and self._next is not None and heard >= end:
            self._start(end)
        elif end is None and self.output.position_frames() >= loaded.take.frames:
            self.stop()

    def _heard_seconds(self) -> float:
        assert self._loaded is not None
        return self.output.position_frames() / self._loaded.take.sample_rate

    def _start(self, seconds: float) -> None:
        self._loaded, self._next = self.loaded, None
        assert self._loaded is not None
        self.output.start(self._loaded.take, self._loaded.take.frame(seconds))
        self._state = TransportState.PLAYING

    def _move(self, seconds: float) -> None:
        if self._state is TransportState.PLAYING:
            self._start(seconds)
        else:
            self._seconds = seconds

    def _fall_silent(self, state: TransportState) -> None:
        if self._state is TransportState.PLAYING:
            self.output.stop()
        self._loaded, self._next = self.loaded, None
        self._state = state

    def _leg_number(self) -> int:
        assert self._loaded is not None
        return self._loaded.itinerary.leg_number(self.position_seconds)

    def _place_in(self, itinerary: Itinerary) -> float:
        """Where in another recording it goes on: at the cue, counted in, or at the place it has reached."""
        first = itinerary.legs[0]
        if self._loaded is None or self.state is TransportState.STOPPED:
            place = None if first.start == self._cue else itinerary.seconds(self._cue)
            return place or 0.0
        position, lead_in = self.position_seconds, self._loaded.itinerary.lead_in_seconds
        if position < lead_in:
            return position / lead_in * itinerary.lead_in_seconds
        place = itinerary.seconds(self.onset, self._leg_number())
        return first.seconds if place is None else place
