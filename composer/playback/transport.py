"""Plays, pauses, stops and seeks one recording, or one take of live MIDI, on one output."""

from enum import Enum
from typing import Generic

from composer.playback.take import Output, TakeT


class TransportState(Enum):
    """What a player is doing."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"


class Transport(Generic[TakeT]):
    """A tape machine without threads or timers: whoever shows the position asks for it.

    A recording that has come to its end is noticed when `state` or `position_seconds` is read;
    the transport is then stopped, at the start again. At the end of one of which more is to come it waits.
    """

    def __init__(self, output: Output[TakeT]) -> None:
        self._output = output
        self._recording: TakeT | None = None
        self._state = TransportState.STOPPED
        # Where it stands while it does not play.
        self._seconds = 0.0
        # Where the music ends that is recorded so far; None where it is all.
        self._until_seconds: float | None = None
        # A longer recording that came too late to take over before that.
        self._next: tuple[TakeT, float | None] | None = None

    @property
    def recording(self) -> TakeT | None:
        """What is loaded."""
        return self._recording

    @property
    def state(self) -> TransportState:
        """Stopped, playing or paused."""
        self._notice_end()
        return self._state

    @property
    def position_seconds(self) -> float:
        """Where it stands, from the start of the recording."""
        self._notice_end()
        if self._state is TransportState.PLAYING and self._recording is not None:
            seconds = self._output.position_frames() / self._recording.sample_rate
            return seconds if self._until_seconds is None else min(seconds, self._until_seconds)
        return self._seconds

    @property
    def duration_seconds(self) -> float:
        """How long the recording is; 0 while there is none."""
        return self._recording.duration_seconds if self._recording else 0.0

    def load(
        self, recording: TakeT, position_seconds: float | None = None, until_seconds: float | None = None
    ) -> None:
        """Takes another recording and goes on with it: what plays keeps playing.

        The same tune rendered anew, with another instrument or tempo, goes on where it was.

        Args:
            recording: what to play from now on.
            position_seconds: where to go on, as a new tempo needs; where it stands now if None.
            until_seconds: where the music ends, where more of it is to come.
        """
        was_playing = self.state is TransportState.PLAYING
        position = self.position_seconds if position_seconds is None else position_seconds
        if was_playing:
            self._output.stop()
        self._recording, self._until_seconds, self._next = recording, until_seconds, None
        self._seconds = self._clamped(position)
        if was_playing:
            self._start()

    def extend(self, recording: TakeT, until_seconds: float | None) -> None:
        """Takes a longer recording of the same beginning; what plays is not interrupted.

        Where it has nearly come to the end of the shorter one, it goes on behind that.

        Args:
            recording: what to play from now on.
            until_seconds: where its music ends, where still more is to come.
        """
        end, playing = self._until_seconds, self.state is TransportState.PLAYING
        if not playing or self._recording is None or end is None:
            self.load(recording, until_seconds=until_seconds)
        elif self._output.exchange(recording, self._recording.frame(end)):
            self._recording, self._until_seconds, self._next = recording, until_seconds, None
        else:
            self._next = recording, until_seconds
            self._notice_end()

    def unload(self) -> None:
        """Stops and forgets the recording."""
        self.stop()
        self._recording = self._until_seconds = None

    def play(self) -> None:
        """Starts where it stands; does nothing without a recording, or while it plays."""
        if self._recording is not None and self.state is not TransportState.PLAYING:
            self._start()

    def pause(self) -> None:
        """Falls silent and stays where it is."""
        if self.state is TransportState.PLAYING:
            self._seconds = self.position_seconds
            self._output.stop()
            self._take_next()
            self._state = TransportState.PAUSED

    def stop(self) -> None:
        """Falls silent and goes back to the start."""
        if self._state is TransportState.PLAYING:
            self._output.stop()
        self._take_next()
        self._state = TransportState.STOPPED
        self._seconds = 0.0

    def seek(self, seconds: float) -> None:
        """Jumps to `seconds` from the start, playing on if it plays; kept for `load` if nothing is loaded."""
        playing = self.state is TransportState.PLAYING
        self._take_next()
        self._seconds = self._clamped(seconds)
        if playing:
            self._output.stop()
            self._start()

    def _take_next(self) -> None:
        if self._next is not None:
            (self._recording, self._until_seconds), self._next = self._next, None

    def _start(self) -> None:
        assert self._recording is not None
        self._output.start(self._recording, self._recording.frame(self._seconds))
        self._state = TransportState.PLAYING

    def _clamped(self, seconds: float) -> float:
        longest = self._recording.duration_seconds if self._recording else seconds
        return max(0.0, min(seconds, longest))

    def _notice_end(self) -> None:
        if self._state is not TransportState.PLAYING or self._recording is None:
            return
        heard, end = self._output.position_frames(), self._until_seconds
        if end is None and heard >= self._recording.frames:
            self.stop()
        elif end is not None and self._next is not None and heard >= self._recording.frame(end):
            self._output.stop()
            self._take_next()
            self._seconds = self._clamped(end)
            self._start()
