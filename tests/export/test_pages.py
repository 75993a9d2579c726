"""PDF, SVG and PNG, looked at by Qt's own readers and as bytes."""

import re
import zlib
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from composer.errors import ComposerError
from composer.export.registry import EXPORTERS
from composer.export.svg import stacked
from composer.notation.reader import read_tune
from composer.notation.tunebook import read_tunebook

SHORT = "X:1\nT:A Tune\nC:Somebody\nM:4/4\nL:1/8\nK:G\nGABc dedB|GABc dedB|\n"
LONG = SHORT + "GABc dedB|BAGF EDCB,|c2e2 gfed|GABc dedB|\n" * 40


def export(name: str, text: str) -> bytes:
    data = EXPORTERS[name].export(read_tune(text))
    assert isinstance(data, bytes)
    return data


def dark_share(image: QImage) -> float:
    points = [
        image.pixelColor(x, y).lightness()
        for y in range(0, image.height(), 3)
        for x in range(0, image.width(), 3)
    ]
    return sum(point < 128 for point in points) / len(points)


@pytest.mark.parametrize(("text", "pages"), [(SHORT, 1), (LONG, 4)])
def test_a_pdf_has_as_many_a4_pages_as_the_tune_needs(text: str, pages: int) -> None:
    data = export("pdf", text)
    assert len(re.findall(rb"/Type /Page\b", data)) == pages
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", data)
    assert {(round(float(width)), round(float(height))) for width, height in boxes} == {(595, 842)}


def test_a_pdf_holds_vectors_and_words_and_no_picture() -> None:
    data = export("pdf", SHORT)
    assert b"/Subtype /Image" not in data
    assert b"/FontFile2" in data
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
    drawn = b"".join(_inflated(stream) for stream in streams)
    assert drawn.count(b" c\n") > 300  # curves


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


def test_a_pdf_tells_title_and_composer() -> None:
    data = export("pdf", SHORT)
    for words in ("A Tune", "Somebody", "ABC Composer"):
        assert words.encode("utf-16-be") in data or words.encode() in data


def test_an_svg_has_a_title_and_is_a_drawing_with_ink() -> None:
    data = export("svg", SHORT)
    root = ElementTree.fromstring(data)
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == "A Tune"
    assert QSvgRenderer(data).isValid()


def test_a_long_tune_is_one_svg_with_all_its_notes() -> None:
    data = export("svg", LONG)
    assert data.count(b'class="note"') == len(re.findall("[A-Ga-g]", LONG.split("K:G\n")[1]))


def test_stacked_pages_keep_their_places() -> None:
    page = (
        b'<svg width="100px" height="40px" viewBox="0 0 100 40" xmlns="http://www.w3.org/2000/svg"><g/></svg>'
    )
    root = ElementTree.fromstring(stacked([page, page]))
    assert (root.get("width"), root.get("height")) == ("100px", "104px")
    assert [child.get("y") for child in root] == ["0", "64"]


@pytest.mark.parametrize("text", [SHORT, LONG])
def test_a_png_is_dark_on_white_at_300_dots_an_inch(text: str) -> None:
    image = QImage.fromData(export("png", text))
    assert image.width() == 2238
    assert image.dotsPerMeterX() == image.dotsPerMeterY() == 11811
    assert image.text("Title") == "A Tune"
    assert image.pixelColor(0, 0).lightness() == 255
    assert 0.01 < dark_share(image) < 0.2


def test_a_png_that_would_be_a_tower_is_refused() -> None:
    with pytest.raises(ComposerError, match="sheets of paper"):
        export("png", SHORT + "GABc dedB|GABc dedB|\n" * 250)


def test_what_the_tunebooks_header_says_is_drawn_too() -> None:
    (tune,) = read_tunebook("C:Header Person\n\nX:1\nT:t\nK:C\nCDE|\n")
    assert b"Header Person" in EXPORTERS["svg"].export(tune)
