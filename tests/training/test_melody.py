"""A tune is known again in any key; near-duplicates leave the training; copies are counted."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.notation.reader import read_tune
from composer.notation.transposition import transposed
from composer.training.copying import LearntBars
from composer.training.melody import bars_of, runs_of_bars, runs_of_notes
from composer.training.near_duplicates import near_duplicates

REEL = "R:reel\nM:4/4\nL:1/8\nK:D\n|:ABde f2ed|BAFA BcdB|AFdF AFdF|GFED E2FG:|\nfafd efec|dBAF E4|]"
JIG = "R:jig\nM:6/8\nL:1/8\nK:G\nGBd gdB|cec BdB|AcA FAc|BGG G3|edc BAG|FGA DEF|GBd cAF|G3 G3|]"
POLKA = "M:2/4\nL:1/8\nK:A\nEA AB|cB Ac|ed cB|AF F2|EA AB|cB AF|EF AB|A2 A2|]"


@pytest.mark.parametrize("semitones", [2, -2, 5, -5, 3, -3, 12])
def test_a_tune_in_another_key_has_the_same_melody(semitones: int) -> None:
    other = transposed(read_tune(REEL), semitones)
    assert other != REEL
    assert runs_of_notes(other, 8) == runs_of_notes(REEL, 8)
    assert runs_of_bars(other, 4, 10) == runs_of_bars(REEL, 4, 10)


def test_ornaments_words_fields_and_bar_lines_do_not_matter() -> None:
    plain = "K:D\nABde f2ed|BAFA BcdB"
    adorned = 'X:1\nT:Fields of A B C\nK:D\n"D"{g}AB~de !trill!f2[K:G]ed | (BAFA)\nw:a b c\n[B]cdB'
    assert "".join(bars_of(adorned)) == "".join(bars_of(plain))


def test_the_length_of_a_note_matters() -> None:
    assert bars_of("K:C\nCDEF|") != bars_of("K:C\nC2DEF|")
    assert bars_of("K:C\nCDEF|") != bars_of("K:C\nzDEF|")


def test_bars_without_a_note_are_none() -> None:
    assert [len(bar) for bar in bars_of("K:C\n|:CD||EF::|\n|1 G :|2 A|]")] == [2, 2, 1, 1]


@given(st.text(max_size=200))
def test_any_text_has_some_melody_or_none(text: str) -> None:
    assert sum(map(len, bars_of(text))) <= len(text)
    runs_of_notes(text, 4)
    runs_of_bars(text, 4, 4)


def test_a_setting_of_a_held_out_tune_in_another_key_is_a_near_duplicate() -> None:
    setting = transposed(read_tune(REEL.replace("GFED E2FG", "GFEF E2FG").replace("R:reel\n", "")), -5)
    assert near_duplicates([JIG, setting, POLKA], [REEL]) == {1}


def test_tunes_of_one_kind_are_no_near_duplicates() -> None:
    other = "R:reel\nM:4/4\nL:1/8\nK:G\n|:DGGF GABc|dBGB dcBA|GABG EGDG|EAAG A2Bc:|"
    assert near_duplicates([JIG, POLKA, other], [REEL]) == frozenset()
    assert near_duplicates([REEL], []) == frozenset()


def test_five_thousand_tunes_take_two_seconds_at_most() -> None:
    tunes = [REEL.replace("K:D", f"K:D\n{'abcdefgab'[n % 7 :]}|{'CDEFGAB'[n % 5 :]}|") for n in range(5000)]
    began = time.process_time()
    near_duplicates(tunes, tunes[:500])
    assert time.process_time() - began < 2


def test_four_bars_of_a_tune_in_any_key_are_a_copy_and_three_are_not() -> None:
    learnt = LearntBars.of([REEL, JIG])
    copied = transposed(
        read_tune("M:4/4\nL:1/8\nK:D\nfefe f4|ABde f2ed|BAFA BcdB|AFdF AFdF|GFED E2FG|D8|]"), 3
    )
    three = "M:4/4\nL:1/8\nK:D\nfefe f4|ABde f2ed|BAFA BcdB|AFdF AFdF|D8|]"
    assert learnt.copied(copied)
    assert not learnt.copied(three)
    assert learnt.share_copied([copied, three, JIG, POLKA]) == 0.5


def test_without_a_text_of_four_bars_there_is_no_copy_rate() -> None:
    assert LearntBars.of([REEL]).share_copied(["", "K:D\nABc|", "K:D\nA8|A8|A8|A8|"]) is None
