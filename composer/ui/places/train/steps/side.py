"""Beside a page: what is heard or seen, the same in the notebook, a question, and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from composer.notation.elements import Span
from composer.score.engraving import Engraving
from composer.ui.places.train.steps.hearing import StepHearing
from composer.ui.places.train.steps.page import Piece, StepPage
from composer.ui.sizes import HEAD, MONO, SPACE, font, scaled
from composer.ui.theme import set_role, set_sign
from composer.ui.widgets.column_header import ColumnHeader
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.sheet_view import SheetView
from composer.ui.words import say

SHEET_HEIGHT, LOW_SHEET_HEIGHT, LOW_BELOW, ZOOM = 296, 150, 700, 0.5
NOTEBOOK = "In the notebook"


class _Whole(QLabel):
    """A wrapping label that is never lower than its words, however low the column is."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)

    def setText(self, text: str) -> None:
        """Shows another text."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class StepSide(QWidget):
    """The right column; `header` and `footer` stand above and below it.

    Signals:
        hear_wanted(): the piece is to be heard, or held.
    """

    hear_wanted = Signal()

    def __init__(self, hearing: StepHearing) -> None:
        super().__init__()
        self._hearing, self._piece = hearing, Piece()
        self._asked: tuple[str, int] = ("", 0)
        self.title, self.hear = ElidedLabel(), QPushButton(say("Hear it"))
        self.header, self.sheet = ColumnHeader(), SheetView()
        self.code, self.question = _Whole(), _Whole()
        self.footer, self.back, self.next = QWidget(), QPushButton(say("Back")), QPushButton()
        self._arrange()
        self._dress()
        self.hear.clicked.connect(self.hear_wanted)
        hearing.engraved.connect(self._show_engraving)
        hearing.refused.connect(self._refuse)
        hearing.changed.connect(self._show_playing)
        hearing.notes_sounding.connect(self._highlight)
        self.sheet.engraving_width_changed.connect(self._draw)

    def _arrange(self) -> None:
        self.header.row.takeAt(2)
        self.header.row.insertWidget(0, self.title, 1)
        self.header.add(self.hear)
        self.notebook = QLabel(say(NOTEBOOK))
        card, tint = QFrame(), QFrame()
        set_role(card, "card")
        set_role(tint, "tint")
        for frame, label in ((card, self.code), (tint, self.question)):
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(HEAD, SPACE, HEAD, SPACE)
            inside.addWidget(label)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        for widget in (self.sheet, self.notebook, card, tint):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QHBoxLayout(self.footer)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(SPACE)
        foot.addWidget(self.back)
        foot.addWidget(self.next, 1)

    def _dress(self) -> None:
        set_role(self.title, "head")
        set_role(self.notebook, "heading")
        set_role(self.next, "primary")
        set_sign(self.hear, "play")
        set_role(self.hear, "half")
        self.sheet.set_zoom(ZOOM)
        self.code.setFont(font("small", MONO))
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(say(NOTEBOOK))
        self.question.setTextFormat(Qt.TextFormat.RichText)
        self.back.setToolTip(say("The step before (Alt+Left)"))
        self.next.setToolTip(say("The next step (Alt+Right)"))

    def show_page(self, page: StepPage) -> None:
        """Shows what belongs to a page as it is now."""
        self.code.setText(page.code())
        self.question.setText(f"<b>{say('Try this.')}</b> {say(page.question)}")
        self._piece = page.piece() if page.lesson.text is not None else Piece()
        heard = bool(self._piece.title)
        self.title.set_text(self._piece.title or say(NOTEBOOK))
        self.hear.setVisible(heard)
        self.hear.setEnabled(bool(self._piece.abc))
        self.hear.setToolTip("" if self._piece.abc else self._piece.missing)
        self.sheet.setVisible(heard)
        self.notebook.setVisible(heard)
        self._column.setContentsMargins(0, 0 if heard else HEAD, 0, 0)
        self._show_playing()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the sheet leaves room for what stands below it."""
        super().resizeEvent(event)
        low = self.window().height() < LOW_BELOW
        self.sheet.setFixedHeight(scaled(LOW_SHEET_HEIGHT if low else SHEET_HEIGHT))

    @property
    def piece(self) -> Piece:
        """What can be heard now."""
        return self._piece

    def _draw(self) -> None:
        if not self._piece.abc:
            self._hearing.forget()
            self._asked = ("", 0)
            self.sheet.set_message(self._piece.missing)
            return
        asked = (self._piece.abc, self.sheet.engraving_width)
        if asked != self._asked:
            self._asked = asked
            self._hearing.draw(self._piece, self.sheet.engraving_width)

    def _show_engraving(self, engraving: Engraving) -> None:
        if engraving.pages:
            self.sheet.set_engraving(engraving)
        else:
            self.sheet.set_message(say("It wrote no note that can be read: nothing to see or hear yet."))
            self.hear.setEnabled(False)

    def _highlight(self, spans: list[Span]) -> None:
        # What sounds may be the piece of the page before, or one written at another temperature.
        self.sheet.set_highlight(spans if self._hearing.is_open(self._piece) else [])

    def _refuse(self, sentence: str) -> None:
        self.sheet.set_message(say(sentence))

    def _show_playing(self) -> None:
        plays = self._hearing.plays(self._piece)
        if not plays and not self._hearing.is_open(self._piece):
            self.sheet.set_highlight([])
        self.hear.setText(say("Hold it" if plays else "Hear it"))
        set_sign(self.hear, "pause" if plays else "play")
