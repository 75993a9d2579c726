"""The page: the document as sheet music and as ABC text, each following the other."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from composer.errors import ComposerError
from composer.library.tunes import title_of
from composer.notation.elements import Span
from composer.score.engraving import Engraving
from composer.ui.document.document import Document, Mode
from composer.ui.document.marks import Mark
from composer.ui.document.open_tune import Continuity
from composer.ui.document.reader import Reader
from composer.ui.player.player import Player
from composer.ui.sizes import EDGE, HALF, HEAD, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.abc_editor import AbcEditor
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.sheet_view import SheetView

NOTHING_OPEN = (
    "No tune is open. Compose one, or choose one from a corpus or the library; "
    "you can also type or paste ABC text below."
)
SELECTED = "Selected: Rework composes these bars again."
NO_NOTES = "There are no notes to draw yet. Type some after the K: line, such as “K:G” and then “GABc d2”."
LAYER = "selection"
HEADER = 52


class Page(QWidget):
    """Shows the document and tells it what the hand did; features add their buttons and strips.

    Signals:
        note_clicked(int, int): the text of a note on the sheet, start and end.
        text_shown_changed(bool): the ABC text is shown, or hidden.
    """

    note_clicked = Signal(int, int)
    text_shown_changed = Signal(bool)

    def __init__(
        self, document: Document, reader: Reader, player: Player, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._player = document, player
        self.sheet, self.editor, self.title = SheetView(), AbcEditor(), ElidedLabel()
        self.splitter, self._text_pane = QSplitter(Qt.Orientation.Vertical), QWidget()
        self._drawn = 0
        # What was selected on the sheet, while it is.
        self._extended: Span | None = None
        self._header, self._strips = QHBoxLayout(), QVBoxLayout()
        self._arrange()
        self._follow_document()
        self._follow_hand()
        self.sheet.engraving_width_changed.connect(reader.set_width)
        reader.set_width(self.sheet.engraving_width)
        reader.engraved.connect(self._show_engraving)
        reader.refused.connect(self._show_refusal)
        player.notes_sounding.connect(self.sheet.set_highlight)
        self._show_text()

    def add_button(self, button: QWidget) -> None:
        """Puts a feature's button beside the title, behind those that are there."""
        self._header.addWidget(button)

    def add_first_button(self, button: QWidget) -> None:
        """Puts a button before the title."""
        self._header.insertWidget(0, button)

    def add_strip(self, strip: QWidget) -> None:
        """Puts a feature's strip between the header and the sheet."""
        self._strips.addWidget(strip)

    def add_text_strip(self, strip: QWidget) -> None:
        """Puts a feature's strip above the text."""
        self._text_strips.addWidget(strip)

    def show_text(self, shown: bool = True) -> None:
        """Shows the ABC text, or the sheet alone."""
        if shown == self._text_pane.isHidden():
            self._text_pane.setVisible(shown)
            self.text_shown_changed.emit(shown)

    def set_text_beside(self, beside: bool) -> None:
        """Puts the text beside the sheet instead of below it."""
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def cursor_place(self) -> QPoint:
        """Where the text's cursor is on the screen, for a menu below it."""
        return self.editor.viewport().mapToGlobal(self.editor.cursorRect().bottomLeft())

    def _arrange(self) -> None:
        set_role(self.title, "head")
        self.splitter.setObjectName("page")
        header = QFrame()
        set_role(header, "header")
        header.setMinimumHeight(scaled(HEADER))
        header.setLayout(self._header)
        self._header.setContentsMargins(EDGE, 0, HEAD, 0)
        self._header.setSpacing(HALF)
        self._header.addWidget(self.title, 1)
        self.splitter.addWidget(self.sheet)
        text, self._text_strips = QVBoxLayout(self._text_pane), QVBoxLayout()
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addLayout(self._text_strips)
        text.addWidget(self.editor, 1)
        self.splitter.addWidget(self._text_pane)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addLayout(self._strips)
        layout.addWidget(self.splitter, 1)

    def _follow_document(self) -> None:
        document = self._document
        document.text_changed.connect(self._show_text)
        document.opened.connect(self._show_opened)
        document.mode_changed.connect(self._show_mode)
        document.tune_read.connect(self._show_read)
        document.marks_changed.connect(self._show_marks)
        document.selection_changed.connect(self._show_selection)

    def _follow_hand(self) -> None:
        self.editor.text_typed.connect(self._type)
        self.editor.selection_moved.connect(self._document.select)
        self.editor.focus_changed.connect(partial(self._document.hold, "editor"))
        self.editor.undo_wanted.connect(self._document.undo)
        self.editor.redo_wanted.connect(self._document.redo)
        self.sheet.note_clicked.connect(self._go_to_note)
        self.sheet.selection_extended.connect(self._select_to)

    def _type(self, text: str) -> None:
        self._document.type(text, Span(*self.editor.selected_span()))

    def _show_text(self) -> None:
        text = self._document.text
        if text != self.editor.text():
            self.editor.set_text(text, another=self._document.continuity is Continuity.ANOTHER)
        if self._document.is_empty:
            self.sheet.set_message(NOTHING_OPEN)
            self.title.set_text("")

    def _show_opened(self) -> None:
        self.sheet.scroll_to_top()
        if not self._document.is_empty:
            if self.sheet.pages is None:
                self.sheet.set_message("Engraving…")
            self.title.set_text(title_of(self._document.text) or "Untitled")

    def _show_mode(self) -> None:
        self.editor.setReadOnly(self._document.mode is Mode.GROWING)

    def _show_read(self) -> None:
        read = self._document.read
        problems = read.tune.problems if read else ()
        self.editor.set_problems(problems)
        self.sheet.set_problems(problems)
        self.title.set_text((read.tune.title or "Untitled") if read else "")

    def _show_engraving(self, engraving: Engraving) -> None:
        if engraving.pages:
            self.sheet.set_engraving(engraving)
            if self._drawn != self._document.number:
                # A tune that is opened at a place, as after a restart, is shown there.
                self._drawn = self._document.number
                self.sheet.show_cursor()
                self.editor.ensureCursorVisible()
        else:
            self.sheet.set_message(NO_NOTES)

    def _show_refusal(self, problem: ComposerError) -> None:
        if self.sheet.pages is not None and self._drawn == self._document.number:
            # The page that stood there helps more than none: the sentence stands above it.
            self.sheet.set_notice(str(problem))
        else:
            self.sheet.set_message(str(problem), error=True)

    def _show_marks(self) -> None:
        self.editor.set_marks(self._document.marks)
        self.sheet.set_grounds(self._document.marks)

    def _show_selection(self) -> None:
        selection = self._document.selection
        if self._extended is not None and self._extended != selection:
            self._extended = None
            self._document.set_marks(LAYER)
        if (selection.start, selection.end) != self.editor.selected_span():
            self.editor.select_span(selection.start, selection.end)
        self.sheet.set_cursor(selection.start)
        self.sheet.show_cursor()

    def _go_to_note(self, start: int, end: int) -> None:
        self._document.select(start, end)
        self._player.go_to(start)
        self.note_clicked.emit(start, end)

    def _select_to(self, start: int, end: int) -> None:
        """Selects all from what is selected to this note, to be composed anew."""
        before = self._document.selection
        self.select(Span(min(before.start, start), max(before.end, end)))

    def select(self, span: Span) -> None:
        """Selects a stretch of the text, and shows on the sheet what is selected."""
        self._document.select(span.start, span.end)
        self._extended = self._document.selection
        self._document.set_marks(LAYER, [Mark(span, "selection", SELECTED)])
