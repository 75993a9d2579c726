"""Meters, unit note lengths, tempos and parts: the values of their fields."""

from fractions import Fraction

import pytest
from reading_aloud import tune_of

from composer.notation.header import LONGEST_PARTS, expand_parts
from composer.notation.lengths import length_multiplier, parse_unit_note_length
from composer.notation.meters import parse_meter
from composer.notation.problems import Unreadable
from composer.notation.reader import read_tune
from composer.notation.tempo import parse_tempo

EIGHTH = Fraction(1, 8)


@pytest.mark.parametrize(
    ("value", "beats", "unit"),
    [
        ("6/8", 6, 8),
        ("C", 4, 4),
        ("C|", 2, 2),
        ("2+3+2/8", 7, 8),
        ("(2+3)/8", 5, 8),
        ("none", 0, 0),
        (" 3/4 ", 3, 4),
    ],
)
def test_every_spelling_of_a_meter_is_read(value: str, beats: int, unit: int) -> None:
    meter = parse_meter(value)
    assert (meter.beats, meter.beat_unit) == (beats, unit)


@pytest.mark.parametrize("value", ["0/4", "4/0", "4/5", "D", "4", "999999/4", "1+" * 50 + "1/4"])
def test_what_is_no_meter_is_refused(value: str) -> None:
    with pytest.raises(Unreadable, match="no meter"):
        parse_meter(value)


@pytest.mark.parametrize(
    ("value", "length"), [("1/8", EIGHTH), ("1", Fraction(1)), (" 1/16", Fraction(1, 16))]
)
def test_a_unit_note_length_is_read(value: str, length: Fraction) -> None:
    assert parse_unit_note_length(value) == length


@pytest.mark.parametrize("value", ["1/0", "0", "1/3", "2/4", "x", "1/99999"])
def test_what_is_no_unit_note_length_is_refused(value: str) -> None:
    with pytest.raises(Unreadable, match="unit note length"):
        parse_unit_note_length(value)


@pytest.mark.parametrize(
    ("suffix", "multiplier"),
    [
        ("", "1"),
        ("2", "2"),
        ("/", "1/2"),
        ("//", "1/4"),
        ("/4", "1/4"),
        ("3/2", "3/2"),
        ("3/", "3/2"),
        ("7//", "7/4"),
    ],
)
def test_a_length_suffix_multiplies_the_unit(suffix: str, multiplier: str) -> None:
    assert length_multiplier(suffix) == Fraction(multiplier)


@pytest.mark.parametrize("suffix", ["0", "/0", "99999999999", "/99999", "/" * 50, "9" * 10_000])
def test_a_length_that_nobody_means_is_not_read(suffix: str) -> None:
    assert length_multiplier(suffix) is None


@pytest.mark.parametrize(
    ("value", "beat", "per_minute", "text"),
    [
        ("1/4=120", "1/4", 120, ""),
        ('"Allegro" 1/4=132', "1/4", 132, "Allegro"),
        ('3/8=60 "Slow"', "3/8", 60, "Slow"),
        ("1/4 1/8=80", "3/8", 80, ""),
        ("90", "1/4", 90, ""),
        ("C=96", "1/8", 96, ""),
        ("C3=40", "3/8", 40, ""),
        ('"Slow"', "1/4", 70, "Slow"),
        ('"In the manner of a dream"', "1/4", 120, "In the manner of a dream"),
    ],
)
def test_every_form_of_a_tempo_is_read(value: str, beat: str, per_minute: int, text: str) -> None:
    tempo = parse_tempo(value, EIGHTH)
    assert (tempo.beat, tempo.beats_per_minute, tempo.text) == (Fraction(beat), per_minute, text)


@pytest.mark.parametrize("value", ["", "x", "1/0=120", "1/4=0", "0"])
def test_what_is_no_tempo_is_refused(value: str) -> None:
    with pytest.raises(Unreadable, match="no tempo"):
        parse_tempo(value, EIGHTH)


@pytest.mark.parametrize(
    ("value", "order"),
    [
        ("AB", "AB"),
        ("A2B", "AAB"),
        ("(AB)3C2", "ABABABCC"),
        ("A.B.(CD)2", "ABCDCD"),
        ("((AB)2C)2", "ABABCABABC"),
    ],
)
def test_an_order_of_parts_is_expanded(value: str, order: str) -> None:
    assert expand_parts(value) == order


def test_an_order_of_parts_without_end_is_cut() -> None:
    assert len(expand_parts("(((A99)99)99)99")) <= LONGEST_PARTS


@pytest.mark.parametrize(
    ("meter", "unit"), [("2/4", "1/16"), ("3/4", "1/8"), ("C", "1/8"), ("none", "1/8"), ("5/8", "1/16")]
)
def test_the_unit_note_length_follows_from_the_meter(meter: str, unit: str) -> None:
    assert read_tune(f"X:1\nM:{meter}\nK:C\nC|").unit_note_length == Fraction(unit)


def test_a_tune_without_meter_is_free_and_valid() -> None:
    tune = read_tune("X:1\nK:C\nCDE FGABc|C|")
    assert (tune.meter.duration, tune.valid) == (None, True)


def test_a_field_that_cannot_be_read_leaves_the_rest_readable() -> None:
    tune = read_tune("X:1\nM:0/4\nL:1/0\nQ:nonsense\nK:D\nFGA|")
    assert [problem.rule for problem in tune.problems if problem.fatal] == ["meter", "unit-note-length"]
    assert len(tune.voices[0].elements) >= 3


def test_a_comment_is_no_part_of_a_fields_value() -> None:
    assert read_tune("X:1\nT:A tune % my favourite\nK:C\nC|").title == "A tune"


def test_music_behind_a_meter_is_reported_and_the_meter_holds() -> None:
    tune = tune_of("CDEF|\nM:3/4 CDE|\nCDE|")
    assert [problem.rule for problem in tune.problems] == ["meter"]
