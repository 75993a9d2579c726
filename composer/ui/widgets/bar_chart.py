"""How often each of some names occurs, as bars that can be clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from composer.ui.colours import current_colours
from composer.ui.sizes import SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.form_grid import LABEL_WIDTH
from composer.ui.words import say

MOST_BARS, BARS_A_CLICK = 6, 30
"""So many are there at first, and so many more come with each click: there may be thousands."""

ROW, BAR, COUNT_WIDTH, CORNER = 24, 10, 48, 2


class Bar(QAbstractButton):
    """One name, a bar as long as its share of the longest, and its count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._share = 0, 0.0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, name: str, text: str, count: int, share: float) -> None:
        """Stands for this name from now on, which is read as `text`."""
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(f"{text}: {count:,}")
        self.setToolTip(f"{text}: {count:,}")
        self._count, self._share = count, share
        self.show()

    def sizeHint(self) -> QSize:
        """A line of text."""
        return QSize(160, scaled(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws name, bar and count."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = current_colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(colours.selection if self.isChecked() else colours.hover))
            painter.drawRoundedRect(self.rect(), CORNER, CORNER)
        if self.property("ring"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), CORNER, CORNER)
        name, bar, count = self._places()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.training if self.isChecked() else colours.training_raw))
        painter.drawRoundedRect(bar, CORNER, CORNER)
        painter.setPen(QColor(colours.text))
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.setPen(QColor(colours.muted_text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(count, int(right), f"{self._count:,}")

    def _places(self) -> tuple[QRectF, QRectF, QRectF]:
        """Where the name, the bar and the count stand."""
        inside = QRectF(self.rect())
        name_width, count_width = scaled(LABEL_WIDTH), scaled(COUNT_WIDTH)
        name = QRectF(0, 0, name_width, inside.height())
        count = QRectF(inside.width() - count_width, 0, count_width, inside.height())
        room = inside.width() - name_width - count_width - SPACE
        height = scaled(BAR)
        above = (inside.height() - height) / 2
        bar = QRectF(name_width + SPACE, above, max(2.0, room * self._share), height)
        return name, bar, count


class BarChart(QWidget):
    """Bars from the most frequent down; of many, the rarer ones are folded away.

    Signals:
        chosen(str): the bar with this name was clicked.
        let_go(): the checked bar was clicked again.
    """

    chosen = Signal(str)
    let_go = Signal()

    def __init__(self, first: int = MOST_BARS, parent: QWidget | None = None) -> None:
        """`first` is how many bars are there at first."""
        super().__init__(parent)
        self._first, self._offers_more = first, True
        self.bars: dict[str, Bar] = {}
        # Kept for the next corpus: new widgets take long to be dressed.
        self._spare: list[Bar] = []
        self._counts: Sequence[tuple[str, str, int]] = ()
        self._checked: str | None = None
        self.more = QPushButton()
        set_role(self.more, "link")
        self.more.clicked.connect(self._unfold)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._column)
        layout.addWidget(self.more)

    def show_counts(self, counts: Sequence[tuple[str, str, int]]) -> None:
        """Shows a bar for each (name that is told, text that is read, count), the first of them at once."""
        self._spare = [*self.bars.values(), *self._spare]
        self.bars, self._counts, self._checked = {}, counts, None
        self._add_bars(self._first)
        for bar in self._spare:
            bar.hide()

    def _add_bars(self, number: int) -> None:
        most = max((count for _, _, count in self._counts), default=1)
        first = len(self.bars)
        for name, text, count in self._counts[first : first + number]:
            bar = self.bars[name] = self._spare.pop(0) if self._spare else self._new_bar()
            bar.show_count(name, text, count, count / most)
            bar.setChecked(name == self._checked)
        left = len(self._counts) - len(self.bars)
        self.more.setText(say("{count} more", count=f"{left:,}"))
        self._show_more()

    def offer_more(self, offered: bool) -> None:
        """Offers what is folded away, or not where something else leads there."""
        self._offers_more = offered
        self._show_more()

    def _show_more(self) -> None:
        self.more.setVisible(self._offers_more and len(self._counts) > len(self.bars))

    def _new_bar(self) -> Bar:
        bar = Bar(self)
        bar.clicked.connect(self._clicked)
        self._column.addWidget(bar)
        return bar

    def check(self, name: str | None) -> None:
        """Shows one bar as chosen; None shows none so."""
        self._checked = name
        for other, bar in self.bars.items():
            bar.setChecked(other == name)

    def _clicked(self, checked: bool) -> None:
        name = self.sender().objectName()
        if checked:
            self.chosen.emit(name)
        else:
            self.let_go.emit()

    def _unfold(self) -> None:
        self._add_bars(BARS_A_CLICK)
