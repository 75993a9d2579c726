"""A note in words: where it is, what it is, how long it lasts, what is attached to it."""

import pytest

from composer.notation.reader import read_tune
from composer.score.spoken_notes import placed_notes, spoken_note


def spoken(music: str, meter: str = "4/4", key: str = "D") -> list[str]:
    tune = read_tune(f"X:1\nT:A\nM:{meter}\nL:1/8\nK:{key}\n{music}\n")
    return [spoken_note(note) for note in placed_notes(tune)]


def test_a_note_says_bar_beat_name_and_value() -> None:
    said = spoken("d2 e2 f2 g2|a4 b4|d2 fe d4|")
    assert said[7] == "bar 3, beat 2, F sharp, eighth"
    assert said[0] == "bar 1, beat 1, D, octave 5, quarter"
    assert said[8] == "bar 3, beat 2 and a half, E, eighth"


def test_the_octave_is_told_where_it_is_another() -> None:
    assert [("octave" in one) for one in spoken("d2 e2 D2 E2|")] == [True, False, True, False]


@pytest.mark.parametrize(
    ("music", "heard"),
    [
        ("^c2", "C sharp"), ("=c2", "C"), ("_B2", "B flat"), ("^^f2", "F double sharp"),
        ("^/g2", "G half sharp"),
        ("_/g2", "G half flat"), ("z2", "rest"), ("x2", "hidden rest"), ("[DFA]2", "chord of D, F sharp, A"),
        ("d3", "dotted quarter"), ("d5", "half tied to eighth"), ("d7", "double dotted half"),
        ("d2-d2", "tied"), ('"Am7"d2', "chord symbol Am7"), ("{g}d2", "grace note G"), ("~d2", "roll"),
        ("(3def", "triplet"), ("|:d2", "repeat begins"), ("d2:|", "repeat ends"), ("|1d2:|", "ending 1"),
        ("d2||", "double bar"), ("Z4", "rest of 4 bars"), ("Z", "rest of a bar"),
    ],
)  # fmt: skip
def test_what_it_is_and_what_is_attached_to_it(music: str, heard: str) -> None:
    assert heard in spoken(music)[0].split(", ", 2)[2]


def test_a_pick_up_is_told_and_its_beats_are_the_last_of_the_bar() -> None:
    said = spoken("d2|d2 e2 f2 g2|")
    assert said[0].startswith("pick-up, beat 4, D")
    assert said[1].startswith("bar 1, beat 1, D")


def test_rests_of_bars_are_counted() -> None:
    assert spoken("d8|Z3|e8|")[2].startswith("bar 5, beat 1, E")


def test_free_music_has_no_beats() -> None:
    assert spoken("d2 e2", meter="none")[1] == "bar 1, E, quarter"


def test_several_voices_are_named() -> None:
    tune = read_tune("X:1\nT:A\nM:4/4\nL:1/4\nK:C\nV:1 name=Flute\nV:2\n[V:1]cdef|\n[V:2]CDEF|\n")
    said = [spoken_note(note) for note in placed_notes(tune)]
    assert said[0].startswith("voice Flute, bar 1, beat 1, C")
    assert said[5].startswith("voice 2, bar 1, beat 2, D")


def test_words_are_those_of_the_reader_s_language() -> None:
    german = {"bar {bar}": "Takt {bar}", "beat {beat}": "Schlag {beat}", "quarter": "Viertel"}

    def say(text: str, /, **values: object) -> str:
        return german.get(text, text).format(**values)

    tune = read_tune("X:1\nT:A\nM:4/4\nL:1/4\nK:C\ncdef|\n")
    assert spoken_note(placed_notes(tune)[1], say) == "Takt 1, Schlag 2, D, Viertel"


def test_a_tune_without_music_has_nothing_to_say() -> None:
    assert spoken("") == []
