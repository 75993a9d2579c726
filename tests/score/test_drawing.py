"""Pages as QSvgRenderer draws them."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from composer.notation.reader import read_tune
from composer.score.drawing import Draughtsman


@pytest.fixture(scope="module")
def draughtsman() -> Draughtsman:
    return Draughtsman()


def picture(page: str) -> QImage:
    renderer = QSvgRenderer(page.encode())
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def dark_pixels(image: QImage, top: int = 0, bottom: int | None = None) -> int:
    rows = range(top, image.height() if bottom is None else bottom)
    return sum(image.pixelColor(x, y).lightness() < 128 for y in rows for x in range(image.width()))


def test_a_page_shows_its_notes(qapp: object, draughtsman: Draughtsman, busy: str) -> None:
    few = picture(draughtsman.draw("X:1\nK:C\nC|\n", 700).pages[0])
    many = picture(draughtsman.draw(busy, 700).pages[0])
    assert dark_pixels(many) > 2 * dark_pixels(few) > 200


def test_title_rhythm_and_composer_stand_above_the_music(
    qapp: object, draughtsman: Draughtsman, busy: str
) -> None:
    assert dark_pixels(picture(draughtsman.draw(busy, 700).pages[0]), 0, 70) > 300


def test_texts_are_flat_and_no_inner_svg_remains(draughtsman: Draughtsman, busy: str) -> None:
    page = draughtsman.draw(busy, 700).pages[0]
    assert "tspan" not in page
    assert page.count("<svg") == 1
    for words in ("The Busy Tune", "A Second Title", "Nobody (Nowhere)", "Am7", "B♭", "slow", "= 96"):
        assert words in page


def test_every_note_of_the_text_stands_on_the_page(qapp: object, draughtsman: Draughtsman, busy: str) -> None:
    drawing = draughtsman.draw(busy, 700)
    renderer = QSvgRenderer(drawing.pages[0].encode())
    page = QRectF(renderer.viewBoxF())
    letters = set()
    for note in drawing.notes:
        place = renderer.transformForElement(note.element_id).mapRect(
            renderer.boundsOnElement(note.element_id)
        )
        assert page.contains(place), note
        letters.add(busy[note.span.start : note.span.end].strip("0123456789/<> "))
    assert {"d", "^g", "=f", "F", "c", "_B", "z"} <= {letter.lstrip(".~TuvH") for letter in letters} | letters


def test_systems_wrap_to_the_width(qapp: object, draughtsman: Draughtsman, real_tunes: list[str]) -> None:
    wide, narrow = (draughtsman.draw(real_tunes[0], width) for width in (1200, 400))
    sizes = [QSvgRenderer(drawing.pages[0].encode()).defaultSize() for drawing in (wide, narrow)]
    assert (sizes[0].width(), sizes[1].width()) == (1200, 400)
    assert sizes[1].height() > sizes[0].height()


def test_a_page_height_gives_several_pages(draughtsman: Draughtsman, busy: str) -> None:
    drawing = draughtsman.draw(busy, 400, page_height=300)
    assert len(drawing.pages) > 1
    assert {note.page for note in drawing.notes} == set(range(len(drawing.pages)))
    assert "The Busy Tune" in drawing.pages[0]
    assert "The Busy Tune" not in drawing.pages[1]


def test_a_tune_without_title_has_no_header(draughtsman: Draughtsman) -> None:
    assert 'class="header"' not in draughtsman.draw("X:1\nK:C\nC|\n", 400).pages[0]


def test_the_title_is_text_and_not_markup(draughtsman: Draughtsman) -> None:
    assert "A &lt;b&gt; &amp; C" in draughtsman.draw("X:1\nT:A <b> & C\x07\nK:C\nC|\n", 400).pages[0]


def test_what_could_be_read_of_a_damaged_tune_is_drawn(draughtsman: Draughtsman) -> None:
    text = 'X:1\nL:1/0\nM:0/4\nK:H\nC?D|{[(3E "oops F|:\n'
    assert read_tune(text).problems
    assert draughtsman.draw(text, 400).notes


def test_real_tunes_are_drawn_with_all_their_notes(draughtsman: Draughtsman, real_tunes: list[str]) -> None:
    for text in real_tunes:
        tune = read_tune(text)
        pitches = [p for v in tune.voices for e in v.elements for p in getattr(e, "pitches", ())]
        drawn = {note.span for note in draughtsman.draw(text, 900).notes}
        assert {pitch.span for pitch in pitches} <= drawn, tune.title


def test_a_tune_without_notes_has_no_pages(draughtsman: Draughtsman) -> None:
    assert draughtsman.draw("X:1\nT:Nothing\nK:C\n", 400).pages == ()


def systems(page: str) -> list[int]:
    return [part.count('class="measure"') for part in page.split('class="system"')[1:]]


LINES = "X:1\nM:2/4\nL:1/4\nK:D\nDE|FG|AB|\ncd|\nAF|D2|]\n"


def test_a_line_of_the_text_is_a_system_unless_systems_are_to_be_full(draughtsman: Draughtsman) -> None:
    assert systems(draughtsman.draw(LINES, 700).pages[0]) == [3, 1, 2]
    assert systems(draughtsman.draw(LINES, 700, lines="fit").pages[0]) == [6]


def test_a_line_too_long_for_the_page_goes_on_in_another_system(draughtsman: Draughtsman) -> None:
    found = systems(draughtsman.draw(f"X:1\nM:2/4\nL:1/8\nK:D\n{'DEFG|' * 16}\nABcd|\n", 500).pages[0])
    assert found[-1] == 1
    assert sum(found[:-1]) == 16
    assert len(found) > 2


def test_times_stand_over_a_repeat_that_goes_more_than_twice(draughtsman: Draughtsman) -> None:
    page = draughtsman.draw("X:1\nM:2/4\nL:1/4\nK:D\n|:DE::|:FG:|:::AB:::|\n", 700).pages[0]
    assert [f"{times}×" in page for times in (2, 3, 4)] == [False, True, True]


def test_a_rest_of_several_bars_is_drawn_as_one_with_its_number(draughtsman: Draughtsman) -> None:
    page = draughtsman.draw("X:1\nM:2/4\nL:1/4\nK:D\nDE|Z5|FG|\n", 700).pages[0]
    assert page.count('class="multiRest"') == 1
    assert page.count('class="measure"') == 3


def test_a_voice_on_no_staff_is_not_drawn(draughtsman: Draughtsman) -> None:
    text = "X:1\n%%score 1\nM:2/4\nL:1/4\nK:D\nV:1\nDE|\nV:2\nFG|\n"
    assert len(draughtsman.draw(text, 700).notes) == 2
