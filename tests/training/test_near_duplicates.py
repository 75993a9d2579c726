"""Settings of a held-out tune leave the training, in whatever key, unit and rhythm they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.notation.reader import read_tune
from composer.notation.transposition import transposed
from composer.training.near_duplicates import near_duplicates, runs_of_notes

REEL = "R:reel\nM:4/4\nL:1/8\nK:D\n|:ABde f2ed|BAFA BcdB|AFdF AFdF|GFED E2FG:|\nfafd efec|dBAF E4|]"
JIG = "R:jig\nM:6/8\nL:1/8\nK:G\nGBd gdB|cec BdB|AcA FAc|BGG G3|edc BAG|FGA DEF|GBd cAF|G3 G3|]"
POLKA = "M:2/4\nL:1/8\nK:A\nEA AB|cB Ac|ed cB|AF F2|EA AB|cB AF|EF AB|A2 A2|]"


@pytest.mark.parametrize("semitones", [2, -2, 5, -5, 3, -3, 12])
def test_a_tune_in_another_key_has_the_same_runs(semitones: int) -> None:
    other = transposed(read_tune(REEL), semitones)
    assert other != REEL
    assert runs_of_notes(other, 8) == runs_of_notes(REEL, 8)


def test_ornaments_words_fields_and_bar_lines_do_not_matter() -> None:
    plain = "K:D\nABde f2ed|BAFA BcdB"
    adorned = 'X:1\nT:Fields of A B C\nK:D\n"D"{g}AB~de !trill!f2[K:G]ed | (BAFA)\nw:a b c\n[B]cdB'
    assert runs_of_notes(adorned, 8) == runs_of_notes(plain, 8)


def test_the_unit_and_broken_rhythm_do_not_matter_and_another_length_does() -> None:
    plain = runs_of_notes("K:C\nCDEF G2AB|", 7)
    assert runs_of_notes("K:C\nC2D2E2F2 G4A2B2|", 7) == plain
    assert runs_of_notes("K:C\nC>DE<F G2A>B|", 7) == plain
    assert runs_of_notes("K:C\nCDEF GA2B|", 7) != plain
    assert runs_of_notes("K:C\nCDEz G2AB|", 7) != plain


@given(st.text(max_size=200))
def test_any_text_has_some_runs_or_none(text: str) -> None:
    assert len(runs_of_notes(text, 4)) <= len(text)


def test_a_setting_of_a_held_out_tune_in_another_key_is_a_near_duplicate() -> None:
    setting = transposed(read_tune(REEL.replace("GFED E2FG", "GFEF E2FG").replace("R:reel\n", "")), -5)
    assert near_duplicates([JIG, setting, POLKA], [REEL]) == {1}


def test_tunes_of_one_kind_are_no_near_duplicates() -> None:
    other = "R:reel\nM:4/4\nL:1/8\nK:G\n|:DGGF GABc|dBGB dcBA|GABG EGDG|EAAG A2Bc:|"
    assert near_duplicates([JIG, POLKA, other], [REEL]) == frozenset()
    assert near_duplicates([REEL], []) == frozenset()
