"""Chord symbols written into a tune's text and taken out of it."""

import pytest

from composer.errors import ComposerError
from composer.notation.keys import parse_key
from composer.notation.reader import read_tune
from composer.score.accompaniment import chord_at, timed_chords
from composer.score.accompaniment_chords import read_chord
from composer.score.accompaniment_harmony import harmonise
from composer.score.chords_written_down import (
    chords_to_choose_from,
    spelled,
    with_chord,
    with_chord_symbols,
    without_chord_symbols,
)
from composer.score.click_bars import timed_bars
from composer.score.performance import perform


def written(music: str, key: str = "G", meter: str = "4/4") -> str:
    text = with_chord_symbols(read_tune(f"X:1\nM:{meter}\nL:1/4\nK:{key}\n{music}\n"))
    return text.split("\n", 4)[4].rstrip("\n")


@pytest.mark.parametrize(
    ("music", "key", "with_symbols"),
    [
        ("GBdg|dfad|G4|]", "G", '"G"GBdg|"D7"dfad|"G"G4|]'),
        ("D|GBdg|dfad|G4|]", "G", 'D|"G"GBdg|"D7"dfad|"G"G4|]'),
        ("D|GBdg|dfad|G3:|", "G", 'D|"G"GBdg|"D7"dfad|"G"G3:|'),
        ("FAcf|BdfB|cegc|F4|]", "F", '"F"FAcf|"Bb"BdfB|"C7"cegc|"F"F4|]'),
        ("{a}!trill!GBdg|{g}.d(fa)d|[GB]4|]", "G", '{a}"G"!trill!GBdg|{g}"D7".d(fa)d|"G"[GB]4|]'),
        ('(GBd)g|("^slow"dfa)d|(3GBd G2|]', "G", '"G"(GBd)g|"D7"("^slow"dfa)d|"G"(3GBd G2|]'),
    ],
)
def test_a_symbol_stands_at_each_change_behind_grace_notes_and_before_the_rest(
    music: str, key: str, with_symbols: str
) -> None:
    assert written(music, key) == with_symbols


def test_the_chord_is_said_once_more_after_a_repeat_sign() -> None:
    assert written("|:GBdg|GBdg:|") == '|:"G"GBdg|GBdg:|'
    assert written("|:GBdg|GBdg:|GBGB|G4|]").startswith('|:"G"GBdg|GBdg:|"G"GBGB|')


def test_a_transposing_voice_has_the_symbols_of_its_written_notes() -> None:
    assert written("GBdg|G4|]", "G transpose=-2") == '"G"GBdg|G4|]'


def test_a_tune_with_symbols_keeps_them_and_says_how_to_have_others() -> None:
    tune = read_tune('X:1\nK:G\n"Em"G4|\n')
    with pytest.raises(ComposerError, match="they stay as they are"):
        with_chord_symbols(tune)


def test_a_tune_without_notes_or_symbols_is_a_sentence() -> None:
    with pytest.raises(ComposerError, match="no notes"):
        with_chord_symbols(read_tune("X:1\nK:G\n"))
    with pytest.raises(ComposerError, match="no chord symbols"):
        without_chord_symbols(read_tune('X:1\nK:G\n"^slow"G4|\n'))


def test_taking_out_leaves_annotations_and_notes() -> None:
    text = 'X:1\nK:G\n"G"GB"^slow""D7"d2|"Am"[Ac]2 "G/B"B2|"G"G4|]\n'
    assert without_chord_symbols(read_tune(text)) == 'X:1\nK:G\nGB"^slow"d2|[Ac]2 B2|G4|]\n'


def test_what_is_written_in_real_tunes_is_read_back_as_it_was_worked_out(real_tunes: list[str]) -> None:
    for text in real_tunes:
        tune = read_tune(text)
        bare = read_tune(without_chord_symbols(tune)) if '"' in text and timed_symbols(text) else tune
        performance, bars = perform(bare), timed_bars(bare)
        again = read_tune(with_chord_symbols(bare))
        assert [note.pitch for note in perform(again).notes] == [note.pitch for note in performance.notes]
        assert read_tune(without_chord_symbols(again)).text == bare.text
        worked_out, read = harmonise(performance, bars), timed_chords(again, perform(again), bars)
        agree = [
            (a.chord if (a := chord_at(read, bar.onset)) else None) == timed.chord
            for bar in bars[1:]
            if (timed := chord_at(worked_out, bar.onset))
        ]
        assert sum(agree) >= 0.9 * len(agree)


def timed_symbols(text: str) -> bool:
    tune = read_tune(text)
    return any(getattr(element, "chord_symbols", ()) for voice in tune.voices for element in voice.elements)


@pytest.mark.parametrize(
    ("symbol", "key", "expected"),
    [("A#", "F", "Bb"), ("A#", "Gm", "Bb"), ("Gb7", "Em", "F#7"), ("Ab7", "A", "G#7"), ("D#m", "Bb", "Ebm")],
)
def test_roots_are_spelled_by_the_key(symbol: str, key: str, expected: str) -> None:
    chord = read_chord(symbol)
    assert chord is not None
    assert spelled(chord, parse_key(key)) == expected


def test_another_chord_is_chosen_from_those_that_suit_the_notes() -> None:
    tune = read_tune("X:1\nM:4/4\nL:1/4\nK:G\nGBdg|cege|dfad|G4|]\n")
    at = tune.text.index("cege")
    offered = chords_to_choose_from(tune, at)
    assert offered[0] == "C"
    assert set(offered) >= {"G", "D7", "Em", "Am"}
    chosen = with_chord(tune, at + 1, "Am")
    assert chosen.endswith('"G"GBdg|"C"c"Am"ege|"D7"dfad|"G"G4|]\n')
    again = with_chord(read_tune(chosen), chosen.index("c"), "Em")
    assert again.endswith('"G"GBdg|"Em"c"Am"ege|"D7"dfad|"G"G4|]\n')
    assert chords_to_choose_from(tune, len(tune.text)) == ()
    assert with_chord(tune, len(tune.text), "C") == tune.text
