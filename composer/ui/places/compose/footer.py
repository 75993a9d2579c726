"""What is pressed in Compose: how many tunes, the best of many, another like the open one, and Stop."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from composer.ui.forms.editors import name_it
from composer.ui.sizes import SPACE
from composer.ui.theme import icon, set_role, set_sign
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say

BEST_OF = 50


class ComposeFooter(QWidget):
    """One primary button, which is Stop while something is composed; in a low window the others are its menu.

    Signals:
        compose_wanted(), stop_wanted(), best_wanted(), like_wanted(): a button was pressed.
    """

    compose_wanted = Signal()
    stop_wanted = Signal()
    best_wanted = Signal()
    like_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = muted_label()
        self.compose, self.stop = QPushButton(), QPushButton(say("Stop"))
        self.best = QPushButton(say("&Best of {count}", count=BEST_OF))
        self.like = QPushButton(say("Another like this"))
        self.play_as_written = QCheckBox(say("&Play while it is written"))
        self.others, self._menu = QPushButton(), QMenu(self)
        self._best_line = self._menu.addAction(self.best.text())
        self._like_line = self._menu.addAction(self.like.text())
        self._ready = self._composing = self._has_tune = self._is_low = False
        self._dress()
        self._arrange()
        self.compose.clicked.connect(self.compose_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.best.clicked.connect(self.best_wanted)
        self.like.clicked.connect(self.like_wanted)
        self._best_line.triggered.connect(self.best_wanted)
        self._like_line.triggered.connect(self.like_wanted)
        self.tell_count(1)

    def tell_count(self, count: int) -> None:
        """So many tunes are asked for."""
        self.compose.setText(say("&Compose {tunes}", tunes=counted(count, "tune")))

    def show_problem(self, sentence: str) -> None:
        """Tells what can't be met where no field is to blame; empty for nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def show_state(self, ready: bool, composing: bool, why_not: str) -> None:
        """Enables what can be pressed now; `why_not` says why nothing can be composed."""
        self._ready, self._composing = ready, composing
        self.compose.setToolTip(why_not or say("Compose as many tunes as asked for above."))
        self._enable()

    def show_tune(self, there: bool) -> None:
        """A tune is open that others can be like, or none."""
        self._has_tune = there
        self._enable()

    def set_low(self, low: bool) -> None:
        """A low window has no room for the second row."""
        self._is_low = low
        self._enable()

    def has_focused_button(self) -> bool:
        """True while one of the buttons that compose has the focus."""
        return any(button.hasFocus() for button in (self.compose, self.best, self.like, self.others))

    def _enable(self) -> None:
        can_begin = self._ready and not self._composing
        for part in (self.compose, self.best, self._best_line, self.others):
            part.setEnabled(can_begin)
        for part in (self.like, self._like_line):
            part.setEnabled(not self._composing and self._has_tune)
        # What runs turns the button into the one that stops it.
        self.compose.setVisible(not self._composing)
        self.stop.setVisible(self._composing)
        self.stop.setEnabled(self._composing)
        self.others.setVisible(self._is_low and not self._composing)
        for button in (self.best, self.like):
            button.setVisible(not self._is_low)

    def _dress(self) -> None:
        for primary in (self.compose, self.stop):
            set_role(primary, "primary")
        set_role(self.others, "primary-menu")
        set_role(self.problem, "error")
        self.problem.setAccessibleName(say("What can’t be met"))
        self.problem.hide()
        set_sign(self.compose, "compose", "on_accent")
        set_sign(self.stop, "stop", "on_accent")
        self.others.setIcon(icon("chevron-down", "on_accent"))
        self.others.setIconSize(QSize(16, 16))
        self.others.setMenu(self._menu)
        name_it(self.others, say("Other ways to compose"), say("The best of many, or another like this"))
        name_it(self.stop, say("Stop"), say("Stop at once; the tunes that are complete are kept."))
        name_it(
            self.best, say("Best of {count}", count=BEST_OF),
            say("Compose {count} tunes and list the best ranked first.", count=BEST_OF),
        )  # fmt: skip
        name_it(
            self.like, say("Another like this"),
            say("Compose tunes in the manner of the one on the page (Ctrl+Shift+N)."),
        )  # fmt: skip
        name_it(
            self.play_as_written, say("Play while it is written"),
            say("Hear the first tune from its first bar on, while the rest of it is still being composed."),
        )  # fmt: skip
        for button in (self.best, self.like):
            button.setMinimumWidth(24)
            set_role(button, "half")

    def _arrange(self) -> None:
        primary, others = QHBoxLayout(), QHBoxLayout()
        primary.setSpacing(1)
        primary.addWidget(self.compose, 1)
        primary.addWidget(self.stop, 1)
        primary.addWidget(self.others)
        others.setSpacing(SPACE)
        others.addWidget(self.best, 1)
        others.addWidget(self.like, 1)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.problem)
        column.addLayout(primary)
        column.addLayout(others)
        column.addWidget(self.play_as_written)
