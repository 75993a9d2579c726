"""The table of runs: a tick and a dash, the name, its figures, the settings that differ, a star."""

from collections.abc import Collection
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QWidget,
)

from composer.ui.itemmodels.run_table_model import (
    FIRST_SETTING,
    LINE_ROLE,
    NAME,
    RUN_ROLE,
    TICK,
    RunTableModel,
)
from composer.ui.sizes import EDGE, SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.keys_told import KeysTold
from composer.ui.widgets.run_row_delegate import BOX, DASH, ROW, STAR, RunRowDelegate, bold
from composer.ui.words import say
from composer.workflows.runs import Run
from composer.workflows.runs import RunTable as Table

LEAST_NAME = 168

TOLD = (
    ("Space", "Lay the run over the curve, or take it away"),
    ("S", "Star, or take the star away"),
    ("Del", "Move to the trash"),
)


class RunTable(QTableView):
    """Columns that don't fit are not there; the name has what is left.

    Signals:
        run_chosen(Path): this run is the one looked at now.
        selection_told(): other rows are selected.
        columns_fitted(int): so many settings differ that have no room.
        delete_wanted(): what is selected goes to the trash.
    """

    run_chosen = Signal(object)
    selection_told = Signal()
    columns_fitted = Signal(int)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = RunTableModel(self)
        self.setModel(self.runs)
        self.setItemDelegate(RunRowDelegate(self))
        self._empty = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._dress()
        KeysTold("In the table of runs", TOLD, self)
        self.runs.modelReset.connect(self.fit)
        self.selectionModel().selectionChanged.connect(self._tell_selection)

    def _dress(self) -> None:
        self.setAccessibleName(say("Runs"))
        set_role(self, "column")
        set_role(self._empty, "muted")
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(scaled(ROW))
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(1)
        columns.setSectionsClickable(True)
        columns.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, Qt.SortOrder] = (2, Qt.SortOrder.AscendingOrder)

    def say_empty(self, sentence: str) -> None:
        """Why there are no runs to see; without runs nothing needs a heading either."""
        self._empty.setText(sentence)
        self._empty.setVisible(bool(sentence))
        self.horizontalHeader().setVisible(self.runs.total > 0)

    def selected(self) -> list[Run]:
        """The runs that are selected, in the order of the table."""
        # Not `selectedRows`, which asks the model about each cell of thousands of rows.
        ranges = self.selectionModel().selection().toList()
        rows = {row for part in ranges for row in range(part.top(), part.bottom() + 1)}
        return [self.runs.run_at(row) for row in sorted(rows)]

    def show_chosen(self, run: Run | None) -> None:
        """Selects the chosen run's row, and nothing is told of it."""
        row = self.runs.row_of(run.path) if run else -1
        if row >= 0 and [one.path for one in self.selected()] != [self.runs.run_at(row).path]:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.runs.index(row, NAME), flags)

    def show_runs(self, table: Table, chosen: Path | None) -> None:
        """Shows the runs as they are now, and nothing is told of it: what is selected stays, and is seen.

        A run that is chosen and was not there before is one that trains now: it is selected.
        """
        is_new = chosen is not None and self.runs.row_of(chosen) < 0
        self.blockSignals(True)
        at, selected = self.verticalScrollBar().value(), {run.path for run in self.selected()}
        self.runs.show_table(table)
        self.runs.choose(chosen)
        self._select(selected)
        if not self.selected() or (is_new and len(selected) == 1):
            self.show_chosen(self.runs.chosen)
        self.verticalScrollBar().setValue(at)
        self.blockSignals(False)
        self.fit()

    def _select(self, paths: Collection[Path]) -> None:
        rows = [row for row in range(self.runs.rowCount()) if self.runs.run_at(row).path in paths]
        selection = QItemSelection()
        # One range for rows that follow each other: thousands may be selected.
        for _, group in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
            following = [row for _, row in group]
            selection.select(self.runs.index(following[0], 0), self.runs.index(following[-1], NAME))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(selection, flags)
        if rows:
            current = self.runs.index(rows[0], NAME)
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)

    def fit(self) -> None:
        """Gives each column the width of its texts, and those at the right none where there is no room."""
        star, room = self.runs.star_column, self.viewport().width() - scaled(LEAST_NAME)
        widths = {TICK: scaled(BOX + DASH) + 3 * SPACE, star: scaled(STAR) + 2 * SPACE}
        widths |= {column: self._width_of(column) for column in range(NAME + 1, star)}
        room -= widths[TICK] + widths[star]
        shown, fits = 0, True
        for column in range(NAME + 1, star):
            fits = fits and widths[column] <= room
            room -= widths[column] if fits else 0
            shown += fits and column >= FIRST_SETTING
            self.setColumnHidden(column, not fits)
            self.setColumnWidth(column, widths[column])
        self.setColumnHidden(star, False)
        for column in (TICK, star):
            self.setColumnWidth(column, widths[column])
        self.setColumnWidth(NAME, max(room, 0) + scaled(LEAST_NAME))
        self.columns_fitted.emit(len(self.runs.differing) - shown)

    def _width_of(self, column: int) -> int:
        """Of the heading and of the texts of the first rows: of thousands each need not be measured."""
        metrics = QFontMetrics(bold())
        heading = str(self.runs.headerData(column, Qt.Orientation.Horizontal))
        texts = [
            str(self.runs.index(row, column).data() or "") for row in range(min(self.runs.rowCount(), 100))
        ]
        wide = max((metrics.horizontalAdvance(text) for text in {*texts}), default=0)
        return max(wide, self.fontMetrics().horizontalAdvance(heading)) + 3 * SPACE

    def _sort(self, column: int) -> None:
        before, order = self._sorted
        ascending = column != before or order is Qt.SortOrder.DescendingOrder
        order = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        self._sorted = column, order
        chosen = self.selected()
        self.runs.sort(column, order)
        self.show_chosen(chosen[0] if len(chosen) == 1 else self.runs.chosen)

    def _tell_selection(self) -> None:
        selected = self.selected()
        if len(selected) == 1 and (self.runs.chosen is None or selected[0].path != self.runs.chosen.path):
            self.run_chosen.emit(selected[0].path)
        self.selection_told.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, S stars, Del puts into the trash."""
        run = self.currentIndex().data(RUN_ROLE)
        match event.key():
            case Qt.Key.Key_Delete:
                self.delete_wanted.emit()
            case Qt.Key.Key_S if isinstance(run, Run):
                self.runs.star_wanted.emit(run.path, not run.starred)
            case Qt.Key.Key_Space if isinstance(run, Run):
                ticked = self.currentIndex().siblingAtColumn(TICK).data(LINE_ROLE) is not None
                self.runs.tick_wanted.emit(run.path, not ticked)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a tick or a star does that, and chooses nothing."""
        index = self.indexAt(event.position().toPoint())
        run = index.data(RUN_ROLE)
        if isinstance(run, Run) and event.button() is Qt.MouseButton.LeftButton:
            if index.column() == TICK:
                self.runs.tick_wanted.emit(run.path, index.data(LINE_ROLE) is None)
                return
            if index.column() == self.runs.star_column:
                self.runs.star_wanted.emit(run.path, not run.starred)
                return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns come and go with the width."""
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().geometry().adjusted(EDGE, 0, -EDGE, 0))
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Rows go with the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "runs"):
            self.verticalHeader().setDefaultSectionSize(scaled(ROW))
