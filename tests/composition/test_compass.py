"""A compass is an instrument's name or two notes."""

import pytest

from composer.composition.compass import INSTRUMENTS, Compass, note_name, parse_compass
from composer.errors import ComposerError


@pytest.mark.parametrize(
    ("text", "compass"),
    [
        ("D-b", Compass(62, 83)),
        ("G, to e'", Compass(55, 88)),
        ("^F.._b", Compass(66, 82)),
        (" Whistle ", Compass(62, 83)),
        ("fiddle", Compass(55, 88)),
    ],
)
def test_notes_and_names_are_read(text: str, compass: Compass) -> None:
    assert parse_compass(text) == compass


@pytest.mark.parametrize("text", ["", "D", "tuba", "D-b-c", "D-xb", "1-2"])
def test_what_is_none_says_what_one_is(text: str) -> None:
    with pytest.raises(ComposerError, match=r"is no compass\. Give the lowest .*whistle"):
        parse_compass(text)


def test_a_compass_upside_down_is_refused() -> None:
    with pytest.raises(ComposerError, match="from b to D is not possible"):
        parse_compass("b-D")


def test_every_note_has_a_name_that_is_read_again() -> None:
    for midi in range(48, 96):
        assert parse_compass(f"{note_name(midi)}-{note_name(midi)}") == Compass(midi, midi)


def test_every_instrument_plays_more_than_an_octave() -> None:
    assert all(compass.highest - compass.lowest > 12 for compass in INSTRUMENTS.values())
