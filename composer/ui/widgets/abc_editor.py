"""The editor for the ABC text of a tune."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from composer.notation.elements import Problem, Span
from composer.ui.colours import current_colours
from composer.ui.document.history import change_between
from composer.ui.document.marks import Mark, sentences_at
from composer.ui.sizes import MONO, font
from composer.ui.theme import set_role
from composer.ui.widgets.abc_highlighter import AbcHighlighter
from composer.ui.widgets.line_gutter import GutteredEdit
from composer.ui.widgets.text_offsets import TextOffsets
from composer.ui.words import say

# Beyond these an editor would hold the window up for seconds: no tune is so long, a mistaken file may be.
MOST_UNDERLINED, MOST_COLOURED_CHARACTERS = 500, 200_000
PLACEHOLDER = """Write a tune in ABC notation, for example:

X:1
T:My tune
M:4/4
L:1/8
K:D
|: DFAd fdAF | GBdg bgdB :|"""


class AbcEditor(GutteredEdit):
    """Shows one tune's ABC text and tells what is typed. All offsets are Python's offsets into `text()`.

    What is undone and redone is its owner's business, who asks for other texts then.

    Signals:
        text_typed(str): the person changed the text (typing, paste, drop).
        selection_moved(int, int): the selection, or the cursor alone, is here now.
        focus_changed(bool): what is typed goes here, or no more.
        undo_wanted(), redo_wanted(): a key or the context menu asks for it.
    """

    text_typed = Signal(str)
    selection_moved = Signal(int, int)
    focus_changed = Signal(bool)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known_text = ""
        self._offsets = TextOffsets("")
        self._problems: tuple[Problem, ...] = ()
        self._placing = False
        self._marks: tuple[Mark, ...] = ()
        self.setUndoRedoEnabled(False)
        self._colours = current_colours()
        self.highlighter = AbcHighlighter(self.document(), self._colours)
        self._dress()
        self.document().contentsChange.connect(self._contents_changed)
        self.textChanged.connect(self._tell_text)
        self.cursorPositionChanged.connect(self._tell_selection)
        self.selectionChanged.connect(self._tell_selection)

    def _dress(self) -> None:
        self.setAccessibleName(say("ABC text of the tune"))
        self.setPlaceholderText(say(PLACEHOLDER))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        set_role(self, "column")
        self.set_font(font(families=MONO))
        self.document().setDocumentMargin(8)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window, which opens them; their names are no part of a tune."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def text(self) -> str:
        """The text, exactly; `toPlainText` would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str, another: bool = True) -> None:
        """Shows `text` without telling `text_typed`.

        Args:
            text: with newlines as line ends.
            another: True for another tune, which is shown from its start; False for another text of the same
                one, where cursor and scroll place stay.
        """
        self._known_text = text
        self._placing = True
        # Marks that lie in the text while it changes would all be moved with it.
        self._marks, self._problems = (), ()
        self.setExtraSelections([])
        self._colour_if_short(text)
        if not another:
            self._replace_difference(self.text(), text)
        elif text != self.text():
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._placing = False
        self.set_problems(())

    def selected_span(self) -> tuple[int, int]:
        """Where the selection starts and ends; both are the cursor's place where nothing is selected."""
        cursor = self.textCursor()
        places = cursor.selectionStart(), cursor.selectionEnd()
        return self._offsets.from_qt(places[0]), self._offsets.from_qt(places[1])

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Gives stretches of the text a ground of their own; none takes them away."""
        self._marks = tuple(marks)
        self._show_selections()

    def select_span(self, start: int, end: int) -> None:
        """Selects a stretch of the text and brings it into view, without telling `selection_moved`."""
        cursor = self._cursor(Span(start, end))
        self._placing = True
        self.setTextCursor(cursor)
        self._placing = False
        self.ensureCursorVisible()

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Underlines each problem, marks its line, and shows its sentence under the mouse."""
        self._problems = tuple(problems)
        shown = self._problems[:MOST_UNDERLINED]
        self._show_selections()
        marks: dict[int, bool] = {}
        for problem in shown:
            line = self._cursor(problem.span).blockNumber()
            marks[line] = marks.get(line, False) or problem.fatal
        self.gutter.set_marks(marks)

    def problem_at(self, offset: int) -> str:
        """The sentences of the problems at `offset`, one a line; empty where there is none."""
        here = (p for p in self._problems if p.span.start <= offset < max(p.span.end, p.span.start + 1))
        return "\n".join(dict.fromkeys(say(problem.message) for problem in here))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody writes here now."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And now elsewhere."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the menu, which would not hear of them otherwise."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _step(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Types; undo and redo are asked for where no menu has taken them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            # With Shift Qt would put a line separator there, which ABC does not know.
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        elif step := _step(event):
            (self.undo_wanted if step is QKeySequence.StandardKey.Undo else self.redo_wanted).emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, whose undo and redo are asked of the owner."""
        menu = self.createStandardContextMenu(event.pos())
        for name, signal in (("edit-undo", self.undo_wanted), ("edit-redo", self.redo_wanted)):
            for action in menu.findChildren(QAction, name):
                # Qt's own does nothing, since the undo of the text edit is switched off.
                action.setEnabled(not self.isReadOnly())
                action.triggered.connect(signal)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "highlighter"):
            colours = current_colours()
            if colours is not self._colours:
                # Told many times for one change of the theme, and colouring a long text takes a while.
                self._colours = colours
                self.highlighter.set_colours(colours)
                self.set_problems(self._problems)

    def viewportEvent(self, event: QEvent) -> bool:
        """Shows the sentence of a problem or of a mark when the mouse rests on it."""
        if isinstance(event, QHelpEvent):
            offset = self._offset_under(event.pos())
            said = [self.problem_at(offset), *sentences_at(self._marks, offset)]
            sentence = "\n".join(filter(None, said))
            QToolTip.showText(event.globalPos(), sentence, self.viewport())
            return True
        return super().viewportEvent(event)

    def _offset_under(self, point: QPoint) -> int:
        cursor = self.cursorForPosition(point)
        # The cursor goes to the nearer edge of a character: step back to the one under the mouse.
        if self.cursorRect(cursor).left() > point.x() and not cursor.atBlockStart():
            cursor.movePosition(QTextCursor.MoveOperation.Left)
        return self._offsets.from_qt(cursor.position())

    def _show_selections(self) -> None:
        grounds = [self._ground(mark) for mark in self._marks]
        underlines = [self._underline(problem) for problem in self._problems[:MOST_UNDERLINED]]
        self.setExtraSelections(grounds + underlines)

    def _ground(self, mark: Mark) -> QTextEdit.ExtraSelection:
        selection, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setBackground(QColor(getattr(current_colours(), mark.role)))
        look.setFontUnderline(mark.underlined)
        selection.format, selection.cursor = look, self._cursor(mark.span)
        return selection

    def _underline(self, problem: Problem) -> QTextEdit.ExtraSelection:
        colours = current_colours()
        selection, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(colours.error if problem.fatal else colours.warning))
        selection.format = look
        selection.cursor = self._visible_cursor(problem.span)
        return selection

    def _visible_cursor(self, span: Span) -> QTextCursor:
        """Selects the span; one character before the line's end where it is empty there."""
        cursor = self._cursor(span)
        if not cursor.hasSelection():
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        if "\u2029" in cursor.selectedText() and not cursor.selectedText().strip("\u2029"):
            cursor = self._cursor(Span(max(span.start - 1, 0), span.start))
        return cursor

    def _cursor(self, span: Span) -> QTextCursor:
        last = max(self.document().characterCount() - 1, 0)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._offsets.to_qt(max(span.start, 0)), last))
        cursor.setPosition(min(self._offsets.to_qt(max(span.end, 0)), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _colour_if_short(self, text: str) -> None:
        document = self.document() if len(text) <= MOST_COLOURED_CHARACTERS else None
        if document is not self.highlighter.document():
            self.highlighter.setDocument(document)

    def _replace_difference(self, old: str, new: str) -> None:
        """Touches only what differs, so that cursor and view stay where they are."""
        if old != new:
            change = change_between(old, new)
            self._cursor(Span(change.start, change.start + len(change.removed))).insertText(change.inserted)

    def _contents_changed(self, _position: int, removed: int, added: int) -> None:
        if removed or added:
            self._offsets = TextOffsets(self.text())

    def _tell_text(self) -> None:
        text = self.text()
        if text != self._known_text and not self._placing:
            self._known_text = text
            self.text_typed.emit(text)

    def _tell_selection(self) -> None:
        if not self._placing:
            self.selection_moved.emit(*self.selected_span())


def _step(event: QKeyEvent) -> QKeySequence.StandardKey | None:
    """Undo or redo, where these keys ask for it."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return next((key for key in keys if event.matches(key)), None)
