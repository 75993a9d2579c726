"""A list of commands over the window: what is typed filters it, Enter runs, Escape closes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from composer.ui.sizes import EDGE, HEAD, SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.words import say

WIDTH, HEIGHT, TOP, ROW, MOST_ROWS = 640, 440, 48, 28, 200
SHARE_OF_WHERE = 0.34
NOTHING = "No command has these words. Type fewer of them."
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True)
class CommandRow:
    """One row: what stands in its three columns, whether it can be run now, and what a screen reader says."""

    texts: tuple[str, str, str]
    enabled: bool
    spoken: str


class CommandList(QFrame):
    """Knows rows, not what they do.

    Signals:
        wanted_changed(str): other words are looked for.
        row_chosen(int): this row is to be run; the list is closed by then.
        came_to(str): the current row in words, for a screen reader.
    """

    wanted_changed = Signal(str)
    row_chosen = Signal(int)
    came_to = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.wanted, self.rows, self.nothing = QLineEdit(), QTreeWidget(), QLabel(say(NOTHING))
        self._before: QWidget | None = None
        self._arrange()
        self.wanted.textChanged.connect(self.wanted_changed)
        self.wanted.installEventFilter(self)
        self.rows.itemClicked.connect(self._run_current)
        self.rows.currentItemChanged.connect(self._tell_current)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._leave_where_left)
        self.hide()

    def begin(self) -> None:
        """Appears, ready for words; what had the focus gets it again."""
        self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.wanted.clear()
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted_changed.emit("")

    def leave(self) -> None:
        """Goes."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[CommandRow]) -> None:
        """Shows these; the first that can be run is the current one."""
        self.rows.clear()
        items = [_item(row) for row in rows[:MOST_ROWS]]
        self.rows.addTopLevelItems(items)
        first = next((item for item in items if not item.isDisabled()), None)
        if first is not None:
            self.rows.setCurrentItem(first)
        self.rows.setVisible(bool(items))
        self.nothing.setVisible(not items)
        if not items:
            self.came_to.emit(self.nothing.text())

    def place(self) -> None:
        """At the top of the window, in its middle."""
        window = self._window
        width = min(scaled(WIDTH), window.width() - 2 * EDGE)
        height = min(scaled(HEIGHT), window.height() - scaled(TOP) - EDGE)
        self.setGeometry((window.width() - width) // 2, scaled(TOP), width, height)
        self.rows.header().resizeSection(1, round(width * SHARE_OF_WHERE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that are for the list, while words are typed."""
        if watched is self.wanted and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                QApplication.sendEvent(self.rows, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run_current()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same where the list itself has the focus."""
        act: Callable[[], None] | None = {
            Qt.Key.Key_Escape: self.leave,
            Qt.Key.Key_Return: self._run_current,
            Qt.Key.Key_Enter: self._run_current,
        }.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _run_current(self, *_clicked: object) -> None:
        item = self.rows.currentItem()
        if item is None or item.isDisabled():
            return
        row = self.rows.indexOfTopLevelItem(item)
        self.leave()
        self.row_chosen.emit(row)

    def _tell_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.came_to.emit(item.data(0, Qt.ItemDataRole.AccessibleTextRole))

    def _leave_where_left(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A click elsewhere closes it."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self._before = None
            self.leave()

    def _arrange(self) -> None:
        set_role(self, "card")
        set_role(self.nothing, "muted")
        self.setAccessibleName(say("All commands"))
        self.wanted.setPlaceholderText(say("Type words of what you want to do"))
        self.wanted.setAccessibleName(say("What to do"))
        self.rows.setAccessibleName(say("Commands"))
        self.rows.setColumnCount(3)
        self.rows.setHeaderHidden(True)
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(HEAD, HEAD, HEAD, HEAD)
        layout.setSpacing(SPACE)
        layout.addWidget(self.wanted)
        layout.addWidget(self.nothing)
        layout.addWidget(self.rows, 1)


def _item(row: CommandRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem(row.texts)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, row.spoken)
    item.setSizeHint(0, QSize(0, scaled(ROW)))
    for column, text in enumerate(row.texts):
        item.setToolTip(column, text)
    item.setDisabled(not row.enabled)
    return item
