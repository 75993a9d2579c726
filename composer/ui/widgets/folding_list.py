"""A list that stands beside the page, or, where there is no room, is opened over it by a button."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from composer.ui.theme import set_sign
from composer.ui.words import say

WIDEST = 352


class FoldingList(QObject):
    """Takes the list out of its splitter and puts it back; `button` is there while it is out."""

    def __init__(self, listing: QWidget, splitter: QSplitter, page: QWidget, top: int) -> None:
        """`top` is how much of the page stays free above an open list."""
        super().__init__(page)
        self._listing, self._splitter, self._page, self._top = listing, splitter, page, top
        self._folded = False
        self.button = QPushButton(say("Tunes"))
        set_sign(self.button, "note")
        self.button.setToolTip(say("Show the list of tunes over the page (Esc closes it)"))
        self.button.setAccessibleName(say("Tunes"))
        self.button.hide()
        self.button.clicked.connect(self._open_or_close)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), listing)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close)
        page.installEventFilter(self)

    @property
    def folded(self) -> bool:
        """True while the list has no place of its own."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Folds the list, or gives it its place back."""
        if folded == self._folded:
            return
        self._folded = folded
        self.button.setVisible(folded)
        if folded:
            self._listing.setParent(self._page)
        else:
            self._splitter.insertWidget(0, self._listing)
            self._listing.show()

    def close(self) -> None:
        """Hides a list that lies over the page."""
        if self._folded:
            self._listing.hide()
            self.button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps an open list as high as the page."""
        if event.type() == QEvent.Type.Resize and self._folded:
            self._place()
        return super().eventFilter(watched, event)

    def _open_or_close(self) -> None:
        if self._listing.isVisible():
            self.close()
        else:
            self._place()
            self._listing.show()
            self._listing.raise_()
            self._listing.setFocus()

    def _place(self) -> None:
        width = min(WIDEST, self._page.width())
        self._listing.setGeometry(0, self._top, width, self._page.height() - self._top)
