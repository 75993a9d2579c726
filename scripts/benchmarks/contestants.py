"""Those whose training speed is compared: ours, the lab's loop, Keras' LSTM, and PyTorch's where it is there.

Each is made of a batch size and a sequence length, and is a function that makes so many steps.
"""

import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.lab_loop import EMBEDDING, LEARNING_RATE, UNITS, LabLoop
from composer.model.lstm.network import LstmNetwork
from composer.model.lstm.settings import LstmSettings
from composer.training.settings import TrainingSettings

VOCABULARY = 83
Contestant = Callable[[int], None]


def text(characters: int = 200_000) -> NDArray[np.int32]:
    """Any text: the time does not depend on what it says."""
    return np.random.default_rng(0).integers(0, VOCABULARY, characters, dtype=np.int32)


def ours(batch_size: int, sequence_length: int = 100, mixed_precision: bool = False) -> Contestant:
    """This program's network, as its training loop calls it."""
    settings = TrainingSettings(
        batch_size=batch_size, sequence_length=sequence_length, mixed_precision=mixed_precision
    )
    network = LstmNetwork(LstmSettings(EMBEDDING, UNITS), VOCABULARY, settings)
    network.read(text())
    generator = np.random.default_rng(0)

    def make_steps(steps: int) -> None:
        shape = (steps, batch_size)
        network.train_steps(generator.integers(0, 190_000, shape).astype(np.int32))

    return make_steps


def lab(batch_size: int, sequence_length: int = 100, stateful: bool = True) -> Contestant:
    """The lab's loop; with `stateful=False` it is `keras.layers.LSTM` in a `tf.function` and no more."""
    loop = LabLoop(text(), VOCABULARY, batch_size, sequence_length, stateful)

    def make_steps(steps: int) -> None:
        for _ in range(steps):
            loop.step()

    return make_steps


def keras_lstm(batch_size: int, sequence_length: int = 100) -> Contestant:
    """`keras.layers.LSTM`, each crop from a fresh state."""
    return lab(batch_size, sequence_length, stateful=False)


def pytorch(batch_size: int, sequence_length: int = 100) -> Contestant | None:
    """`torch.nn.LSTM` with Adam; None where PyTorch is not installed."""
    if find_spec("torch") is None:
        return None
    torch: Any = import_module("torch")

    parts = torch.nn.ModuleDict(
        {
            "embedding": torch.nn.Embedding(VOCABULARY, EMBEDDING),
            "lstm": torch.nn.LSTM(EMBEDDING, UNITS, batch_first=True),
            "dense": torch.nn.Linear(UNITS, VOCABULARY),
        }
    )
    optimizer = torch.optim.Adam(parts.parameters(), lr=LEARNING_RATE)
    ids = torch.from_numpy(text().astype(np.int64))
    generator = np.random.default_rng(0)

    def make_steps(steps: int) -> None:
        for _ in range(steps):
            begins = generator.integers(0, 190_000, batch_size)
            crops = torch.stack([ids[begin : begin + sequence_length + 1] for begin in begins])
            logits = parts["dense"](parts["lstm"](parts["embedding"](crops[:, :-1]))[0])
            loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), crops[:, 1:].flatten())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()

    return make_steps


def matrix_rate(seconds: float = 1.0) -> float:
    """FLOP/s of TensorFlow's product of two single-precision matrices of 2048 x 2048, the best of some."""
    from composer.model.runtime import tf

    size = 2048
    matrix = tf.random.normal((size, size))
    multiply = tf.function(lambda left, right: tf.matmul(left, right))
    multiply(matrix, matrix).numpy()
    best, until = 0.0, time.perf_counter() + seconds
    while time.perf_counter() < until:
        began = time.perf_counter()
        multiply(matrix, matrix).numpy()
        best = max(best, 2.0 * size**3 / (time.perf_counter() - began))
    return best


def flops_a_character() -> float:
    """Multiplications and additions of a training step a character: three matrix products a weight."""
    return 6.0 * (EMBEDDING * 4 * UNITS + UNITS * 4 * UNITS + UNITS * VOCABULARY)
