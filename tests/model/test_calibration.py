"""A network that is surer than it is right is found out by tunes, and told to be as sure as it should be."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from composer.composition.network import SteppingNetwork
from composer.composition.sampling import probabilities
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.model.calibration import ALLOWED_LOSS, LOGITS, at_temperature, calibrate
from composer.model.checkpoint import Checkpoint, read_checkpoint
from composer.model.folder import ModelFolder, composing_path
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.model.lstm.stepping import SteppingLstm
from composer.model.packing import pack
from composer.training.run import Snapshot
from composer.training.validation import HeldOut

SETTINGS = LstmSettings(embedding_dimension=4, rnn_units=6, layers=1)
VOCABULARY = Vocabulary.of("\nabcdef")
LONGEST = 250


def arrays(surer: float = 1.0) -> dict[str, Any]:
    """Weights whose logits differ much, multiplied by `surer`."""
    generator = np.random.default_rng(1)
    shapes = lstm_shapes(SETTINGS, len(VOCABULARY), 0, False).weights
    found = {name: generator.normal(0, 1.2, shape).astype(np.float32) for name, shape in shapes.items()}
    return {**found, **{name: found[name] * np.float32(surer) for name in LOGITS}}


def network(weights: Mapping[str, Any]) -> SteppingNetwork:
    return SteppingLstm(SETTINGS, weights)


def drawn(count: int) -> list[str]:
    """Texts that the network of `arrays()` writes behind a separator, each to its next separator."""
    writing, generator = network(arrays()), np.random.default_rng(8)
    state, given = writing.start(count), VOCABULARY.encode("\n\n")
    for character in given:
        logits, state = writing.step(np.full(count, character, np.int32), state)
    written = []
    for _ in range(LONGEST):
        chances = probabilities(logits, 1.0).cumsum(axis=-1)
        written.append((chances < generator.random((count, 1))).sum(axis=-1).astype(np.int32))
        logits, state = writing.step(written[-1], state)
    texts = [VOCABULARY.decode(row) for row in np.stack(written, axis=1)]
    return [text.split("\n\n")[0] for text in texts if "\n\n" in text and not text.startswith("\n")]


TUNES = drawn(400)


class TestTheTemperature:
    @pytest.mark.parametrize("surer", [0.85, 1.0, 1.4])
    def test_is_how_much_surer_a_network_is_than_the_one_that_wrote_the_tunes(self, surer: float) -> None:
        assert sum(map(len, TUNES)) > 5_000
        found = calibrate(network(arrays(surer)), VOCABULARY, TUNES, allowed_loss=0.0)
        assert found.temperature == pytest.approx(surer, abs=0.05)

    def test_is_the_one_at_which_the_loss_is_least_and_both_losses_are_told(self) -> None:
        found = calibrate(network(arrays(1.4)), VOCABULARY, TUNES, allowed_loss=0.0)
        again = calibrate(network(arrays(1.4 / found.temperature)), VOCABULARY, TUNES, allowed_loss=0.0)
        assert found.calibrated_loss < found.loss - 0.01
        assert found.calibrated_loss == found.least_loss
        assert again.loss == pytest.approx(found.calibrated_loss, abs=1e-5)
        assert again.temperature == 1.0

    def test_is_the_lowest_of_those_that_do_as_well(self) -> None:
        least = calibrate(network(arrays()), VOCABULARY, TUNES, allowed_loss=0.0)
        found = calibrate(network(arrays()), VOCABULARY, TUNES)
        assert found.temperature < least.temperature
        assert found.least_loss == least.calibrated_loss
        assert found.calibrated_loss <= least.calibrated_loss + ALLOWED_LOSS
        tamer = calibrate(network(arrays(1 / (found.temperature - 0.01))), VOCABULARY, TUNES)
        assert tamer.loss > least.calibrated_loss + ALLOWED_LOSS

    def test_is_sought_with_the_loss_that_a_training_tells(self) -> None:
        """Counted by hand: every character of a tune behind the separator, and the separator after it."""
        tunes = TUNES[:3]
        losses = [loss for tune in tunes for loss in losses_of(tune)]
        told = calibrate(network(arrays()), VOCABULARY, tunes).loss
        assert told == pytest.approx(sum(losses) / len(losses), abs=1e-5)
        assert len(losses) == HeldOut.of(tunes, VOCABULARY, 10**6).characters


def losses_of(tune: str) -> list[float]:
    reading = network(arrays())
    state, losses = reading.start(1), []
    ids = VOCABULARY.encode(f"\n\n{tune}\n\n")
    for place, (character, following) in enumerate(pairwise(ids)):
        logits, state = reading.step(np.array([character]), state)
        if place > 0:
            losses.append(-float(np.log(probabilities(logits, 1.0)[0, following])))
    return losses


class TestAModelAtATemperature:
    def test_draws_at_one_as_it_drew_there(self, folder: ModelFolder, snapshot: Snapshot) -> None:
        folder.keep(snapshot, is_best=True)
        whole = read_checkpoint(composing_path(folder.path), weights_only=True)
        divided = at_temperature(whole, 1.25)
        np.testing.assert_allclose(logits_of(divided), logits_of(whole) / 1.25, rtol=1e-5)
        assert divided.header == whole.header

    def test_is_packed_so_and_otherwise_as_it_is(
        self, folder: ModelFolder, snapshot: Snapshot, tmp_path: Path
    ) -> None:
        folder.keep(snapshot, is_best=True)
        whole = read_checkpoint(composing_path(folder.path), weights_only=True)
        packed = read_checkpoint(pack(folder.path, tmp_path / "packed", temperature=1.25))
        for name, array in whole.arrays.items():
            divisor = 1.25 if name in LOGITS else 1.0
            np.testing.assert_allclose(packed.arrays[name], array / divisor, rtol=1e-3, atol=1e-7)

    @pytest.mark.parametrize("temperature", [0.0, -1.0, float("nan")])
    def test_is_refused_where_nothing_can_be_drawn_at_it(
        self, folder: ModelFolder, snapshot: Snapshot, tmp_path: Path, temperature: float
    ) -> None:
        folder.keep(snapshot, is_best=True)
        with pytest.raises(ComposerError, match=r"must be from 0\.05 to 5"):
            pack(folder.path, tmp_path / "packed", temperature)
        assert not (tmp_path / "packed").exists()


def logits_of(checkpoint: Checkpoint) -> Any:
    stepping = SteppingLstm(checkpoint.header.network, checkpoint.arrays)  # type: ignore[arg-type]
    logits, _ = stepping.step(np.array([0, 1, 2, 3], np.int32), stepping.start(4))
    return logits
