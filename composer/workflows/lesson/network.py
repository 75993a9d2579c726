"""The network of Step by step: its layers, how it begins, and what it predicts, all without TensorFlow."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.composition.network import SteppingNetwork
from composer.composition.sampling import probabilities
from composer.encoding.crops import Ids
from composer.encoding.vocabulary import Vocabulary
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.stepping import SteppingLstm
from composer.model.lstm.weights import initial_weights
from composer.workflows.lesson.text import Batch, LessonText

EMBEDDING = 64
BATCH_ROWS_TRIED = 8


@dataclass(frozen=True)
class Layer:
    """A layer: what it makes of a batch, and how many weights it has."""

    name: str
    what: str
    shape: tuple[int, ...]
    weights: int


@dataclass(frozen=True)
class Chance:
    """How likely a character is to come next, at each of some temperatures; an empty one is all others."""

    character: str
    probabilities: tuple[float, ...]


@dataclass(frozen=True)
class Prediction:
    """What a network makes of a context, and its loss on a batch beside that of mere guessing."""

    context: str
    chances: tuple[Chance, ...]
    loss: float
    guessing: float


def network_of(units: int) -> LstmSettings:
    """The lab's network, so small that it learns while one reads."""
    return LstmSettings(embedding_dimension=EMBEDDING, rnn_units=units)


def layers(units: int, vocabulary_size: int, batch_size: int, sequence_length: int) -> tuple[Layer, ...]:
    """The three layers, from the first to the last."""
    row = (batch_size, sequence_length)
    return (
        Layer("Embedding", "each number becomes a vector", (*row, EMBEDDING), vocabulary_size * EMBEDDING),
        Layer("LSTM", "remembers what came before", (*row, units), 4 * units * (EMBEDDING + units + 1)),
        Layer("Dense", "a logit for each character", (*row, vocabulary_size), (units + 1) * vocabulary_size),
    )


def untrained(units: int, vocabulary_size: int, seed: int) -> SteppingLstm:
    """The network as it begins: the very weights that a training with this seed begins with."""
    settings = network_of(units)
    return SteppingLstm(settings, initial_weights(settings, vocabulary_size, seed))


def stepping(units: int, arrays: Mapping[str, NDArray[Any]]) -> SteppingLstm:
    """The network with the weights of a checkpoint."""
    return SteppingLstm(network_of(units), arrays)


def logits_after(network: SteppingNetwork, ids: Ids) -> NDArray[np.float32]:
    """The logits of the character that comes next, `(vocabulary,)`; `ids` holds one at least."""
    state = network.start(1)
    for number in ids:
        logits, state = network.step(np.array([number], np.int32), state)
    last: NDArray[np.float32] = logits[0]
    return last


def mean_loss(network: SteppingNetwork, batch: Batch) -> float:
    """Mean cross-entropy on a batch, in nats per character."""
    state, rows = network.start(len(batch.inputs)), np.arange(len(batch.inputs))
    total = 0.0
    for inputs, targets in zip(batch.inputs.T, batch.targets.T, strict=True):
        logits, state = network.step(np.ascontiguousarray(inputs), state)
        right = probabilities(logits, 1.0)[rows, targets]
        total -= float(np.log(np.maximum(right, 1e-30)).sum())
    return total / batch.inputs.size


def chances(
    logits: NDArray[np.float32], vocabulary: Vocabulary, temperatures: tuple[float, ...], most: int
) -> tuple[Chance, ...]:
    """The likeliest characters at the second temperature, or the only one, and all others together."""
    rows = np.stack([probabilities(logits, temperature) for temperature in temperatures])
    order = np.argsort(-rows[len(temperatures) // 2], kind="stable")[:most]
    found = [Chance(vocabulary.characters[one], tuple(map(float, rows[:, one]))) for one in order]
    others = 1.0 - rows[:, order].sum(axis=1)
    if len(vocabulary) > most:
        found.append(Chance("", tuple(max(0.0, float(one)) for one in others)))
    return tuple(found)


def predict(network: SteppingNetwork, text: LessonText, context: str, batch: Batch, most: int) -> Prediction:
    """What it says comes after a context, and its loss on a batch beside ln(vocabulary)."""
    logits = logits_after(network, text.vocabulary.encode(context))
    small = Batch(batch.inputs[:BATCH_ROWS_TRIED], batch.targets[:BATCH_ROWS_TRIED])
    found = chances(logits, text.vocabulary, (1.0,), most)
    return Prediction(context, found, mean_loss(network, small), math.log(len(text.vocabulary)))
