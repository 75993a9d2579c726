"""The memory a training takes: near what was measured, and told with a way out where it does not fit."""

import pytest

from composer.errors import ComposerError
from composer.model.lstm.settings import LstmSettings
from composer.model.transformer.settings import TransformerSettings
from composer.training.memory import check_fits, estimate, free_bytes, gigabytes
from composer.training.settings import TrainingSettings

LAB = LstmSettings()


def training(batch_size: int, sequence_length: int = 100, averaging: float = 0.0) -> TrainingSettings:
    return TrainingSettings(batch_size=batch_size, sequence_length=sequence_length, averaging=averaging)


@pytest.mark.parametrize(
    ("network", "batch_size", "sequence_length", "measured_mib"),
    [
        (LAB, 4, 100, 764),
        (LAB, 32, 100, 936),
        (LAB, 128, 100, 1476),
        (LstmSettings(rnn_units=512), 64, 256, 1300),
        (LstmSettings(rnn_units=512, layers=3), 32, 128, 1029),
        (LstmSettings(rnn_units=512, layers=3), 64, 256, 1984),
    ],
)
def test_the_estimate_is_near_what_was_measured(
    network: LstmSettings, batch_size: int, sequence_length: int, measured_mib: int
) -> None:
    told = estimate(network, training(batch_size, sequence_length), 61).total / 2**20
    assert 0.95 * measured_mib < told < 1.25 * measured_mib


@pytest.mark.parametrize(
    ("layers", "width", "batch_size", "sequence_length", "measured_mib"),
    [
        (4, 128, 32, 256, 1142),
        (4, 128, 128, 256, 2246),
        (6, 256, 16, 256, 1413),
        (6, 256, 48, 512, 4485),
    ],
)
def test_the_estimate_of_a_transformer_is_near_what_was_measured(
    layers: int, width: int, batch_size: int, sequence_length: int, measured_mib: int
) -> None:
    network = TransformerSettings(layers, width, heads=width // 64, dropout=0.3)
    told = estimate(network, training(batch_size, sequence_length), 61).total / 2**20
    assert 0.9 * measured_mib < told < 1.25 * measured_mib


def test_a_batch_of_a_transformer_that_does_not_fit_is_told_with_one_that_does() -> None:
    network = TransformerSettings(6, 256, 4)
    with pytest.raises(ComposerError, match=r"needs about .* Choose a smaller batch size, such as 32,"):
        check_fits(network, training(96, 512), 83, 5 * 10**9)
    check_fits(network, training(32, 512), 83, 5 * 10**9)


def test_the_labs_network_has_its_5353299_parameters() -> None:
    assert LAB.parameter_count(83) == 5_353_299


def test_what_fits_and_what_is_not_known_passes() -> None:
    check_fits(LAB, training(4), 83, 2 * 10**9)
    check_fits(LAB, training(1024, 2000), 83, None)


def test_what_does_not_fit_is_told_with_a_batch_size_that_does() -> None:
    with pytest.raises(ComposerError, match=r"needs about .* GB of memory, and 2\.0 GB are free\.") as error:
        check_fits(LAB, training(1024, 200), 83, 2 * 10**9)
    suggested = int(str(error.value).split("such as ")[1].split(",")[0])
    check_fits(LAB, training(suggested, 200), 83, 2 * 10**9)
    with pytest.raises(ComposerError):
        check_fits(LAB, training(2 * suggested, 200), 83, 2 * 10**9)


def test_a_network_too_large_for_any_batch_is_told_so() -> None:
    with pytest.raises(ComposerError, match=r"on the GPU\. Choose a smaller network"):
        check_fits(LstmSettings(rnn_units=4096, layers=6), training(1), 83, 10**9, on_a_gpu=True)


def test_the_free_memory_is_told_where_the_system_knows_it() -> None:
    free = free_bytes()
    assert free is None or 10**6 < free < 10**14


def test_sizes_are_told_as_people_say_them() -> None:
    assert (gigabytes(640 * 10**6), gigabytes(12_340 * 10**6)) == ("640 MB", "12.3 GB")
