"""What a training will take is told before it starts, by a real network."""

import pytest

from composer.errors import ComposerError
from composer.model.lstm.settings import LstmSettings
from composer.training.estimate import TrainingEstimate
from composer.training.settings import TrainingSettings
from composer.workflows.train import estimate

pytestmark = pytest.mark.tensorflow


def test_a_small_training_is_timed_on_this_machine() -> None:
    *_, told = estimate(LstmSettings(8, 16), TrainingSettings(iterations=100, batch_size=4), 20)
    assert isinstance(told, TrainingEstimate)
    assert 0 < told.seconds_per_step < 1
    assert told.seconds > 100 * told.seconds_per_step
    assert told.sentence.startswith("About ")


def test_a_training_that_cannot_fit_is_refused_before_anything_is_built() -> None:
    enormous = LstmSettings(2048, 4096, layers=6)
    with pytest.raises(ComposerError, match=r"Choose a smaller batch size|Choose a smaller network"):
        next(estimate(enormous, TrainingSettings(batch_size=1024, sequence_length=2000), 80))
