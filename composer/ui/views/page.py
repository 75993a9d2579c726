"""The page: the document as sheet music and as ABC text, each following the other."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from composer.errors import ComposerError
from composer.library.titles import title_of
from composer.notation.elements import Span, Tune
from composer.notation.repeats import played_bars
from composer.score.engraving import Engraving
from composer.ui.document.document import Document, Mode
from composer.ui.document.marks import Mark
from composer.ui.document.open_tune import Continuity, Origin
from composer.ui.document.reader import Reader
from composer.ui.player.player import Player
from composer.ui.sizes import EDGE, HEAD, SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.views.text_pane import TextPane
from composer.ui.widgets.column_header import HEADER
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.sheet_view import SheetView
from composer.ui.words import counted, say

NOTHING_OPEN = (
    "No tune is open. Compose one, or choose one from a corpus or the library; "
    "you can also type or paste ABC text below."
)
SELECTED = "Selected: Rework composes these bars again."
NO_NOTES = "There are no notes to draw yet. Type some after the K: line, such as “K:G” and then “GABc d2”."
LAYER = "selection"
GROWS, NOT_KEPT, KEPT = "being written", "not kept yet", "kept"
NARROW_HEADER = 620
"""Below so many pixels the header has no room for all its buttons."""
LEAST_TEXT, TEXT_AT_800, TEXT_GROWTH = 100, 138, 0.42
"""Pixels of the text: the least, in a window of 800, and for each pixel that it is higher."""
AROUND = 180
"""What of a window's height is not the page's."""


class Page(QWidget):
    """Shows the document and tells it what the hand did; features add their buttons and strips.

    Signals:
        note_clicked(int, int): the text of a note on the sheet, start and end.
        text_shown_changed(bool): the person unfolded the ABC text, or folded it.
        narrowed(bool): the header has no room for all its buttons, or has it again.
    """

    note_clicked = Signal(int, int)
    text_shown_changed = Signal(bool)
    narrowed = Signal(bool)

    def __init__(
        self, document: Document, reader: Reader, player: Player, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._player = document, player
        self.sheet, self.title, self.state = SheetView(), ElidedLabel(), ElidedLabel()
        self.splitter, self.text = QSplitter(Qt.Orientation.Vertical), TextPane()
        self.editor = self.text.editor
        self._drawn = 0
        self._is_kept, self._is_narrow, self._text_moved = True, False, False
        self._what: list[str] = []
        self._example_foot: QWidget | None = None
        # What was selected on the sheet, while it is.
        self._extended: Span | None = None
        self._header, self._strips, self._column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
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

    def add_text_button(self, button: QWidget) -> None:
        """Puts a feature's button at the right of the text's header."""
        self.text.add_button(button)

    def add_strip(self, strip: QWidget) -> None:
        """Puts a feature's strip between the header and the sheet."""
        self._strips.addWidget(strip)

    def add_text_strip(self, strip: QWidget) -> None:
        """Puts a feature's strip above the text."""
        self.text.add_strip(strip)

    def show_text(self, shown: bool = True) -> None:
        """Unfolds the ABC text, or leaves its header alone."""
        self.text.unfold(shown)

    def set_low(self, low: bool) -> None:
        """In a low window the text is a strip, until somebody unfolds it."""
        self.text.set_low(low)
        self._share_out()

    def set_text_beside(self, beside: bool) -> None:
        """Puts the text beside the sheet instead of below it."""
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self.text.set_beside(beside)
        self._text_moved = False

    def show_kept(self) -> None:
        """All that was edited is kept now."""
        self._is_kept = True
        self._tell_state()

    def show_as_example(self, foot: QWidget | None) -> None:
        """Shows the paper alone, with this below it in place of the text; None shows all again."""
        if self._example_foot is not None:
            self._example_foot.hide()
        self._example_foot = foot
        if foot is not None:
            self._column.addWidget(foot)
            foot.show()
        self._header_frame.setVisible(foot is None)
        self.text.setVisible(foot is None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the height out, and tells where the header has no room for all its buttons."""
        super().resizeEvent(event)
        if (narrow := self.width() < scaled(NARROW_HEADER)) != self._is_narrow:
            self._is_narrow = narrow
            self.narrowed.emit(narrow)
        self._share_out()

    def cursor_place(self) -> QPoint:
        """Where the text's cursor is on the screen, for a menu below it."""
        return self.editor.viewport().mapToGlobal(self.editor.cursorRect().bottomLeft())

    def _arrange(self) -> None:
        set_role(self.title, "head")
        set_role(self.state, "caption")
        self.splitter.setObjectName("page")
        header = self._header_frame = QFrame()
        set_role(header, "header")
        header.setFixedHeight(scaled(HEADER))
        header.setLayout(self._header)
        self._header.setContentsMargins(EDGE, 0, HEAD, 0)
        self._header.setSpacing(SPACE)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(self.state)
        names.addStretch(1)
        self._header.addLayout(names, 1)
        self.splitter.addWidget(self.sheet)
        self.splitter.addWidget(self.text)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        layout = self._column
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addLayout(self._strips)
        layout.addWidget(self.splitter, 1)

    def _share_out(self) -> None:
        """Gives the text the height that goes with the page's, unless the person moved its edge."""
        height = self.splitter.height()
        if not self.text.is_unfolded and not self.text.is_beside:
            self.splitter.setSizes([height - self.text.maximumHeight(), self.text.maximumHeight()])
        if self._text_moved or not self.text.is_unfolded or self.text.is_beside:
            return
        more = height + AROUND - 800
        text = max(round(TEXT_AT_800 + TEXT_GROWTH * more), LEAST_TEXT)
        self.splitter.setSizes([height - text, text])

    def _take_share(self) -> None:
        self._text_moved = True

    def _follow_document(self) -> None:
        document = self._document
        document.text_changed.connect(self._show_text)
        document.opened.connect(self._show_opened)
        document.mode_changed.connect(self._show_mode)
        document.tune_read.connect(self._show_read)
        document.marks_changed.connect(self._show_marks)
        document.selection_changed.connect(self._show_selection)
        document.edited.connect(self._edited)
        document.kept_changed.connect(self._tell_state)

    def _follow_hand(self) -> None:
        self.editor.text_typed.connect(self._type)
        self.editor.selection_moved.connect(self._document.select)
        self.editor.focus_changed.connect(partial(self._document.hold, "editor"))
        self.editor.undo_wanted.connect(self._document.undo)
        self.editor.redo_wanted.connect(self._document.redo)
        self.sheet.note_clicked.connect(self._go_to_note)
        self.sheet.selection_extended.connect(self._select_to)
        self.splitter.splitterMoved.connect(self._take_share)
        self.text.unfolded.connect(self._text_unfolded)

    def _text_unfolded(self, shown: bool) -> None:
        self._share_out()
        self.text_shown_changed.emit(shown)

    def _edited(self) -> None:
        self._is_kept = False
        self._tell_state()

    def _type(self, text: str) -> None:
        self._document.type(text, Span(*self.editor.selected_span()))

    def _show_text(self) -> None:
        text = self._document.text
        if text != self.editor.text():
            self.editor.set_text(text, another=self._document.continuity is Continuity.ANOTHER)
        if self._document.is_empty:
            self.sheet.set_message(say(NOTHING_OPEN))
            self.title.set_text("")
        self._tell_state()

    def _show_opened(self) -> None:
        self._is_kept = True
        self._tell_state()
        self.sheet.scroll_to_top()
        if not self._document.is_empty:
            if self.sheet.pages is None:
                self.sheet.set_message(say("Engraving…"))
            self.title.set_text(title_of(self._document.text) or say("Untitled"))

    def _show_mode(self) -> None:
        self.text.set_growing(self._document.mode is Mode.GROWING)
        self._tell_state()

    def _tell_state(self) -> None:
        """What the tune is, and whether it is kept or stands in a file."""
        parts = [] if self._document.is_empty else [*self._what, self._kept()]
        self.state.set_text(" · ".join(parts))

    def _kept(self) -> str:
        tune = self._document.tune
        if self._document.mode is Mode.GROWING:
            return say(GROWS)
        if tune.file is not None:
            return tune.file.path.name
        if tune.identifier is None and tune.provenance.source:
            return tune.provenance.source
        if tune.identifier is None and tune.origin is Origin.CORPUS:
            return say("a tune to learn from")
        return say(KEPT if tune.identifier is not None and self._is_kept else NOT_KEPT)

    def _show_read(self) -> None:
        read = self._document.read
        problems = read.tune.problems if read else ()
        self.editor.set_problems(problems)
        self.sheet.set_problems(problems)
        self.text.show_read(read)
        self._what = what_it_is(read.tune) if read else []
        self.title.set_text((read.tune.title or say("Untitled")) if read else "")
        self._tell_state()

    def _show_engraving(self, engraving: Engraving) -> None:
        if engraving.pages:
            self.sheet.set_engraving(engraving)
            if self._drawn != self._document.number:
                # A tune that is opened at a place, as after a restart, is shown there.
                self._drawn = self._document.number
                self.sheet.show_cursor()
                self.editor.ensureCursorVisible()
        else:
            self.sheet.set_message(say(NO_NOTES))

    def _show_refusal(self, problem: ComposerError) -> None:
        if self.sheet.pages is not None and self._drawn == self._document.number:
            # The page that stood there helps more than none: the sentence stands above it.
            self.sheet.set_notice(say(str(problem)))
        else:
            self.sheet.set_message(say(str(problem)), error=True)

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
        self.text.show_place(selection)
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
        self._document.set_marks(LAYER, [Mark(span, "selection", say(SELECTED))])


def what_it_is(tune: Tune) -> list[str]:
    """What a person calls it beside its name: `Jig in D` and `32 bars`, as far as they are known."""
    named = next(iter(tune.fields("R")), "")
    rhythm = named[:1].upper() + named[1:]
    key = f"{tune.key.tonic} {tune.key.mode}".removesuffix(" major").strip()
    of_key = say("{rhythm} in {key}", rhythm=rhythm, key=key) if rhythm and key else rhythm or key
    bars = played_bars(tune)
    return [*filter(None, [of_key]), *([counted(bars, "bar")] if bars else [])]
