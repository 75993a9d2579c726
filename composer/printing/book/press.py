"""Paints a book's pages into a PDF file: texts, drawings, page numbers; keeps where links are to be.

Lengths are pixels, 96 to an inch, from a page's upper left corner.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QFile, QIODevice, QLineF, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgRenderer

from composer.export.book.settings import Paper
from composer.export.pages import PIXELS_PER_INCH

_DOTS_PER_INCH = 1200
_POINTS = 72 / PIXELS_PER_INCH
_NUMBER_SIZE = 13.0
_TRIED_BYTES = 65_536
_DOT, _DOTS_APART, _BESIDE_DOTS = 0.9, 6.0, 5.0

Align = Literal["left", "middle", "right"]


@dataclass(frozen=True, slots=True)
class Link:
    """A rectangle of a page (from 0) that leads to a tune."""

    page: int
    left: float
    top: float
    width: float
    height: float
    tune: int


@contextmanager
def pressed(path: Path, sheet: Paper, margin: float, title: str) -> Iterator["Press"]:
    """A file to paint into; complete at the end of the block. Raises OSError where the disk refuses."""
    file = QFile(str(path))
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    try:
        _require_written(file)
        writer = QPdfWriter(file)
        writer.setResolution(_DOTS_PER_INCH)
        size = QPageSize(
            QSizeF(sheet.width * _POINTS, sheet.height * _POINTS), QPageSize.Unit.Point, sheet.label
        )
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        writer.setTitle(title)
        writer.setCreator("ABC Composer")
        with QPainter(writer) as painter:
            painter.scale(_DOTS_PER_INCH / PIXELS_PER_INCH, _DOTS_PER_INCH / PIXELS_PER_INCH)
            yield Press(sheet, margin, writer, painter, file)
    finally:
        file.close()
    _require_written(file)


class Press:
    """One PDF file while it is painted, page by page.

    Attributes:
        page: the one that is painted, from 0.
        links: those of all pages so far.
    """

    def __init__(
        self, sheet: Paper, margin: float, writer: QPdfWriter, painter: QPainter, file: QFile
    ) -> None:
        self.sheet, self.margin = sheet, margin
        self.page = 0
        self.links: list[Link] = []
        self._writer, self._painter, self._file = writer, painter, file

    @property
    def inner_width(self) -> float:
        """Between the margins."""
        return self.sheet.width - 2 * self.margin

    def turn(self) -> None:
        """Begins the next page, and puts its number at its foot."""
        self._writer.newPage()
        _require_written(self._file)
        self.page += 1
        foot = self.sheet.height - self.margin / 2 + _NUMBER_SIZE / 3
        self.text(str(self.page + 1), self.sheet.width / 2, foot, _NUMBER_SIZE, "middle")

    def text(
        self, text: str, x: float, baseline: float, size: float, align: Align = "left", italic: bool = False
    ) -> float:
        """Writes one line; returns how wide it is."""
        font = _font(size, italic)
        width = QFontMetricsF(font).horizontalAdvance(text)
        left = {"left": x, "middle": x - width / 2, "right": x - width}[align]
        self._painter.setFont(font)
        self._painter.setPen(Qt.GlobalColor.black)
        self._painter.drawText(QPointF(left, baseline), text)
        return width

    def paragraph(self, text: str, top: float, size: float) -> float:
        """Writes lines in the middle, wrapped to the width; returns where they end."""
        self._painter.setFont(_font(size))
        room = QRectF(self.margin, top, self.inner_width, self.sheet.height / 2)
        how = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        taken = self._painter.boundingRect(room, int(how), text)
        self._painter.drawText(room, int(how), text)
        return taken.bottom()

    def entry(
        self, text: str, number: int, tune: int, left: float, width: float, baseline: float, size: float
    ) -> None:
        """A line of a list: words, dots, a page's number, all of it a link to a tune."""
        right = left + width
        taken = self.text(str(number), right, baseline, size, "right")
        metrics = QFontMetricsF(_font(size))
        room = width - taken - 3 * _BESIDE_DOTS
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        begun = left + self.text(shown, left, baseline, size) + _BESIDE_DOTS
        begun = right - ceil((right - begun) / _DOTS_APART - 1) * _DOTS_APART  # dots stand below dots
        self._dots(begun, right - taken - _BESIDE_DOTS, baseline)
        self.link(left, baseline - size, width, 1.35 * size, tune)

    def link(self, left: float, top: float, width: float, height: float, tune: int) -> None:
        """Makes a rectangle of this page lead to a tune."""
        self.links.append(Link(self.page, left, top, width, height, tune))

    def drawing(self, svg: bytes, left: float, top: float) -> None:
        """Paints a drawing in its own size."""
        renderer = QSvgRenderer(QByteArray(svg))
        renderer.render(self._painter, QRectF(QPointF(left, top), QSizeF(renderer.defaultSize())))

    def _dots(self, begun: float, end: float, baseline: float) -> None:
        if end <= begun:
            return
        pen = QPen(Qt.GlobalColor.black, _DOT)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, _DOTS_APART / _DOT])
        self._painter.setPen(pen)
        self._painter.drawLine(QLineF(begun, baseline - _DOT / 2, end, baseline - _DOT / 2))


def _font(size: float, italic: bool = False) -> QFont:
    font = QFont("serif")
    font.setPixelSize(round(size))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _require_written(file: QFile) -> None:
    """Raises OSError where the disk has refused something, of which Qt's writer says nothing."""
    if file.error() is not QFile.FileError.NoError:
        with open(file.fileName(), "ab") as again:
            again.write(bytes(_TRIED_BYTES))  # the system's own words for it, where it refuses this too
        raise OSError(errno.EIO, file.errorString())
