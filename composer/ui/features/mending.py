"""How many problems the open tune has, and under that what each is and what would mend it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from composer.notation.elements import Problem
from composer.notation.mends import Mend, mends
from composer.ui.features.feature import Feature, Host
from composer.ui.words import counted, say

MOST_LISTED = 15
LONGEST_LINE = 110
BAR_LENGTH = "bar-length"


class Mending(Feature):
    """A button that reads “2 bars to mend” and opens their list; a tune without any needs none."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document = host.document
        self.button = QToolButton()
        self._menu = QMenu(self.button)
        self._listed = -1
        self._menu.aboutToShow.connect(self._list)
        self._menu.triggered.connect(self._chosen)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.setMenu(self._menu)
        self.button.setToolTip(say("What is wrong, where, and what would mend it"))
        host.page.add_text_button(self.button)
        host.document.tune_read.connect(self._show)
        self._show()

    def _show(self) -> None:
        read = self._document.read
        problems = read.tune.problems if read else ()
        self.button.setVisible(bool(problems))
        self.button.setText(_to_mend(problems))

    def _list(self) -> None:
        """Lists the problems as they are now, the fatal ones first."""
        self._menu.clear()
        read = self._document.read_now
        self._listed = self._document.revision
        if read is None:
            return
        by_problem: dict[Problem, list[Mend]] = {}
        for mend in mends(read.tune):
            by_problem.setdefault(mend.problem, []).append(mend)
        listed = sorted(read.tune.problems, key=lambda problem: not problem.fatal)
        for problem in listed[:MOST_LISTED]:
            self._add(
                say("Line {line}: {what}", line=problem.line, what=_short(say(problem.message))), problem
            )
            for mend in by_problem.get(problem, ()):
                self._add("      " + say("Mend: {how}", how=_short(say(mend.label))), mend)
        if len(listed) > MOST_LISTED:
            self._menu.addAction(say("… and {count} more", count=len(listed) - MOST_LISTED)).setEnabled(False)

    def actions_listed(self) -> list[QAction]:
        """The lines of the list, filled."""
        self._list()
        return self._menu.actions()

    def _add(self, text: str, data: Problem | Mend) -> None:
        action = self._menu.addAction(text.replace("&", "&&"))
        action.setData(data)

    def _chosen(self, action: QAction) -> None:
        data, read = action.data(), self._document.read_now
        if read is None or read.revision != self._listed:
            return  # the list was made for another text
        if isinstance(data, Mend):
            self._document.change(data.applied(read.text))
        elif isinstance(data, Problem):
            self._document.select(data.span.start, data.span.end)


def _to_mend(problems: Sequence[Problem]) -> str:
    """What the button says: bars, where nothing else is wrong."""
    wrong = [problem for problem in problems if problem.fatal]
    if not wrong:
        return counted(len(problems), "remark")
    if all(problem.rule == BAR_LENGTH for problem in wrong):
        return counted(len(wrong), "bar to mend", "bars to mend")
    return counted(len(wrong), "problem to mend", "problems to mend")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + "…"
