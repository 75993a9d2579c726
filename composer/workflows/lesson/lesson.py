"""The lab, taught: one state that all steps ask, so that what is shown is computed and never canned."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

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
    untrained,
)
from composer.workflows.lesson.text import Batch, LessonText, as_tune, start_of
from composer.workflows.lesson.training import LessonSettings, OneStep, OwnNetwork, Trainer
from composer.workflows.lesson.writing import Author, Wish, Writer, write
from composer.workflows.starter import STARTER_NAME, starter_path

STEPS = (
    "text", "numbers", "batch", "network", "untrained", "one-step", "curve", "sampling", "state", "hand-in",
)  # fmt: skip
"""Of the lesson, in their order."""

LAST_BY_DOING = ("one-step", "curve", "state", "hand-in")
"""These are done once something was made there; the others once they were read."""

READING = "The tunes are still being read. Wait a moment, or choose others in Corpus."
SHORTEST_CONTEXT, CONTEXT, MOST_CHANCES = 8, 24, 7
CAREFUL, DARING = 0.5, 1.5


@dataclass(frozen=True)
class Untrained:
    """The network before it has learnt anything, and a context behind which it is asked for a character."""

    text: LessonText
    settings: LessonSettings
    context: str

    def predict(self) -> Prediction:
        """What it says; takes a moment where it is large, and raises ComposerError for too short a text."""
        text, settings = self.text, self.settings
        network = untrained(settings.units, len(text.vocabulary), settings.seed)
        batch = text.batch(settings.sequence_length, settings.batch_size, settings.seed)
        return predict(network, text, self.context, batch, MOST_CHANCES)


@dataclass(frozen=True)
class Written:
    """What a network wrote, as a tune that can be shown and played.

    Attributes:
        own: the network that wrote it, where that is the person's own.
    """

    author: str
    own: OwnNetwork | None
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
        model: gives who writes while there is no own network, and its name.
        problem: why there is no text; empty while it is being read.
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
        self.model: Callable[[], tuple[Path, str]] = lambda: (starter_path(), STARTER_NAME)
        self.problem = ""
        self.written: Written | None = None
        self.carried: Written | None = None
        self.reset: Written | None = None
        self.kept_of = ""
        """The text's name when this was kept."""

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
        if self.text is not None and (self.text.name, self.text.text) == (text.name, text.text):
            return
        if self.text is not None or self.kept_of != text.name:
            self.written = self.carried = self.reset = None
            self._forget_first_steps()
            self.song = 0
        self.text, self.problem, self.kept_of = text, "", text.name
        self.song = min(self.song, len(text.songs) - 1)
        self._settle_curve()

    def lack_text(self, problem: str) -> None:
        """The tunes that were wished for can't be read: nothing is learnt from, until others are."""
        self.text, self.problem = None, problem

    def change(self, **changed: float) -> None:
        """Sets some of `LessonSettings`; what was learnt with other units is aside until they are back."""
        before, self.settings = self.settings, replace(self.settings, **changed)  # type: ignore[arg-type]
        if (before.units, before.seed) != (self.settings.units, self.settings.seed):
            self._forget_first_steps()
            self._settle_curve()

    def begin_anew(self) -> None:
        """The next training begins with the first weights, whatever was learnt before."""
        self.trainer.own = None
        self._settle_curve()

    def _forget_first_steps(self) -> None:
        self.tries = []
        self.done.discard("one-step")

    def _settle_curve(self) -> None:
        (self.done.add if self.losses else self.done.discard)("curve")

    # What the steps show

    def whole(self) -> LessonText:
        """The text; raises ComposerError until there is one."""
        if self.text is None:
            raise ComposerError(self.problem or READING)
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
        """The beginning of its music, up to a bar line where there is one, behind which one is predicted."""
        song, line = self.whole().songs[self.song], self.line()
        bar_line = line[:-1].rfind("|", SHORTEST_CONTEXT, CONTEXT) + 1
        end = song.find(line) + (bar_line or min(len(line), CONTEXT))
        return song[max(0, end - CONTEXT) : end] or song[:CONTEXT]

    def untrained(self) -> Untrained:
        """The network as it is set, before training."""
        return Untrained(self.whole(), self.settings, self.context())

    # The own network

    @property
    def own(self) -> OwnNetwork | None:
        """The network that was trained here on this text, in this shape; None while there is none."""
        own = self.trainer.own
        fits = own is not None and self.text is not None and own.fits(self.text, self.settings)
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
            self.written = self.carried = self.reset = None
        self._settle_curve()

    # Writing

    def writer(self) -> Writer:
        """Who writes: the own network once it has learnt, and another model until then."""
        own, steps = self.own, len(self.losses)
        if own is not None and steps:
            return Writer(f"Your own network, {steps:,} {'step' if steps == 1 else 'steps'}", own=own)
        path, name = self.model()
        return Writer(name, path)

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
        yield Written(author.name, author.own, wish, text, as_tune(text, title))


def predict_after(author: Author, context: str) -> tuple[str, Any]:
    """The logits of what comes after a context, and as much of that as the author can read."""
    known = author.known(context) or author.start("")
    ids: Ids = author.vocabulary.encode(known)
    return known, logits_after(author.network, ids)


def spread(author: Author, logits: Any, temperature: float) -> tuple[Chance, ...]:
    """How the temperature shares the chances out: careful, as set, daring."""
    return chances(np.asarray(logits), author.vocabulary, (CAREFUL, temperature, DARING), MOST_CHANCES)
