"""Chords between plus signs, quarter tones, and lengths behind a blank."""

from fractions import Fraction

import pytest
from reading_aloud import heard

from composer.notation.elements import Event
from composer.notation.mends import mends
from composer.notation.reader import read_tune
from composer.notation.transposition import transposed
from composer.notation.unit_lengths import with_unit_length

HEAD = "X:1\nM:4/4\nL:1/4\nK:C\n"


def events(music: str) -> list[Event]:
    return [e for e in read_tune(HEAD + music).voices[0].elements if isinstance(e, Event)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("+DFA+ +GB+ G2|", "[DFA] [GB] G2|"),
        ("+D2F2+ +GBd+2|", "[D2F2] [GBd]2|"),
        ("+DF++GB++^Fa+A|", "[DF][GB][^Fa]A|"),
        ("A+DF+G+Bd+|", "A[DF]G[Bd]|"),
        ("+trill+A+ff+B+DF+c|", "!trill!A!ff!B[DF]c|"),
    ],
)
def test_an_old_chord_is_heard_as_a_new_one(old: str, new: str) -> None:
    one, other = read_tune(HEAD + old), read_tune(HEAD + new)
    assert heard(one, one.voices[0]) == heard(other, other.voices[0])
    assert not one.problems


def test_old_chords_are_transposed_and_written_in_another_unit() -> None:
    tune = read_tune(HEAD + "+CE++G2B2+ C|\n")
    assert "+DF++A2c2+ D|" in transposed(tune, 2)
    assert with_unit_length(tune, Fraction(1, 8)).endswith("+CE+2+G4B4+ C2|\n")


def test_quarter_tones_hold_to_the_end_of_their_bar() -> None:
    bends = [
        (e.pitches[0].alter, e.pitches[0].bend) for e in events("^/F F _/B =F|F ^3/G _3/A z|\n") if e.pitches
    ]
    half = Fraction(1, 2)
    assert bends == [(0, half), (0, half), (-1, half), (0, 0), (0, 0), (1, half), (-2, half)]


def test_quarter_tones_stay_when_a_tune_is_transposed() -> None:
    assert "^3/F" in transposed(read_tune(HEAD + "^/E4|\n"), 2)
    assert "^/G4|" in transposed(read_tune(HEAD + "^/F4|\n"), 2)


def test_lengths_behind_blanks_are_one_problem_with_one_mend() -> None:
    tune = read_tune(HEAD + "A 2 z B|d /2e/ c 2 A|\n")
    (mend,) = mends(tune)
    assert [problem.rule for problem in tune.problems] == ["blank-in-note"]
    assert mend.applied(tune.text) == HEAD + "A2 z B|d/2e/ c2 A|\n"
    mended = read_tune(mend.applied(tune.text))
    assert not mended.problems
    assert [e.duration for e in events("A 2 z B|\n")] == [Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)]


@pytest.mark.parametrize("music", ["A | 2 B", "A2 2", "3 A", "[CE] A|: 2"])
def test_a_number_that_belongs_to_no_note_is_still_unknown(music: str) -> None:
    assert "blank-in-note" not in [problem.rule for problem in read_tune(HEAD + music).problems]
