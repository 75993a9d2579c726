"""Bars under one another: spaces move, the music does not."""

import re

from hypothesis import given, settings
from real_tunes import ANY_TEXT, texts

from composer.notation.alignment import WIDEST, aligned
from composer.notation.elements import Tune
from composer.notation.reader import read_tune

HEADER = "X:1\nM:4/4\nL:1/4\nK:C\n"


def written(tune: Tune) -> str:
    """Everything that was read, beams included, without its place in the text."""
    return re.sub(r"Span\(start=\d+, end=\d+\)", "", repr(tune.voices))


def lines_of(music: str) -> list[str]:
    return aligned(read_tune(HEADER + music)).split("\n")[4:]


def test_bar_lines_stand_under_one_another() -> None:
    assert lines_of("CDEF|G4|c4|]\nGABc d|G|c2c2|]") == ["CDEF  |G4|c4  |]", "GABc d|G |c2c2|]"]
    assert lines_of("CDEF | G4 |\nC4 | GABc |") == ["CDEF | G4   |", "C4   | GABc |"]


def test_pickups_and_bar_lines_at_the_start_of_a_line_have_columns_of_their_own() -> None:
    assert lines_of("C|DEFG|c4|]\nDEFG|c3|") == ["C|DEFG|c4|]", "  DEFG|c3 |"]
    assert lines_of("|:C|DEFG:|\nDEFG|c4|\n||C|D4|") == ["|:C|DEFG:|", "    DEFG |c4|", "||C|D4   |"]


def test_words_and_comments_part_no_lines_and_fields_do() -> None:
    assert lines_of("CD|\nw:la\n%x\nC|\nP:B\nC|") == ["CD|", "w:la", "%x", "C |", "P:B", "C|"]


def test_a_very_wide_bar_does_not_push_the_others_away() -> None:
    wide = "C" * (WIDEST + 1)
    assert lines_of(f"CDEF|E4|\n{wide}|CDEF|") == ["CDEF|E4  |", f"{wide}|CDEF|"]


def test_real_tunes_are_read_the_same_and_stay_when_aligned_again() -> None:
    for text in texts():
        tune = read_tune(text)
        after = aligned(tune)
        assert written(read_tune(after)) == written(tune)
        assert "".join(after.split()) == "".join(text.split())
        assert aligned(read_tune(after)) == after


@given(ANY_TEXT)
@settings(max_examples=150)
def test_any_text_is_read_the_same(text: str) -> None:
    tune = read_tune(text)
    after = aligned(tune)
    assert written(read_tune(after)) == written(tune)
    assert aligned(read_tune(after)) == after
