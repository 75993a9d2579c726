"""What keys do that a widget takes by itself, told beside where it takes them, for the sheet of shortcuts."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

Shortcut = tuple[str, str]


class KeysTold(QObject):
    """Hangs on the widget that takes the keys; whoever makes the sheet finds all of them in the window."""

    def __init__(self, title: str, rows: Sequence[Shortcut], widget: QObject) -> None:
        """`rows`: keys, and what they do, in English, as is `title`."""
        super().__init__(widget)
        self.title, self.rows = title, tuple(rows)
