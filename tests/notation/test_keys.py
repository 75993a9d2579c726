"""Keys: tonics, modes in all spellings, explicit accidentals, clefs."""

import pytest

from composer.notation.keys import parse_key
from composer.notation.problems import Unreadable


@pytest.mark.parametrize(
    ("value", "tonic", "mode", "steps"),
    [
        ("C", "C", "major", ""),
        ("D", "D", "major", "FC"),
        ("D Major", "D", "major", "FC"),
        ("Dmaj", "D", "major", "FC"),
        ("A Dorian", "A", "dorian", "F"),
        ("Ador", "A", "dorian", "F"),
        ("Em", "E", "minor", "F"),
        ("E minor", "E", "minor", "F"),
        ("Emin", "E", "minor", "F"),
        ("GMix", "G", "mixolydian", ""),
        ("D Mixolydian", "D", "mixolydian", "F"),
        ("Bb", "Bb", "major", "BE"),
        ("F#m", "F#", "minor", "FCG"),
        ("E Phr", "E", "phrygian", ""),
        ("Flyd", "F", "lydian", ""),
        ("B loc", "B", "locrian", ""),
        ("A AEOLIAN", "A", "aeolian", ""),
        ("C ionian", "C", "ionian", ""),
        ("none", "", "", ""),
        ("", "", "", ""),
        ("HP", "", "", "FC"),
        ("Hp", "", "", "FC"),
    ],
)
def test_every_spelling_of_a_key_is_read(value: str, tonic: str, mode: str, steps: str) -> None:
    key = parse_key(value)
    assert (key.tonic, key.mode, "".join(step for step, _ in key.accidentals)) == (tonic, mode, steps)


@pytest.mark.parametrize(
    ("value", "accidentals"),
    [
        ("D =c", {"F": 1}),
        ("D _b", {"F": 1, "C": 1, "B": -1}),
        ("D exp _b ^f", {"B": -1, "F": 1}),
        ("D Phr ^f", {"B": -1, "E": -1, "F": 1}),
        ("exp ^f", {"F": 1}),
        ("Ab", {"B": -1, "E": -1, "A": -1, "D": -1}),
        ("G#", {"F": 2, "C": 1, "G": 1, "D": 1, "A": 1, "E": 1, "B": 1}),
    ],
)
def test_a_key_signature_holds_its_explicit_accidentals(value: str, accidentals: dict[str, int]) -> None:
    assert dict(parse_key(value).accidentals) == accidentals


@pytest.mark.parametrize(
    ("value", "clef", "shift"),
    [
        ("G clef=bass", "bass", 0),
        ("G bass", "bass", 0),
        ("Gm treble-8", "treble-8", -1),
        ("C clef=treble+8", "treble+8", 1),
        ("D octave=-1", "", -1),
        ("D clef=alto middle=c", "alto", 0),
    ],
)
def test_a_clef_is_read_beside_the_key(value: str, clef: str, shift: int) -> None:
    key = parse_key(value)
    assert (key.clef, key.octave_shift, key.tonic) == (clef, shift, value[0])


@pytest.mark.parametrize(
    ("value", "clef", "octaves"),
    [
        ("C bass middle=d", "bass", -2),
        ("C bass middle=D,", "bass", 0),
        ("C middle=b", "", -1),
        ("C clef=C middle=A,", "c4", 0),
        ("C treble middle=c", "g5", -1),
        ("C clef=G middle=d", "g1", 0),
        ("C middle=nothing", "", 0),
    ],
)
def test_the_note_on_the_middle_line_moves_what_is_written(value: str, clef: str, octaves: int) -> None:
    key = parse_key(value)
    assert (key.clef, key.middle_octaves, key.written_octaves) == (clef, octaves, octaves)
    assert key.sounding_shift == 0


def test_what_is_heard_differs_from_what_is_written_by_both() -> None:
    assert parse_key("C bass middle=d transpose=-24").written_transposition == 0
    assert parse_key("C treble-8 transpose=-2").written_transposition == -2


def test_the_pipes_have_a_signature_with_a_natural_or_none_that_is_drawn() -> None:
    assert (parse_key("Hp").naturals, parse_key("Hp").drawn) == (("G",), True)
    assert (parse_key("HP").naturals, parse_key("HP").drawn) == ((), False)


def test_a_clef_alone_keeps_the_key_before_it() -> None:
    assert parse_key("clef=bass", parse_key("Ador")).tonic == "A"


@pytest.mark.parametrize("value", ["H", "d", "Bn", "Dxyz", "3", "hello"])
def test_what_is_no_key_is_refused_with_what_was_expected(value: str) -> None:
    with pytest.raises(Unreadable, match="expected a tonic"):
        parse_key(value)
