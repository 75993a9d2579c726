"""The middle of Step by step: the list of steps, and the page of the one where somebody is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from composer.ui.places.train.steps.page import StepPage
from composer.ui.places.train.steps.step_list import Entry, StepList
from composer.ui.places.train.steps.switch import ModeSwitch
from composer.ui.sizes import EDGE, HEAD, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.column_header import ColumnHeader
from composer.ui.widgets.current_stack import CurrentStack
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say

LIST_WIDTH, PAGE_LEAST = 256, 480
AFTER = "After MIT 6.S191, Lab 1.\nWorks on your own network."


class StepsMiddle(QWidget):
    """Where there is no room for the list, a box stands in its place.

    Signals:
        step_chosen(int): the person goes to this row.
        back_wanted(), next_wanted(): to the step before, or the next.
    """

    step_chosen = Signal(int)
    back_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, pages: Sequence[StepPage]) -> None:
        super().__init__()
        self.switch, self.about = ModeSwitch(), ElidedLabel()
        self.list, self.box, self.count = StepList(), ChoiceBox(), QLabel()
        self.stack = CurrentStack()
        for page in pages:
            self.stack.addWidget(page)
        self.lacking = EmptyState(icon_name="corpus")
        self.stack.addWidget(self.lacking)
        self._arrange()
        self.list.step_chosen.connect(self.step_chosen)
        self.box.activated.connect(self.step_chosen)
        for keys, wanted in (("Alt+Left", self.back_wanted), ("Alt+Right", self.next_wanted)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setWhatsThis(say("The step before") if keys == "Alt+Left" else say("The next step"))
            shortcut.activated.connect(wanted)

    def _arrange(self) -> None:
        set_role(self.count, "muted")
        set_role(self.about, "muted")
        self.box.setAccessibleName(say("Step"))
        head = ColumnHeader(say("Step by step"))
        head.add(self.count)
        head.row.setContentsMargins(EDGE, 0, HEAD, 0)
        foot, after = QFrame(), muted_label(say(AFTER))
        set_role(foot, "foot")
        QVBoxLayout(foot).addWidget(after)
        self.column = QFrame()
        set_role(self.column, "second-column")
        self.column.setFixedWidth(scaled(LIST_WIDTH))
        left = QVBoxLayout(self.column)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(head)
        left.addSpacing(4)
        left.addWidget(self.list, 1)
        left.addWidget(foot)
        self.header = ColumnHeader()
        self.header.row.takeAt(2)
        self.header.row.setSpacing(HEAD)
        self.header.row.setContentsMargins(EDGE, 0, HEAD, 0)
        self.header.row.addWidget(self.switch)
        self.header.row.addWidget(self.box, 100)
        self.header.row.addStretch(1)
        self.header.row.addWidget(self.about)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.column)
        row.addLayout(right, 1)

    def show_steps(self, entries: Sequence[Entry], row: int) -> None:
        """Shows the list as it is now, and where the person is."""
        self.list.show_entries(entries, row)
        done = sum(entry.done for entry in entries)
        self.count.setText(say("{done} of {count}", done=done, count=len(entries)))
        count = len(entries)
        titles = [
            say("{number} of {count}: {title}", number=one.number, count=count, title=one.title)
            for one in entries
        ]
        if [self.box.itemText(place) for place in range(self.box.count())] != titles:
            self.box.clear()
            self.box.addItems(titles)
        self.box.setCurrentIndex(row)

    def show_page(self, page: StepPage, lacking: str = "") -> None:
        """Shows a page, or what it lacks."""
        self.lacking.set_content("", lacking, "corpus")
        self.stack.setCurrentWidget(self.lacking if lacking else page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the list into the box where the page would be too narrow."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(LIST_WIDTH) + PAGE_LEAST
        self.column.setVisible(not narrow)
        self.box.setVisible(narrow)
        self.about.setVisible(not narrow)
