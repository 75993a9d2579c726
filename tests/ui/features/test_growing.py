"""Which part of a growing text can be shown as a page."""

import pytest

from composer.ui.features.growing import HEADER, complete_bars

WHOLE = "R:jig\nM:6/8\nL:1/8\nK:D\n|:dfd ecA|d3 d3:|\n"


@pytest.mark.parametrize("length", range(len(WHOLE) + 1))
def test_what_is_shown_of_a_growing_tune_ends_with_a_bar_line_and_never_shrinks(length: int) -> None:
    shown = complete_bars(WHOLE[:length])
    if shown:
        assert shown.startswith(HEADER)
        assert shown.removeprefix(HEADER) == WHOLE[: len(shown) - len(HEADER) - 1] + "\n"
        assert shown.rstrip("\n").endswith("|")
    assert len(complete_bars(WHOLE[: length + 1])) >= len(shown)


def test_a_tune_with_a_number_keeps_its_own_header_and_the_next_one_is_not_shown() -> None:
    text = "\n\nX:7\nT:Seven\nM:4/4\nK:C\nCDEF|\n\nX:8\nK:D\nABc|"
    assert complete_bars(text) == "X:7\nT:Seven\nM:4/4\nK:C\nCDEF|\n"


def test_before_the_first_bar_there_is_nothing_to_show() -> None:
    for text in ("", "M:C|\n", "M:C|\nK:", "M:C|\nK:D\n", "M:C|\nK:D\nABc"):
        assert complete_bars(text) == ""
