"""The keys of a list of tunes: Enter plays, F2 renames, S stars, Del to trash, while the list has focus."""

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from composer.ui.widgets.keys_told import KeysTold

TOLD = (
    ("Enter", "Play"),
    ("F2", "Rename"),
    ("S", "Star, or take the star away"),
    ("Del", "Move to the trash"),
)


class ListKeys(QObject):
    """Hears them in one list, and nowhere else in the window.

    Signals:
        play_wanted(), rename_wanted(), star_wanted(), trash_wanted(): for what is selected there.
    """

    play_wanted = Signal()
    rename_wanted = Signal()
    star_wanted = Signal()
    trash_wanted = Signal()

    def __init__(self, listing: QWidget) -> None:
        super().__init__(listing)
        KeysTold("In a list of your tunes", TOLD, listing)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hear(listing, key, self.play_wanted)
        self._hear(listing, Qt.Key.Key_F2, self.rename_wanted)
        self._hear(listing, Qt.Key.Key_S, self.star_wanted)
        self._hear(listing, Qt.Key.Key_Delete, self.trash_wanted)

    def _hear(self, listing: QWidget, key: Qt.Key, wanted: SignalInstance) -> None:
        shortcut = QShortcut(QKeySequence(key), listing)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(wanted)
