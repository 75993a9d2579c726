"""Jumps: D.C., D.S., Fine and Coda, as signs and in words."""

import pytest
from reading_aloud import HEADER, heard, tune_of

from composer.notation.navigation import without_jumps
from composer.notation.reader import read_tune

WHOLE_NOTES = HEADER.replace("1/4", "1/1")
NAMES = {60: "C", 62: "D", 64: "E", 65: "F", 67: "G", 69: "A", 71: "B"}


def order(music: str, jumps: bool = True) -> str:
    tune = tune_of(music, WHOLE_NOTES)
    tune = tune if jumps else without_jumps(tune)
    return "".join(NAMES[midi] for _, midi, _ in heard(tune, tune.voices[0]))


@pytest.mark.parametrize(
    ("music", "wanted"),
    [
        ("C|D!fine!|E|F!D.C.!|]", "CDEFCD"),
        ("C|!fine!D|E|F!D.C.alfine!|]", "CDEFCD"),
        ("C|D|!D.C.!E|]", "CDECDE"),
        ("C|!segno!D|E!fine!|F!D.S.!|]", "CDEFDE"),
        ("C!segno!|D|E!fine!|F!D.S.alfine!|]", "CDEFDE"),
        ("C|!segno!D|E!tocoda!|F!D.S.alcoda!|!coda!G|A|]", "CDEFDEGA"),
        ("C|!segno!D|!coda!E|F!D.S.alcoda!|!coda!G|]", "CDEFDEG"),
        ("C|D!dacoda!|E!dacapo!|!coda!G|]", "CDECDG"),
        ("C|SD|OE|F!D.S.!|OG|]", "CDEFDEG"),
        ("C|D!fine!|E!D.C.!|F!D.C.!|]", "CDECDFCD"),
    ],
)
def test_jumps_are_followed(music: str, wanted: str) -> None:
    assert order(music) == wanted


@pytest.mark.parametrize(
    ("music", "wanted"),
    [
        ('C|"^Fine"D|E|"^D.C. al Fine"F|]', "CDEFCD"),
        ('C|"Fine"D|E|F"Da Capo al Fine."|]', "CDEFCD"),
        ('C|"@segno"D|E"_To Coda"|F"^D.S. al Coda"|"Coda"G|]', "CDEFDEG"),
        ('C|D"end"|E|F"^DC"|]', "CDEFCD"),
        ('C|"^dal niente"D|"^finely"E|]', "CDE"),
    ],
)
def test_words_say_the_same_as_signs(music: str, wanted: str) -> None:
    assert order(music) == wanted


def test_repeats_are_not_taken_after_a_jump_and_the_last_ending_is_played() -> None:
    assert order("|:C|1D:|2E|]!fine!|:F:|!D.C.!|]") == "CDCEFFCE"


def test_a_jump_within_a_repeat_waits_for_the_last_time() -> None:
    assert order("C!fine!|:D!D.C.!:|") == "CDDC"


def test_jumps_can_be_left() -> None:
    assert order('C|D!fine!|E|"^D.C. al Fine"F|]', jumps=False) == "CDEF"


def test_a_sign_in_one_voice_moves_all() -> None:
    tune = read_tune("X:1\nL:1/1\nV:1\nV:2\nK:C\nV:1\nC!fine!|D!D.C.!|]\nV:2\nE|F|]\n")
    assert [[midi for _, midi, _ in heard(tune, voice)] for voice in tune.voices] == [
        [60, 62, 60],
        [64, 65, 64],
    ]


def test_what_a_jump_passes_by_is_told() -> None:
    tune = tune_of("C!fine!|D!D.C.!|E|]", WHOLE_NOTES)
    assert [(problem.rule, problem.line) for problem in tune.problems] == [("never-played", 6)]


def test_without_jumps_words_and_signs_of_other_kinds_stay() -> None:
    tune = without_jumps(tune_of('"^slow"!trill!C|"^Fine"!fine!D|]', WHOLE_NOTES))
    first, _, second = tune.voices[0].elements[:3]
    assert getattr(first, "annotations", ()) == ("^slow",)
    assert getattr(first, "decorations", ()) == ("trill",)
    assert getattr(second, "annotations", ()) == getattr(second, "decorations", ()) == ()
