"""What was left out of a corpus, a row each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from composer.corpus.collection import LeftOut
from composer.ui.words import say

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Tune", "Why", "Where")
LEFT_OUT_ROLE = Qt.ItemDataRole.UserRole


class LeftOutModel(QAbstractTableModel):
    """Title, reason and place of every tune, file or folder that is not in the corpus."""

    def __init__(self, left_out: Sequence[LeftOut], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left_out = left_out

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many were left out."""
        return 0 if parent.isValid() else len(self._left_out)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Title, reason, place."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; all of a row in its tooltip, and what was left out under `LEFT_OUT_ROLE`."""
        if not index.isValid():
            return None
        left_out = self._left_out[index.row()]
        if role == LEFT_OUT_ROLE:
            return left_out
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(left_out)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title, reason, _ = _cells(left_out)
            return ", ".join(filter(None, (title, line_of(left_out), reason)))
        return "\n".join(_cells(left_out)) if role == Qt.ItemDataRole.ToolTipRole else None

    def index_of(self, left_out: LeftOut) -> QModelIndex:
        """Where it stands; no valid index where it does not."""
        rows = (row for row, one in enumerate(self._left_out) if one is left_out)
        return self.index(next(rows, -1), 0)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(COLUMNS[section])
        return None


def line_of(left_out: LeftOut) -> str:
    """`line 214`; empty for a whole file or folder."""
    return say("line {line}", line=f"{left_out.line:,}") if left_out.line else ""


def _cells(left_out: LeftOut) -> tuple[str, str, str]:
    place = ", ".join(filter(None, (left_out.source, line_of(left_out))))
    return left_out.title or say("Untitled"), say(left_out.reason), place
