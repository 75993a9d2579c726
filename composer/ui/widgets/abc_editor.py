"""The editor for the ABC text of a tune."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontDatabase,
    QHelpEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from composer.notation.elements import Problem, Span
from composer.ui.colours import current_colours
from composer.ui.widgets.abc_highlighter import AbcHighlighter
from composer.ui.widgets.line_gutter import GutteredEdit
from composer.ui.widgets.text_marks import Mark, sentences_at
from composer.ui.widgets.text_offsets import TextOffsets

# Keys that arrive together make one change; a person does not feel so short a wait.
DEBOUNCE_MILLISECONDS = 15
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
    """Shows and changes one tune's ABC text. All offsets are Python's offsets into `text()`.

    Signals:
        tune_text_changed(str): the person changed the text (typing, paste, undo, redo).
        cursor_moved(int): the cursor stands at this offset now.
    """

    tune_text_changed = Signal(str)
    cursor_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known_text = ""
        self._offsets = TextOffsets("")
        self._problems: tuple[Problem, ...] = ()
        self._placing = self._trying = False
        self._marks: tuple[Mark, ...] = ()
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self.flush)
        self.highlighter = AbcHighlighter(self.document(), current_colours())
        self._dress()
        self.document().contentsChange.connect(self._contents_changed)
        self.cursorPositionChanged.connect(self._tell_cursor)

    def _dress(self) -> None:
        self.setAccessibleName("ABC text of the tune")
        self.setPlaceholderText(PLACEHOLDER)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(max(font.pointSizeF(), 10.5))
        self.set_font(font)
        self.document().setDocumentMargin(8)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window, which opens them; their names are no part of a tune."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def text(self) -> str:
        """The text, exactly; `toPlainText` would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str, undoable: bool = False) -> None:
        """Shows `text` without telling `tune_text_changed`.

        Args:
            text: the new text; line ends become newlines.
            undoable: True for a change of the same tune (transposed, re-barred), which is one undo
                step and keeps cursor and scroll place; False for another tune, which starts anew.
        """
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._trying, self._marks = False, ()
        self._colour_if_short(text)
        if undoable:
            self._replace_difference(self.text(), text)
        elif text != self.text():
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._debounce.stop()
        self._known_text = self.text()
        self.set_problems(())

    def try_text(self, text: str | None) -> None:
        """Shows `text` in place of the tune's, without telling `tune_text_changed`; None takes it back.

        However many are tried one after the other, there is one undo step: from the tune to the last.
        """
        if self._trying:
            self.document().undo()
        self._trying = text is not None and text != self.text()
        if text is not None:
            self._replace_difference(self.text(), text)
        self._debounce.stop()
        self._known_text = self.text()
        self.set_problems(())

    def keep_tried(self) -> None:
        """What is tried is the tune now, and told as a change of the person's."""
        if self._trying:
            self._trying = False
            self.tune_text_changed.emit(self._known_text)

    def selected_span(self) -> tuple[int, int]:
        """Where the selection starts and ends; both are the cursor's place where nothing is selected."""
        cursor = self.textCursor()
        places = cursor.selectionStart(), cursor.selectionEnd()
        return self._offsets.from_qt(places[0]), self._offsets.from_qt(places[1])

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Gives stretches of the text a ground of their own; none takes them away."""
        self._marks = tuple(marks)
        self._show_selections()

    def cursor_offset(self) -> int:
        """Where the cursor stands."""
        return self._offsets.from_qt(self.textCursor().position())

    def select_span(self, start: int, end: int) -> None:
        """Selects a stretch of the text and brings it into view, without telling `cursor_moved`."""
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
        return "\n".join(dict.fromkeys(problem.message for problem in here))

    def flush(self) -> None:
        """Tells a change that still waits to be told, at once."""
        self._debounce.stop()
        text = self.text()
        if text != self._known_text:
            self._known_text, self._trying = text, False
            self.tune_text_changed.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed last is told before anything else is opened."""
        self.flush()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "highlighter"):
            self.highlighter.set_colours(current_colours())
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
        look.setBackground(QColor(mark.colour))
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
        """One undo step that touches only what differs, so that cursor and view stay where they are."""
        if old == new:
            return
        start, end = _common_ends(old, new)
        cursor = self._cursor(Span(start, len(old) - end))
        cursor.insertText(new[start : len(new) - end])

    def _contents_changed(self, _position: int, removed: int, added: int) -> None:
        if removed or added:
            self._offsets = TextOffsets(self.text())
            self._debounce.start()

    def _tell_cursor(self) -> None:
        if not self._placing:
            self.cursor_moved.emit(self.cursor_offset())


def _common_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters two texts share at their start, and after that at their end."""
    shorter, start, end = min(len(old), len(new)), 0, 0
    while start < shorter and old[start] == new[start]:
        start += 1
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, end
