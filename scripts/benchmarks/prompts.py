"""How often prompts are obeyed: each wish by itself, and many of them together, by a model and by dice.

Wishes are thrown together at random; those that contradict each other must be refused by a sentence before
anything is composed. Half of the tunes are composed by the model, half by a network of random weights.
"""

import argparse
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from benchmarks.composed import add_model, untrained_network
from benchmarks.obeying import disobeyed
from composer.composition.compass import compass_of
from composer.composition.constraint.header import values_of_index
from composer.composition.events import NothingFound, TextGrew, TuneComposed
from composer.composition.generation import generate
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.errors import ComposerError
from composer.notation.instruments import usual_instruments
from composer.notation.reader import read_tune
from composer.workflows.networks import stepping_model
from composer.workflows.training_index import kept_index

WISHES: dict[str, tuple[Any, ...]] = {
    "key": ("C", "D", "G", "A", "Em", "Bm", "Ador", "Edor", "Dmix", "Amix", "Gm", "F", "Bb", "Eb"),
    "meter": ("C", "C|", "4/4", "2/4", "3/4", "6/8", "9/8", "12/8", "3/2"),
    "unit": ("1/4", "1/8", "1/16"),
    "rhythm": ("reel", "jig", "hornpipe", "polka", "waltz", "slip jig", "march"),
    "bars": (8, 12, 16, 20, 24, 32, 48),
    "form": ("A", "AB", "AABB", "ABAC", "AABA", "ABC", "AABBCC"),
    "varied": (True,),
    "opening": ("d2", "A|d2 fd", "G3", "z d", "c/d/ e", "(3ABc d2", "e>f g2", "^c d"),
    "compass": tuple(compass_of(each) for each in usual_instruments() if each.clef != "bass"),
    "ends_on_tonic": (True,),
}


@dataclass
class Count:
    """How many prompts were obeyed, refused beforehand, and disobeyed, and in what."""

    obeyed: int = 0
    refused: int = 0
    tunes: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    @property
    def told(self) -> dict[str, object]:
        """The count as it is printed."""
        return {
            "tunes": self.tunes, "obeyed": self.obeyed, "refused_before": self.refused,
            "disobeyed": dict(self.wrong), "examples": self.examples[:5],
        }  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many prompts, by which model."""
    add_model(parser, 500)


def measure(options: argparse.Namespace) -> dict[str, object]:
    """The counts for single wishes and for combinations."""
    model = stepping_model(options.model)
    index = kept_index(options.model, model.header.sources)
    values = None if index is None else values_of_index(index)
    vocabulary, dice = model.header.vocabulary, random.Random(options.seed)
    networks = (model.network, untrained_network(model.header, options.seed))
    alone = [{name: value} for name, several in WISHES.items() for value in several]
    together = [_thrown(dice) for _ in range(options.count)]
    counts = {"alone": Count(), "together": Count()}
    for kind, prompts in (("alone", alone), ("together", together)):
        for number, wishes in enumerate(prompts):
            try:
                settings = CompositionSettings(
                    count=2, seed=options.seed + number, temperature=options.temperature,
                    prompt=Prompt(**wishes), characters=3000,
                )  # fmt: skip
            except ComposerError:
                counts[kind].refused += 1
                continue
            composing = generate(networks[number % 2], vocabulary, "canonical", settings, values=values)
            _count(composing, settings.prompt, counts[kind])
    return {"benchmark": "prompts", "model": options.model.name} | {
        kind: count.told for kind, count in counts.items()
    }


def _thrown(dice: random.Random) -> dict[str, Any]:
    names = dice.sample(sorted(WISHES), dice.randint(2, len(WISHES)))
    return {name: dice.choice(WISHES[name]) for name in names}


def _count(composing: Any, prompt: Prompt, count: Count) -> None:
    begun = False
    try:
        for event in composing:
            begun = begun or isinstance(event, TextGrew)
            if isinstance(event, TuneComposed):
                wrong = disobeyed(read_tune(event.text), prompt)
                count.tunes += 1
                count.obeyed += not wrong
                count.wrong.update(wrong)
                count.examples += [f"{prompt}: {event.text}"] * bool(wrong)
            elif isinstance(event, NothingFound):
                count.wrong["no tune"] += 1
    except ComposerError:
        count.refused += 1
        count.wrong.update(["refused too late"] * begun)
