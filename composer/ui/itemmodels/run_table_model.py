"""The runs of Train as a table: what each reached, and the settings that are not the same in all of them."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from composer.setting import Row
from composer.training.estimate import duration
from composer.ui.words import say
from composer.workflows.runs import Run, RunTable

Index = QModelIndex | QPersistentModelIndex
RUN_ROLE, MARK_ROLE, LINE_ROLE = (Qt.ItemDataRole.UserRole + number for number in range(3))
TICK, NAME = 0, 1
HEADINGS = ("", "Run", "Held-out", "Best at", "Copied", "Time")
FIRST_SETTING = len(HEADINGS)
CHOSEN_LINE = -1
"""The number of the line that is the chosen run's own; those that lie over it count from 0."""

_SORTED_BY: Mapping[int, Callable[[Run], Any]] = {
    NAME: lambda run: run.name.casefold(),
    2: lambda run: run.rank,
    3: lambda run: run.best_at or 0,
    4: lambda run: -1.0 if run.copied is None else run.copied,
    5: lambda run: run.seconds or 0.0,
}


class RunTableModel(QAbstractTableModel):
    """Rows are reset once for each table, order or filter; a figure that nobody knows is empty.

    Signals:
        tick_wanted(Path, bool): this run's curves are to lie over the chosen one's, or no more.
        star_wanted(Path, bool): this run is to have a star, or no more.
    """

    tick_wanted = Signal(object, bool)
    star_wanted = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = RunTable()
        self._shown: Sequence[Run] = ()
        self._filter, self._order = "", (2, Qt.SortOrder.AscendingOrder)
        self._chosen: Run | None = None
        self._lines: Mapping[Path, int] = {}

    @property
    def differing(self) -> tuple[Row, ...]:
        """The settings that are columns."""
        return self.table.differing

    @property
    def star_column(self) -> int:
        """The last one."""
        return FIRST_SETTING + len(self.differing)

    @property
    def total(self) -> int:
        """How many runs there are, shown or not."""
        return len(self.table.runs)

    @property
    def chosen(self) -> Run | None:
        """The run that the others are compared with."""
        return self._chosen

    def show_table(self, table: RunTable) -> None:
        """Shows other runs."""
        chosen = self._chosen.path if self._chosen else None
        self.beginResetModel()
        self.table = table
        self._chosen = next((run for run in table.runs if run.path == chosen), None)
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Shows only runs with all these words in their name, corpus, note or machine."""
        if text.casefold() != self._filter:
            self.beginResetModel()
            self._filter = text.casefold()
            self._arrange()
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a click on a heading; runs that are equal in that stay best first."""
        self.beginResetModel()
        self._order = column, order
        self._arrange()
        self.endResetModel()

    def choose(self, path: Path | None) -> None:
        """Compares with this run from now on."""
        self._chosen = next((run for run in self.table.runs if run.path == path), None)
        self._tell_changed()

    def show_lines(self, lines: Mapping[Path, int]) -> None:
        """Which runs have a line in the plot, and with which number."""
        self._lines = dict(lines)
        self._tell_changed()

    def run_at(self, row: int) -> Run:
        """The run of a row that is shown."""
        return self._shown[row]

    def row_of(self, path: Path) -> int:
        """The row of a run; -1 where it is not shown."""
        return next((row for row, run in enumerate(self._shown) if run.path == path), -1)

    def differences(self, run: Run) -> list[Row]:
        """The settings in which a run is unlike the chosen one, those without a column too."""
        return [row for row in self.differing if self._differs(run, row.name)]

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many runs are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Figures, settings and the star."""
        return 0 if parent.isValid() else self.star_column + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a column is called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section <= NAME else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column has a tick."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICK else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, its tick, its mark, or the run itself."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        run, column = self._shown[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(run, column)
            case Qt.ItemDataRole.CheckStateRole if column == TICK:
                return Qt.CheckState.Checked if run.path in self._lines else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(run)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(run, column)
        match role:
            case _ if role == RUN_ROLE:
                return run
            case _ if role == MARK_ROLE:
                return self._is_marked(run, column)
            case _ if role == LINE_ROLE:
                return self._lines.get(run.path)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick was set or taken away; whoever owns the plot decides."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick_wanted.emit(self._shown[index.row()].path, ticked)
        return True

    # How a cell reads

    def _arrange(self) -> None:
        runs = [run for run in self.table.runs if self._is_found(run)]
        column, order = self._order
        reverse = order is Qt.SortOrder.DescendingOrder
        if FIRST_SETTING <= column < self.star_column:
            name = self.differing[column - FIRST_SETTING].name
            runs.sort(key=lambda run: _comparable(run.settings.get(name)), reverse=reverse)
        elif column >= self.star_column or column == TICK:
            runs.sort(key=lambda run: not run.starred)
        else:
            runs.sort(key=_SORTED_BY[column], reverse=reverse)
        self._shown = runs

    def _is_found(self, run: Run) -> bool:
        text = f"{run.name} {run.settings.get('corpus', '')} {run.note} {run.machine}".casefold()
        return all(word in text for word in self._filter.split())

    def _heading(self, column: int) -> str:
        if column < FIRST_SETTING:
            return say(HEADINGS[column]) if HEADINGS[column] else ""
        return say(self.differing[column - FIRST_SETTING].spoken) if column < self.star_column else ""

    def _text(self, run: Run, column: int) -> str:
        match column:
            case 1:
                return say("{run} · can’t be read", run=run.name) if run.is_unread else run.name
            case 2:
                return "" if run.held_out is None else f"{run.held_out:.2f}"
            case 3:
                return "" if run.best_at is None else f"{run.best_at:,}"
            case 4:
                return "" if run.copied is None else f"{run.copied:.0%}".replace("%", " %")
            case 5:
                return short_duration(run.seconds)
        if FIRST_SETTING <= column < self.star_column:
            return value_text(run.settings.get(self.differing[column - FIRST_SETTING].name))
        return ""

    def _is_marked(self, run: Run, column: int) -> bool:
        is_setting = FIRST_SETTING <= column < self.star_column
        return is_setting and self._differs(run, self.differing[column - FIRST_SETTING].name)

    def _differs(self, run: Run, name: str) -> bool:
        chosen = self._chosen
        if chosen is None or not run.settings or not chosen.settings:
            return False
        return bool(run.settings.get(name) != chosen.settings.get(name))

    def _spoken(self, run: Run, column: int) -> str:
        if column == NAME:
            figures = [f"{self._heading(at)} {self._text(run, at)}" for at in range(2, FIRST_SETTING)]
            star = say("starred") if run.starred else ""
            return ", ".join(filter(None, (self._text(run, NAME), star, *figures)))
        if column == TICK:
            return say("Curves of {run}", run=run.name)
        if column == self.star_column:
            return say("Star") if run.starred else say("No star")
        text = f"{self._heading(column)} {self._text(run, column)}"
        return say("{setting}, differs", setting=text) if self._is_marked(run, column) else text

    def _tip(self, run: Run) -> str:
        if run.is_unread:
            return say(run.problem)
        steps = say("step {step} of {all}", step=f"{run.step:,}", all=f"{run.iterations:,}")
        lines = [run.name, steps, run.machine, run.note]
        for row in self.differences(run):
            value = value_text(run.settings.get(row.name))
            lines.append(say("{setting}: {value}", setting=say(row.spoken), value=value))
        return "\n".join(filter(None, (*lines, say(run.problem) if run.problem else "")))

    def _tell_changed(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, self.star_column)
            self.dataChanged.emit(self.index(0, 0), last)


def value_text(value: object) -> str:
    """A setting's value as a cell has it; a run of another network does not have it at all."""
    match value:
        case None:
            return "–"
        case bool():
            return say("yes") if value else say("no")
        case int():
            return f"{value:,}"
        case float():
            return f"{value:g}"
    return say(str(value))


def short_duration(seconds: float | None) -> str:
    """As it is told elsewhere, with `min` for minutes: a column is narrow."""
    return say(duration(seconds)).replace("minutes", "min").replace("seconds", "s") if seconds else ""


def _comparable(value: object) -> tuple[bool, float, str]:
    """Numbers before names, and what a run does not have last."""
    if isinstance(value, int | float):
        return False, float(value), ""
    return value is None, 0.0, str(value)
