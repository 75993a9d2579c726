"""Which network a measurement is about: a preset's, or a network's defaults, and what is set otherwise."""

import argparse
<<<<<<< HEAD
from dataclasses import asdict, dataclass, fields, replace
=======
from dataclasses import asdict, fields, replace
>>>>>>> speed
from typing import Any

from composer.errors import ComposerError
from composer.model.presets import PRESETS
from composer.model.registry import NETWORKS
<<<<<<< HEAD
from composer.training.presets import Preset
=======
>>>>>>> speed
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.workflows.starter import network_of


<<<<<<< HEAD
@dataclass(frozen=True)
class Recipe:
    """A network and its training, as they are measured."""

    title: str
    network: NetworkSettings
    training: TrainingSettings

    @classmethod
    def of(cls, preset: Preset) -> "Recipe":
        """A preset's; the starter model's own network where the training begins with it."""
        return cls(preset.title, network_of(preset), preset.training)


=======
>>>>>>> speed
def add_network(parser: argparse.ArgumentParser, preset: str) -> None:
    """`--network`, `--preset` and `--set`."""
    parser.add_argument("--network", choices=tuple(NETWORKS), help="with its own defaults and no preset's")
    parser.add_argument("--preset", choices=tuple(PRESETS), help=f"its network and training ({preset})")
    parser.add_argument(
        "--set", nargs="+", default=[], metavar="NAME=VALUE", help="such as layers=6 width=256 batch_size=16"
    )
    parser.set_defaults(usual_preset=preset)


<<<<<<< HEAD
def chosen(options: argparse.Namespace) -> Recipe:
    """What is to be measured."""
    recipe = Recipe.of(PRESETS[options.preset or options.usual_preset])
    if options.network and options.network != recipe.network.NAME:
        recipe = Recipe("defaults", NETWORKS[options.network].settings(), TrainingSettings())
    return with_values(recipe, options.set)


def with_values(recipe: Recipe, given: list[str]) -> Recipe:
    """A recipe with other values, each `name=value`."""
    network, training = recipe.network, recipe.training
=======
def chosen(options: argparse.Namespace) -> tuple[NetworkSettings, TrainingSettings]:
    """What is to be measured."""
    preset = PRESETS[options.preset or options.usual_preset]
    if options.network and (preset.network is None or options.network != preset.network.NAME):
        return with_values(NETWORKS[options.network].settings(), TrainingSettings(), options.set)
    return with_values(network_of(preset), preset.training, options.set)


def with_values(
    network: NetworkSettings, training: TrainingSettings, given: list[str]
) -> tuple[NetworkSettings, TrainingSettings]:
    """Settings with other values, each `name=value`."""
>>>>>>> speed
    for one in given:
        name, _, text = one.partition("=")
        if name in {field.name for field in fields(network)}:
            network = replace(network, **{name: _value(text)})
        elif name in {field.name for field in fields(training)}:
            training = replace(training, **{name: _value(text)})
        else:
            known = ", ".join([*asdict(network), *asdict(training)])
            raise ComposerError(f"“{name}” is no setting of this network. Choose from: {known}.")
<<<<<<< HEAD
    return replace(recipe, network=network, training=training)
=======
    return network, training
>>>>>>> speed


def _value(text: str) -> Any:
    if text in ("true", "false"):
        return text == "true"
    return int(text) if text.lstrip("-").isdigit() else float(text)
