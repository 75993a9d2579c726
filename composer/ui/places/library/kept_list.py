"""The kept tunes in Library: searched, narrowed and grouped by day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from composer.library.asking import with_field
from composer.library.finding import Found, Question
from composer.library.records import KeptTune
from composer.melody.search import Hit, Nearness
from composer.ui.itemmodels.tune_row import Rows, TuneRow
from composer.ui.places.library.facts import KeptFacts
from composer.ui.places.tune_rows import PayloadMimeProvider, TunesOf, kept_rows
from composer.ui.sizes import EDGE, HEAD, SPACE, font
from composer.ui.theme import icon, set_role
from composer.ui.widgets.keyboard_button import KeyboardButton
from composer.ui.widgets.list_keys import ListKeys
from composer.ui.widgets.tune_list import TuneList
from composer.ui.words import say

SHELVES = {"all": "All", "starred": "Starred", "mine": "Mine"}
TIPS = {
    "all": "Everything that is kept",
    "starred": "What you starred",
    "mine": "What you typed or edited, and what is from a file",
}
EMPTY = {
    "all": ("Nothing is kept yet", "What you compose or type is kept here by itself."),
    "starred": ("No starred tunes", "Star a tune by S or on its page, and it is listed here."),
    "mine": ("Nothing of yours yet", "What you type, edit or open from a file is listed here."),
}
SEARCHES = "Search title, key, notes"
TIP = "Words of the title or the text, a key such as “D dorian”, or notes in any key: “notes: d2 ef”"
MELODIES = "Melodies are read while Library is open: of tunes that are new to it, a moment later."
CLEAR = "clear"


class KeptRows(Rows):
    """The rows of kept tunes, with bars and problems as far as they are known by now."""

    def __init__(self, found: Found, tunes_of: TunesOf, facts: KeptFacts) -> None:
        self._facts, self._hits = facts, found.hits
        self._rows = kept_rows(found.identifiers, tunes_of, _time, facts.want)

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, position: int) -> TuneRow:
        """A tune as far as it is known."""
        row = self._rows[position]
        if hit := self._hits.get(row.payload):
            row = _with_hit(row, hit)
        facts = self._facts.of(row.payload)
        return row if facts is None else replace(row, bars=facts.bars, problems=facts.problems)


class KeptList(QWidget):
    """Shows kept tunes; keeps nothing itself.

    Signals:
        tune_chosen(int): the library's number of the tune that the person chose.
        typed(): other words are looked for.
        wanted(): another shelf is asked for.
    """

    tune_chosen = Signal(int)
    typed = Signal()
    wanted = Signal()

    def __init__(self, facts: KeptFacts) -> None:
        super().__init__()
        self._facts = facts
        self.search = QLineEdit(placeholderText=say(SEARCHES), clearButtonEnabled=True)
        self.keyboard = KeyboardButton()
        self.chips = {name: QPushButton(say(label)) for name, label in SHELVES.items()}
        self.order = "changed"
        self.tunes = TuneList()
        self.keys = ListKeys(self.tunes)
        self._identifiers: tuple[int, ...] = ()
        self._counts: dict[str, int] = {}
        self._asked = self.question
        self._group = QButtonGroup(self)
        self._dress()
        self._arrange()
        self.search.textChanged.connect(self.typed)
        self.keyboard.played.connect(self._look_for_played)
        self._group.buttonClicked.connect(self.wanted)
        self.tunes.tune_selected.connect(self._choose)
        self.tunes.empty_state.action_triggered.connect(self.search.clear)
        facts.changed.connect(self.tunes.viewport().update)

    @property
    def question(self) -> Question:
        """What is looked for."""
        shelf = next(name for name, chip in self.chips.items() if chip.isChecked() or name == "mine")
        return Question(self.search.text().strip(), shelf, self.order)

    def show_found(self, found: Found, tunes_of: TunesOf, opened: int | None) -> None:
        """Lists these tunes without telling `tune_chosen`.

        What was selected stays selected; where nothing was, the open tune is marked. After another search
        the list begins at its top, otherwise it stays where it was.
        """
        selected, current, bar = self.selected(), self._current(), self.tunes.verticalScrollBar()
        place = bar.value() if self._asked == (asked := self.question) else 0
        self._asked, self._identifiers, self._counts = asked, found.identifiers, found.counts
        self._say_what_is_empty(asked, found.problem)
        rows = KeptRows(found, tunes_of, self._facts)
        self.tunes.set_rows(rows, headings={position: day_name(day) for position, day in found.days})
        positions = {number: position for position, number in enumerate(found.identifiers)}
        wanted = selected or ([] if opened is None else [opened])
        marked = [number for number in wanted if number in positions]
        current = current if current in positions else marked[0] if marked else None
        self.tunes.select_again(
            [positions[number] for number in marked], None if current is None else positions[current]
        )
        if place:
            self.tunes.scroll_to_place(place)
        self._count()

    def look_for(self, name: str, value: str = "") -> None:
        """Has a field of the search written, or begun."""
        if value:
            self.chips["all"].setChecked(True)
        self.search.setText(with_field(self.search.text(), name, value))
        if not self.keyboard.isChecked():
            self.search.setFocus()

    def show_open(self, identifier: int | None) -> None:
        """Looks at the open tune, or at none where it is not listed; `tune_chosen` is silent."""
        listed = identifier is not None and identifier in self._identifiers
        self.tunes.show_current(self._identifiers.index(identifier) if listed else None)

    def select_beside(self, identifiers: Sequence[int]) -> None:
        """Looks at the tune that follows these, which are about to go."""
        gone = set(identifiers)
        after = [position for position, number in enumerate(self._identifiers) if number in gone]
        left = [n for n in range(len(self._identifiers)) if self._identifiers[n] not in gone]
        if after and left:
            self.tunes.select(next((n for n in left if n > after[-1]), left[-1]))

    def selected(self) -> list[int]:
        """The library's numbers of all selected tunes."""
        return [self._identifiers[position] for position in self.tunes.selected()]

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        # Not by the rows: they would all be read from the disk.
        self.tunes.set_drag_mime_provider(lambda _positions: provider(self.selected()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says how many there are where there is room for it."""
        super().resizeEvent(event)
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere plays for something else."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.keyboard.setChecked(False)

    def _dress(self) -> None:
        self.search.addAction(icon("search", "muted_text"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(say(SEARCHES))
        self.search.setToolTip(say(TIP))
        for name, chip in self.chips.items():
            set_role(chip, "chip")
            chip.setCheckable(True)
            chip.setToolTip(say(TIPS[name]))
            self._group.addButton(chip)
        self.chips["all"].setChecked(True)
        self.clear = self.tunes.empty_state.add_button(CLEAR, say("Clear"))

    def _arrange(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(SPACE)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch()
        above = QVBoxLayout()
        above.setContentsMargins(EDGE, HEAD, EDGE, SPACE)
        above.setSpacing(HEAD)
        search = QHBoxLayout()
        search.addWidget(self.search, 1)
        search.addWidget(self.keyboard)
        above.addLayout(search)
        above.addLayout(chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self.tunes, 1)

    def _say_what_is_empty(self, asked: Question, problem: str) -> None:
        self.clear.setVisible(bool(asked.words))
        if problem:
            self.tunes.set_empty_text(say("Nothing is looked for yet"), say(problem), "search")
        elif asked.is_of_melodies:
            self.tunes.set_empty_text(say("No tune fits."), say(MELODIES), "search")
        elif asked.words:
            self.tunes.set_empty_text(say("No tune has “{words}” in it.", words=asked.words), "", "search")
        else:
            title, text = EMPTY[asked.shelf]
            self.tunes.set_empty_text(say(title), say(text), "library")

    def _count(self) -> None:
        chosen = font("small")
        chosen.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(chosen)
        for counted in (True, False):
            for name, chip in self.chips.items():
                count = f" {self._counts.get(name, 0):,}" if counted and name != "mine" else ""
                chip.setText(say(SHELVES[name]) + count)
                # Wide enough for the weight that it has while it is chosen.
                chip.setFixedWidth(metrics.horizontalAdvance(chip.text()) + 2 * SPACE + 4)
            wanted = sum(chip.width() + SPACE for chip in self.chips.values()) - SPACE
            if wanted <= self.width() - 2 * EDGE:
                return

    def _current(self) -> int | None:
        position = self.tunes.current()
        return None if position is None else self._identifiers[position]

    def _look_for_played(self, notes: str) -> None:
        self.look_for("notes", f"[K:C] {notes}")

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(self._identifiers[position])


def day_name(day: date, today: date | None = None) -> str:
    """How a person calls a day: `Today`, `Yesterday`, `24 November`, `24 November 2025`."""
    today = today or datetime.now().astimezone().date()
    days = (today - day).days
    if days in (0, 1):
        return say("Yesterday" if days else "Today")
    return f"{day.day} {day:%B}" if day.year == today.year else f"{day.day} {day:%B} {day.year}"


def _with_hit(row: TuneRow, hit: Hit) -> TuneRow:
    """The row, saying where the notes are that were looked for."""
    bar = say("bar {number}", number=hit.bar) if hit.bar else say("the pick-up")
    return replace(row, beside=bar, note="" if hit.nearness is Nearness.EXACT else say(hit.nearness.said))


def _time(kept: KeptTune) -> str:
    return f"{kept.changed.astimezone():%H:%M}"
