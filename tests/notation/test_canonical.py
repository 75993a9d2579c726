"""The training form of a tune."""

import pytest
from reading_aloud import HEADER, heard

from composer.notation.canonical import canonical_text
from composer.notation.reader import read_tune


def body(music: str, header: str = HEADER) -> str:
    return canonical_text(read_tune(header + music)).partition("\nK:C\n")[2]


def test_only_what_is_heard_is_left() -> None:
    header = "X:7\nT:A Title\nR:Reel\nC:Me\nM:C|\nL:1/8\nQ:120\nK: A Dorian % minor-like\n"
    music = '"Am"{g}A2 .B(c !trill!d)efg |!\nw:la\na8|]'
    assert canonical_text(read_tune(header + music)) == "R:reel\nM:C|\nL:1/8\nK:Ador\nA2 Bc defg|\na8|]"


@pytest.mark.parametrize(
    ("music", "canonical"),
    [
        ("C D|E  F |", "C D|E F|"),
        ("CD EF||GABc|]", "CD EF||GABc|]"),
        ("[|:CDEF:||:GABc:||", "|:CDEF::GABc:|"),
        ("|:CDEF|[1 GABc:|[2 c4||", "|:CDEF|1GABc:|2c4||"),
        ("|:CDEF|1,3GABc:|2-4 c4||", "|:CDEF|1,3GABc:|2,3,4c4||"),
        ("A>B c<d|A>>B cd|", "A>B c<d|A>>B cd|"),
        ("(3ABC (3:2:3DEF (5ABcde (3:2:2A2B|", "(3ABC (3DEF (5ABcde (3:2:2A2B|"),
        ("C1/2D3/2E2/4F4/4|", "C/D3/E/F|"),
        ("^c c _e e|c =c|", "^c c _e e|c c|"),
        ("^c-|c c|", "^c-|c c|"),
        ("[CEG]2 [C2E2]-[CE]|", "[CEG]2 [CE]2-[CE]|"),
        ("C2-D2|", "C2D2|"),
        ("z2x2|Z2|", "z2x2|Z2|"),
        ("CDEF|[K:D]FG[M:3/4]AB|", "CDEF|[K:D]FG [M:3/4]AB|"),
        ("C4|\nM:3/4\nL:1/8\nC6|", "C4|\n[M:3/4]C3|"),
        ("C4 |!\n| D4 |$E4|", "C4|\nD4|\nE4|"),
    ],
)
def test_everything_has_one_spelling(music: str, canonical: str) -> None:
    assert body(music) == canonical


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("D Major", "D"),
        ("Aminor", "Am"),
        ("Gmixolydian", "Gmix"),
        ("D =c", "D exp ^f"),
        ("HP", "exp ^f ^c"),
        ("none", "none"),
    ],
)
def test_a_key_has_one_spelling(written: str, canonical: str) -> None:
    assert f"\nK:{canonical}\n" in canonical_text(read_tune(f"X:1\nK:{written}\nFC|"))


def test_an_order_of_parts_is_written_out() -> None:
    assert body("P:A\nC4:|\nP:B\nD4|", HEADER.replace("K:", "P:AB\nK:")).replace("\n", "") == "C4|C4|D4|"


def test_only_the_first_voice_is_written() -> None:
    tune = read_tune("X:1\nM:4/4\nL:1/4\nK:C\n[V:1]C4|\n[V:2]E4|\n")
    assert "E" not in canonical_text(tune).partition("K:")[2]


def test_an_octave_shift_is_written_out() -> None:
    tune = read_tune("X:1\nM:4/4\nL:1/4\nK:C treble-8\nc4|")
    again = read_tune(canonical_text(tune))
    assert heard(again, again.voices[0]) == heard(tune, tune.voices[0])
