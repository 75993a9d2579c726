"""Characters in cells, with what belongs to each below it: its number, or the character to be foretold."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.ui.colours import current_colours
from composer.ui.sizes import HALF, MONO, SPACE, font, scaled

CELL, LINE, LABEL, MOST_ROWS = 26, 22, 64, 12
SIGNS = {"\n": "↵", " ": "␣", "\t": "⇥"}


@dataclass(frozen=True)
class Line:
    """Cells of two storeys, and a name for each storey; a `wraps` line goes on below itself."""

    names: tuple[str, str]
    above: tuple[str, ...]
    below: tuple[str, ...]


def visible(character: str) -> str:
    """A character that can be seen."""
    return SIGNS.get(character, character if character.isprintable() else "·")


class Cells(QWidget):
    """Lines of cells; one line wraps, of several each shows as much as fits."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these."""
        self._lines = tuple(lines)
        spoken = (
            f"{line.names[0]} {''.join(line.above)}; {line.names[1]} {' '.join(line.below)}" for line in lines
        )
        self.setAccessibleDescription(". ".join(spoken))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A line that wraps is higher where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many rows as are needed."""
        return max(1, len(self._rows(width))) * self._row_height

    def sizeHint(self) -> QSize:
        """Of the width it has."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """Some cells."""
        return QSize(220, self._row_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @property
    def _row_height(self) -> int:
        return 2 * scaled(LINE) + SPACE

    def _rows(self, width: int) -> list[Line]:
        fits = max(1, (width - scaled(LABEL)) // scaled(CELL))
        if len(self._lines) != 1:
            return [Line(one.names, one.above[:fits], one.below[:fits]) for one in self._lines]
        line = self._lines[0]
        firsts = range(0, max(1, len(line.above)), fits)
        rows = [Line(line.names, line.above[at : at + fits], line.below[at : at + fits]) for at in firsts]
        return rows[:MOST_ROWS]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the cells."""
        with QPainter(self) as painter:
            for number, row in enumerate(self._rows(self.width())):
                self._draw(painter, row, number * self._row_height)

    def _draw(self, painter: QPainter, row: Line, top: int) -> None:
        colours, centre = current_colours(), int(Qt.AlignmentFlag.AlignCenter)
        middle, label = int(Qt.AlignmentFlag.AlignVCenter), scaled(LABEL)
        for storey, (name, cells) in enumerate(zip(row.names, (row.above, row.below), strict=True)):
            y = top + storey * scaled(LINE)
            painter.setFont(font("small"))
            painter.setPen(QColor(colours.muted_text))
            painter.drawText(QRectF(0, y, label - HALF, scaled(LINE)), middle, name)
            painter.setFont(font("small", MONO))
            for place, cell in enumerate(cells):
                box = QRectF(label + place * scaled(CELL), y, scaled(CELL) - 2, scaled(LINE) - 2)
                painter.fillRect(box, QColor(colours.tint if storey else colours.hover))
                painter.setPen(QColor(colours.text))
                painter.drawText(box, centre, cell)
