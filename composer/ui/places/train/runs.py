"""The runs of Train: what was tried, best first, and what can be done with one, with two, and with all."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from composer.ui.sizes import HALF, SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.run_row_delegate import ROW
from composer.ui.widgets.run_table import RunTable
from composer.ui.words import counted, say

WHAT = "lower is better · what differs is marked"
NONE_YET = "Each training is a run, and stands here with what it reached and what differs from the others."
READING = "The runs are being read…"
CHOOSE_TWO = "Choose two runs first, with Ctrl and a click, or tick two: both compose with the same seed."
TWO, TWO_SHORT, SAVE, SAVE_SHORT = "Compose from two", "From two", "Save curves…", "Save…"
BY_TIME = "By time", "By step"
NONE_FOUND = "No run has all of these words."
NARROWEST_FILTER, WIDEST_FILTER, ROOM_FOR_SENTENCE = 60, 128, 440


class RunsPanel(QWidget):
    """Shows what it is given; changes nothing itself.

    Attributes:
        head: what is said of the table and the ways on, to stand above it, beside its name.

    Signals:
        save_wanted(str): the curves leave as `csv`, `png` or `tensorboard`.
    """

    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence, self.filter = ElidedLabel(), QLineEdit()
        self.by_time, self.two, self.save = (QPushButton() for _ in range(3))
        self.table, self.head = RunTable(), QWidget()
        self.head.installEventFilter(self)
        self._unfit, self._reading = 0, ""
        self._lay_out()
        self._menu = QMenu(self.save)
        for label, kind in ((say("As CSV…"), "csv"), (say("As a picture…"), "png")):
            self._add(label, kind)
        self._add(say("For TensorBoard…"), "tensorboard")
        self.save.setMenu(self._menu)
        self.table.columns_fitted.connect(self._columns_fitted)
        self.table.runs.modelReset.connect(self._describe)
        self.table.runs.dataChanged.connect(self._describe)
        self.filter.textChanged.connect(self.table.runs.set_filter)
        self.offer_two(False)
        self.show_axis(known=False, by_time=False)
        self._describe()

    def _add(self, label: str, kind: str) -> None:
        self._menu.addAction(label, lambda: self.save_wanted.emit(kind))

    def _lay_out(self) -> None:
        set_role(self.sentence, "muted")
        self.filter.setPlaceholderText(say("Filter"))
        self.filter.setAccessibleName(say("Filter the runs"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(scaled(NARROWEST_FILTER))
        self.filter.setMaximumWidth(scaled(WIDEST_FILTER))
        self._name_links(wide=True)
        for link in (self.by_time, self.two, self.save):
            set_role(link, "link")
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, HALF)
        head.setSpacing(SPACE)
        head.addWidget(self.sentence, 1)
        head.addStretch()
        head.addWidget(self.filter)
        for widget in (self.by_time, self.two, self.save):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        self.table.setMinimumHeight(2 * scaled(ROW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where there is little room the sentence goes, and the ways on have shorter names."""
        if watched is self.head and event.type() == QEvent.Type.Resize:
            self._name_links(wide=self.head.width() >= scaled(ROOM_FOR_SENTENCE))
        return super().eventFilter(watched, event)

    def _name_links(self, wide: bool) -> None:
        self.sentence.setVisible(wide)
        for link, whole, short in ((self.two, TWO, TWO_SHORT), (self.save, SAVE, SAVE_SHORT)):
            link.setText(say(whole if wide else short))
            link.setAccessibleName(say(whole))

    def offer_two(self, offered: bool) -> None:
        """Whether two runs are chosen that can compose."""
        self.two.setEnabled(offered)
        self.two.setToolTip("" if offered else say(CHOOSE_TWO))

    def show_axis(self, *, known: bool, by_time: bool) -> None:
        """Whether the times of the chosen run are known, and the plot tells them."""
        self.by_time.setVisible(known)
        self.by_time.setText(say(BY_TIME[by_time]))

    def show_reading(self, done: int, total: int) -> None:
        """So many of the runs are read."""
        how_far = say("{done} of {total}", done=f"{done:,}", total=f"{total:,}")
        self._reading = f"{say(READING)} {how_far}" if total > 1 else say(READING)
        if not self.table.runs.total:
            self._describe()

    def done_reading(self) -> None:
        """All are read."""
        self._reading = ""
        self._describe()

    def fail(self, sentence: str) -> None:
        """Says why there are none to see."""
        self._reading = sentence
        self._describe()

    def _columns_fitted(self, unfit: int) -> None:
        self._unfit = unfit
        self._describe()

    def _describe(self) -> None:
        """What is to be said of the table; with what has no room in it."""
        runs, sentence = self.table.runs, say(WHAT)
        for widget in (self.filter, self.save):
            widget.setEnabled(runs.total > 0)
        self.filter.setVisible(runs.total > 1)
        self.table.say_empty("" if runs.rowCount() else self._why_none())
        if self._unfit:
            more = counted(self._unfit, "more setting differs", "more settings differ")
            sentence = say("{more}: see under the mouse", more=more)
        self.sentence.set_text(sentence if runs.rowCount() else "")
        self.table.setAccessibleDescription(self.sentence.text())

    def _why_none(self) -> str:
        return say(NONE_FOUND) if self.table.runs.total else self._reading or say(NONE_YET)
