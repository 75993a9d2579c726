"""A context that most tunes do not fit into is told, with one that they do."""

import pytest

from composer.model.lstm.settings import LstmSettings
from composer.model.transformer.settings import TransformerSettings
from composer.training.context import forgotten_beginnings

LENGTHS = [100] * 5 + [200] * 4 + [900]


@pytest.mark.parametrize("context", [100, 512, 8192])
def test_where_half_of_the_tunes_fit_nothing_is_said(context: int) -> None:
    assert forgotten_beginnings(TransformerSettings(context=context), LENGTHS) == ""


def test_where_fewer_fit_their_number_is_told_and_a_context_for_nine_tenths_of_them() -> None:
    told = forgotten_beginnings(TransformerSettings(context=150), LENGTHS[1:])
    assert told.startswith("Only 4 of 9 tunes fit into a context of 150 characters")
    assert "Choose a context of 256," in told
    advised = TransformerSettings(context=256)
    assert forgotten_beginnings(advised, LENGTHS[1:]) == ""


def test_where_none_fits_that_is_told() -> None:
    told = forgotten_beginnings(TransformerSettings(context=99), LENGTHS)
    assert told.startswith("None of 10 tunes fits into a context of 99 characters")


def test_a_network_without_a_context_takes_tunes_of_any_length() -> None:
    assert forgotten_beginnings(LstmSettings(), [10**6]) == ""


def test_no_tunes_are_not_too_long() -> None:
    assert forgotten_beginnings(TransformerSettings(context=16), []) == ""
