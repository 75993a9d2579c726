"""Characters a second: this program with the constraint on, and the lab's generation loop, in one run.

The lab's loop is written anew after its notebook: an eager Keras model of batch size one that is called for
each character, and `tf.random.categorical`. The model that is named composes; then a network of random
weights and of any shape (`--network lstm --set layers=2 rnn_units=640`) is stepped, and says what the model
said, so that it writes the same tunes.
"""

import argparse
import os
import statistics
import time

import numpy as np
from numpy.typing import NDArray

from benchmarks.networks import add_network, chosen
from composer.composition.events import CompositionEnded
from composer.composition.generation import generate
from composer.composition.network import State, SteppingNetwork
from composer.composition.settings import CompositionSettings
from composer.encoding.vocabulary import Vocabulary
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import composing_path
from composer.model.registry import NETWORKS
from composer.training.settings import NetworkSettings
from composer.workflows.starter import named_model


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--model`, or a shape, and how often everything is measured."""
    parser.add_argument("--model", default="starter", help="a model's folder, or starter (default)")
    add_network(parser, "thorough")
    parser.add_argument("--runs", type=int, default=3, help="rounds, in which all take turns")
    parser.add_argument(
        "--lab-characters", type=int, default=200, help="characters of the lab's loop a round"
    )
    parser.add_argument("--no-lab", action="store_true", help="leave out the lab's loop")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Medians over the rounds, and how many times the lab's loop that is."""
    checkpoint = read_checkpoint(composing_path(named_model(options.model)), weights_only=True)
    settings, vocabulary = checkpoint.header.network, checkpoint.header.vocabulary
    model: SteppingNetwork = NETWORKS[settings.NAME].to_step()(settings, checkpoint.arrays)
    shape = chosen(options)[0] if options.network or options.preset else None
    recorded = _Recorded(model)
    networks: dict[str, SteppingNetwork] = {"model": recorded}
    if shape is not None:
        networks["shape"] = _Untrained(shape, len(vocabulary), recorded)
    speeds: dict[str, list[float]] = {}
    for _ in range(options.runs):
        for label, tunes, batch in (("one", 3, 1), ("32", 64, 32)):
            for name, network in networks.items():
                speed = _composing(network, vocabulary, tunes, batch)
                speeds.setdefault(f"{name}_{label}", []).append(speed)
        if not options.no_lab:
            loop = _lab_loop(len(vocabulary), options.lab_characters)
            speeds.setdefault("lab_loop", []).append(loop)
    medians = {name: round(statistics.median(found)) for name, found in speeds.items()}
    result: dict[str, object] = {"benchmark": "composing", "model": settings.described}
    result |= {"shape": shape and shape.described, "cores": os.cpu_count(), "characters_per_second": medians}
    if lab := medians.get("lab_loop"):
        others = {name: speed for name, speed in medians.items() if name != "lab_loop"}
        result["times_the_lab_loop"] = {name: round(speed / lab, 1) for name, speed in others.items()}
    return result


class _Recorded:
    """A model, and what it said at each step of a composition."""

    def __init__(self, network: SteppingNetwork) -> None:
        self._network = network
        self.longest_context = network.longest_context
        self.logits: list[NDArray[np.float32]] = []

    def start(self, batch_size: int) -> State:
        """The model's."""
        self.logits = []
        return self._network.start(batch_size)

    def step(self, ids: NDArray[np.int32], state: State) -> tuple[NDArray[np.float32], State]:
        """Steps the model."""
        logits, after = self._network.step(ids, state)
        self.logits.append(logits)
        return logits, after


class _Untrained:
    """A network of random weights, which says what a model said at the same step: so it writes its tunes."""

    def __init__(self, settings: NetworkSettings, vocabulary_size: int, says: _Recorded) -> None:
        draw, network = np.random.default_rng(0), NETWORKS[settings.NAME]
        shapes = network.shapes(settings, vocabulary_size, 0, False).weights
        arrays = {name: (draw.normal(size=shape) / 32).astype(np.float32) for name, shape in shapes.items()}
        self._network: SteppingNetwork = network.to_step()(settings, arrays)
        self.longest_context = self._network.longest_context
        self._says, self._steps = says, 0

    def start(self, batch_size: int) -> State:
        """The network's."""
        self._steps = 0
        return self._network.start(batch_size)

    def step(self, ids: NDArray[np.int32], state: State) -> tuple[NDArray[np.float32], State]:
        """Steps the network."""
        _, after = self._network.step(ids, state)
        self._steps += 1
        return self._says.logits[self._steps - 1], after


def _composing(network: SteppingNetwork, vocabulary: Vocabulary, tunes: int, batch: int) -> float:
    settings = CompositionSettings(count=tunes, seed=1, batch=batch)
    *_, ended = generate(network, vocabulary, "canonical", settings)
    assert isinstance(ended, CompositionEnded)
    return ended.characters_per_second


def _lab_loop(vocabulary_size: int, characters: int) -> float:
    """The notebook's `generate_text`, with weights as Keras makes them."""
    from benchmarks.lab_loop import lab_model
    from composer.model.runtime import tf

    model = lab_model(vocabulary_size, 1, stateful=True)
    inputs, text = tf.expand_dims([0], 0), []
    model(inputs)  # builds it
    began = time.perf_counter()
    for _ in range(characters):
        predictions = tf.squeeze(model(inputs), 0)
        predicted = tf.random.categorical(predictions, num_samples=1)[-1, 0].numpy()
        inputs = tf.expand_dims([predicted], 0)
        text.append(predicted)
    return characters / (time.perf_counter() - began)
