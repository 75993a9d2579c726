"""A strip for finding and replacing: what is looked for, what takes its place, how many there are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from composer.ui.sizes import EDGE, HEAD, SPACE
from composer.ui.theme import icon, set_role
from composer.ui.words import say


class FindBar(QFrame):
    """Finds nothing itself.

    Signals:
        wanted_changed(): another text is looked for.
        next_wanted(), previous_wanted(), replace_wanted(), replace_all_wanted(): a button or key asks for it.
        closed(): it was hidden.
    """

    wanted_changed = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "strip")
        self.wanted = QLineEdit(placeholderText=say("Find"))
        self.by = QLineEdit(placeholderText=say("Replace by"))
        self.count = QLabel()
        self.match_case = QCheckBox(say("Match case"))
        # In ABC an octave lies between a capital and a small letter.
        self.match_case.setChecked(True)
        self.previous, self.next = QPushButton(say("Previous")), QPushButton(say("Next"))
        self.replace, self.replace_all = QPushButton(say("Replace")), QPushButton(say("Replace all"))
        self.close_button = QToolButton(autoRaise=True)
        self._arrange()
        self.wanted.textChanged.connect(self.wanted_changed)
        self.match_case.toggled.connect(self.wanted_changed)
        self.wanted.returnPressed.connect(self.next_wanted)
        self.by.returnPressed.connect(self.replace_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.previous.clicked.connect(self.previous_wanted)
        self.replace.clicked.connect(self.replace_wanted)
        self.replace_all.clicked.connect(self.replace_all_wanted)
        self.close_button.clicked.connect(self.leave)
        self.hide()

    def begin(self, wanted: str, *, replacing: bool) -> None:
        """Appears, ready for what is to be found."""
        for widget in (self.by, self.replace, self.replace_all):
            widget.setVisible(replacing)
        self.show()
        if wanted:
            self.wanted.setText(wanted)
        self.wanted.selectAll()
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, count: str) -> None:
        """Tells how many there are."""
        self.count.setText(count)

    def leave(self) -> None:
        """Goes."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(say("Close (Esc)"))
        self.wanted.setAccessibleName(say("Find"))
        self.by.setAccessibleName(say("Replace by"))
        self.close_button.setAccessibleName(say("Close the search"))
        grid = QGridLayout(self)
        grid.setContentsMargins(EDGE, SPACE, HEAD, SPACE)
        grid.setSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        rows: tuple[tuple[QWidget, QWidget, QWidget], ...] = (
            (self.wanted, self.previous, self.next),
            (self.by, self.replace, self.replace_all),
        )
        for row, widgets in enumerate(rows):
            for column, widget in zip((0, 2, 3), widgets, strict=True):
                grid.addWidget(widget, row, column)
        grid.addWidget(self.count, 0, 1)
        grid.addWidget(self.match_case, 0, 4)
        grid.addWidget(self.close_button, 0, 5)
