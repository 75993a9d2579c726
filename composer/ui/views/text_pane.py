"""The ABC text with its header, which says where the cursor is and folds the text away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from composer.composition.written_bars import WrittenBar, numbers_of
from composer.notation.elements import Span
from composer.ui.document.open_tune import ReadTune
from composer.ui.sizes import EDGE, SPACE, scaled
from composer.ui.theme import set_role, set_sign
from composer.ui.widgets.abc_editor import AbcEditor
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.words import say

STRIP = 34
UNLIMITED = 16_777_215
"""Qt's own word for a widget that may be as large as it likes."""


class TextPane(QWidget):
    """The editor under its header; features add strips between the two, and buttons to the header.

    Signals:
        unfolded(bool): the person unfolded the text, or folded it.
    """

    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.fold = AbcEditor(), QToolButton()
        self.place, self.sound = ElidedLabel(), QLabel()
        self._below, self._buttons, self._strips = QWidget(), QHBoxLayout(), QVBoxLayout()
        self._shown, self._is_low, self._low_shown, self.is_beside = True, False, False, False
        self._bars: tuple[WrittenBar, ...] = ()
        self._text, self._selection, self._growing = "", Span(0, 0), False
        self._arrange()
        self.fold.clicked.connect(self._toggle)
        self._fit()

    @property
    def is_unfolded(self) -> bool:
        """True while the text is there, and not its header alone."""
        return self._low_shown if self._is_low else self._shown

    def unfold(self, shown: bool) -> None:
        """Shows the text below its header, or folds it away."""
        before = self.is_unfolded
        if self._is_low:
            self._low_shown = shown
        else:
            self._shown = shown
        self._fit()
        if shown != before:
            self.unfolded.emit(shown)

    def set_low(self, low: bool) -> None:
        """In a low window it is folded at first; it is again as it was where there is room."""
        self._is_low, self._low_shown = low, False
        self._fit()

    def set_beside(self, beside: bool) -> None:
        """It stands beside the sheet, where it takes the whole height."""
        self.is_beside = beside
        self._fit()

    def set_growing(self, growing: bool) -> None:
        """The text is being written by the program, and nobody else writes in it."""
        self._growing = growing
        self.editor.setReadOnly(growing)
        self._tell()

    def add_button(self, button: QWidget) -> None:
        """One more at the right of the header."""
        self._buttons.addWidget(button)

    def add_strip(self, strip: QWidget) -> None:
        """A strip between header and text."""
        self._strips.addWidget(strip)

    def show_read(self, read: ReadTune | None) -> None:
        """What was read: where its bars are, and that there is nothing to mend in it."""
        self._bars, self._text = (read.bars, read.text) if read else ((), "")
        self.sound.setVisible(read is not None and not read.tune.problems)
        self._tell()

    def show_place(self, selection: Span) -> None:
        """Where the cursor is, or what is selected."""
        self._selection = selection
        self._tell()

    def _tell(self) -> None:
        if self._growing:
            self.place.set_text(say("being written; it can be edited when it is complete"))
            return
        selection, numbers = self._selection, numbers_of(self._bars)
        line = self._text.count("\n", 0, selection.start) + 1
        told = say("line {line}", line=line) if self._text else ""
        bars = [
            number
            for number, bar in zip(numbers, self._bars, strict=True)
            if number and bar.start <= max(selection.end - 1, selection.start) and selection.start <= bar.end
        ]
        if len(bars) == 1:
            told = say("{line}, bar {bar}", line=told, bar=bars[0])
        elif bars:
            told = say("{line}, bars {first}–{last}", line=told, first=bars[0], last=bars[-1])
        self.place.set_text(told)

    def _toggle(self) -> None:
        self.unfold(not self.is_unfolded)

    def _fit(self) -> None:
        shown = self.is_unfolded
        self._below.setVisible(shown)
        set_sign(self.fold, "chevron-down" if shown else "chevron-right")
        self.fold.setToolTip(say("Fold the text away" if shown else "Unfold the text"))
        alone = scaled(STRIP) if not shown and not self.is_beside else UNLIMITED
        self.setMaximumHeight(alone)

    def _arrange(self) -> None:
        set_role(self.place, "muted")
        set_role(self.sound, "success")
        set_role(self.fold, "fold")
        self.fold.setText(say("ABC text"))
        self.fold.setAccessibleName(say("ABC text"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        font = self.fold.font()
        font.setBold(True)
        self.fold.setFont(font)
        self.sound.setText(say("✓ No problems"))
        self.sound.hide()
        header = QFrame()
        set_role(header, "strip-text")
        header.setFixedHeight(scaled(STRIP))
        row = QHBoxLayout(header)
        row.setContentsMargins(SPACE, 0, EDGE, 0)
        row.setSpacing(0)
        row.addWidget(self.fold)
        row.addWidget(self.place, 1)
        row.addSpacing(SPACE)
        row.addWidget(self.sound)
        row.addLayout(self._buttons)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addLayout(self._strips)
        below.addWidget(self.editor, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._below, 1)
        layout.addStretch()
