"""Characters a second: this program with the constraint on, and the lab's generation loop, in one run.

The lab's loop is written anew after its notebook: an eager Keras model of batch size one that is called for
each character, and `tf.random.categorical`. The model that is named composes by itself; so does a network of
random weights and any shape (`--network lstm --set layers=2 rnn_units=640`), which takes as long as a trained
one. `--lab-size` also steps a network of the lab's size beside it.
"""

import argparse
import os
import statistics
import time

import numpy as np
from numpy.typing import NDArray

from benchmarks.learning import texts
from benchmarks.networks import add_network, chosen
from composer.composition.events import CompositionEnded
from composer.composition.extraction import SEPARATOR
from composer.composition.generation import generate
from composer.composition.network import State, SteppingNetwork
from composer.composition.settings import CompositionSettings
from composer.encoding.vocabulary import Vocabulary
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import composing_path
from composer.model.lstm.settings import LstmSettings
from composer.model.registry import NETWORKS
from composer.training.settings import NetworkSettings
from composer.workflows.starter import named_model

LAB = LstmSettings(embedding_dimension=256, rnn_units=1024, layers=1)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--model`, or a shape, and how often everything is measured."""
    parser.add_argument("--model", default="starter", help="a model's folder, or starter (default)")
    add_network(parser, "thorough")
    parser.add_argument("--runs", type=int, default=3, help="rounds, in which all take turns")
    parser.add_argument("--lab-size", action="store_true", help="and with the lab's network beside")
    parser.add_argument(
        "--lab-characters", type=int, default=200, help="characters of the lab's loop a round"
    )
    parser.add_argument("--no-lab", action="store_true", help="leave out the lab's loop")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Medians over the rounds, and how many times the lab's loop that is."""
    checkpoint = read_checkpoint(composing_path(named_model(options.model)), weights_only=True)
    settings, vocabulary = checkpoint.header.network, checkpoint.header.vocabulary
    model: SteppingNetwork = NETWORKS[settings.NAME].to_step()(settings, checkpoint.arrays)
    described = {"model": settings.described}
    networks: dict[str, SteppingNetwork] = {"model": model}
    if options.network or options.preset:
        shape, _ = chosen(options)
        networks["shape"] = _Untrained(shape, vocabulary)
        described["shape"] = shape.described
    if options.lab_size:
        networks["with_lab_size"] = _Beside(model, _Untrained(LAB, vocabulary))
    speeds: dict[str, list[float]] = {}
    for _ in range(options.runs):
        for name, network in networks.items():
            for label, tunes, batch in (("one", 3, 1), ("32", 64, 32)):
                speed = _composing(network, vocabulary, tunes, batch)
                speeds.setdefault(f"{name}_{label}", []).append(speed)
        if not options.no_lab:
            loop = _lab_loop(len(vocabulary), options.lab_characters)
            speeds.setdefault("lab_loop", []).append(loop)
    medians = {name: round(statistics.median(found)) for name, found in speeds.items()}
    result: dict[str, object] = {"benchmark": "composing", "networks": described, "cores": os.cpu_count()}
    result["characters_per_second"] = medians
    if lab := medians.get("lab_loop"):
        others = {name: speed for name, speed in medians.items() if name != "lab_loop"}
        result["times_the_lab_loop"] = {name: round(speed / lab, 1) for name, speed in others.items()}
    return result


class _Beside:
    """Steps two networks and lets the first one say what comes."""

    def __init__(self, network: SteppingNetwork, beside: SteppingNetwork) -> None:
        self._network, self._beside = network, beside
        self.longest_context = network.longest_context

    def start(self, batch_size: int) -> State:
        """Both states."""
        return self._network.start(batch_size), self._beside.start(batch_size)

    def step(self, ids: NDArray[np.int32], state: State) -> tuple[NDArray[np.float32], State]:
        """Steps both."""
        logits, first = self._network.step(ids, state[0])
        _, second = self._beside.step(ids, state[1])
        return logits, (first, second)


class _Untrained:
    """A network of random weights is stepped; what comes next is as likely as in a collection's pairs.

    So its tunes are about as long as real ones, and it takes as long as a trained one of its shape.
    """

    def __init__(self, settings: NetworkSettings, vocabulary: Vocabulary) -> None:
        draw, network = np.random.default_rng(0), NETWORKS[settings.NAME]
        shapes = network.shapes(settings, len(vocabulary), 0, False).weights
        arrays = {name: (draw.normal(size=shape) / 32).astype(np.float32) for name, shape in shapes.items()}
        self._network: SteppingNetwork = network.to_step()(settings, arrays)
        self.longest_context = self._network.longest_context
        pairs = np.full((len(vocabulary), len(vocabulary)), 0.01)
        text = SEPARATOR.join(texts("ryans"))
        numbers = vocabulary.encode("".join(letter for letter in text if letter in vocabulary.characters))
        np.add.at(pairs, (numbers[:-1], numbers[1:]), 1.0)
        self._logits = np.log(pairs / pairs.sum(axis=1, keepdims=True)).astype(np.float32)

    def start(self, batch_size: int) -> State:
        """The network's."""
        return self._network.start(batch_size)

    def step(self, ids: NDArray[np.int32], state: State) -> tuple[NDArray[np.float32], State]:
        """Steps the network."""
        return self._logits[ids], self._network.step(ids, state)[1]


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
