"""Few tunes are better taught to the starter model, and the sentence says why."""

from composer.training.enough import too_few
from composer.training.settings import TrainingSettings

LAB = TrainingSettings(iterations=3000, batch_size=8, sequence_length=100)


def test_few_tunes_are_told_with_how_often_each_would_be_read() -> None:
    sentence = too_few(212, 48_000, LAB)
    assert sentence.startswith("212 tunes are few")
    assert "read each about 50 times" in sentence


def test_a_short_training_does_not_claim_that_they_are_learnt_by_heart() -> None:
    assert "by heart" not in too_few(212, 48_000, TrainingSettings(iterations=10))
    assert too_few(1, 200, LAB).startswith("1 tune is few")


def test_of_a_thousand_tunes_nothing_is_said() -> None:
    assert too_few(1000, 230_000, LAB) == ""
