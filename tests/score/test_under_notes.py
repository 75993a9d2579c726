"""Names, holes and tablature under the notes of a page, and how a tune lies on an instrument."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.errors import ComposerError
from composer.notation.instruments import instrument
from composer.notation.reader import read_tune
from composer.score.drawing import Draughtsman
from composer.score.instrument_fit import fit, part_for
from composer.score.performance import perform
from composer.score.tablature import frets
from composer.score.under_notes import under_notes

MANDOLIN = (55, 62, 69, 76)


@pytest.fixture(scope="module")
def draughtsman() -> Draughtsman:
    return Draughtsman()


def page(draughtsman: Draughtsman, music: str, under: str) -> str:
    return draughtsman.draw(f"X:1\nL:1/4\nK:D\n{music}\n", 700, under=under_notes(under)).pages[0]


def texts(drawn: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]+)</text>", drawn)


def test_names_stand_under_notes_with_what_the_key_alters(draughtsman: Draughtsman) -> None:
    drawn = page(draughtsman, "dfA-A|[DFA]z c_B|\nw: one two", "names")
    assert [text for text in texts(drawn) if text[0] in "ABCDEFG"] == ["D", "F♯", "A", "D F♯ A", "C♯", "B♭"]
    assert {"one", "two"} <= set(texts(drawn))


def test_holes_are_drawn_and_what_has_no_fingering_has_a_stroke(draughtsman: Draughtsman) -> None:
    drawn = page(draughtsman, "DBd'C|", "d-whistle")
    assert drawn.count("<circle") == 2 * 6
    assert drawn.count('fill="black" stroke') == 6 + 1
    assert not re.search("[\U000f0000-\U000f8000]", drawn)


def test_tablature_has_a_staff_whose_notes_are_frets(draughtsman: Draughtsman) -> None:
    drawn = page(draughtsman, "D^FA(3def|{e}[df]2-[df]z|a4|:C,4:|", "mandolin")
    assert [text for text in texts(drawn) if text.isdigit() and text != "3"] == [
        "0", "4", "0", "5", "0", "2", "2", "5", "5",
    ]  # fmt: skip


def test_every_note_of_the_text_is_found_whatever_stands_below(draughtsman: Draughtsman, busy: str) -> None:
    plain = {note.span for note in draughtsman.draw(busy, 700).notes}
    for under in ("names", "d-whistle", "guitar-dadgad"):
        assert {note.span for note in draughtsman.draw(busy, 700, under=under_notes(under)).notes} == plain


def test_one_voice_alone_has_tablature_and_drums_have_none(draughtsman: Draughtsman) -> None:
    two = "X:1\nL:1/4\nK:D\nV:1\ndfad|\nV:2 clef=bass\nD,4|\n"
    assert draughtsman.draw(two, 700, under=under_notes("fiddle")).pages[0].count("tabGrp") == 4
    drums = "X:1\nL:1/4\nK:C clef=perc\nCDEF|\n"
    assert draughtsman.draw(drums, 700, under=under_notes("fiddle")).pages


def test_what_has_no_notation_is_told() -> None:
    with pytest.raises(ComposerError, match=r"For the Flute nothing stands under notes\. Choose from: names"):
        under_notes("flute")


def test_open_strings_and_low_frets_are_taken() -> None:
    assert frets((62,), MANDOLIN) == ((3, 0),)
    assert frets((81,), MANDOLIN) == ((1, 5),)
    assert frets((69, 62), MANDOLIN) == ((2, 0), (3, 0))
    assert frets((50,), MANDOLIN) == (None,)


@given(st.lists(st.integers(40, 100), min_size=1, max_size=6, unique=True))
def test_a_chord_has_each_string_once_and_sounds_as_written(notes: list[int]) -> None:
    highest_first = tuple(sorted(notes, reverse=True))
    found = frets(highest_first, MANDOLIN)
    places = [(note, place) for note, place in zip(highest_first, found, strict=True) if place is not None]
    strings = [string for _, (string, _) in places]
    assert len(strings) == len(set(strings))
    assert all(sorted(MANDOLIN, reverse=True)[string - 1] + fret == note for note, (string, fret) in places)


def test_a_tune_that_fits_as_it_is_is_offered_so_first() -> None:
    found = fit(read_tune("X:1\nK:G\nDGBd gdBG|\n"), instrument("d-whistle"))
    assert (found.moves[0].semitones, found.moves[0].key, found.out, found.hard) == (0, "G", (), ())


def test_fewest_hard_notes_come_first() -> None:
    found = fit(read_tune("X:1\nK:F\nFGAB cdef|\n"), instrument("d-whistle"))
    assert found.hard == (65, 70, 77)
    assert [move.hard for move in found.moves] == sorted(move.hard for move in found.moves)
    assert (found.moves[0].key, found.moves[0].hard) == ("G", 0)


@pytest.mark.parametrize("name", ["b-flat", "e-flat"])
def test_a_part_sounds_as_the_tune_does_and_says_for_whom_it_is(name: str) -> None:
    tune = read_tune("X:1\nT:Air\nM:3/4\nL:1/4\nK:D\ndef|[K:Am]abc'|]\n")
    part = read_tune(part_for(tune, name))
    assert "instruments)" in part.title
    assert part.problems == ()
    assert [n.pitch for n in perform(part).notes] == [n.pitch for n in perform(tune).notes]
    assert part.key.tonic != tune.key.tonic


def test_an_e_flat_part_of_a_high_tune_goes_down_a_minor_third() -> None:
    part = read_tune(part_for(read_tune("X:1\nL:1/4\nK:D\nfgab|\n"), "e-flat"))
    assert part.title == "For E♭ instruments"
    assert "K:B\ndefg|" in part.text
