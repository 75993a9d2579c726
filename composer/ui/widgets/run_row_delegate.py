"""Draws a cell of the table of runs: a tick with the dash of its line, a figure, a mark, a star."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from composer.ui.colours import current_colours
from composer.ui.icons import icon
from composer.ui.itemmodels.run_table_model import (
    LINE_ROLE,
    MARK_ROLE,
    NAME,
    RUN_ROLE,
    TICK,
    Index,
    RunTableModel,
)
from composer.ui.sizes import HALF, HEAD, SPACE, font, scaled
from composer.ui.widgets.run_lines import pen_of
from composer.workflows.runs import Run

ROW, BOX, DASH, STAR = 34, 16, 16, 16
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RunRowDelegate(QStyledItemDelegate):
    """Draws a cell; what differs from the chosen run stands in bold on a ground of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A tick with its dash, a text or a star."""
        run, model = index.data(RUN_ROLE), index.model()
        if not isinstance(run, Run) or not isinstance(model, RunTableModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        if index.column() == TICK:
            self._draw_tick(painter, option, index)
        elif index.column() == model.star_column:
            self._draw_star(painter, option.rect, run)
        else:
            self._draw_text(painter, option.rect, index, run, model)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One row's height."""
        return QSize(option.rect.width(), scaled(ROW))

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = current_colours()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        painter.setPen(QColor(colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _draw_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        number, side = index.data(LINE_ROLE), scaled(BOX)
        colours, middle = current_colours(), option.rect.center().y()
        box = QRect(option.rect.left() + HEAD, middle - side // 2, side, side)
        painter.setPen(QColor(colours.strong_border if number is None else colours.accent))
        painter.setBrush(QColor(colours.raised if number is None else colours.accent))
        painter.drawRoundedRect(box, HALF, HALF)
        if number is not None:
            icon("check", "on_accent").paint(painter, box.adjusted(1, 1, -1, -1))
            painter.setPen(pen_of(number))
            left = box.right() + SPACE
            painter.drawLine(QPoint(left, middle), QPoint(left + scaled(DASH), middle))

    def _draw_star(self, painter: QPainter, place: QRect, run: Run) -> None:
        side = scaled(STAR)
        sign = QRect(place.center().x() - side // 2, place.center().y() - side // 2, side, side)
        icon(*(("star-filled", "accent") if run.starred else ("star", "muted_text"))).paint(painter, sign)

    def _draw_text(
        self, painter: QPainter, place: QRect, index: Index, run: Run, model: RunTableModel
    ) -> None:
        colours, text, marked = current_colours(), str(index.data() or ""), bool(index.data(MARK_ROLE))
        is_chosen = model.chosen is not None and model.chosen.path == run.path
        is_bold = marked or (index.column() == NAME and is_chosen) or index.column() == NAME + 1
        used = bold() if is_bold else font()
        metrics = QFontMetrics(used)
        inside = place.adjusted(SPACE, 0, -SPACE, 0)
        if marked:
            wide = metrics.horizontalAdvance(text) + 2 * HALF
            ground = QRect(
                inside.right() - wide + HALF, inside.top() + HALF, wide, inside.height() - 2 * HALF
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.warning_ground))
            painter.drawRoundedRect(ground, HALF, HALF)
        painter.setFont(used)
        painter.setPen(QColor(colours.disabled_text if run.is_unread else colours.text))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, int(LEFT if index.column() == NAME else RIGHT), shown)


def bold() -> QFont:
    """The font of names and of what differs."""
    made = font()
    made.setWeight(QFont.Weight.DemiBold)
    return made
