"""What a transport plays, and what it is played on: one pair for sound, one for live MIDI."""

from typing import Protocol, TypeVar


class Take(Protocol):
    """Something that can be played from any of its frames."""

    @property
    def sample_rate(self) -> int:
        """Frames a second."""

    @property
    def frames(self) -> int:
        """How many there are."""

    @property
    def duration_seconds(self) -> float:
        """How long it lasts."""

    def frame(self, seconds: float) -> int:
        """The frame at `seconds`, clamped to what there is."""


TakeT = TypeVar("TakeT", bound=Take)
PlayableT = TypeVar("PlayableT", bound=Take, contravariant=True)


class Output(Protocol[PlayableT]):
    """Plays one take at a time."""

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
