"""Asks what a book is to be: which tunes, its title, formats, paper and sizes, what is printed."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from composer.errors import ComposerError
from composer.export.book.book import BOOK_FORMATS
from composer.export.book.settings import LONGEST_TITLE, PAPERS, BookSettings
from composer.ui.remembered import Remembered
from composer.ui.widgets.boxes import ChoiceBox, DecimalBox, NumberBox
from composer.ui.widgets.form_grid import dialog_form
from composer.ui.words import counted, say

MEMORY, FORMATS, USUAL_FORMAT = "book", "book formats", "pdf"
_ROOM_FOR_TUNES = 32


@dataclass(frozen=True)
class Source:
    """Tunes that can be made a book of.

    Attributes:
        name: what they are, said already.
        title: what the book is called unless the person says otherwise; empty for the last book's title.
        texts: gives them.
    """

    name: str
    count: int
    texts: Callable[[], Sequence[str]]
    title: str = ""


@dataclass(frozen=True)
class WantedBook:
    """What the person answered."""

    source: Source
    formats: tuple[str, ...]
    settings: BookSettings


class BookDialog(QDialog):
    """A form; what was chosen last time stands in it."""

    def __init__(
        self, parent: QWidget, sources: Sequence[Source], settings: BookSettings, formats: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Make a book"))
        self._sources, self._last_title = sources, settings.title
        self.tunes = ChoiceBox(f"{one.name}: {counted(one.count, 'tune')}" for one in sources)
        self.tunes.setMinimumContentsLength(_ROOM_FOR_TUNES)
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        names = sorted(BOOK_FORMATS, key=lambda name: name != USUAL_FORMAT)
        self._boxes = {name: QCheckBox(say(BOOK_FORMATS[name].label)) for name in names}
        self.paper = ChoiceBox(paper.label for paper in PAPERS.values())
        self.paper.setCurrentIndex(list(PAPERS).index(settings.paper))
        self.staff = _millimetres(3, 12, settings.staff_mm)
        self.margin = _millimetres(5, 50, settings.margin_mm)
        self.most = NumberBox()
        self.most.setRange(0, 50)
        self.most.setSpecialValueText(say("As many as fit"))
        self.most.setValue(settings.tunes_per_page)
        self.words = _ticked(say("Words"), settings.words)
        self.chords = _ticked(say("Chord symbols"), settings.chords)
        self.indexes = _ticked(say("Indexes by title, rhythm, key and first bars"), settings.indexes)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go_on = buttons.addButton(say("Choose a folder…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._arrange(buttons)
        for name, box in self._boxes.items():
            box.setChecked(name in formats)
            box.toggled.connect(self._enable)
        self.title.textChanged.connect(self._enable)
        self.tunes.currentIndexChanged.connect(self._suggest_title)
        self._suggest_title()

    def wanted(self) -> WantedBook:
        """What is chosen now."""
        settings = BookSettings(
            title=self.title.text().strip(),
            paper=list(PAPERS)[self.paper.currentIndex()],
            margin_mm=self.margin.value(),
            staff_mm=self.staff.value(),
            tunes_per_page=self.most.value(),
            words=self.words.isChecked(),
            chords=self.chords.isChecked(),
            indexes=self.indexes.isChecked(),
        )
        formats = tuple(name for name, box in self._boxes.items() if box.isChecked())
        return WantedBook(self._sources[self.tunes.currentIndex()], formats, settings)

    def tick(self, name: str, ticked: bool = True) -> None:
        """Ticks a format, or takes the tick away."""
        self._boxes[name].setChecked(ticked)

    def can_go_on(self) -> bool:
        """True with a title and a format."""
        return self._go_on.isEnabled()

    def _arrange(self, buttons: QDialogButtonBox) -> None:
        form = dialog_form(
            (say("T&unes"), self.tunes),
            (say("&Title"), self.title),
            (say("&Paper"), self.paper),
            (say("&Staff height"), self.staff),
            (say("&Margins"), self.margin),
            (say("Tunes on a pa&ge, at most"), self.most),
        )
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for box in (self.words, self.chords, self.indexes):
            layout.addWidget(box)
        layout.addWidget(QLabel(say("Every format that is ticked is written:")))
        for box in self._boxes.values():
            layout.addWidget(box)
        layout.addWidget(buttons)

    def _suggest_title(self) -> None:
        self.title.setText(self._sources[self.tunes.currentIndex()].title or self._last_title)
        self._enable()

    def _enable(self) -> None:
        has_title = bool(self.title.text().strip())
        self._go_on.setEnabled(has_title and any(box.isChecked() for box in self._boxes.values()))

    @classmethod
    def choose(cls, parent: QWidget, sources: Sequence[Source], remembered: Remembered) -> WantedBook | None:
        """The book that the person wants; None where they think better of it."""
        formats = [name for name in remembered.text(FORMATS, USUAL_FORMAT).split() if name in BOOK_FORMATS]
        dialog = cls(parent, sources, _settings(remembered.json(MEMORY)), formats)
        if not dialog.exec():
            return None
        wanted = dialog.wanted()
        remembered.set(FORMATS, " ".join(wanted.formats))
        remembered.set(MEMORY, _written(wanted.settings))
        return wanted


def _settings(kept: dict[str, Any]) -> BookSettings:
    """Those of last time; the usual ones where they were changed by hand to what is no setting."""
    try:
        return BookSettings(**kept)
    except (TypeError, AttributeError, ComposerError):
        return BookSettings()


def _written(settings: BookSettings) -> str:
    return json.dumps(asdict(settings))


def _millimetres(least: float, most: float, value: float) -> DecimalBox:
    box = DecimalBox()
    box.setRange(least, most)
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setSuffix(say(" mm"))
    box.setValue(value)
    return box


def _ticked(text: str, on: bool) -> QCheckBox:
    box = QCheckBox(text)
    box.setChecked(on)
    return box
