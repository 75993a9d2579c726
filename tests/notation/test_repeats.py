"""The order in which music is heard: repeats and endings, whole and half, and orders of parts."""

from dataclasses import replace

import pytest
from reading_aloud import HEADER, heard, names, tune_of

from composer.notation.reader import read_tune
from composer.notation.repeats import LONGEST_ORDER, balanced, playing_order

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
        ("|:C|D||E|F:|", "CDEFCDEF"),
    ],
)
def test_repeats_and_endings_are_played_as_abc2midi_plays_them(music: str, order: str) -> None:
    assert "".join(name[0] for name in names(music, WHOLE_NOTES).split()) == order


@pytest.mark.parametrize(
    ("music", "order"),
    [
        ("C||D:|", "CDD"),
        ("C|]D|E:|", "CDEDE"),
        ("|:C|1D:|2E||F:|", "CDCEFF"),
        ("|:C|1D:|2E|]F|1G:|2A|]", "CDCEFGFA"),
        ("|:C|1D:|2E||F||G:|", "CDCEFGG"),
        ("|:C|1D:|2E|F|1G:|2A|]", "CDCEFGFA"),
        ("|:C|1D:|2E|F|G|A:|", "CDCEFGAFGA"),
        ("P:A\nC|\nP:B\nD:|", "CDD"),
        ("|:C||D:|", "CDCD"),
    ],
)
def test_a_strain_begins_where_the_one_before_has_ended(music: str, order: str) -> None:
    assert _order(music) == order


@pytest.mark.parametrize(
    ("music", "order"),
    [
        ("|:C|1D:|E|", "CDCE"),
        ("|:C|1,2D:|E|", "CDCDCE"),
        ("|:C|1D|2E|]", "CDCE"),
        ("|:C|1D||2E||F:|", "CDCEFF"),
        ("C|1D|2E|3F|]", "CDCECF"),
        ("|:C|1D:|3E|]", "CDCE"),
        ("|:C|1D:|1E|]", "CDCE"),
        ("|:C:|1D:|2E|]", "CDCE"),
        ("|:C:|2,4D:|", "CCDCCD"),
        ("C|1D|E|", "CDE"),
        ("C|2D|E|", "CDE"),
    ],
)
def test_no_note_of_half_written_endings_stays_unheard(music: str, order: str) -> None:
    assert _order(music) == order


def _order(music: str) -> str:
    return "".join(name[0] for name in names(music, WHOLE_NOTES).split())


@pytest.mark.parametrize(
    ("music", "rule", "words"),
    [
        ("|:C|1D|2E|]", "ending", "no repeat sign"),
        ("C|1D|E|]", "ending", "stands alone"),
        ("|:C|D|]", "repeat", "has no end"),
        ("|:C|D|:E:|", "repeat", "played twice"),
        ("C|!D.S.!D|]", "navigation", "“segno”"),
        ('C|"D.C. al Fine"D|]', "navigation", "“Fine”"),
    ],
)
def test_what_a_player_has_to_guess_is_told(music: str, rule: str, words: str) -> None:
    found = [problem for problem in tune_of(music, WHOLE_NOTES).problems if problem.rule == rule]
    assert len(found) == 1
    assert words in found[0].message
    assert (found[0].line, found[0].fatal) == (6, False)


@pytest.mark.parametrize("lower", ["G|A|B|]", "G|A|B:|", "|:G|A:|B|]"])
def test_repeats_in_one_voice_hold_for_all(lower: str) -> None:
    tune = read_tune(f"X:1\nL:1/1\nV:1\nV:2\nK:C\nV:1\n|:C|1D:|2E|]\nV:2\n{lower}\n")
    assert [[midi for _, midi, _ in heard(tune, voice)] for voice in tune.voices] == [
        [60, 62, 60, 64],
        [67, 69, 67, 71],
    ]


def test_repeats_find_their_bars_in_a_voice_whose_lengths_are_wrong() -> None:
    tune = read_tune("X:1\nL:1/1\nV:1\nV:2\nK:C\nV:1\nC|D:|E|]\nV:2\nG/|A|B|]\n")
    assert [midi for _, midi, _ in heard(tune, tune.voices[1])] == [67, 69, 67, 69, 71]


@pytest.mark.parametrize(
    ("order", "body", "words"),
    [
        ("ABC", "P:A\nC|\nP:B\nD|", "no part “C”"),
        ("Slowly at first", "P:A\nC|\nP:B\nD|", "no part “S”"),
        ("AB", "P:trio\nC|\nP:tutti\nD|", "no part of the body is marked"),
        ("AB", "C|D|", "no part of the body is marked"),
        ("AB", "P:A\nP:B\nC|D|", "no part “A”"),
        ("1-2", "C|D|", "names no part"),
    ],
)
def test_an_order_that_the_body_does_not_match_is_played_straight_through_and_told(
    order: str, body: str, words: str
) -> None:
    tune = tune_of(body, WHOLE_NOTES.replace("K:", f"P:{order}\nK:"))
    assert [midi for _, midi, _ in heard(tune, tune.voices[0])] == [60, 62]
    assert [problem.line for problem in tune.problems if problem.rule == "part-order"] == [5]
    assert words in next(problem.message for problem in tune.problems if problem.rule == "part-order")


def test_a_part_that_is_written_twice_is_heard_as_it_stands_each_time() -> None:
    tune = tune_of("P:A\nC|\nP:B\nD|\nP:A\nE|", WHOLE_NOTES.replace("K:", "P:ABABA\nK:"))
    assert [midi for _, midi, _ in heard(tune, tune.voices[0])] == [60, 62, 64, 62, 64]


def test_a_part_that_the_order_leaves_out_is_told_with_its_line() -> None:
    tune = tune_of("P:A\nC|\nP:B\nD|\nP:C\nE|F|", WHOLE_NOTES.replace("K:", "P:AC\nK:"))
    found = [problem for problem in tune.problems if problem.rule == "never-played"]
    assert [(problem.line, tune.text[problem.span.start : problem.span.end]) for problem in found] == [
        (10, "D")
    ]


@pytest.mark.parametrize("shape", ["|:C|1D:|2E||F:|", "C||D:|", "|:C|1D|2E|]", "|:C|1D:|E|", "|:C|D|:E:|"])
def test_balanced_bar_lines_sound_the_same_and_leave_nothing_to_guess(shape: str) -> None:
    tune = tune_of(shape, WHOLE_NOTES)
    again = replace(tune, voices=(balanced(tune, tune.voices[0]),))
    assert heard(again, again.voices[0]) == heard(tune, tune.voices[0])
    assert balanced(again, again.voices[0]) == again.voices[0]


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
    [("AB", "CCD"), ("AABA", "CCCCDCC"), ("(AB)2", "CCDCCD"), ("", "CCD")],
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
