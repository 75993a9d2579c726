"""Lets a model that knows some characters begin to learn a text that has others as well."""

import numpy as np
from numpy.typing import NDArray

from composer.encoding.vocabulary import Vocabulary
from composer.training.network import Arrays

EMBEDDING, KERNEL, BIAS = "weights/embedding", "weights/dense/kernel", "weights/dense/bias"


def widened(weights: Arrays, known: Vocabulary, wanted: Vocabulary) -> Arrays:
    """A model's weights for another vocabulary, which has all characters of the one it `known`.

    What it has learnt stays as it is. A new character begins as the mean of all others when it is read,
    and as unlikely as the least likely of them when it is to be written.
    """
    places = wanted.encode("".join(known.characters))
    dense: NDArray[np.float32] = weights[KERNEL]
    kernel = np.zeros((len(dense), len(wanted)), np.float32)
    kernel[:, places] = dense
    bias = np.full(len(wanted), weights[BIAS].min(), np.float32)
    bias[places] = weights[BIAS]
    embedding = np.tile(weights[EMBEDDING].mean(axis=0), (len(wanted), 1))
    embedding[places] = weights[EMBEDDING]
    return {**weights, EMBEDDING: embedding, KERNEL: kernel, BIAS: bias}
