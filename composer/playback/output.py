"""Where music goes: the Protocol of an output for sound or live MIDI, and one that only keeps time."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from composer.playback.recording import Recording


class Take(Protocol):
    """Something that can be played from any of its frames: a recording, or MIDI messages in time."""

    @property
    def sample_rate(self) -> int:
        """Frames a second."""

    @property
    def frames(self) -> int:
        """How many there are."""

    def frame(self, seconds: float) -> int:
        """The frame at `seconds`, clamped to what there is."""

    def followed_by(self, other: Any, seconds: float) -> "Take":
        """This and, so many seconds after its start, another of its kind, while this one dies away."""


PlayableT = TypeVar("PlayableT", bound=Take, contravariant=True)


class Output(Protocol[PlayableT]):
    """Plays one take at a time."""

    @property
    def takes_midi(self) -> bool:
        """True where a take is MIDI, False where it is sound."""

    @property
    def available(self) -> bool:
        """True where there is something to play on."""

    @property
    def explanation(self) -> str:
        """Why nothing can be heard and what to do about it; empty where all is well."""

    def start(self, take: PlayableT, from_frame: int, /) -> None:
        """Plays `take` from `from_frame` on, instead of whatever plays now."""

    def exchange(self, take: PlayableT, before_frame: int, /) -> bool:
        """Goes on, unheard, with a longer take, alike before that frame; False where that has passed."""

    def stop(self) -> None:
        """Falls silent at once."""

    def position_frames(self) -> int:
        """The frame that is heard now; where it stopped once it has stopped."""

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, 0 for silence to 1 for full, as it is perceived."""


AudioOutput = Output[Recording]


class SilentOutput:
    """Plays nothing and keeps exact time: for tests, and for a machine without a sound card.

    Args:
        clock: tells seconds from some moment on, such as `time.monotonic`.
    """

    takes_midi = False
    available = True
    explanation = ""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
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
        """Silence is as loud as ever."""
