"""Tunes are taken out of text whole, with X: and T:, or the reason is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.composition.extraction import FoundTune, NoTune, complete_blocks, take_tune
from composer.notation.elements import Tune
from composer.notation.reader import read_tune


def called(tune: Tune, number: int) -> str:
    """The title that a tune gets here."""
    return f"Tune {number} in {tune.key.tonic}"


def test_a_block_ends_at_a_blank_line_and_one_that_has_not_ended_is_left_out() -> None:
    assert complete_blocks("\n\nX:1\nabc\n\n\nX:2\ndef\n \nX:3") == ["X:1\nabc", "X:2\ndef"]


def test_where_no_block_has_ended_what_there_is_counts() -> None:
    assert complete_blocks("X:1\nabc|") == ["X:1\nabc|"]


@pytest.mark.parametrize("text", ["", "\n\n", "\n \n\t\n"])
def test_blank_lines_hold_no_block(text: str) -> None:
    assert complete_blocks(text) == []


def test_a_canonical_tune_gets_a_number_and_a_title(a_tune: str) -> None:
    found = take_tune(a_tune, 3, called)
    assert found == FoundTune(f"X:3\nT:Tune 3 in D\n{a_tune}", "Tune 3 in D")
    assert read_tune(found.text).valid


def test_a_raw_tune_stays_as_it_is() -> None:
    text = "X:12\nT:The Silver Spear\nM:C\nL:1/8\nK:D\nA2 FA|]"
    assert take_tune(text, 1, called) == FoundTune(text, "The Silver Spear")


def test_a_raw_tune_without_a_title_gets_one_behind_its_number() -> None:
    found = take_tune("X:12\nL:1/8\nK:D\nA2 FA|]", 1, called)
    assert isinstance(found, FoundTune)
    assert found.text == "X:12\nT:Tune 1 in D\nL:1/8\nK:D\nA2 FA|]"


def test_a_tune_without_a_key_says_so() -> None:
    assert take_tune("M:4/4\nABcd|", 1, called) == NoTune(
        "it has no K: field, which gives the key and begins the music"
    )


def test_a_tune_without_notes_says_so() -> None:
    assert take_tune("M:4/4\nK:D\n| z4 |", 1, called) == NoTune("no note follows its K: field")


@given(st.text("XTMKLR:0123/8ABcdefg|\n []()-<>'\"zvu", max_size=120))
def test_any_text_gives_whole_tunes_or_reasons(text: str) -> None:
    for block in complete_blocks(text):
        found = take_tune(block, 1, called)
        if isinstance(found, FoundTune):
            tune = read_tune(found.text)
            assert tune.title == found.title != ""
            assert tune.fields("X")
            assert "\n\n" not in found.text
