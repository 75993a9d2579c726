"""A compass is an instrument's name or two notes."""

import pytest

from composer.composition.compass import Compass, compass_choices, note_name, parse_compass
from composer.errors import ComposerError

D_WHISTLE = frozenset((62, 64, 66, 67, 69, 71, 72, 73, 74, 76, 78, 79, 81, 83))


@pytest.mark.parametrize(
    ("text", "compass"),
    [
        ("D-b", Compass(62, 83)),
        ("G, to e'", Compass(55, 88)),
        ("^F.._b", Compass(66, 82)),
        (" Whistle ", Compass(62, 83, D_WHISTLE, "D whistle")),
        ("D whistle", Compass(62, 83, D_WHISTLE, "D whistle")),
        ("fiddle", Compass(55, 84, frozenset(), "Fiddle")),
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


def test_every_choice_of_a_form_is_read_and_more_than_an_octave() -> None:
    compasses = [
        parse_compass(choice.partition("(")[0]) for choice in compass_choices() if "banjo" not in choice
    ]
    assert all(compass.highest - compass.lowest > 12 for compass in compasses)


def test_what_a_whistle_half_holes_is_not_in_its_compass() -> None:
    compass = parse_compass("d-whistle")
    assert 66 in compass
    assert 65 not in compass
    assert compass.described == "compass of the D whistle from D to b"
