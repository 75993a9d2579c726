"""Two tunes beside each other, with the bars marked that they share."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from composer.composition.originality.comparison import Originality
from composer.ui.colours import current_colours
from composer.ui.jobs import Jobs
from composer.ui.theme import set_role
from composer.ui.widgets.abc_editor import AbcEditor
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.sheet_view import SheetView
from composer.ui.words import say
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.side_by_side import Page, Side, beside

WIDTH, HEIGHT = 980, 640
ENGRAVED_WIDTH = 440


class SideBySide(QDialog):
    """Stays open beside the window until it is closed; shows what `take` brings."""

    def __init__(self, parent: QWidget, sentence: str, title: str = "", names: Sequence[str] = ()) -> None:
        """`title` of the window and `names` of the columns, where it shows two other tunes."""
        super().__init__(parent)
        self.setWindowTitle(title or say("Compared with its nearest"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own, other = names or (say("Composed"), say("Learned from"))
        self.columns = (_Column(own), _Column(other))
        self.heading = QLabel(say(sentence), wordWrap=True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)
        both = QHBoxLayout()
        for column in self.columns:
            both.addWidget(column, 1)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.heading)
        layout.addLayout(both, 1)
        layout.addWidget(self.buttons)
        self.resize(WIDTH, HEIGHT)

    @classmethod
    def compare(
        cls,
        parent: QWidget,
        jobs: Jobs,
        text: str,
        found: Originality,
        sources: tuple[str, ...],
        known: KnownTunes,
    ) -> "SideBySide":
        """Opens it, empty yet, and reads the training tunes in a job, which takes a moment."""
        dialog = cls(parent, found.sentence)
        job = jobs.create("Comparing", lambda: beside(text, found, sources, ENGRAVED_WIDTH, known))
        job.happened.connect(dialog.take)
        job.failed.connect(dialog.tell)
        dialog.finished.connect(job.cancel)
        job.start()
        dialog.show()
        return dialog

    def take(self, event: object) -> None:
        """Shows what was found next: both texts, or the page of one."""
        if isinstance(event, Page):
            self.columns[event.side].show_page(event)
        elif isinstance(event, tuple):
            for column, side in zip(self.columns, event, strict=True):
                column.show_side(side)

    def tell(self, error: Exception) -> None:
        """Says why there is nothing to see."""
        for column in self.columns:
            column.sheet.set_message(say(str(error)), error=True)


class _Column(QWidget):
    """One tune: its title, its page and its text, the shared bars marked on both."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what, self._side = what, Side("", "", ())
        self.title, self.sheet, self.text = ElidedLabel(what), SheetView(), AbcEditor()
        set_role(self.title, "heading")
        # Of two models or editions only the end of the names may differ.
        self.title.mode = Qt.TextElideMode.ElideMiddle
        self.text.setReadOnly(True)
        self.text.setPlaceholderText("")  # which asks for a tune to be written
        self.text.setAccessibleName(say("{tune}: ABC text", tune=what))
        self.sheet.setAccessibleName(say("{tune}: sheet music", tune=what))
        self.sheet.set_message(say("Reading the tunes that the model learned from…"))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.sheet)
        parts.addWidget(self.text)
        parts.setSizes([400, 180])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(parts, 1)
        self.below = layout

    def show_side(self, side: Side) -> None:
        """Shows the text, and marks what is shared in it."""
        self._side = side
        self.title.set_text(f"{self._what}: {side.title}")
        self.text.set_text(side.text)
        self.text.setExtraSelections([_marked(self.text, span.start, span.end) for span in side.spans])
        if side.spans:
            self.text.select_span(side.spans[0].start, side.spans[0].start)

    def show_page(self, page: Page) -> None:
        """Shows the page, and marks the notes that are shared."""
        if not page.engraving.pages:
            self.sheet.set_message(say("There are no notes to draw."))
            return
        self.sheet.set_engraving(page.engraving)
        self.sheet.set_highlight(self._side.spans)


def _marked(editor: QPlainTextEdit, start: int, end: int) -> QTextEdit.ExtraSelection:
    selection, look = QTextEdit.ExtraSelection(), QTextCharFormat()
    look.setBackground(QColor(current_colours().note_highlight))
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.format, selection.cursor = look, cursor
    return selection
