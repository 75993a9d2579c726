"""Blocks of text, PostScript and SVG within tunes: section 11.4.5 of ABC 2.1."""

import pytest

from composer.notation.elements import Event
from composer.notation.reader import read_tune
from composer.notation.tunebook import read_tunebook

HEADER = "X:1\nT:t\nM:2/4\nL:1/4\nK:C\n"
WORDS = "A cage of decadent | bagged |\nK:D\nM:9/8\nW:no words\n"


def steps(text: str) -> str:
    elements = read_tune(text).voices[0].elements
    return "".join(element.pitches[0].step for element in elements if isinstance(element, Event))


@pytest.mark.parametrize("name", ["text", "ps", "svg", "css"])
def test_a_block_is_neither_music_nor_fields(name: str) -> None:
    tune = read_tune(f"{HEADER}CD|\n%%begin{name} obeylines\n{WORDS}%%end{name}\nEF|\n")
    assert steps(tune.text) == "CDEF"
    assert tune.valid
    assert [problem.rule for problem in tune.problems] == ["text-block"]


def test_a_block_in_the_header_is_no_header() -> None:
    tune = read_tune(f"X:1\nT:t\n%%begintext\n{WORDS}%%endtext\nM:2/4\nL:1/4\nK:G\nGA|\n")
    assert (tune.key.tonic, tune.meter.text) == ("G", "2/4")


def test_an_empty_line_in_a_block_ends_no_tune() -> None:
    tunes = read_tunebook(f"{HEADER}CD|\n%%begintext\nOne\n\nTwo | CD|\n%%endtext\nEF|\n\nX:2\nK:C\nG4|\n")
    assert [steps(tune.text) for tune in tunes] == ["CDEF", "G"]


def test_a_block_without_an_end_hides_no_music() -> None:
    tunes = read_tunebook(f"{HEADER}CD|\n%%begintext\nEF|\n\nX:2\nT:u\nK:C\nG4|\n%%endtext\n")
    assert [steps(tune.text) for tune in tunes] == ["CDEF", "G"]
