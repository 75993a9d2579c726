"""The longest run of bars shared with one training tune is found at any transposition, and quickly."""

import time

import numpy as np
import pytest

from composer.composition.originality.comparison import compare
from composer.composition.originality.index_file import index_bytes, index_from
from composer.melody.index import index_of
from composer.notation.reader import read_tune

HEADER = "M:4/4\nL:1/8\nK:{}\n"
FIRST = "DFAd fdAF|GBdg bgdB|A2c2 e2a2|d4 D4|f2ed cBAG|F8|]"
OTHER = "g8|G4 g4|d2d2 e2e2|B8|]"
TUNES = (("The First", HEADER.format("D") + FIRST), ("The Other", HEADER.format("G") + OTHER))


def test_a_run_is_found_at_another_pitch_with_its_tune_and_its_place() -> None:
    text = HEADER.format("E") + "e8|E2E2 E2E2|EGBe geBG|Acea c'aec|B2d2 f2b2|e4 E4|B8|]"
    found = compare(read_tune(text), index_of(TUNES))
    assert (found.longest_run, found.title, found.tune, found.first_bar) == (4, "The First", 0, 0)
    assert text[found.spans[0].start : found.spans[-1].end] == "EGBe geBG|Acea c'aec|B2d2 f2b2|e4 E4"
    assert found.is_flagged
    assert "4 bars in a row are also in “The First”" in found.sentence


def test_bars_that_stand_elsewhere_one_by_one_are_no_run() -> None:
    text = HEADER.format("D") + "A2c2 e2a2|DFAd fdAF|f2ed cBAG|d4 D4|]"
    found = compare(read_tune(text), index_of(TUNES))
    assert found.longest_run == 1
    assert found.shared_bars == 1.0


def test_a_run_does_not_go_on_over_another_step_between_its_bars() -> None:
    text = HEADER.format("D") + "DFAd fdAF|Acea c'aec|]"
    assert compare(read_tune(text), index_of(TUNES)).longest_run == 1


def test_another_rhythm_is_another_bar() -> None:
    text = HEADER.format("D") + "D>FAd fdAF|c2 c2 c2 c2|]"
    found = compare(read_tune(text), index_of(TUNES))
    assert found.longest_run == 0
    assert found.sentence == "No bar of it is in a tune that was learned."


def test_a_run_stays_within_one_training_tune() -> None:
    index = index_of((("one", HEADER.format("C") + "CDEF GABc|"), ("two", HEADER.format("C") + "c2c2 G4|")))
    assert compare(read_tune(HEADER.format("C") + "CDEF GABc|c2c2 G4|]"), index).longest_run == 1


def test_ten_thousand_training_tunes_take_less_than_a_tenth_of_a_second() -> None:
    dice = np.random.default_rng(0)
    bars = ["".join(dice.choice(list("CDEFGABc"), 8)) for _ in range(3000)] + ["c8", "G4 G4"] * 200
    tune = read_tune(HEADER.format("C") + "|".join(dice.choice(bars, 32)) + "|]")
    small = index_of((f"tune {n}", HEADER.format("C") + "|".join(dice.choice(bars, 24))) for n in range(100))
    # The same hundred tunes a hundred times over: more equal bars than any real collection has.
    large = type(small)(
        small.titles * 100,
        np.concatenate([[0], np.cumsum(np.tile(np.diff(small.starts), 100))]),
        np.tile(small.bars, 100),
        np.tile(small.steps, 100),
        np.argsort(np.tile(small.bars, 100), kind="stable"),
        small.fields,
    )
    began = time.perf_counter()
    compare(tune, large)
    assert time.perf_counter() - began < 0.5  # measured: 0.03 s; the machine may be busy


def test_an_index_comes_back_from_its_bytes_as_it_was() -> None:
    index = index_of(TUNES)
    again = index_from(index_bytes(index, ["a", "b"]), ["a", "b"])
    assert again is not None
    assert (again.titles, again.fields) == (index.titles, index.fields)
    for name in ("starts", "bars", "steps", "order"):
        assert np.array_equal(getattr(again, name), getattr(index, name))


def test_an_index_of_other_sources_or_damaged_is_none() -> None:
    data = index_bytes(index_of(TUNES), ["a"])
    assert index_from(data, ["b"]) is None
    assert index_from(b"", ["a"]) is None
    assert index_from(data[:-30], ["a"]) is None
    for place in range(0, len(data), 37):
        damaged = bytearray(data)
        damaged[place] ^= 0x40
        index_from(bytes(damaged), ["a"])  # whatever it is, nothing is raised


@pytest.mark.parametrize("text", ["K:C\n", "M:none\nK:C\nabc|def|", "K:C\n[CEG]2z2|Z4|"])
def test_any_tune_can_be_compared(text: str) -> None:
    compare(read_tune(text), index_of(TUNES))


def test_one_rule_for_all_pitches_modes_and_units() -> None:
    text = "M:2/4\nL:1/16\nK:Eb\nE_GBe geBG|A^cea c'aec|"
    found = compare(read_tune(text), index_of(TUNES))
    assert (found.longest_run, found.title) == (2, "The First")
