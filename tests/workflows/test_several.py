"""Several values of one setting make runs that are alike in all else."""

import pytest

from composer.errors import ComposerError
from composer.model.lstm.settings import LstmSettings
from composer.training.settings import TrainingSettings
from composer.workflows.several import attempts, rows_to_try, values_in

ROWS = {row.name: row for row in rows_to_try(LstmSettings())}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0.001 0.003 0.01", (0.001, 0.003, 0.01)),
        ("0.001, 0.003 and 0.01", (0.001, 0.003, 0.01)),
        ("1e-3;0.01;0.01", (0.001, 0.01)),
    ],
)
def test_values_are_read_as_they_are_written(text: str, values: tuple[float, ...]) -> None:
    assert values_in(text, ROWS["learning_rate"]) == values


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "0 different values"),
        ("0.1", "1 different values"),
        ("0.1 0.2 0.3 0.4 0.5 0.6", "6 different values"),
        ("0.1 fast", "“fast” was typed"),
        ("0.1 nan", "out of range"),
        ("0.1 7", "out of range"),
    ],
)
def test_what_can_not_be_tried_is_told(text: str, sentence: str) -> None:
    with pytest.raises(ComposerError, match=sentence):
        values_in(text, ROWS["learning_rate"])


def test_each_run_is_named_by_its_value_and_alike_in_all_else() -> None:
    network, training = LstmSettings(), TrainingSettings(seed=7)
    first, second = attempts("Reels", ROWS["learning_rate"], (0.001, 0.01), network, training)
    assert (first.name, second.name) == ("Reels, learning rate 0.001", "Reels, learning rate 0.01")
    assert (first.network, first.training.seed) == (second.network, second.training.seed)
    assert second.training.learning_rate == 0.01
    (small, _) = attempts("Reels", ROWS["rnn_units"], (64, 128), network, training)
    assert small.network == LstmSettings(rnn_units=64)


def test_what_makes_runs_comparable_can_not_be_tried() -> None:
    assert not {"seed", "validation_every", "validation_remainder"} & {*ROWS}
    assert "rnn_units" not in {row.name for row in rows_to_try(LstmSettings(), shape=False)}
