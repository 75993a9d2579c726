"""Clefs, transpositions and ornaments that move what is heard away from what is written, as abc2midi does."""

from fractions import Fraction

import pytest

from composer.notation.reader import read_tune
from composer.score.performance import perform


def pitches(text: str) -> list[int]:
    return [note.pitch for note in perform(read_tune(f"X:1\nM:4/4\nL:1/4\n{text}\n")).notes]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("K:C treble-8\nC", [48]),
        ("K:C clef=bass-8\nC[K:G]F", [48, 54]),
        ("K:C octave=-1\nC", [48]),
        ("K:C bass middle=d\nC", [60]),
        ("K:C transpose=2\nC", [62]),
        ("K:C\nV:1 transpose=-12\nC", [48]),
        ("K:C\nV:1 treble-8\nV:2 treble+8\n[V:1]C\n[V:2]C", [48, 72]),
        ("%%MIDI transpose -5\nK:C\nC", [55]),
        ("K:C\nC\n%%MIDI transpose -5\nC[K:D]F", [60, 55, 61]),
        ("%%MIDI nobarlines\nK:C\n^CC", [61, 60]),
    ],
)
def test_clefs_and_transpositions_move_what_is_heard(text: str, heard: list[int]) -> None:
    assert pitches(text) == heard


def test_an_accidental_goes_on_through_a_chain_of_ties() -> None:
    assert pitches("K:C\n^C4-|C4-|C2-C2|C4|") == [61, 60]
    assert pitches("K:C\n[^CE]4-|[CE]2-[CE]2|C4|") == [61, 64, 60]


def test_grace_notes_sound_before_a_rest_and_not_before_a_bar_line() -> None:
    notes = perform(read_tune("X:1\nM:4/4\nL:1/4\nK:C\nC{GA}z D{GA}|E4|\n")).notes
    assert [note.pitch for note in notes] == [60, 67, 69, 62, 64]
    assert notes[1].onset == Fraction(1, 4)


def test_a_direction_in_exclamation_marks_is_not_heard() -> None:
    assert pitches("K:C\nCDE!D.S.!F|!fine!G4|!D.S. al fine!A4|") == [60, 62, 64, 65, 67, 69]


def test_chords_among_grace_notes_sound_together() -> None:
    notes = perform(read_tune("X:1\nM:4/4\nL:1/4\nK:C\n{[CE]F}G2|\n")).notes
    assert [(note.onset, note.pitch) for note in notes] == [
        (Fraction(0), 60), (Fraction(0), 64), (Fraction(1, 16), 65), (Fraction(1, 8), 67)
    ]  # fmt: skip


def test_an_arpeggio_starts_with_its_lowest_note_and_ends_together() -> None:
    notes = perform(read_tune("X:1\nM:4/4\nL:1/4\nK:C\n!arpeggio![GEC]4|\n")).notes
    assert [note.pitch for note in notes] == [60, 64, 67]
    assert [note.onset for note in notes] == [Fraction(0), Fraction(1, 64), Fraction(1, 32)]
    assert {note.onset + note.duration for note in notes} == {Fraction(1)}


def test_broken_rhythm_reaches_over_a_bar_line() -> None:
    notes = perform(read_tune("X:1\nM:4/4\nL:1/4\nK:C\nCDE>|F|\n")).notes
    assert [note.duration for note in notes[2:]] == [Fraction(3, 8), Fraction(1, 8)]
