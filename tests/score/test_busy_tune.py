"""A tune with every feature on it: all of them reach MusicXML and the page."""

import re
from pathlib import Path

import pytest

from composer.notation.reader import read_tune
from composer.score.drawing import Draughtsman
from composer.score.musicxml import musicxml

BUSY = (Path(__file__).parent / "tunes" / "busy.abc").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def document() -> str:
    return musicxml(read_tune(BUSY))


@pytest.fixture(scope="module")
def page() -> str:
    (page,) = Draughtsman().draw(BUSY, 900).pages
    return page


def test_the_tune_has_no_problem() -> None:
    assert read_tune(BUSY).problems == ()


@pytest.mark.parametrize(
    "element",
    [
        "<segno", "<wedge", "<words[^>]*>Fine", "<words[^>]*>D.S. al Fine", "<lyric", "<extend", "<harmony",
        "<trill-mark", "<up-bow", "<down-bow", "<accent", "<staccato", "<fermata", "<grace", "<slur",
        "<tied", "<mf", "<metronome", '<ending number="2"', "<repeat", "<syllabic>begin", "light-light<",
    ],
)  # fmt: skip
def test_every_sign_is_in_musicxml(document: str, element: str) -> None:
    assert re.search(element, document), element


def test_the_words_and_the_mark_of_a_tempo_are_one_direction(document: str) -> None:
    (tempo,) = re.findall(r"<direction\b(?:(?!</direction>).)*<metronome.*?</direction>", document, re.DOTALL)
    assert "Lively" in tempo


def test_a_tuplet_under_a_beam_has_no_bracket(document: str) -> None:
    assert 'bracket="no"' in document


def test_the_page_shows_words_in_letters_that_fit_between_the_notes(page: str) -> None:
    syllables = re.findall(
        r'class="syl"><text x="\d+" y="\d+" text-anchor="start" font-size="(\d+)px">([^<]*)', page
    )
    assert [text for _, text in syllables][:3] == ["Lan", "terns", "on the"]
    assert {int(size) for size, _ in syllables} < set(range(300, 380))


def test_directions_that_end_at_a_bar_line_are_set_to_end_there(page: str) -> None:
    assert re.search(r'text-anchor="end"[^>]*>D\.S\. al Fine', page)
