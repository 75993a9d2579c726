"""The options of `train`: every setting of a training and of every network, and what they come to."""

import argparse
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from composer.cli.options import add_option, named
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.selection import FORMS
from composer.errors import ComposerError
from composer.model.presets import PRESETS
from composer.model.registry import NETWORKS
from composer.setting import Setting
from composer.training.settings import TRAINING_SETTINGS, NetworkSettings, TrainingSettings, settings_of

DEFAULT_PRESET = "lab"
OF_NETWORKS = (
    "Each network has options of its own. What is not named is the preset’s or, where\n"
    "the preset is another network’s, the network’s default."
)


def add_train_arguments(command: argparse.ArgumentParser) -> None:
    """Adds them all, but for what every command has."""
    command.add_argument(
        "--corpus", nargs="+", required=True, action="extend", metavar="NAME|PATH",
        help=f"what to learn from: {', '.join(BUNDLED)}, or .abc files and folders",
    )  # fmt: skip
    command.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the model")
    command.add_argument(
        "--preset",
        choices=tuple(PRESETS),
        help=f"settings to begin with (default: {DEFAULT_PRESET}; with --from: starter; "
        f"with --network: {_first_presets()})",
    )
    command.add_argument(
        "--network",
        choices=tuple(NETWORKS),
        help="what learns (default: the preset’s; where that has another, this one’s own defaults "
        "and the preset’s training)",
    )
    command.add_argument(
        "--from",
        dest="start_from",
        metavar="DIR",
        help="begin with another model’s weights and network: its folder, or starter for the one that "
        "comes with the program",
    )
    command.add_argument("--form", choices=FORMS, help="how the tunes are spelt (default: canonical)")
    command.add_argument(
        "--resume", action="store_true", help="go on with the model in DIR, with its own settings"
    )
    _add_training(command.add_argument_group("how it is trained", "What is not named is the preset’s."))
    _add_networks(command.add_argument_group("what the network is", OF_NETWORKS))


def chosen_preset(arguments: argparse.Namespace) -> str:
    """The preset that is named, or follows from the network or the model that is."""
    if arguments.preset:
        return str(arguments.preset)
    if arguments.start_from:
        return "starter"
    presets = NETWORKS[arguments.network].presets if arguments.network else {}
    return next(iter(presets), DEFAULT_PRESET)


def chosen_network(arguments: argparse.Namespace, network: NetworkSettings) -> NetworkSettings:
    """The network to train: the one that is named, or the given one, with the options that are named.

    Raises:
        ComposerError: an option that this network does not have, or a value out of its range.
    """
    if arguments.network and arguments.network != network.NAME:
        network = NETWORKS[arguments.network].settings()
    own = {field.name for field in fields(network)}
    wanted = named(arguments, _network_settings())
    for name in wanted:
        if name not in own:
            raise ComposerError(_not_its_own(name, network))
    return replace(network, **wanted)


def chosen_training(arguments: argparse.Namespace, training: TrainingSettings) -> TrainingSettings:
    """The training's settings: those that are named, and the given ones for the rest."""
    return replace(training, **named(arguments, [setting.name for setting in TRAINING_SETTINGS]))


def _first_presets() -> str:
    named = {name: next(iter(network.presets)) for name, network in NETWORKS.items() if network.presets}
    return ", ".join(f"{preset} for {name}" for name, preset in named.items())


def _not_its_own(name: str, network: NetworkSettings) -> str:
    own = ", ".join(setting.option_name for setting in settings_of(type(network)))
    having = _network_settings()[name]
    others = " or ".join(f"--network {other}" for other in having)
    option = next(iter(having.values())).option_name
    return (
        f"{option} is no option of the network {network.NAME}, which has {own}. "
        f"Leave it out, or choose {others}."
    )


def _network_settings() -> Mapping[str, Mapping[str, Setting]]:
    """By the name of a setting the networks that have it, each with its own."""
    found: dict[str, dict[str, Setting]] = {}
    for name, network in NETWORKS.items():
        for setting in settings_of(network.settings):
            found.setdefault(setting.name, {})[name] = setting
    return found


def _add_training(group: Any) -> None:
    for setting in TRAINING_SETTINGS:
        explained = setting.tooltip
        if setting.kind != "boolean":
            explained += f" {_range(setting)}; in the preset {DEFAULT_PRESET}: {setting.default:,}."
        add_option(group, setting, explained, *(["--steps"] if setting.name == "iterations" else ()))


def _add_networks(group: Any) -> None:
    """One option a name: where networks share it, it is the chosen one's."""
    for settings in _network_settings().values():
        explained = [f"{name}: {one.tooltip} {_range_and_default(one)}" for name, one in settings.items()]
        add_option(group, next(iter(settings.values())), " ".join(explained))


def _range(setting: Setting) -> str:
    return f"From {setting.minimum:,} to {setting.maximum:,}"


def _range_and_default(setting: Setting) -> str:
    if setting.kind == "boolean":
        return f"Default: {'on' if setting.default else 'off'}."
    return f"{_range(setting)}; default: {setting.default:,}."
