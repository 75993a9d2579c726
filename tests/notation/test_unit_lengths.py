"""Another unit note length, the same music."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_aloud import heard
from real_tunes import ANY_TEXT, tunes

from composer.errors import ComposerError
from composer.notation.elements import Event, Tune
from composer.notation.reader import read_tune
from composer.notation.unit_lengths import with_unit_length

HEADER = "X:1\nM:4/4\nL:1/8\nK:C\n"
UNITS = [Fraction(1, divisor) for divisor in (1, 2, 4, 8, 16, 32)]


def graces(tune: Tune) -> list[list[Fraction]]:
    events = [e for voice in tune.voices for e in voice.elements if isinstance(e, Event)]
    return [[grace.notated for grace in event.grace] for event in events]


def assert_same_music(before: Tune, after: Tune) -> None:
    assert [heard(after, voice) for voice in after.voices] == [
        heard(before, voice) for voice in before.voices
    ]
    assert graces(after) == graces(before)
    assert after.tempo == before.tempo


@pytest.mark.parametrize(
    ("music", "written"),
    [
        ("A2B/c3/4d3|", "A4Bc3/2d6|"),
        ("A>B z2 x Z2|", "A2>B2 z4 x2 Z2|"),
        ("(3ABc {/g}A|", "(3A2B2c2 {/g2}A2|"),
        ("[CEG]2 [C2E2] [CE]|", "[CEG]4 [C4E4] [CE]2|"),
        ("A[L:1/16]B[L:1/4]c|", "A2[L:1/16]B[L:1/16]c4|"),
        ("A|\nL: 1/4 % slower\nB|", "A2|\nL: 1/16 % slower\nB4|"),
        ("A|[Q:C3=40]B", "A2|[Q:3/8=40]B2"),
    ],
)
def test_every_length_is_rewritten_and_everything_else_stays(music: str, written: str) -> None:
    text = with_unit_length(read_tune(HEADER + music), Fraction(1, 16))
    assert text == HEADER.replace("1/8", "1/16") + written.replace("3/2d", "3/d")


def test_a_tune_without_unit_gets_one_before_its_key() -> None:
    tune = read_tune("X:1\r\nM:2/4\r\nK:C\r\nA2B2|")
    assert with_unit_length(tune, Fraction(1, 8)) == "X:1\r\nM:2/4\r\nL:1/8\r\nK:C\r\nAB|"
    assert with_unit_length(tune, Fraction(1, 16)) == tune.text


def test_a_tempo_that_counts_in_units_says_its_beat() -> None:
    tune = read_tune("X:1\nL:1/8\nQ:C=100\nK:C\nA|")
    assert "\nQ:1/8=100\n" in with_unit_length(tune, Fraction(1, 4))


def test_what_cannot_be_written_is_refused_with_a_sentence() -> None:
    with pytest.raises(ComposerError, match="cannot be written"):
        with_unit_length(read_tune(HEADER + "A/1024"), Fraction(1, 1))
    with pytest.raises(ComposerError, match="no unit note length"):
        with_unit_length(read_tune(HEADER + "A"), Fraction(3, 8))


def test_real_tunes_sound_the_same_with_any_unit() -> None:
    for number, tune in enumerate(tunes()):
        unit = UNITS[number % len(UNITS)]
        after = read_tune(with_unit_length(tune, unit))
        assert after.unit_note_length == unit
        assert_same_music(tune, after)


@given(ANY_TEXT, st.sampled_from(UNITS))
@settings(max_examples=100)
def test_any_text_sounds_the_same_with_any_unit(text: str, unit: Fraction) -> None:
    tune = read_tune(text)
    try:
        written = with_unit_length(tune, unit)
    except ComposerError:
        return
    assert_same_music(tune, read_tune(written))
