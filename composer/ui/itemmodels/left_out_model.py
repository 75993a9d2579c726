"""What was left out of a corpus, a row each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from composer.corpus.collection import LeftOut
from composer.ui.itemmodels.counted_rows import CountedRows, Index
from composer.ui.words import say

LEFT_OUT_ROLE = Qt.ItemDataRole.UserRole


class LeftOutModel(CountedRows):
    """Title, reason and place of every tune, file or folder that is not in the corpus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left_out: Sequence[LeftOut] = ()

    def set_left_out(self, left_out: Sequence[LeftOut]) -> None:
        """These were left out, and no others."""
        self._left_out = left_out
        self.show_rows(len(left_out))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; all of a row in its tooltip, and what was left out under `LEFT_OUT_ROLE`."""
        if not index.isValid() or index.row() >= len(self._left_out):
            return None
        left_out = self._left_out[index.row()]
        if role == LEFT_OUT_ROLE:
            return left_out
        if role == Qt.ItemDataRole.DisplayRole:
            return left_out.title or say("Untitled")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title, reason, _ = _cells(left_out)
            return ", ".join(filter(None, (title, line_of(left_out), reason)))
        return "\n".join(_cells(left_out)) if role == Qt.ItemDataRole.ToolTipRole else None

    def index_of(self, left_out: LeftOut) -> QModelIndex:
        """Where it stands; no valid index where it does not."""
        rows = (row for row, one in enumerate(self._left_out) if one is left_out)
        return self.index(next(rows, -1), 0)


def line_of(left_out: LeftOut) -> str:
    """`line 214`; empty for a whole file or folder."""
    return say("line {line}", line=f"{left_out.line:,}") if left_out.line else ""


def _cells(left_out: LeftOut) -> tuple[str, str, str]:
    place = ", ".join(filter(None, (left_out.source, line_of(left_out))))
    return left_out.title or say("Untitled"), say(left_out.reason), place
