"""Characters a second: this program with the constraint on, and the lab's generation loop, in one run.

The lab's loop is written anew after its notebook: an eager Keras model of batch size one that is called for
each character, and `tf.random.categorical`. The model that is named composes by itself, and once more while a
network of the lab's size is stepped beside it, so that no smaller network than the lab's is compared.
"""

import argparse
import os
import statistics
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from composer.composition.events import CompositionEnded
from composer.composition.generation import generate
from composer.composition.network import State, SteppingNetwork
from composer.composition.settings import CompositionSettings
from composer.encoding.vocabulary import Vocabulary
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import composing_path
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.model.registry import NETWORKS

LAB = LstmSettings(embedding_dimension=256, rnn_units=1024, layers=1)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--model`, and how often everything is measured."""
    parser.add_argument("--model", type=Path, required=True, help="a model's folder")
    parser.add_argument("--runs", type=int, default=3, help="rounds, in which all take turns")
    parser.add_argument(
        "--lab-characters", type=int, default=200, help="characters of the lab's loop a round"
    )
    parser.add_argument("--no-lab", action="store_true", help="leave out the lab's loop and its size")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Medians over the rounds, and how many times the lab's loop that is."""
    checkpoint = read_checkpoint(composing_path(options.model), weights_only=True)
    header = checkpoint.header
    stepping = NETWORKS[header.network.NAME].to_step()
    networks: dict[str, SteppingNetwork] = {"model": stepping(header.network, checkpoint.arrays)}
    if not options.no_lab:
        networks["with_lab_size"] = _Beside(networks["model"], _untrained(len(header.vocabulary)))
    speeds: dict[str, list[float]] = {}
    for _ in range(options.runs):
        for name, network in networks.items():
            for label, tunes, batch in (("one", 3, 1), ("32", 64, 32)):
                speed = _composing(network, header.vocabulary, tunes, batch)
                speeds.setdefault(f"{name}_{label}", []).append(speed)
        if not options.no_lab:
            speeds.setdefault("lab_loop", []).append(
                _lab_loop(len(header.vocabulary), options.lab_characters)
            )
    medians = {name: round(statistics.median(found)) for name, found in speeds.items()}
    result: dict[str, object] = {"benchmark": "composing", "network": header.network.described}
    result |= {"characters_per_second": medians, "cores": os.cpu_count()}
    if lab := medians.get("lab_loop"):
        others = {name: speed for name, speed in medians.items() if name != "lab_loop"}
        result["times_the_lab_loop"] = {name: round(speed / lab, 1) for name, speed in others.items()}
    return result


class _Beside:
    """Steps two networks and lets the first one say what comes."""

    longest_context: int | None = None

    def __init__(self, network: SteppingNetwork, beside: SteppingNetwork) -> None:
        self._network, self._beside = network, beside

    def start(self, batch_size: int) -> State:
        """Both states."""
        return self._network.start(batch_size), self._beside.start(batch_size)

    def step(self, ids: NDArray[np.int32], state: State) -> tuple[NDArray[np.float32], State]:
        """Steps both."""
        logits, first = self._network.step(ids, state[0])
        _, second = self._beside.step(ids, state[1])
        return logits, (first, second)


def _composing(network: SteppingNetwork, vocabulary: Vocabulary, tunes: int, batch: int) -> float:
    settings = CompositionSettings(count=tunes, seed=1, batch=batch)
    *_, ended = generate(network, vocabulary, "canonical", settings)
    assert isinstance(ended, CompositionEnded)
    return ended.characters_per_second


def _untrained(vocabulary_size: int) -> SteppingNetwork:
    dice = np.random.default_rng(0)
    shapes = lstm_shapes(LAB, vocabulary_size).weights
    arrays = {name: (dice.normal(size=shape) / 32).astype(np.float32) for name, shape in shapes.items()}
    network: SteppingNetwork = NETWORKS["lstm"](LAB, arrays)
    return network


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
