"""The page: the open tune as sheet music and as ABC text, each following the other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from composer.errors import ComposerError
from composer.notation.elements import Span, Tune
from composer.notation.mends import Mend
from composer.notation.reader import read_tune
from composer.score.engraving import Engraving
from composer.score.performance import Performance, perform
from composer.ui.colours import current_colours
from composer.ui.document.preview import PreparedTune, Preview
from composer.ui.player.player import Player
from composer.ui.session import OpenTune, Session
from composer.ui.theme import icon, set_role
from composer.ui.views.problem_menu import ProblemMenu
from composer.ui.widgets.abc_editor import AbcEditor
from composer.ui.widgets.drag_source import MimeProvider
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.sheet_view import SheetView
from composer.ui.widgets.sureness_legend import SurenessLegend
from composer.ui.widgets.text_marks import Mark
from composer.ui.widgets.ways_bar import WaysBar

NOTHING_OPEN = (
    "No tune is open. Compose one, or choose one from a corpus or the library; "
    "you can also type or paste ABC text below."
)
SELECTED = "Selected: Rework composes these bars again."
NO_NOTES = "There are no notes to draw yet. Type some after the K: line, such as “K:G” and then “GABc d2”."


class TunePage(QWidget):
    """Sheet, editor, and what can be done with the tune they show.

    Signals:
        text_edited(str): the person changed the text.
        export_wanted(): Export was pressed.
        keep_wanted(bool): the star was switched on or off.
        prepared(PreparedTune): the text on the page has been read.
        emptied(): nothing stands on the page any more.
        failed(Exception): a bug kept the text from being read or drawn.
    """

    text_edited = Signal(str)
    export_wanted = Signal()
    keep_wanted = Signal(bool)
    prepared = Signal(object)
    emptied = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, preview: Preview, player: Player, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preview, self._player = preview, player
        self.sheet = SheetView()
        self.editor = AbcEditor()
        self.title = ElidedLabel()
        self.problems = ProblemMenu()
        self.ways, self.sureness = WaysBar(), SurenessLegend()
        self.rework = QToolButton()
        self.keep = QToolButton()
        self.export = QPushButton("Export…")
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.current: PreparedTune | None = None
        self._width = self.sheet.engraving_width
        self._page_shown = self._selection_marked = False
        # How the player takes the text once it has been read.
        self._hand_over: Callable[[Tune, Performance], None] = player.set_tune
        self._arrange()
        self._connect(session)
        self._show_nothing()

    @property
    def tune(self) -> Tune | None:
        """The tune as last read; None before anything was."""
        return self.current.tune if self.current else None

    def set_text_beside(self, beside: bool) -> None:
        """Puts the text beside the sheet instead of below it."""
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def set_drag_provider(self, provider: MimeProvider) -> None:
        """`provider` gives what a drag out of the page carries."""
        self.sheet.set_drag_mime_provider(provider)

    def _arrange(self) -> None:
        set_role(self.title, "title")
        self.splitter.setObjectName("page")
        self.keep.setText("Star")
        self.keep.setCheckable(True)
        self.keep.setToolTip("Star this tune, so that the library finds it again")
        self.keep.setIcon(icon("star"))
        self.keep.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.keep.setAccessibleName("Star")
        self.rework.setText("Rework")
        self.rework.setToolTip("Compose some bars of this tune again; see how sure the network was")
        self.rework.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        header = QHBoxLayout()
        header.setContentsMargins(12, 8, 8, 8)
        header.setSpacing(4)
        header.addWidget(self.title, 1)
        header.addWidget(self.problems)
        header.addWidget(self.rework)
        header.addWidget(self.keep)
        header.addWidget(self.export)
        self.splitter.addWidget(self.sheet)
        self.splitter.addWidget(self.editor)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(header)
        layout.addWidget(self.ways)
        layout.addWidget(self.sureness)
        layout.addWidget(self.splitter, 1)

    def _connect(self, session: Session) -> None:
        session.tune_opened.connect(self._open)
        self.editor.tune_text_changed.connect(self._edited)
        self.editor.cursor_moved.connect(self._mark_note)
        self.sheet.note_clicked.connect(self._go_to_note)
        self.sheet.selection_extended.connect(self._select_to)
        self.sheet.engraving_width_changed.connect(self._rewrap)
        self._preview.prepared.connect(self._take_prepared)
        self._preview.engraved.connect(self._take_engraving)
        self._preview.failed.connect(self._take_failure)
        self._player.notes_sounding.connect(self._follow)
        self.problems.problem_chosen.connect(self.editor.select_span)
        self.problems.mend_chosen.connect(self._mend)
        self.export.clicked.connect(self.export_wanted)
        self.keep.clicked.connect(self.keep_wanted)

    def _open(self, tune: OpenTune) -> None:
        self._hand_over = self._player.set_tune
        self.editor.set_text(tune.text)
        self.sheet.scroll_to_top()
        self._show(tune.text)

    def _edited(self, text: str) -> None:
        self._hand_over = self._player.follow_edit
        self._show(text)
        self.text_edited.emit(text)

    def _show(self, text: str) -> None:
        if not text.strip():
            self._show_nothing()
            return
        self._preview.show(text, self._width)

    def _show_nothing(self) -> None:
        self._page_shown = False
        self.sheet.set_message(NOTHING_OPEN)
        self.title.set_text("")
        self.problems.show_tune(None)
        self._forget_tune()
        for widget in (self.keep, self.rework, self.export):
            widget.setEnabled(False)

    def _forget_tune(self) -> None:
        self.current = None
        nothing = read_tune("")
        self._player.set_tune(nothing, perform(nothing))
        self.emptied.emit()

    def show_text(self, text: str) -> None:
        """Shows a text that is nobody's work yet, or shows again what stood here; tells nobody."""
        self._hand_over = self._player.set_tune
        self.editor.set_text(text)
        self._show(self.editor.text())

    def grow(self, text: str) -> None:
        """Shows as much as is written of a tune; what is heard of it plays on."""
        self.show_text(text)
        self._hand_over = self._player.grow

    def complete(self) -> None:
        """What was opened just now is what has grown: what is heard of it plays on."""
        self._hand_over = self._player.complete

    def try_text(self, text: str | None) -> None:
        """Shows a text in place of the tune's, to be looked at and heard; None takes it back."""
        self._hand_over = self._player.follow_edit
        self.editor.try_text(text)
        self._show(self.editor.text())

    def keep_tried(self) -> None:
        """What is tried is the tune now."""
        self.check_changeable()
        self.editor.keep_tried()

    def mark(self, marks: Sequence[Mark]) -> None:
        """Gives stretches of the tune a ground of their own, in the text and on the sheet."""
        self._selection_marked = False
        self.editor.set_marks(marks)
        self.sheet.set_grounds(marks)

    def may_grow(self) -> bool:
        """True while it shows a tune that is being composed."""
        return self.editor.isReadOnly()

    def may_open(self) -> bool:
        """False while the tune is heard, or ways to compose it anew are looked at."""
        return not (self._player.playing or self.ways.isVisible())

    def check_changeable(self) -> None:
        """Raises ComposerError while the page shows a tune that is still being composed.

        What stands there then is nobody's yet: a change of it would go into the tune that was open before.
        """
        if self.editor.isReadOnly():
            raise ComposerError(
                "The tune on the page is still being composed. Change it when it is complete, or stop first."
            )

    def change_text(self, text: str) -> None:
        """Gives the tune another text, as one undo step."""
        self.check_changeable()
        self.editor.set_text(text, undoable=True)
        self._edited(self.editor.text())

    def _mend(self, mend: Mend) -> None:
        # The list was made for the text as it was last read.
        if self.current is not None and self.current.text == self.editor.text():
            self.change_text(mend.applied(self.current.text))

    def _rewrap(self, width: int) -> None:
        self._width = width
        if self.editor.text().strip():
            self._preview.rewrap(self.editor.text(), width)

    def _take_prepared(self, prepared: PreparedTune) -> None:
        if prepared.text != self.editor.text():
            return
        self.current = prepared
        tune = prepared.tune
        self.editor.set_problems(tune.problems)
        self.title.set_text(tune.title or "Untitled")
        self.problems.show_tune(tune)
        self.keep.setEnabled(True)
        self.rework.setEnabled(True)
        self.export.setEnabled(bool(prepared.performance.notes))
        self._hand_over(tune, prepared.performance)
        self.prepared.emit(prepared)

    def _take_engraving(self, text: str, engraving: Engraving) -> None:
        if text != self.editor.text():
            return
        self._page_shown = bool(engraving.pages)
        if engraving.pages:
            self.sheet.set_engraving(engraving)
        else:
            self.sheet.set_message(NO_NOTES)

    def _take_failure(self, text: str, error: Exception) -> None:
        if not isinstance(error, ComposerError):
            self.failed.emit(error)
            return
        if text != self.editor.text():
            return
        if self._page_shown:
            # The page that stood there helps more than none: the sentence stands above it.
            self.sheet.set_notice(str(error))
        else:
            self.sheet.set_message(str(error), error=True)

    def _go_to_note(self, start: int, end: int) -> None:
        if self._selection_marked:
            self.mark(())
        self.editor.select_span(start, end)
        self._player.go_to(start)

    def _select_to(self, start: int, end: int) -> None:
        """Selects all from what is selected to this note, to be composed anew."""
        first, last = self.editor.selected_span()
        span = Span(min(first, start), max(last, end))
        self.mark([Mark(span, current_colours().selection, SELECTED)])
        self._selection_marked = True
        self.editor.select_span(span.start, span.end)

    def _mark_note(self, position: int) -> None:
        self.sheet.set_cursor(position)

    def _follow(self, spans: list[Span]) -> None:
        self.sheet.set_highlight(spans)
