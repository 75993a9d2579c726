"""A list model that Qt counts by itself.

A view asks for the count with each row that it lays out, and lays out anew with each change of theme, font or
size. Asked of Python, ten thousand rows took a tenth of a second, and a change of the theme many.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

Index = QModelIndex | QPersistentModelIndex


class CountedRows(QStringListModel):
    """Rows without a text of their own; what they show comes from `data`."""

    def show_rows(self, count: int) -> None:
        """There are so many other rows now: the one reset that views hear of."""
        self.setStringList([""] * count)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, not written in."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
