"""Shares as bars: one row a thing, one bar a series, the figure behind each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.ui.colours import current_colours
from composer.ui.sizes import HALF, HEAD, MONO, SPACE, font, scaled

BAR, GAP, CORNER, LABEL, FIGURE, LEGEND, SQUARE = 8, 3, 2, 104, 56, 24, 12


@dataclass(frozen=True)
class Row:
    """A row.

    Attributes:
        name: in the type of ABC text; `what` explains it, smaller.
        shares: of each series, from 0 to 1 of the longest bar.
        figures: what stands behind each bar; where it is empty there is none.
    """

    name: str
    what: str
    shares: tuple[float, ...]
    figures: tuple[str, ...]


@dataclass(frozen=True)
class Series:
    """What the bars of one colour stand for; `colour` is a name in `Colours`."""

    name: str
    colour: str


class Bars(QWidget):
    """The series at `strong` has its figures in bold."""

    def __init__(self, series: Sequence[Series], strong: int = 0, label_width: int = LABEL) -> None:
        super().__init__()
        self._series, self._strong, self._label_width = tuple(series), strong, label_width
        self.rows: tuple[Row, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Row], series: Sequence[Series] = ()) -> None:
        """Shows these."""
        self.rows, self._series = tuple(rows), tuple(series) or self._series
        said = (
            f"{row.name or ''} {row.what}: {', '.join(filter(None, row.figures))}".strip()
            for row in self.rows
        )
        names = ", ".join(one.name for one in self._series)
        self.setAccessibleDescription(f"{names}. {'; '.join(said)}" if self.rows else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All rows below each other."""
        return QSize(320, self._top + len(self.rows) * self._row_height)

    def minimumSizeHint(self) -> QSize:
        """As high, and narrow."""
        return QSize(220, self.sizeHint().height())

    @property
    def _top(self) -> int:
        return scaled(LEGEND) if len(self._series) > 1 else 0

    @property
    def _row_height(self) -> int:
        return max(len(self._series) * scaled(BAR + GAP) + HALF, scaled(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws names, bars and figures."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._top:
                self._draw_legend(painter)
            for number, row in enumerate(self.rows):
                self._draw_row(painter, row, self._top + number * self._row_height)

    def _draw_legend(self, painter: QPainter) -> None:
        colours = current_colours()
        small = font("small")
        metrics, x = QFontMetrics(small), float(self.width())
        painter.setFont(small)
        for one in reversed(self._series):
            width = metrics.horizontalAdvance(one.name)
            x -= width
            painter.setPen(QColor(colours.text))
            painter.drawText(
                QRectF(x, 0, width + 2, scaled(SQUARE + HALF)), int(Qt.AlignmentFlag.AlignLeft), one.name
            )
            x -= scaled(SQUARE) + HALF
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(colours, one.colour)))
            painter.drawRoundedRect(QRectF(x, HALF, scaled(SQUARE), scaled(BAR)), CORNER, CORNER)
            x -= HEAD

    def _draw_row(self, painter: QPainter, row: Row, top: float) -> None:
        colours, label = current_colours(), scaled(self._label_width)
        mono, small, caption = font("head", MONO), font("small"), font("caption")
        shown_bars = [number for number, figure in enumerate(row.figures) if figure]
        height = len(shown_bars) * scaled(BAR + GAP)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(QColor(colours.text))
        painter.setFont(mono)
        name_width = QFontMetrics(mono).horizontalAdvance(row.name)
        place = QRectF(0, top, label, self._row_height - HALF)
        painter.drawText(place, middle, row.name)
        painter.setPen(QColor(colours.muted_text))
        painter.setFont(small)
        left = name_width + HALF if row.name else 0
        shown = QFontMetrics(small).elidedText(
            row.what, Qt.TextElideMode.ElideRight, int(label - left - HALF)
        )
        painter.drawText(place.adjusted(left, 0, 0, 0), middle, shown)
        room = self.width() - label - scaled(FIGURE) - SPACE
        for storey, number in enumerate(shown_bars):
            share, figure = row.shares[number], row.figures[number]
            strong = number == self._strong and len(shown_bars) > 1
            caption.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            y = top + storey * scaled(BAR + GAP) + (place.height() - height) / 2
            bar = QRectF(label, y + 1, max(2.0, room * min(1.0, share)), scaled(BAR))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(colours, self._series[number].colour)))
            painter.drawRoundedRect(bar, CORNER, CORNER)
            painter.setPen(QColor(colours.text if strong else colours.muted_text))
            painter.setFont(caption)
            behind = QRectF(bar.right() + HALF + 2, y - GAP, scaled(FIGURE), scaled(BAR + 2 * GAP))
            painter.drawText(behind, middle, figure)
