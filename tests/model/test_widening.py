"""A model that begins to learn other characters keeps what it knows."""

import numpy as np

from composer.encoding.vocabulary import Vocabulary
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.stepping import SteppingLstm
from composer.model.lstm.weights import initial_weights
from composer.model.widening import widened

SETTINGS = LstmSettings(embedding_dimension=6, rnn_units=10, layers=2)
KNOWN, WANTED = Vocabulary.of("ACDE|"), Vocabulary.of("ABCDEZ|\n")


def test_known_characters_are_read_and_written_as_before() -> None:
    narrow = initial_weights(SETTINGS, len(KNOWN), seed=1)
    wide = widened(narrow, KNOWN, WANTED)
    before, after = SteppingLstm(SETTINGS, narrow), SteppingLstm(SETTINGS, wide)
    first, second = before.start(1), after.start(1)
    for character in "CADE|AA":
        old, first = before.step(KNOWN.encode(character), first)
        new, second = after.step(WANTED.encode(character), second)
        np.testing.assert_allclose(new[:, WANTED.encode("".join(KNOWN.characters))], old, atol=1e-6)


def test_a_new_character_begins_as_unlikely_as_the_least_likely_bias_and_can_be_read() -> None:
    narrow = initial_weights(SETTINGS, len(KNOWN), seed=1)
    narrow["weights/dense/bias"] += np.arange(len(KNOWN), dtype=np.float32)
    wide = widened(narrow, KNOWN, WANTED)
    place = WANTED.encode("Z")[0]
    assert wide["weights/dense/bias"][place] == narrow["weights/dense/bias"].min()
    assert not wide["weights/dense/kernel"][:, place].any()
    network = SteppingLstm(SETTINGS, wide)
    logits, _ = network.step(WANTED.encode("Z"), network.start(1))
    assert np.isfinite(logits).all()


def test_the_same_vocabulary_changes_no_number() -> None:
    weights = initial_weights(SETTINGS, len(KNOWN), seed=2)
    for name, array in widened(weights, KNOWN, KNOWN).items():
        np.testing.assert_array_equal(array, weights[name])
