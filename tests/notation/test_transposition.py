"""Transposition: everything heard moves by the same interval, and the text keeps its form."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from real_tunes import ANY_TEXT, texts

from composer.errors import ComposerError
from composer.notation.elements import KeyChange, Span, Tune
from composer.notation.reader import read_tune
from composer.notation.transposition import (
    moved_by_steps,
    notes_moved,
    transposed,
    transposed_each,
    transposed_to,
)
from composer.score.performance import perform

HEADER = "X:1\nT:Test\nM:4/4\nL:1/8\nK:{}\n"


def moved(music: str, semitones: int, key: str = "C") -> str:
    """The key and the music, transposed."""
    text = transposed(read_tune(HEADER.format(key) + music), semitones)
    return text.partition("\nK:")[2]


def sounds(tune: Tune, shift: int = 0) -> list[tuple[object, object, int]]:
    return sorted((n.onset, n.duration, n.pitch + shift) for n in perform(tune).notes)


@pytest.mark.parametrize(
    ("key", "music", "semitones", "written"),
    [
        ("C", "CDEF GABc|", 2, "D\nDEFG ABcd|"),
        ("C", "C,B,Bbc'|", 12, "C\nCBbb'c''|"),
        ("D", "F^G=c|", -2, "C\nE^F_B|"),
        ("G", "^c c _B=F|", 1, "Ab\n=d d _c_G|"),
        ("Ador", "^f^F|", 3, "Cdor\n=a=A|"),
        ("E", "^E^^F|", 1, "F\n^F^G|"),
        ("Bb", "_A=A|", 1, "B\n=A^A|"),
        ("Gmix", "[CE^G]2-[CE^G]{^ag}A|", 5, "Cmix\n[FA^c]2-[FA^c]{^d'c'}d|"),
        ("Em", '"Em7/B"E "^Em" "(D#dim)"F|', 1, 'Fm\n"Fm7/C"F "^Em" "(Edim)"G|'),
        ("D Major % bright", "D", 2, "E Major % bright\nE"),
        ("C", "C|[K:F]_E|\nK:Gdor\n_e|", 2, "D\nD|[K:G]=F|\nK:Ador\n=f|"),
        ("D exp ^f_b", "fb|", 2, "E exp ^g ^f\ngc'|"),
        ("D phr ^f", "f|", 2, "E phr ^g\ng|"),
        ("D =c", "c|", -2, "C _b\nB|"),
        ("none", "C^CE|", 2, "none\nD^D^F|"),
        ("C clef=bass", "C|", 2, "D clef=bass\nD|"),
    ],
)
def test_keys_notes_and_chord_symbols_are_spelled_by_the_new_key(
    key: str, music: str, semitones: int, written: str
) -> None:
    assert moved(music, semitones, key) == written


def test_everything_else_stays_to_the_letter() -> None:
    text = 'X:1\nT:A B C % A\nK:D\n%%note A\nA>B [r:A] !trill!A|\\\n~A.B (3ABc "_A"A ! % A\nw:A B C D\nW:A\n'
    written = transposed(read_tune(text), 12)
    assert written == re.sub(
        r"A>B|(?<=!trill!)A|A\.B|3ABc|(?<=_A\")A", lambda match: match[0].lower().replace("c", "c'"), text
    )


def test_accidentals_of_a_bar_a_tie_and_an_octave_are_right_in_music_without_key() -> None:
    assert moved("EE|^E-|EE|", 1, "none").partition("\n")[2] == "FF|^F-|FF|"
    assert moved("BB|B-|BB b|", 1, "none").partition("\n")[2] == "cc|c-|cc c'|"
    assert moved("FF f|F-|FF|", 2, "none").partition("\n")[2] == "GG g|G-|GG|"
    assert moved("EE e|E-|EE|", 2, "none").partition("\n")[2] == "^FF f|^F-|F^F|"


def test_triple_accidentals_are_written_on_another_step() -> None:
    tune = read_tune(HEADER.format("F#") + "^^FF|")
    after = read_tune(transposed_to(tune, "C#"))
    assert "^^^" not in after.text
    assert sounds(after) == sounds(tune, -5)


@pytest.mark.parametrize(("key", "found"), [("A", "A"), ("Dm", "D"), ("F#mix", "F#")])
def test_a_key_is_reached_the_nearest_way(key: str, found: str) -> None:
    mode = key.lstrip("ABCDEFG#")
    tune = read_tune(HEADER.format(f"C{mode}") + "CDE|")
    after = read_tune(transposed_to(tune, key))
    assert after.key.tonic == found
    assert abs(sounds(after)[0][2] - sounds(tune)[0][2]) <= 6
    assert sounds(read_tune(transposed_to(tune, key, 1)))[0][2] == sounds(after)[0][2] + 12


@pytest.mark.parametrize(
    ("header", "key", "sentence"),
    [("D", "Em", "keeps the mode"), ("D", "x", "no key"), ("D", "G#", "8 sharps"), ("none", "D", "no tonic")],
)
def test_a_key_that_cannot_be_is_refused_with_a_sentence(header: str, key: str, sentence: str) -> None:
    with pytest.raises(ComposerError, match=sentence):
        transposed_to(read_tune(HEADER.format(header) + "A|"), key)


def test_the_pipes_stay_as_they_are() -> None:
    for text in (HEADER.format("HP") + "A|", HEADER.format("D") + "A|[K:Hp]A|"):
        with pytest.raises(ComposerError, match="highland pipes"):
            transposed(read_tune(text), 2)


def test_notes_out_of_range_are_refused_with_a_sentence() -> None:
    with pytest.raises(ComposerError, match="range"):
        transposed(read_tune(HEADER.format("C") + "c''''"), 12)
    with pytest.raises(ComposerError, match="too far"):
        transposed(read_tune(HEADER.format("C") + "c"), 100)


def test_steps_stay_in_the_key_and_keep_accidentals_in_relation_to_it() -> None:
    tune = read_tune(HEADER.format("D") + 'AB ^G=c "D"f|')
    assert moved_by_steps(tune, 2).endswith('K:D\ncd ^B_e "D"a|')
    assert moved_by_steps(tune, 0, 1).endswith("K:D\nab ^g=c' \"D\"f'|")
    assert moved_by_steps(read_tune(moved_by_steps(tune, 3)), -3) == tune.text


def test_the_key_of_a_tunebook_is_written_into_its_tune() -> None:
    tune = read_tune("X:1\nT:A\nFc|", file_header="K:D\n")
    assert transposed(tune, 2) == "X:1\nT:A\nK:E\nGd|"


@pytest.mark.parametrize("semitones", range(-12, 13))
def test_real_tunes_sound_so_many_semitones_higher_and_the_same_when_moved_back(semitones: int) -> None:
    chosen = texts()[semitones % 12 :: 12]
    assert len(chosen) > 5
    for text in chosen:
        tune = read_tune(text)
        after = read_tune(transposed(tune, semitones))
        assert sounds(after) == sounds(tune, semitones), text
        assert sounds(read_tune(transposed(after, -semitones))) == sounds(tune)
        keys = [after.key, *(e.key for v in after.voices for e in v.elements if isinstance(e, KeyChange))]
        assert all(len(key.accidentals) <= 6 for key in keys)


@given(ANY_TEXT, st.integers(-12, 12))
@settings(max_examples=100)
def test_any_text_sounds_so_many_semitones_higher(text: str, semitones: int) -> None:
    tune = read_tune(text)
    try:
        written = transposed(tune, semitones)
    except ComposerError:
        return
    after = read_tune(written)
    assert [n[0] for n in sounds(after)] == [n[0] for n in sounds(tune)]
    if "!trill!" not in text and "T" not in text and "~" not in text:
        assert sounds(after) == sounds(tune, semitones)


def test_single_notes_move_and_all_others_sound_as_before() -> None:
    tune = read_tune(HEADER.format("D") + "F2 FG [FA]c|c2 =c2 F|")

    def of(written: str, semitones: int = 0, steps: int = 0) -> str:
        start = tune.text.rindex(written)
        return notes_moved(tune, Span(start, start + len(written)), semitones, steps).rpartition("\n")[2]

    assert of("F2", -1) == "=F2 ^FG [FA]c|c2 =c2 F|"
    assert of("F2", 1) == "G2 FG [FA]c|c2 =c2 F|"
    assert of("G ", 1) == "F2 F^G [FA]c|c2 =c2 F|"
    assert of("[FA]", steps=-1) == "F2 FG [EG]c|c2 =c2 F|"
    assert of("=c2 F", 12) == "F2 FG [FA]c|c2 =c'2 f|"


def one_by_one(text: str, distances: tuple[int, ...]) -> tuple[str | None, ...]:
    def by(semitones: int) -> str | None:
        try:
            return transposed(read_tune(text), semitones)
        except ComposerError:
            return None

    return tuple(map(by, distances))


SEVERAL = (-14, -3, 2, 5, 30)


def test_real_tunes_moved_by_several_intervals_at_once_are_those_moved_by_each() -> None:
    for text in texts(60):
        assert transposed_each(text, SEVERAL) == one_by_one(text, SEVERAL)


@given(ANY_TEXT)
@settings(max_examples=300)
def test_any_text_moved_by_several_intervals_at_once_is_that_moved_by_each(text: str) -> None:
    assert transposed_each(text, SEVERAL) == one_by_one(text, SEVERAL)


def test_of_several_intervals_those_out_of_range_alone_give_nothing() -> None:
    low, high = transposed_each(HEADER.format("C") + "C,,,,|", (-2, 2))
    assert low is None
    assert high is not None
    assert high.endswith("D\nD,,,,|")
    assert transposed_each(HEADER.format("HP") + "ceg|", (1, 2)) == (None, None)
