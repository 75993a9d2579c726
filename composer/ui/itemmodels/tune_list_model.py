"""The tunes of a list, of which a filter shows some."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from composer.ui.itemmodels.counted_rows import CountedRows, Index
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.words import say

ROW_ROLE = Qt.ItemDataRole.UserRole


class TuneListModel(CountedRows):
    """Rows to show; display text is the title, the whole row is under `ROW_ROLE`.

    The filter is here and not in a proxy: a proxy asks for every row through Qt and tells the view of every
    gap, which takes a third of a second where ten thousand titles are searched in a millisecond. Positions
    count all rows; the rows of Qt's indices count those that the filter shows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[TuneRow] = []
        self._coming: Sequence[TuneRow] = ()
        # Connected before any view is.
        self.rowsInserted.connect(self._take_coming)
        self._titles: Callable[[], Sequence[str]] = self._titles_of_rows
        # Titles in the spelling that is compared; None until somebody searches.
        self._folded: list[str] | None = None
        self._filter = ""
        self.headings: Mapping[int, str] = {}
        """What stands above the row at a position, where a list is in groups; not while it is filtered."""
        # The positions that are shown; all of them while it is a range.
        self._shown: Sequence[int] = range(0)

    @property
    def total(self) -> int:
        """How many tunes there are, shown or not."""
        return len(self._rows)

    @property
    def is_filtered(self) -> bool:
        """True while only some are shown."""
        return bool(self._filter)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, all that is known in words, or the row itself."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._rows[self._shown[index.row()]]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title or say("Untitled")
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self.heading(index)
                return f"{heading}: {row.spoken}" if heading else row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tunes can be chosen and dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def heading(self, index: Index) -> str:
        """What stands above a shown tune; empty for nothing."""
        return "" if self._filter else self.headings.get(index.row(), "")

    def set_rows(
        self,
        rows: Sequence[TuneRow],
        titles: Callable[[], Sequence[str]] | None = None,
        headings: Mapping[int, str] | None = None,
    ) -> None:
        """Shows other tunes.

        Args:
            titles: gives their titles without making their rows; asked when somebody searches first.
            headings: what stands above the row at a position, where the list is in groups.
        """
        self.headings = headings or {}
        self._rows, self._folded = rows, None
        self._titles = titles or self._titles_of_rows
        self._shown = self._fitting()
        self.show_rows(len(self._shown))

    def prepend(self, rows: Sequence[TuneRow]) -> None:
        """Adds tunes at the beginning; the positions of all others move on."""
        if self._filter:
            self.set_rows([*rows, *self._rows])
            return
        self._coming = rows
        self.insertRows(0, len(rows))

    def _take_coming(self) -> None:
        """Between what is told before and after an insertion: views and others see the old rows until now."""
        self._rows, self._folded, self._coming = [*self._coming, *self._rows], None, ()
        self._shown = range(len(self._rows))

    def set_filter(self, text: str) -> None:
        """Shows only tunes whose title contains `text`, whatever the case of both."""
        if text.casefold() == self._filter:
            return
        self._filter = text.casefold()
        self._shown = self._fitting()
        self.show_rows(len(self._shown))

    def position(self, index: Index) -> int:
        """The position of a shown tune among all."""
        return self.position_at(index.row())

    def position_at(self, row: int) -> int:
        """The position among all of what is shown in Qt's row."""
        return self._shown[row]

    def index_of(self, position: int) -> QModelIndex:
        """Where the tune at `position` is shown; an invalid index where the filter hides it."""
        try:
            return self.index(self._shown.index(position))
        except ValueError:
            return QModelIndex()

    def runs(self, positions: Collection[int]) -> Iterator[tuple[int, int]]:
        """Qt's rows of these positions as stretches from first to last, those that are shown."""
        wanted = set(positions)
        if isinstance(self._shown, range):
            rows = sorted(position for position in wanted if position in self._shown)
        else:
            rows = [row for row, position in enumerate(self._shown) if position in wanted]
        # In a stretch without a gap, row and count go up together.
        for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
            stretch = [row for _, row in run]
            yield stretch[0], stretch[-1]

    def row(self, position: int) -> TuneRow:
        """The row at `position`, counted among all."""
        return self._rows[position]

    def _fitting(self) -> Sequence[int]:
        if not self._filter:
            return range(len(self._rows))
        if self._folded is None:
            self._folded = [title.casefold() for title in self._titles()]
        wanted = self._filter
        return [position for position, title in enumerate(self._folded) if wanted in title]

    def _titles_of_rows(self) -> Sequence[str]:
        return [row.title for row in self._rows]
