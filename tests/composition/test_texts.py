"""Tunes that go round in circles, and some that end away from the tonic, are composed anew."""

import pytest

from composer.composition.texts import share_anew, why_anew

HEAD = "R:reel\nM:C|\nL:1/8\nK:D\n"
ON_TONIC = "DEFG ABcd|fedc BAGF|GABc defg|fdec d4|"
ELSEWHERE = "DEFG ABcd|fedc BAGF|GABc defg|fdec e4|"
OTHER = "d2fd Adfd|c2ec Acec|B2dB GBdB|A2fd d4|"
ALWAYS = {"reel": 1.0}


def test_a_tune_that_ends_on_its_key_note_stays() -> None:
    assert why_anew(HEAD + OTHER + ON_TONIC, ALWAYS, chance=0.0) == ""


def test_of_those_that_end_elsewhere_the_share_that_is_missing_is_composed_anew() -> None:
    tune = HEAD + OTHER + ELSEWHERE
    assert "away from its key note" in why_anew(tune, ALWAYS, chance=0.999)
    assert why_anew(tune, {"reel": 0.5}, chance=0.0) == ""
    wanted = share_anew(0.8)
    assert why_anew(tune, {"reel": 0.8}, chance=wanted - 0.01)
    assert why_anew(tune, {"reel": 0.8}, chance=wanted + 0.01) == ""


@pytest.mark.parametrize("wanted", [0.7, 0.8, 0.95])
def test_the_share_drawn_anew_makes_up_for_what_is_missing(wanted: float) -> None:
    by_itself = 0.66
    staying = by_itself + (1 - by_itself) * (1 - share_anew(wanted))
    assert by_itself / staying == pytest.approx(wanted)


def test_a_section_written_out_again_and_again_goes_round_in_circles() -> None:
    section = OTHER + ON_TONIC
    assert why_anew(HEAD + 2 * section, {}, chance=0.999) == ""
    assert "circles" in why_anew(HEAD + 3 * section, {}, chance=0.999)


def test_a_form_that_was_asked_for_may_bring_a_section_back() -> None:
    assert why_anew(HEAD + 3 * (OTHER + ON_TONIC), {}, chance=0.999, is_planned=True) == ""
