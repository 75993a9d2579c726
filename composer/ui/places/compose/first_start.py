"""What greets somebody who has no tune yet: dances to choose from, one button, other ways, an example."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from composer.composition.constraint.header import HeaderValues
from composer.ui.sizes import EDGE, HEAD, SPACE
from composer.ui.theme import icon, set_role, set_sign
from composer.ui.widgets.chip_row import ChipRow
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say

EXAMPLE = """X:1
T:The Dented Crook
R:jig
M:6/8
L:1/8
K:D
|:B|AFD dAF|dAF GAB|AFD dcd|AFD D2B|
AFD dAF|dAF GAB|AFD dcd|AFD D2:|
|:c|dAd fef|gfe dfg|afd bge|afd d2c|
dAd fef|gfe def|AFD dcd|AFD D2:|
"""
"""As the model in the box composed it, with seed 63 and a temperature of 0.9."""
TITLE = "A tune nobody\nhas played yet"
LEAD = (
    "The model in the box has learned 3,500 Irish, American and Scottish tunes. Choose a dance, and it "
    "writes a new one while you watch and listen."
)
HELP = "Takes a few seconds. Everything stays on this computer."
EXAMPLE_HEADING, MADE_BY = "An example", "The model in the box composed this one."
USUAL_DANCES, MOST_DANCES = ("jig", "reel", "hornpipe", "slip jig"), 4
SURPRISE = "Surprise me"
CARDS = (
    ("open", "folder", "Open tunes…", "any .abc file"),
    ("type", "sheet", "Type a tune", "in ABC text"),
    ("teach", "train", "Teach it yours…", "from a folder"),
    ("lab", "info", "Follow MIT’s lab", "train its network"),
)
SIDE, BETWEEN = 64, 24
SIGN = QSize(20, 20)


class FirstStart(QScrollArea):
    """Asks; does nothing itself. `foot` stands below the example.

    Signals:
        compose_wanted(str): a tune of this rhythm, or of any where it is empty.
        other_wanted(str): another way to begin, by the name of its card.
        hear_wanted(): the example.
    """

    compose_wanted = Signal(str)
    other_wanted = Signal(str)
    hear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compose, self.hear = QPushButton(), QPushButton(say("Hear it"))
        self.cards = {name: _card(*shown) for name, *shown in CARDS}
        self.dances = ChipRow()
        self.foot = self._make_foot()
        self._arrange()
        self._offer(USUAL_DANCES[:1])
        self.compose.clicked.connect(self._compose)
        self.hear.clicked.connect(self.hear_wanted)
        self.dances.chosen.connect(self._name_button)
        for name, card in self.cards.items():
            card.clicked.connect(partial(self._begin_otherwise, name))

    def show_rhythms(self, known: HeaderValues) -> None:
        """Offers the dances that the model has learned, those with most tunes first."""
        if not self.isVisible():
            return
        counts = {rhythm: sum(count for _, count in keys) for rhythm, keys in known.key_counts}
        usual = [rhythm for rhythm in USUAL_DANCES if rhythm in known.rhythms]
        others = sorted(set(known.rhythms) - set(usual), key=lambda rhythm: -counts.get(rhythm, 0))
        self._offer([*usual, *others][:MOST_DANCES])

    def _offer(self, dances: Sequence[str]) -> None:
        labels = {name: say(name[:1].upper() + name[1:]) for name in dances}
        self.dances.offer({**labels, "": say(SURPRISE)})
        self._name_button(self.dances.value())

    def _name_button(self, rhythm: str) -> None:
        an = rhythm.startswith(tuple("aeiou"))
        asks = (
            say("&Compose an {rhythm}", rhythm=say(rhythm))
            if an
            else say("&Compose a {rhythm}", rhythm=say(rhythm))
        )
        self.compose.setText(asks if rhythm else say("&Compose a tune"))

    def _compose(self) -> None:
        self.compose_wanted.emit(self.dances.value())

    def _begin_otherwise(self, name: str, _checked: bool = False) -> None:
        self.other_wanted.emit(name)

    def _make_foot(self) -> QFrame:
        foot, name = QFrame(), QLabel(say(EXAMPLE_HEADING))
        set_role(foot, "foot")
        set_role(name, "heading")
        set_sign(self.hear, "play")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(name)
        names.addWidget(muted_label(say(MADE_BY)))
        row = QHBoxLayout(foot)
        row.setContentsMargins(BETWEEN, EDGE, BETWEEN, EDGE)
        row.addLayout(names, 1)
        row.addWidget(self.hear)
        return foot

    def _arrange(self) -> None:
        title, lead = QLabel(say(TITLE)), QLabel(say(LEAD), wordWrap=True)
        set_role(title, "display")
        set_role(lead, "lead")
        set_role(self.compose, "primary")
        set_sign(self.compose, "compose", "on_accent")
        self.compose.setMinimumWidth(240)
        self.compose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        others = QLabel(say("Or begin another way"))
        set_role(others, "heading")
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        for number, card in enumerate(self.cards.values()):
            grid.addWidget(card, number // 2, number % 2)
        inside = QWidget()
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, SIDE, BETWEEN, BETWEEN)
        column.setSpacing(HEAD)
        for widget in (title, lead):
            column.addWidget(widget)
        column.addSpacing(HEAD)
        column.addWidget(self.dances)
        column.addSpacing(SPACE)
        column.addWidget(self.compose)
        column.addWidget(muted_label(say(HELP)))
        column.addSpacing(BETWEEN)
        column.addWidget(others)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Welcome"))
        for ground in (inside, self.viewport()):
            ground.setAutoFillBackground(False)

    def resizeEvent(self, event: object) -> None:
        """In a small window the margins go first."""
        small = self.width() < 500 or self.height() < 560
        side = BETWEEN if small else SIDE
        self._column.setContentsMargins(side, BETWEEN if small else SIDE, BETWEEN, BETWEEN)


class _Sign(QWidget):
    """An icon in the accent of the theme that holds."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._icon = icon(name, "accent")
        self.setFixedSize(SIGN)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        with QPainter(self) as painter:
            self._icon.paint(painter, self.rect())


def _card(sign: str, title: str, text: str) -> QPushButton:
    """A large button with a sign, what it does, and with what."""
    card, name = QPushButton(), QLabel(say(title))
    set_role(card, "card")
    card.setAccessibleName(say(title))
    card.setAccessibleDescription(say(text))
    set_role(name, "heading")
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addStretch(1)
    names.addWidget(name)
    names.addWidget(muted_label(say(text)))
    names.addStretch(1)
    row = QHBoxLayout(card)
    row.setContentsMargins(EDGE, 0, EDGE, 0)
    row.setSpacing(EDGE)
    row.addWidget(_Sign(sign))
    row.addLayout(names, 1)
    return card
