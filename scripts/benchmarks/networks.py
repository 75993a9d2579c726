"""Which network a measurement is about: a preset's, or a network's defaults, and what is set otherwise."""

import argparse
from dataclasses import asdict, fields, replace
from typing import Any

from composer.errors import ComposerError
from composer.model.presets import PRESETS
from composer.model.registry import NETWORKS
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.workflows.starter import network_of


def add_network(parser: argparse.ArgumentParser, preset: str) -> None:
    """`--network`, `--preset` and `--set`."""
    parser.add_argument("--network", choices=tuple(NETWORKS), help="with its own defaults and no preset's")
    parser.add_argument("--preset", choices=tuple(PRESETS), help=f"its network and training ({preset})")
    parser.add_argument(
        "--set", nargs="+", default=[], metavar="NAME=VALUE", help="such as layers=6 width=256 batch_size=16"
    )
    parser.set_defaults(usual_preset=preset)


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
    for one in given:
        name, _, text = one.partition("=")
        if name in {field.name for field in fields(network)}:
            network = replace(network, **{name: _value(text)})
        elif name in {field.name for field in fields(training)}:
            training = replace(training, **{name: _value(text)})
        else:
            known = ", ".join([*asdict(network), *asdict(training)])
            raise ComposerError(f"“{name}” is no setting of this network. Choose from: {known}.")
    return network, training


def _value(text: str) -> Any:
    if text in ("true", "false"):
        return text == "true"
    return int(text) if text.lstrip("-").isdigit() else float(text)
