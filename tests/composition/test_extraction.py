"""Tunes are taken out of text whole, with X: and T:, or the reason is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.composition.extraction import FoundTune, NoTune, complete_blocks, take_tune
from composer.notation.reader import read_tune


def test_a_block_ends_at_a_blank_line_and_one_that_has_not_ended_is_left_out() -> None:
    assert complete_blocks("\n\nX:1\nabc\n\n\nX:2\ndef\n \nX:3") == ["X:1\nabc", "X:2\ndef"]


def test_where_no_block_has_ended_what_there_is_counts() -> None:
    assert complete_blocks("X:1\nabc|") == ["X:1\nabc|"]


@pytest.mark.parametrize("text", ["", "\n\n", "\n \n\t\n"])
def test_blank_lines_hold_no_block(text: str) -> None:
    assert complete_blocks(text) == []


def test_a_canonical_tune_gets_a_number_and_a_title_that_can_be_composed_again(a_tune: str) -> None:
    found = take_tune(a_tune, 3, 42)
    assert found == FoundTune(
        f"X:3\nT:Reel in D mixolydian no. 3 (seed 42)\n{a_tune}", "Reel in D mixolydian no. 3 (seed 42)"
    )
    assert read_tune(found.text).valid


@pytest.mark.parametrize(
    ("header", "title"),
    [
        ("R:slip jig\nK:Em", "Slip jig in E minor no. 1 (seed 7)"),
        ("K:Bb", "Tune in Bb no. 1 (seed 7)"),
        ("R:x:1/8\nK:G", "Tune in G no. 1 (seed 7)"),
        ("R: \nK:none", "Tune no. 1 (seed 7)"),
    ],
)
def test_a_title_is_made_of_rhythm_and_key(header: str, title: str) -> None:
    found = take_tune(f"L:1/8\n{header}\nabc|", 1, 7)
    assert isinstance(found, FoundTune)
    assert found.title == title


def test_a_raw_tune_stays_as_it_is() -> None:
    text = "X:12\nT:The Silver Spear\nM:C\nL:1/8\nK:D\nA2 FA|]"
    assert take_tune(text, 1, 0) == FoundTune(text, "The Silver Spear")


def test_a_raw_tune_without_a_title_gets_one_behind_its_number() -> None:
    found = take_tune("X:12\nL:1/8\nK:D\nA2 FA|]", 1, 5)
    assert isinstance(found, FoundTune)
    assert found.text == "X:12\nT:Tune in D no. 1 (seed 5)\nL:1/8\nK:D\nA2 FA|]"


def test_a_tune_without_a_key_says_so() -> None:
    assert take_tune("M:4/4\nABcd|", 1, 0) == NoTune(
        "it has no K: field, which gives the key and begins the music"
    )


def test_a_tune_without_notes_says_so() -> None:
    assert take_tune("M:4/4\nK:D\n| z4 |", 1, 0) == NoTune("no note follows its K: field")


@given(st.text("XTMKLR:0123/8ABcdefg|\n []()-<>'\"zvu", max_size=120))
def test_any_text_gives_whole_tunes_or_reasons(text: str) -> None:
    for block in complete_blocks(text):
        found = take_tune(block, 1, 0)
        if isinstance(found, FoundTune):
            tune = read_tune(found.text)
            assert tune.title == found.title != ""
            assert tune.fields("X")
            assert "\n\n" not in found.text
