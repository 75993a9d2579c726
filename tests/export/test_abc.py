"""ABC out of ABC: the tune's own text, complete in itself."""

import pytest

from composer.export.registry import EXPORTERS
from composer.notation.reader import read_tune
from composer.notation.tunebook import read_tunebook


def exported(text: str) -> str:
    return EXPORTERS["abc"].export(read_tune(text)).decode()


def test_it_is_the_tunes_own_text() -> None:
    text = "X:7\nT:Öl & “Water”\nC:Nobody\n% a comment\nK:G\nD|GAB d2B|c3 A2:|\n"
    assert exported(text) == text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("T:t\nK:C\nCDEF|\n", "X:1\nT:t\nK:C\nCDEF|\n"),
        ("\n\nX:1\nK:C\n\nC|\n \nD|", "X:1\nK:C\nC|\nD|\n"),
        ("X:1\r\nK:C\r\nC|\r\n", "X:1\nK:C\nC|\n"),
    ],
)
def test_a_number_is_added_and_empty_lines_are_taken_out(text: str, whole: str) -> None:
    assert exported(text) == whole


def test_what_the_tunebooks_header_gave_a_tune_goes_with_it() -> None:
    (tune,) = read_tunebook("M:3/4\nL:1/4\nR:waltz\n\nX:1\nT:t\nR:mazurka\nK:C\nCDE|\n")
    text = EXPORTERS["abc"].export(tune).decode()
    assert text == "X:1\nT:t\nM:3/4\nL:1/4\nR:mazurka\nK:C\nCDE|\n"
    alone = read_tune(text)
    assert (alone.meter, alone.unit_note_length) == (tune.meter, tune.unit_note_length)
    assert [e.duration for e in alone.voices[0].elements[:3]] == [
        e.duration for e in tune.voices[0].elements[:3]
    ]
