"""The words after a tune: under its last system, on further pages where they do not fit."""

import re

import pytest

from composer.score.drawing import Draughtsman, Drawing

MUSIC = "X:1\nT:A Song\nM:4/4\nL:1/4\nK:D\nDEFG|ABcd|d4|]\n"
_WORDS = re.compile(r'<text x="\d+" y="(\d+)" font-size="\d+px">([^<]*)</text>')


@pytest.fixture(scope="module")
def draughtsman() -> Draughtsman:
    return Draughtsman()


def words(drawing: Drawing) -> list[str]:
    return [text for page in drawing.pages for _, text in _WORDS.findall(page)]


def height(page: str) -> int:
    found = re.search(r'height="(\d+)px"', page)
    assert found is not None
    return int(found[1])


def test_words_stand_under_the_music_on_a_page_that_is_higher_by_them(draughtsman: Draughtsman) -> None:
    plain = draughtsman.draw(MUSIC, 800)
    drawn = draughtsman.draw(f"{MUSIC}W:1. The boat & the <tide>\nW:\nW:2. The wind\n", 800)
    assert words(drawn) == ["1. The boat &amp; the &lt;tide&gt;", "2. The wind"]
    first = int(_WORDS.findall(drawn.pages[0])[0][0]) / 25  # units to pixels at this scale
    assert height(plain.pages[0]) < first < height(drawn.pages[0])
    assert drawn.notes == plain.notes


def test_words_that_do_not_fit_go_on_over_further_pages(draughtsman: Draughtsman) -> None:
    verses = "".join(f"W:Verse {number}\nW:\n" for number in range(1, 31))
    drawn = draughtsman.draw(MUSIC + verses, 800, page_height=300)
    assert words(drawn) == [f"Verse {number}" for number in range(1, 31)]
    assert len(drawn.pages) > 2
    assert {height(page) for page in drawn.pages} == {300}
    assert all(int(y) / 25 < 300 for page in drawn.pages for y, _ in _WORDS.findall(page))


def test_a_page_without_words_after_it_is_as_it_was_before_one_with_words(draughtsman: Draughtsman) -> None:
    before = draughtsman.draw(MUSIC, 800, page_height=300)
    draughtsman.draw(MUSIC + "W:Words\n", 800, page_height=300)
    assert draughtsman.draw(MUSIC, 800, page_height=300).pages == before.pages
