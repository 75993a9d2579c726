"""Composes parts of the open tune again: bars anew, varied, like others, answered, or all from here on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from composer.composition.rework.requests import bars_named
from composer.composition.written_bars import (
    WrittenBar,
    bars_of_tune,
    numbers_of,
    spoken_numbers,
    written_bars,
)
from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.score.added_parts import added_part
from composer.ui.dialogs.other_bars import OtherBarsDialog
from composer.ui.features.feature import Feature, Host
from composer.ui.features.variants import COUNT
from composer.ui.theme import set_sign
from composer.ui.words import counted, say
from composer.workflows.rework import ReworkRequest

AGAIN, VARY, LIKE, ANSWER, CONTINUE = "again", "vary", "like", "answer", "continue"
NO_BARS = "There is no bar to work on. Write some bars, or click a note of the tune."
GOES_ON = "From the marked bar on, all is composed anew; what stands before it is locked."
ONE_BAR = "The marked bar is {done}; all other bars are locked."
ONE_BUT_CADENCE = "The marked bar is {done}; its last half and all other bars are locked."
MANY_BARS = "The {count} marked bars are {done}; all other bars are locked."
ONE_BEFORE_CADENCE = "The marked bar is {done}; the cadence behind and all other bars are locked."
MANY_BEFORE_CADENCE = "The {count} marked bars are {done}; the cadence behind and all other bars are locked."
LIKE_ONE = "composed in the rhythm of bar {numbers}, to rise and fall much as there"
LIKE_MANY = "composed in the rhythm of bars {numbers}, to rise and fall much as there"
ANSWERED = "The marked answer begins as the selection: {returns}; what follows ends on the key note."
KEEP_CADENCE = "The last of the selected bars, or the last half of a single one, stays as it is"


def bars_sentence(count: int, done: str, keeps_cadence: bool) -> str:
    """What becomes of so many selected bars, such as “varied”; not by their numbers, which the mark shows."""
    if keeps_cadence and count > 1:
        one, many = ONE_BEFORE_CADENCE, MANY_BEFORE_CADENCE
        return say(one if count == 2 else many, count=count - 1, done=done)
    if count == 1:
        return say(ONE_BUT_CADENCE if keeps_cadence else ONE_BAR, done=done)
    return say(MANY_BARS, count=count, done=done)


def done_like(named: Sequence[int], every: Sequence[WrittenBar]) -> str:
    """What is done with bars that are to be like those with these indices."""
    numbers = spoken_numbers(sorted({numbers_of(every)[index] for index in named}))
    return say(LIKE_ONE if len(set(named)) == 1 else LIKE_MANY, numbers=numbers)


def answer_sentence(count: int) -> str:
    """What becomes of the bars behind so many selected ones."""
    returns = counted(count // 2, "bar returns", "bars return") if count > 1 else say("half a bar returns")
    return say(ANSWERED, returns=returns)


def usual_bars(bars: Sequence[WrittenBar], every: Sequence[WrittenBar]) -> str:
    """The bars that others are most often like: the first ones, or where these are selected, those behind."""
    numbers, count = numbers_of(every), len(bars)
    before = [number for number in numbers[: bars[0].index] if number]
    behind = numbers[bars[-1].index + 1 :]
    return spoken_numbers(before[:count] if len(before) >= count else behind[:count] or before)


def _bars_of_part(text: str) -> tuple[WrittenBar, ...]:
    """The bars of the second voice, which are as many as those of the melody that it follows."""
    tune = read_tune(text)
    return bars_of_tune(replace(tune, voices=tune.voices[1:]))


class Rework(Feature):
    """Fills the Rework menu and does what its lines say; the variants stand in a strip above the page."""

    menu = "rework"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host, self._document = host, host.document
        self.variants = host.variants
        self.keeps_cadence = QAction(say("&Keep the cadence"), self, checkable=True)
        self.keeps_cadence.setToolTip(say(KEEP_CADENCE))
        self.button = QToolButton()
        self.button.setText(say("Rework"))
        set_sign(self.button, "refresh")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(say("Compose some bars of this tune again; see what the model expected"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        host.page.add_button(self.button)
        host.document.text_changed.connect(self._enable)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """Adds a line for each kind of work."""
        for text, slot, shortcut in (
            ("These &bars again, eight ways", self.again, "Ctrl+Shift+B"),
            ("&Vary these bars, eight ways", self.vary, "Ctrl+Shift+V"),
            ("These bars &like others, eight ways…", self.like, "Ctrl+Shift+L"),
            ("An &answer to these bars, eight ways", self.answer, "Ctrl+Shift+A"),
            ("&Compose on from here, eight ways", self.go_on, "Ctrl+Shift+G"),
        ):
            action = menu.addAction(say(text))
            action.setShortcut(shortcut)
            action.triggered.connect(slot)
        menu.addAction(self.keeps_cadence)
        menu.setToolTipsVisible(True)
        self.button.setMenu(menu)

    def again(self) -> None:
        """Composes the selected bars anew, or the one at the cursor."""
        self._bars_anew(AGAIN, say("composed anew"))

    def vary(self) -> None:
        """Makes variations of the selected bars, or of the one at the cursor."""
        self._bars_anew(VARY, say("varied"))

    def like(self) -> None:
        """Asks for other bars, and composes the selected ones in their rhythm, with their rise and fall."""
        bars, every = self._bars(), written_bars(self._document.text)
        wanted = OtherBarsDialog.ask(self._host.window, usual_bars(bars, every))
        if wanted:
            named = bars_named(wanted, every)
            self._bars_anew(LIKE, done_like(named, every), named)

    def answer(self) -> None:
        """Composes the bars behind the selected ones as an answer to these."""
        bars = self._bars()
        count, first = len(bars), bars[-1].index + 1
        marked = written_bars(self._document.text)[first : first + count] or tuple(bars)
        request = self._request(ANSWER, tuple(bar.index for bar in bars))
        self.variants.begin(request, answer_sentence(count), marked[0].start, marked[-1].end)

    def go_on(self) -> None:
        """Composes all anew from the bar at the cursor on."""
        first = self._bars()[0]
        self.variants.begin(self._request(CONTINUE, (), continue_from=first.index), say(GOES_ON), first.start)

    def _bars_anew(self, kind: str, done: str, like: tuple[int, ...] = ()) -> None:
        bars, keeps = self._bars(), self.keeps_cadence.isChecked()
        what = bars_sentence(len(bars), done, keeps)
        request = self._request(kind, tuple(bar.index for bar in bars))
        last = bars[-2] if keeps and len(bars) > 1 else bars[-1]
        self.variants.begin(replace(request, like=like, keeps_cadence=keeps), what, bars[0].start, last.end)

    def _request(self, kind: str, bars: tuple[int, ...], continue_from: int | None = None) -> ReworkRequest:
        composing = self._host.composing
        return ReworkRequest(
            composing.model(), self._document.text, bars, count=COUNT, kind=kind,
            continue_from=continue_from, **composing.drawn(),
        )  # fmt: skip

    def _bars(self) -> list[WrittenBar]:
        """The bars that are selected in the text, or the one at the cursor."""
        self._document.check_changeable()
        self.variants.give_up()
        selected, bars = self._document.selection, written_bars(self._document.text)
        shown = _bars_of_part(self._document.text) if self._in_part(selected.start) else bars
        found = [bar for bar in shown if bar.start < selected.end and selected.start < bar.end]
        found = found or [bar for bar in shown if bar.end >= selected.start][:1] or list(bars[-1:])
        found = [bars[bar.index] for bar in found if bar.index < len(bars)]
        if not found:
            raise ComposerError(NO_BARS)
        return found

    def _in_part(self, place: int) -> bool:
        """Whether this place of the text is in a part that was added to the melody."""
        part = added_part(self._document.text)
        return part is not None and place >= part.end

    def _enable(self) -> None:
        self.button.setEnabled(not self._document.is_empty)
