"""The order in which music is heard; the orders of this table were taken from abc2midi 4.84."""

import pytest
from reading_aloud import HEADER, heard, names, tune_of

from composer.notation.reader import read_tune
from composer.notation.repeats import LONGEST_ORDER, playing_order

WHOLE_NOTES = HEADER.replace("1/4", "1/1")


@pytest.mark.parametrize(
    ("music", "order"),
    [
        ("C|D|", "CD"),
        ("|:C|D:|", "CDCD"),
        ("|:C:|:D:|", "CCDD"),
        ("|:C::D:|", "CCDD"),
        ("C::D::E:|", "CCDDEE"),
        ("|:C:||:D:|", "CCDD"),
        ("C[|:D:|]E|", "CDDE"),
        ("C|D:|E|", "CDCDE"),
        ("C:|D:|", "CCDD"),
        ("C||D:|", "CDCD"),
        ("C:|D||E:|", "CCDEE"),
        ("C:|D|E:|F|]G:|", "CCDEDEFGG"),
        ("|:C|1D:|2E||F|", "CDCEF"),
        ("|:C|[1D:|[2E|]F|", "CDCEF"),
        ("|:C [1D:| [2E||", "CDCE"),
        ("|:C|1D:||2E||", "CDCE"),
        ("C|1D:|2E||", "CDCE"),
        ("|:C|1-2D:|3E|]", "CDCDCE"),
        ("|:C|1D:|2E:|3F|]", "CDCECF"),
        ("|:C|1D:|2E|:F|G:|", "CDCEFGFG"),
        ("|:C:|D|1E:|2F|]", "CCDEDF"),
        ("|:C|1D:|2E||F|1G:|2A|]", "CDCEFA"),
        ("|:C|1D:|2E||F:|", "CDCEFCF"),
        ("|:C|D||E|F:|", "CDEFCDEF"),
    ],
)
def test_repeats_and_endings_are_played_as_abc2midi_plays_them(music: str, order: str) -> None:
    assert "".join(name[0] for name in names(music, WHOLE_NOTES).split()) == order


def test_a_repeat_sign_that_closes_the_last_ending_ends_the_section() -> None:
    # abc2midi goes back once more here and plays the start without an ending
    assert names("|:C|1D:|2E:|", WHOLE_NOTES) == "C4 D4 C4 E4"
    assert names("|:C|1D:|2E:|F|G:|", WHOLE_NOTES) == "C4 D4 C4 E4 F4 G4 F4 G4"


@pytest.mark.parametrize("start", ["|:", "||:", "|]:", "[|:", ":|:", "::"])
def test_a_repeat_starts_in_every_spelling(start: str) -> None:
    assert names(f"C|D{start}E:|", WHOLE_NOTES).endswith("E4 E4")


def test_three_dots_play_a_section_three_times() -> None:
    assert names("|:C::|D|", WHOLE_NOTES) == "C4 C4 C4 D4"


@pytest.mark.parametrize(
    ("parts", "order"),
    [("AB", "CCD"), ("AABA", "CCCCDCC"), ("(AB)2", "CCDCCD"), ("AZ", "CC"), ("", "CCD")],
)
def test_parts_are_played_in_their_order(parts: str, order: str) -> None:
    header = WHOLE_NOTES.replace("K:", f"P:{parts}\nK:")
    assert "".join(name[0] for name in names("P:A\nC:|\nP:B\nD|", header).split()) == order


def test_parts_named_once_count_for_every_voice() -> None:
    tune = read_tune("X:1\nL:1/1\nP:ABA\nV:1\nV:2\nK:C\nP:A\nV:1\nC|\nV:2\nE|\nP:B\nV:1\nD|\nV:2\nF|\n")
    assert [[midi for _, midi, _ in heard(tune, voice)] for voice in tune.voices] == [
        [60, 62, 60],
        [64, 65, 64],
    ]


def test_every_index_lies_within_the_voice() -> None:
    tune = tune_of("|:C|1D:|2E:|3F|]::G|")
    assert set(playing_order(tune, tune.voices[0])) <= set(range(len(tune.voices[0].elements)))


def test_music_that_would_never_end_is_cut() -> None:
    header = HEADER.replace("K:", "P:(((A99)99)99)99\nK:")
    tune = tune_of("P:A\n" + "C|" * 2000, header)
    assert len(playing_order(tune, tune.voices[0])) == LONGEST_ORDER


def test_a_range_of_endings_that_is_none_is_told_and_the_tune_read_all_the_same() -> None:
    tune = read_tune("X:1\nM:4/4\nL:1/8\nK:D\n|:ABcd efga|1-2-3 Bcde fgab:|")
    assert [problem.rule for problem in tune.problems] == ["ending"]
    assert "“1-2-3” are no numbers of an ending" in tune.problems[0].message
