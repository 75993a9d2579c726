"""Chord symbols in the spellings that people write: which notes they name, and what is none."""

import pytest

from composer.notation.chord_symbols import is_chord_like, read_chord_symbol
from composer.notation.reader import read_tune
from composer.notation.transposition import transposed


def notes(text: str) -> set[int]:
    symbol = read_chord_symbol(text)
    assert symbol is not None, text
    return {(symbol.root_class + interval) % 12 for interval in symbol.intervals}


@pytest.mark.parametrize(
    ("symbols", "expected"),
    [
        ("E7b9 E7-9 E7(b9) E7♭9", {4, 8, 11, 2, 5}),
        ("F7#9 F7+9", {5, 9, 0, 3, 8}),
        ("B7+ B7#5 B+7 Baug7 H7+5", {11, 3, 7, 9}),
        ("D°7 Ddim7 Do7", {2, 5, 8, 11}),
        ("G° Gdim Go", {7, 10, 1}),
        ("Eø Eø7 Em7b5 Em7(b5) E-7b5 Emi7-5", {4, 7, 10, 2}),
        ("AΔ AΔ7 Amaj7 Ama7 AM7 Aj7", {9, 1, 4, 8}),
        ("Dm(maj7) DmM7 Dmi(ma7) D-Δ", {2, 5, 9, 1}),
        ("Gadd9 G(add9) G/9 G2", {7, 11, 2, 9}),
        ("B♭6/9 Bb69 Bb6(9)", {10, 2, 5, 7, 0}),
        ("Cm Cmi C- Cmin", {0, 3, 7}),
        ("Fsus Fsus4 F4", {5, 10, 0}),
        ("A7sus4 A7sus", {9, 2, 4, 7}),
        ("Fis Fismaj F# F♯", {6, 10, 1}),
        ("Es Eb E♭", {3, 7, 10}),
        ("As7 Ab7", {8, 0, 3, 6}),
        ("C5", {0, 7}),
        ("G13", {7, 11, 2, 5, 9, 0, 4}),
        ("Cno3", {0, 7}),
        ("(Dm)", {2, 5, 9}),
    ],
)
def test_spellings_of_one_chord_name_the_same_notes(symbols: str, expected: set[int]) -> None:
    for text in symbols.split():
        assert notes(text) == expected, text


@pytest.mark.parametrize(
    ("text", "bass"), [("G/B", 11), ("D/f+", 6), ("Am7/g", 7), ("(F/C)", 0), ("C/H", 11)]
)
def test_a_bass_stands_behind_a_stroke(text: str, bass: int) -> None:
    symbol = read_chord_symbol(text)
    assert symbol is not None
    assert symbol.bass_class == bass


@pytest.mark.parametrize(
    "text", ["", "Fine", "Chorus", "A wide", "slowly", "^Am", "D.C.", "2", "D.S. al Coda"]
)
def test_a_word_is_no_chord(text: str) -> None:
    assert not is_chord_like(text)


def test_what_looks_like_a_chord_and_is_not_understood_is_told_once_with_its_line() -> None:
    tune = read_tune('X:1\nM:4/4\nL:1/4\nK:C\n"Dqux"D4|"Dqux"D4|"N.C."D4|\n')
    (problem,) = tune.problems
    assert (problem.rule, problem.line, problem.fatal) == ("chord-symbol", 5, False)
    assert "Dqux" in problem.message


def test_two_symbols_at_one_note_are_both_kept() -> None:
    (event, _) = read_tune('X:1\nM:2/4\nL:1/4\nK:C\n"Am""D7"A2|\n').voices[0].elements[:2]
    assert event.chord_symbols == ("Am", "D7")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("(Am)", "(Bm)"),
        ("H7", "C#7"),
        ("Fis7", "G#7"),
        ("D/f+", "E/g#"),
        ("Gxyz", "Gxyz"),
        ("Cm7(b5)", "Dm7(b5)"),
    ],
)
def test_chords_in_all_spellings_are_transposed(before: str, after: str) -> None:
    tune = read_tune(f'X:1\nM:4/4\nL:1/4\nK:C\n"{before}"C4|\n')
    assert f'"{after}"' in transposed(tune, 2)
