"""What the tests of widgets share: a page drawn by hand, problems, and a look at pixels."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from composer.notation.elements import Span
from composer.score.engraving import EngravedNote, Engraving
from composer.ui.theme import apply_theme

NOTES_A_LINE, LINE_HEIGHT, NOTE_DISTANCE = 8, 100, 90


@pytest.fixture(autouse=True)
def _light(qapp: object) -> None:
    apply_theme(qapp, "light")  # type: ignore[arg-type]


def page(notes: int, width: int = 800, first: int = 0) -> bytes:
    """Black squares of 20 units, eight a line, the n-th with the id `n<n>`."""
    drawn = "".join(
        f'<g id="n{first + n}"><rect x="{20 + n % NOTES_A_LINE * NOTE_DISTANCE}" '
        f'y="{40 + n // NOTES_A_LINE * LINE_HEIGHT}" width="20" height="20" fill="black"/></g>'
        for n in range(notes)
    )
    height = (notes // NOTES_A_LINE + 1) * LINE_HEIGHT
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{drawn}</svg>'.encode()


@pytest.fixture
def engraving() -> Callable[..., Engraving]:
    """A function that makes pages; the text of the n-th note is the two characters from 10 + 2n on."""

    def made(*notes_of_pages: int, width: int = 800, shift: int = 0) -> Engraving:
        pages, notes, first = [], [], 0
        for number, count in enumerate(notes_of_pages):
            pages.append(page(count, width, first))
            for n in range(first, first + count):
                start = 10 + 2 * n + shift
                notes.append(EngravedNote(f"n{n}", number, Span(start, start + 2)))
            first += count
        return Engraving(tuple(pages), tuple(notes))

    return made


@pytest.fixture
def count_pixels() -> Callable[[QWidget, str], int]:
    """A function that counts a widget's pixels that have a colour, give or take a little."""

    def counted(widget: QWidget, colour: str) -> int:
        image, wanted = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888), QColor(colour)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(-1, 4)[:, :3].astype(int)
        near = np.abs(pixels - (wanted.red(), wanted.green(), wanted.blue())) < 6
        return int(near.all(axis=1).sum())

    return counted
