"""Hear it learn: below the plot a card for each moment that can be heard, a slider, and the course of all."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from composer.ui.sizes import SPACE, font, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.checkpoint_cards import CheckpointCards
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.words import say

NOTHING = "noise at first, then tunes: each kept step can be heard here"
SLIDER_WIDTH, FEWEST_SLID, NARROW = 120, 3, 680


class HearRow(QWidget):
    """Shows what it is given.

    Signals:
        row_wanted(int): the slider was moved to the card of this row, which is to be played.
        shown(): it can be seen now.
    """

    row_wanted = Signal(int)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.cards = CheckpointCards()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.title, self.sentence = QLabel(say("Hear it learn")), ElidedLabel()
        self.back, self.replay, self.save = QPushButton(), QPushButton(), QPushButton()
        bold = font()
        bold.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(bold)
        set_role(self.sentence, "muted")
        for link in (self.back, self.replay, self.save):
            set_role(link, "link")
        self.slider.setAccessibleName(say("Step that is heard"))
        self.slider.setToolTip(say("Go through what it wrote, from untrained to the latest"))
        self.slider.setFixedWidth(scaled(SLIDER_WIDTH))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self.row_wanted)
        self._lay_out()
        self.show_busy(replaying=False, saving=False)
        self.offer_back("")
        self.show_count(0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE)
        head.addWidget(self.title)
        head.addWidget(self.sentence, 1)
        for widget in (self.back, self.slider, self.replay, self.save):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        column.addWidget(self.cards)

    def show_count(self, count: int) -> None:
        """So many moments can be heard; what is of no use without any is not there."""
        self.cards.setVisible(count > 0)
        self._count = count
        self._fit()
        for link in (self.replay, self.save):
            link.setVisible(count > 0)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(count - 1, 0))
        if not count:
            self.sentence.set_text(f"· {say(NOTHING)}")

    def show_current(self, row: int, sounding: bool) -> None:
        """The card of this row is the current one, and plays or does not."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.cards):
            self.slider.setValue(max(row, 0))
            self.cards.setCurrentRow(row)
        self.cards.show_sounding(sounding)

    def show_busy(self, replaying: bool, saving: bool) -> None:
        """What runs can be stopped where it was begun."""
        self.replay.setText(say("Stop the replay") if replaying else say("Replay in one minute"))
        self.save.setText(say("Stop saving") if saving else say("Save replay…"))

    def offer_back(self, title: str) -> None:
        """The tune of this title was open before; empty where none was."""
        self.back.setVisible(bool(title))
        self.back.setText(say("Back to your tune"))
        self.back.setToolTip(say("Opens “{title}” again", title=title) if title else "")

    def _fit(self) -> None:
        """Where there is little room the cards alone are gone through."""
        self.slider.setVisible(self._count >= FEWEST_SLID and self.width() >= scaled(NARROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever fills it waits for this."""
        super().showEvent(event)
        self.shown.emit()
