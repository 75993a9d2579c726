"""The tunes of a list: a row each, made from whatever the owner has."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class TuneRow:
    """One line of a tune list.

    Attributes:
        title: of the tune.
        rhythm, key, meter: as they are to be read: `reel`, `D major`, `4/4`; empty where not known.
        bars: number of bars; None where not counted.
        problems: number of problems; 0 for a valid tune, None where it was not checked.
        note: one more short text, such as where the tune comes from.
        payload: whatever the owner wants to find again.
    """

    title: str
    rhythm: str = ""
    key: str = ""
    meter: str = ""
    bars: int | None = None
    problems: int | None = None
    note: str = ""
    payload: Any = None

    @property
    def details(self) -> str:
        """The second line: what is known, with dots between."""
        bars = "" if self.bars is None else f"{self.bars} bar{'' if self.bars == 1 else 's'}"
        return " · ".join(filter(None, (self.rhythm, self.key, self.meter, bars, self.note)))

    @property
    def verdict(self) -> str:
        """`valid`, `2 problems`, or empty where the tune was not checked."""
        if self.problems is None:
            return ""
        if self.problems == 0:
            return "valid"
        return f"{self.problems} problem{'' if self.problems == 1 else 's'}"


class TuneListModel(QAbstractListModel):
    """Rows to show; display text is the title, the whole row is under `ROW_ROLE`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TuneRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many tunes there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, a description for screen readers, or the row itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or "Untitled"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title or "Untitled", row.details, row.verdict)))
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tunes can be chosen and dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def set_rows(self, rows: Sequence[TuneRow]) -> None:
        """Shows other tunes."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append(self, row: TuneRow) -> None:
        """Adds a tune at the end."""
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._rows.append(row)
        self.endInsertRows()

    def replace(self, position: int, row: TuneRow) -> None:
        """Shows something else in the row at `position`."""
        self._rows[position] = row
        here = self.index(position)
        self.dataChanged.emit(here, here)

    def remove(self, position: int) -> None:
        """Takes the row at `position` away."""
        self.beginRemoveRows(QModelIndex(), position, position)
        del self._rows[position]
        self.endRemoveRows()

    def row(self, position: int) -> TuneRow:
        """The row at `position`."""
        return self._rows[position]
