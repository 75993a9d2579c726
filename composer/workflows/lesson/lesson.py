"""The lab, taught: one state that all steps ask, so that what is shown is computed and never canned."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from composer.composition.sampling import HIGHEST_TEMPERATURE, LOWEST_TEMPERATURE
from composer.encoding.crops import Ids
from composer.errors import ComposerError
from composer.workflows.lesson.network import (
    Chance,
    Layer,
    Prediction,
    chances,
    layers,
    logits_after,
    predict,
    stepping,
    untrained,
)
from composer.workflows.lesson.text import Batch, LessonText, as_tune, start_of
from composer.workflows.lesson.training import LessonSettings, OneStep, OwnNetwork, Trainer
from composer.workflows.lesson.writing import Author, Wish, author_of, write
from composer.workflows.starter import STARTER_NAME, starter_path

STEPS = (
    "text", "numbers", "batch", "network", "untrained", "one-step", "curve", "sampling", "state", "hand-in",
)  # fmt: skip
"""Of the lesson, in their order."""

LAST_BY_DOING = ("one-step", "curve", "state", "hand-in")
"""These are done once something was made there; the others once they were read."""

CONTEXT, MOST_CHANCES = 24, 7
CAREFUL, DARING = 0.5, 1.5
RANGES: Mapping[str, tuple[float, float]] = {
    "units": (16, 512), "sequence_length": (8, 200), "batch_size": (1, 64), "learning_rate": (1e-4, 0.1),
    "seed": (0, 9999),
}  # fmt: skip


@dataclass(frozen=True)
class Written:
    """What a network wrote, as a tune that can be shown and played."""

    author: str
    wish: Wish
    text: str
    abc: str


class Lesson:
    """Where somebody is in the lesson, what they have set, and what has been made so far; knows no window.

    Attributes:
        step: one of `STEPS`.
        text: None until it has been read.
        song: the place of the tune that is looked at.
        done: the steps that are.
        tries: the first steps that were made, of this network on this text.
        model, model_name: who writes while there is no own network.
        written: the tune of step 8; `carried` and `reset` those of step 9.
    """

    def __init__(self, folder: Path) -> None:
        self.step = STEPS[0]
        self.settings = LessonSettings()
        self.temperature, self.reset_every, self.seed = 0.9, 10, 1
        self.song = 0
        self.done: set[str] = set()
        self.text: LessonText | None = None
        self.trainer = Trainer(folder)
        self.tries: list[OneStep] = []
        self.model, self.model_name = starter_path, STARTER_NAME
        self.written: Written | None = None
        self.carried: Written | None = None
        self.reset: Written | None = None
        self._kept_of = ""

    # Where one is

    @property
    def number(self) -> int:
        """The step's, from 1."""
        return STEPS.index(self.step) + 1

    def go_to(self, step: str) -> None:
        """Goes to a step; one that was read is done."""
        if self.step not in LAST_BY_DOING and self.text is not None:
            self.done.add(self.step)
        self.step = step

    def take_text(self, text: LessonText) -> None:
        """Other tunes are learnt from: what was made of those before is of them, not of these."""
        if self.text is None:
            if self._kept_of != text.name:
                self._forget_network()
        elif (self.text.name, self.text.text) != (text.name, text.text):
            self.written = self.carried = self.reset = None
            self._forget_network()
            self.song = 0
        self.text = text
        self.song = min(self.song, len(text.songs) - 1)
        if not self.losses:
            self.done.discard("curve")

    def change(self, **changed: float) -> None:
        """Sets some of `LessonSettings`; a network of another shape or seed has learnt nothing yet."""
        before, self.settings = self.settings, replace(self.settings, **changed)  # type: ignore[arg-type]
        if (before.units, before.seed) != (self.settings.units, self.settings.seed):
            self._forget_network()

    def _forget_network(self) -> None:
        self.tries = []
        self.done -= {"one-step", "curve"}

    # What the steps show

    def whole(self) -> LessonText:
        """The text; raises ComposerError until there is one."""
        if self.text is None:
            raise ComposerError("The tunes are still being read. Wait a moment, or choose others in Corpus.")
        return self.text

    def tune(self) -> str:
        """The tune that is looked at, as one that can be shown and played."""
        text = self.whole()
        return as_tune(text.songs[self.song], text.titles[self.song] or f"{self.song + 1:,}")

    def line(self) -> str:
        """A line of its music."""
        song = self.whole().songs[self.song]
        return next((one for one in song.split("\n") if one and one[1:2] != ":"), song.partition("\n")[0])

    def batch(self) -> Batch:
        """A batch, as the settings cut it."""
        settings = self.settings
        return self.whole().batch(settings.sequence_length, settings.batch_size, settings.seed)

    def layers(self) -> tuple[Layer, ...]:
        """The network's layers."""
        settings, size = self.settings, len(self.whole().vocabulary)
        return layers(settings.units, size, settings.batch_size, settings.sequence_length)

    def context(self) -> str:
        """Some characters out of the tune that is looked at, behind which one is predicted."""
        song, line = self.whole().songs[self.song], self.line()
        end = song.find(line) + min(len(line), CONTEXT - 3)
        return song[max(0, end - CONTEXT) : end] or song[:CONTEXT]

    def untrained(self) -> Prediction:
        """What the network predicts before it has learnt anything."""
        text, settings = self.whole(), self.settings
        network = untrained(settings.units, len(text.vocabulary), settings.seed)
        return predict(network, text, self.context(), self.batch(), MOST_CHANCES)

    # The own network

    @property
    def own(self) -> OwnNetwork | None:
        """The network that was trained here on this text, in this shape; None while there is none."""
        own = self.trainer.own
        fits = own is not None and self.text is not None and own.fits(self.text, self.settings.units)
        return own if fits else None

    @property
    def losses(self) -> tuple[float, ...]:
        """Of each step that the own network has learnt."""
        return self.own.snapshot.losses if self.own else ()

    def take_step(self, made: OneStep) -> None:
        """One first step was made; a second with the same rate takes its place."""
        self.tries = [one for one in self.tries if one.learning_rate != made.learning_rate] + [made]
        self.done.add("one-step")

    def take_training(self) -> None:
        """A training has ended: what the network before it wrote is not this one's."""
        if self.losses:
            self.done.add("curve")
            self.written = self.carried = self.reset = None

    # Writing

    def author_name(self) -> str:
        """Who writes, for a person."""
        steps = len(self.losses)
        return f"Your own network, {steps:,} steps" if steps else self.model_name

    def author(self) -> Author:
        """Who writes: the own network once it has learnt, and another model until then; takes a moment.

        Raises:
            ComposerError: the model can't be read.
        """
        own = self.own
        if own is not None and own.snapshot.losses:
            return _own_author(own, self.author_name())
        return author_of(self.model(), self.model_name)

    def wish(self, reset_every: int = 0) -> Wish:
        """What is asked of it; the start is such as the author can read only once it is `begun`."""
        return Wish(start_of(self.whole().songs[self.song]), self.temperature, self.seed, reset_every)

    def write(self, author: Author, wish: Wish) -> Iterator[str | Written]:
        """Writes one tune; yields the text as it grows, and last the whole."""
        wish = replace(wish, start=author.start(wish.start))
        text = ""
        for text in write(author, wish):
            yield text
        carried = f", state reset every {wish.reset_every}" if wish.reset_every else ""
        title = f"What it writes at {wish.temperature:.2f}{carried}"
        yield Written(author.name, wish, text, as_tune(text, title))

    # Kept from one day to the next

    def to_json(self) -> dict[str, Any]:
        """What is remembered; the network stands in its own file."""
        return {
            "step": self.step,
            "done": sorted(self.done),
            "settings": asdict(self.settings),
            "temperature": self.temperature,
            "reset_every": self.reset_every,
            "song": self.song,
            "of": self.text.name if self.text else "",
            "tries": [[one.learning_rate, one.before, one.after] for one in self.tries],
        }

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Takes what `to_json` gave; what is damaged or out of range stays as it is at first."""
        if kept.get("step") in STEPS:
            self.step = kept["step"]
        done = [one for one in _list(kept.get("done")) if isinstance(one, str)]
        self.done = set(STEPS).intersection(done)
        found = kept.get("settings")
        if isinstance(found, dict):
            values = {one.name: _in_range(found.get(one.name), one.name) for one in fields(LessonSettings)}
            known = {name: value for name, value in values.items() if value is not None}
            self.settings = replace(self.settings, **known)  # type: ignore[arg-type]
        self.temperature = _number(kept, "temperature", LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE, 0.9)
        self.reset_every = int(_number(kept, "reset_every", 1, 500, 10))
        self.song = int(_number(kept, "song", 0, 10**7, 0))
        self._kept_of = str(kept.get("of", ""))
        rows = [row for row in _list(kept.get("tries")) if len(_list(row)) == 3]
        self.tries = [OneStep(*row) for row in rows if all(isinstance(one, float) for one in row)]


def predict_after(author: Author, context: str) -> tuple[str, Any]:
    """The logits of what comes after a context, and as much of that as the author can read."""
    known = author.known(context) or author.start("")
    ids: Ids = author.vocabulary.encode(known)
    return known, logits_after(author.network, ids)


def spread(author: Author, logits: Any, temperature: float) -> tuple[Chance, ...]:
    """How the temperature shares the chances out: careful, as set, daring."""
    return chances(np.asarray(logits), author.vocabulary, (CAREFUL, temperature, DARING), MOST_CHANCES)


@lru_cache(maxsize=1)
def _own_author(own: OwnNetwork, name: str) -> Author:
    return Author(name, own.vocabulary, stepping(own.units, own.snapshot.arrays))


def _list(found: object) -> list[Any]:
    return found if isinstance(found, list) else []


def _number(kept: Mapping[str, Any], name: str, least: float, most: float, default: float) -> float:
    found = kept.get(name)
    if isinstance(found, bool) or not isinstance(found, int | float) or not least <= found <= most:
        return default
    return found


def _in_range(found: object, name: str) -> float | None:
    least, most = RANGES[name]
    if isinstance(found, bool) or not isinstance(found, int | float) or not least <= found <= most:
        return None
    return found if name == "learning_rate" else int(found)
