"""Where sound goes: the Protocol of a sound output, and one that only keeps time."""

from collections.abc import Callable
from typing import Protocol

from composer.playback.recording import Recording


class AudioOutput(Protocol):
    """Plays one recording at a time."""

    @property
    def available(self) -> bool:
        """True where there is something to play on."""

    @property
    def explanation(self) -> str:
        """Why nothing can be heard and what to do about it; empty where all is well."""

    def start(self, recording: Recording, from_frame: int) -> None:
        """Plays `recording` from `from_frame` on, instead of whatever plays now."""

    def exchange(self, recording: Recording, before_frame: int) -> bool:
        """Goes on, unheard, with a longer recording, alike before that frame; False where that has passed."""

    def stop(self) -> None:
        """Falls silent at once."""

    def position_frames(self) -> int:
        """The frame of the recording that is heard now; where it stopped once it has stopped."""

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, 0 for silence to 1 for full, as it is perceived."""


class SilentOutput:
    """Plays nothing and keeps exact time: for tests, and for a machine without a sound card.

    Args:
        clock: tells seconds from some moment on, such as `time.monotonic`.
        explanation: why there is no sound, where that should be told.
    """

    available = True

    def __init__(self, clock: Callable[[], float], explanation: str = "") -> None:
        self._clock = clock
        self.explanation = explanation
        self.volume = 1.0
        self._recording: Recording | None = None
        self._from_frame = 0
        self._started_seconds = 0.0

    @property
    def playing(self) -> bool:
        """True between `start` and `stop`."""
        return self._recording is not None

    def start(self, recording: Recording, from_frame: int) -> None:
        """Begins to count from `from_frame`."""
        self._recording = recording
        self._from_frame = from_frame
        self._started_seconds = self._clock()

    def exchange(self, recording: Recording, before_frame: int) -> bool:
        """Counts on."""
        if not self.playing or self.position_frames() >= before_frame:
            return False
        self._recording = recording
        return True

    def stop(self) -> None:
        """Stops counting."""
        self._from_frame = self.position_frames()
        self._recording = None

    def position_frames(self) -> int:
        """The frame that would be heard now."""
        if self._recording is None:
            return self._from_frame
        passed = round((self._clock() - self._started_seconds) * self._recording.sample_rate)
        return min(self._from_frame + passed, self._recording.frames)

    def set_volume(self, volume: float) -> None:
        """Remembers the loudness."""
        self.volume = volume
