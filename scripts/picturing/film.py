"""The README's moving picture: a tune is composed, played, and a network learns, in about twenty seconds."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PIL import Image

from composer.model.presets import PRESETS
from picturing.small import taken, write_gif
from picturing.studio import Studio, until

SIZE = (960, 600)
FRAME_SECONDS, END_SECONDS = 0.25, 2.0
HEARD_SECONDS = 6.0
STEPS, STEPS_EACH = 120, 3


class Film:
    """Takes frames of the window."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._frames: list[Image.Image] = []
        self._milliseconds: list[int] = []
        self._taken = monotonic()

    def take(self, seconds: float = FRAME_SECONDS) -> None:
        """One frame, to be seen for so long; one as the last makes that one longer."""
        frame = taken(self._studio.made.window.grab()).resize(SIZE, Image.Resampling.LANCZOS)
        self._taken = monotonic()
        if self._frames and frame == self._frames[-1]:
            self._milliseconds[-1] += round(seconds * 1000)
        else:
            self._frames.append(frame)
            self._milliseconds.append(round(seconds * 1000))

    def roll(self, condition: Callable[[], bool]) -> None:
        """Takes a frame each quarter of a second until something is so."""
        until(condition, self._take_in_time)

    def write(self, path: Path) -> None:
        """The whole."""
        write_gif(self._frames, self._milliseconds, path)

    def _take_in_time(self) -> None:
        if monotonic() - self._taken >= FRAME_SECONDS:
            self.take()


def make(studio: Studio, path: Path) -> None:
    """Composes, plays and trains before the camera."""
    film, made = Film(studio), studio.made
    film.take(1.0)
    studio.compose_first()
    film.roll(lambda: made.player.onset > 0)
    began = monotonic()
    film.roll(lambda: monotonic() - began > HEARD_SECONDS)
    made.player.stop()
    made.corpus.open_collection("oneills")
    until(lambda: made.session.corpus is not None)
    made.window.show_place("train")
    made.train.begin_with(PRESETS["small"])
    studio.settle()
    film.take(1.0)
    _train(film, studio)
    film.take(END_SECONDS)
    film.write(path)


def _train(film: Film, studio: Studio) -> None:
    """A frame each few steps, so that a slow computer makes the same picture."""
    place = studio.made.train
    header = place.progress.header
    place.start()
    for step in range(STEPS_EACH, STEPS + 1, STEPS_EACH):
        until(lambda step=step: header.step >= step or not studio.made.jobs.running)  # type: ignore[misc]
        film.take()
    place.run.stop()
    studio.settle()
