"""Sound as samples, ready for a sound card or a WAV file."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Recording:
    """A stretch of stereo sound.

    Attributes:
        samples: `(frames, 2)`, int16, left and right.
        sample_rate: frames a second.
        gain: how much louder it was made than it was rendered.
    """

    samples: NDArray[np.int16]
    sample_rate: int
    gain: float = 1.0

    @property
    def frames(self) -> int:
        """How many frames there are; one frame is a sample for each ear."""
        return int(self.samples.shape[0])

    @property
    def duration_seconds(self) -> float:
        """How long it sounds."""
        return self.frames / self.sample_rate

    def frame(self, seconds: float) -> int:
        """The frame that sounds at `seconds`, clamped to what there is."""
        return min(max(round(seconds * self.sample_rate), 0), self.frames)

    def followed_by(self, other: "Recording", seconds: float) -> "Recording":
        """This and, so many seconds after its start, another, while this one dies away."""
        start = round(seconds * self.sample_rate)
        samples = np.zeros((max(start + other.frames, self.frames), 2), np.int16)
        samples[: self.frames] = self.samples
        both = samples[start : start + other.frames].astype(np.int32) + other.samples
        np.clip(both, -32768, 32767, out=both)
        samples[start : start + other.frames] = both
        return Recording(samples, self.sample_rate, self.gain)
