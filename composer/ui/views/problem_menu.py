"""The page's verdict on its tune: how many problems, and under it what each is and what would mend it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from composer.counting import counted
from composer.notation.elements import Problem, Tune
from composer.notation.mends import Mend, mends

MOST_LISTED = 15
LONGEST_LINE = 110


class ProblemMenu(QToolButton):
    """A button that reads “valid” or “3 problems” and opens their list.

    Signals:
        problem_chosen(int, int): show where this problem stands in the text.
        mend_chosen(Mend): do this.
    """

    problem_chosen = Signal(int, int)
    mend_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tune: Tune | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self._menu.triggered.connect(self._chosen)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setMenu(self._menu)
        self.show_tune(None)

    def show_tune(self, tune: Tune | None) -> None:
        """Says how this tune stands; None where there is none."""
        self._tune = tune
        self.setVisible(tune is not None)
        if tune is None:
            return
        fatal, advice = _counted(tune)
        self.setEnabled(bool(tune.problems))
        self.setText(counted(fatal, "problem") if fatal else counted(advice, "remark") if advice else "valid")
        self.setToolTip("What is wrong, where, and what would mend it" if tune.problems else "Every bar fits")

    def fill(self) -> None:
        """Lists the problems as they are now, the fatal ones first."""
        self._menu.clear()
        if self._tune is None:
            return
        by_problem: dict[Problem, list[Mend]] = {}
        for mend in mends(self._tune):
            by_problem.setdefault(mend.problem, []).append(mend)
        listed = sorted(self._tune.problems, key=lambda problem: not problem.fatal)
        for problem in listed[:MOST_LISTED]:
            self._add(f"Line {problem.line}: {_short(problem.message)}", problem)
            for mend in by_problem.get(problem, ()):
                self._add(f"      Mend: {_short(mend.label)}", mend)
        if len(listed) > MOST_LISTED:
            self._menu.addAction(f"… and {len(listed) - MOST_LISTED} more").setEnabled(False)

    def actions_listed(self) -> list[QAction]:
        """The lines of the list, filled."""
        self.fill()
        return self._menu.actions()

    def _add(self, text: str, data: Problem | Mend) -> None:
        action = self._menu.addAction(text.replace("&", "&&"))
        action.setData(data)

    def _chosen(self, action: QAction) -> None:
        data = action.data()
        if isinstance(data, Mend):
            self.mend_chosen.emit(data)
        elif isinstance(data, Problem):
            self.problem_chosen.emit(data.span.start, data.span.end)


def _counted(tune: Tune) -> tuple[int, int]:
    fatal = sum(problem.fatal for problem in tune.problems)
    return fatal, len(tune.problems) - fatal


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + "…"
