"""Composes parts of the open tune again: bars anew, varied, like others, answered, or all from here on."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from composer.composition.rework.requests import bars_named
from composer.composition.written_bars import WrittenBar, written_bars
from composer.errors import ComposerError
from composer.ui.dialogs.other_bars import OtherBarsDialog
from composer.ui.features.feature import Host
from composer.ui.features.rework_sentences import (
    GOES_ON,
    KEEP_CADENCE,
    NO_BARS,
    answer_sentence,
    bars_sentence,
    done_like,
    usual_bars,
)
from composer.ui.features.variants import COUNT
from composer.workflows.rework import ReworkRequest

AGAIN, VARY, LIKE, ANSWER, CONTINUE = "again", "vary", "like", "answer", "continue"


class Rework(QObject):
    """Fills the Rework menu and does what its lines say; the variants stand in a strip above the page."""

    menu = "rework"

    def __init__(self, host: Host) -> None:
        super().__init__(host.document)
        self._host, self._document = host, host.document
        self.variants = host.variants
        self.keeps_cadence = QAction("&Keep the cadence", self, checkable=True)
        self.keeps_cadence.setToolTip(KEEP_CADENCE)
        self.button = QToolButton()
        self.button.setText("Rework")
        self.button.setToolTip("Compose some bars of this tune again; see how sure the network was")
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
            action = menu.addAction(text)
            action.setShortcut(shortcut)
            action.triggered.connect(slot)
        menu.addAction(self.keeps_cadence)
        menu.setToolTipsVisible(True)
        self.button.setMenu(menu)

    def again(self) -> None:
        """Composes the selected bars anew, or the one at the cursor."""
        self._bars_anew(AGAIN, "composed anew")

    def vary(self) -> None:
        """Makes variations of the selected bars, or of the one at the cursor."""
        self._bars_anew(VARY, "varied")

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
        self.variants.begin(self._request(CONTINUE, (), continue_from=first.index), GOES_ON, first.start)

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
        found = [bar for bar in bars if bar.start < selected.end and selected.start < bar.end]
        found = found or [bar for bar in bars if bar.end >= selected.start][:1] or list(bars[-1:])
        if not found:
            raise ComposerError(NO_BARS)
        return found

    def _enable(self) -> None:
        self.button.setEnabled(not self._document.is_empty)
