"""Works on the open tune with the network: bars again, varied, like others, answered, or all from here on."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from composer.composition.events import CompositionEnded, NothingFound, TuneComposed
from composer.composition.rework.requests import bars_named
from composer.composition.written_bars import WrittenBar, written_bars
from composer.counting import counted
from composer.errors import ComposerError
from composer.notation.elements import Span
from composer.ui.colours import current_colours
from composer.ui.dialogs.other_bars import OtherBarsDialog
from composer.ui.document.preview import PreparedTune
from composer.ui.features.reworking_sentences import (
    GOES_ON,
    KEEP_CADENCE,
    NO_BARS,
    NO_MODEL,
    answer_sentence,
    bars_sentence,
    done_like,
    usual_bars,
)
from composer.ui.jobs import Job, Jobs
from composer.ui.places.compose.settings import ComposeSettings
from composer.ui.player.player import Player
from composer.ui.session import Session
from composer.ui.views.tune_page import TunePage
from composer.ui.widgets.text_marks import Mark
from composer.ui.widgets.ways_bar import ORIGINAL
from composer.workflows.rework import ReworkRequest, rework

WAYS = 8
AGAIN, VARY, LIKE, ANSWER, CONTINUE = "again", "vary", "like", "answer", "continue"


@dataclass
class _Work:
    """What is being worked on: the text as it was, the ways so far, and between where they may differ."""

    original: str
    starts_at: int
    ends_at: int
    what: str
    ways: list[str]
    shown: int = ORIGINAL
    heard: bool = True

    def mark(self) -> Mark:
        """What is not locked, in the way that is shown."""
        behind = len(self.original) - self.ends_at
        span = Span(self.starts_at, len(self.ways[self.shown]) - behind)
        return Mark(span, current_colours().note_highlight, self.what)


class Reworking(QObject):
    """Fills the Rework menu and does what its lines say; the ways stand in a strip above the page."""

    def __init__(
        self,
        page: TunePage,
        settings: ComposeSettings,
        jobs: Jobs,
        player: Player,
        session: Session,
    ) -> None:
        super().__init__(page)
        self._page, self._settings, self._jobs, self._player = page, settings, jobs, player
        self._job: Job | None = None
        self._work: _Work | None = None
        self.keeps_cadence = QAction("&Keep the cadence", self, checkable=True)
        self.keeps_cadence.setToolTip(KEEP_CADENCE)
        self.bar = page.ways
        self.bar.way_chosen.connect(self.show_way)
        self.bar.kept.connect(self.keep)
        self.bar.given_up.connect(self.give_up)
        page.editor.tune_text_changed.connect(self._forget)
        page.prepared.connect(self._hear)
        session.tune_opened.connect(self._forget)

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

    def again(self) -> None:
        """Composes the selected bars anew, or the one at the cursor."""
        self._bars_anew(AGAIN, "composed anew")

    def vary(self) -> None:
        """Makes variations of the selected bars, or of the one at the cursor."""
        self._bars_anew(VARY, "varied")

    def like(self) -> None:
        """Asks for other bars, and composes the selected ones in their rhythm, with their rise and fall."""
        bars, every = self._bars(), written_bars(self._page.editor.text())
        wanted = OtherBarsDialog.ask(self._page.window(), usual_bars(bars, every))
        if wanted:
            named = bars_named(wanted, every)
            self._bars_anew(LIKE, done_like(named, every), named)

    def answer(self) -> None:
        """Composes the bars behind the selected ones as an answer to these."""
        bars = self._bars()
        count, first = len(bars), bars[-1].index + 1
        marked = written_bars(self._page.editor.text())[first : first + count] or tuple(bars)
        request = self._request(ANSWER, tuple(bar.index for bar in bars))
        self.begin(request, answer_sentence(count), marked[0].start, marked[-1].end)

    def go_on(self) -> None:
        """Composes all anew from the bar at the cursor on."""
        first = self._bars()[0]
        self.begin(self._request(CONTINUE, (), continue_from=first.index), GOES_ON, first.start)

    def begin(self, request: ReworkRequest, what: str, starts_at: int, ends_at: int | None = None) -> None:
        """Composes what `request` says, a tune a way; `what` tells the person."""
        self.give_up()
        text = request.text
        self._work = _Work(text, starts_at, len(text) if ends_at is None else ends_at, what, [text])
        self._page.mark([self._work.mark()])
        self.bar.begin(f"{what} Composing…")
        job = self._job = self._jobs.create("Working on the tune", lambda: rework(request))
        job.happened.connect(self._take)
        job.failed.connect(self._failed)
        job.ended.connect(self._ended)
        job.start()

    def model(self) -> Path:
        """The model that works.

        Raises:
            ComposerError: there is none.
        """
        if self._settings.chosen is None:
            raise ComposerError(NO_MODEL)
        return self._settings.chosen.path

    def drawn(self) -> dict[str, Any]:
        """How characters are drawn, as the form in Compose says."""
        values = self._settings.drawn.values()
        return {name: values[name] for name in ("temperature", "top_k", "top_p")}

    def show_way(self, number: int) -> None:
        """Shows a way in place of the one before, and plays it from where it differs."""
        work = self._work
        if work is None or not 0 <= number < len(work.ways):
            return
        work.shown, work.heard = number, False
        self.bar.show_way(number)
        self._page.try_text(work.ways[number] if number else None)
        self._page.mark([work.mark()])

    def keep(self) -> None:
        """Lets the way that is shown stay, as one undo step."""
        work = self._work
        if work is not None and work.shown != ORIGINAL:
            self._forget()
            self._page.keep_tried()

    def give_up(self) -> None:
        """Lets the original stay."""
        if self._work is not None:
            self._forget()
            self._page.try_text(None)

    def _bars_anew(self, kind: str, done: str, like: tuple[int, ...] = ()) -> None:
        bars, keeps = self._bars(), self.keeps_cadence.isChecked()
        what = bars_sentence(len(bars), done, keeps)
        request = self._request(kind, tuple(bar.index for bar in bars))
        last = bars[-2] if keeps and len(bars) > 1 else bars[-1]
        self.begin(replace(request, like=like, keeps_cadence=keeps), what, bars[0].start, last.end)

    def _request(self, kind: str, bars: tuple[int, ...], continue_from: int | None = None) -> ReworkRequest:
        text = self._page.editor.text()
        return ReworkRequest(
            self.model(), text, bars, count=WAYS, kind=kind, continue_from=continue_from, **self.drawn()
        )

    def _bars(self) -> list[WrittenBar]:
        """The bars that are selected in the text, or the one at the cursor."""
        self._page.check_changeable()
        self.give_up()
        editor = self._page.editor
        editor.flush()
        start, end = editor.selected_span()
        bars = written_bars(editor.text())
        found = [bar for bar in bars if bar.start < end and start < bar.end]
        found = found or [bar for bar in bars if bar.end >= start][:1] or list(bars[-1:])
        if not found:
            raise ComposerError(NO_BARS)
        return found

    def _take(self, event: object) -> None:
        work = self._work
        # What a job that was given up had still to tell belongs to other bars.
        if work is None or self.sender() is not self._job:
            return
        match event:
            case TuneComposed():
                work.ways.append(event.text)
                number = len(work.ways) - 1
                self.bar.add(str(number), f"Way {number}, seed {event.seed}")
            case NothingFound():
                self.bar.say(f"{work.what} {event.reason}")
            case CompositionEnded():
                ways = counted(len(work.ways) - 1, "way")
                self.bar.say(f"{work.what} {ways}: click one to see and hear it.")

    def _failed(self, error: Exception) -> None:
        """The ways that are there can still be chosen from."""
        if self.sender() is not self._job:
            return
        if self._work is not None and len(self._work.ways) > 1:
            self.bar.say(f"{self._work.what} {error}")
        else:
            self.give_up()

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _forget(self, *_: object) -> None:
        """The person wrote on, or another tune was opened: the ways are of yesterday's tune."""
        self._work = None
        self.bar.hide()
        self._page.mark(())
        if self._job is not None:
            self._job.cancel()

    def _hear(self, prepared: PreparedTune) -> None:
        work = self._work
        if work is not None and not work.heard and prepared.text == work.ways[work.shown]:
            work.heard = True
            self._player.play_from(work.starts_at)
