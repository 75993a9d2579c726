"""Variants of the open tune, to choose from: a job composes them, a strip above the page shows them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from composer.composition.events import CompositionEnded, NothingFound, TuneComposed
from composer.notation.elements import Span
from composer.score.added_parts import added_part
from composer.ui.document.document import Document, Mode
from composer.ui.document.marks import Mark
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.player.player import Player
from composer.ui.widgets.ways_bar import ORIGINAL, WaysBar
from composer.ui.words import counted, say
from composer.workflows.rework import ReworkRequest, rework

COUNT = 8
LAYER = "variants"


@dataclass(frozen=True)
class VariantsRequest:
    """What is composed, and between where the variants may differ; the end counts from the melody's end."""

    composing: ReworkRequest
    what: str
    starts_at: int
    behind: int


class Variants(QObject):
    """One set of variants at a time; whatever changes the tune otherwise ends it."""

    def __init__(self, document: Document, player: Player, jobs: Jobs) -> None:
        super().__init__(document)
        self._document, self._player = document, player
        self._request: VariantsRequest | None = None
        self._texts: list[str] = []
        self._shown = ORIGINAL
        self._unheard = -1
        self._latest = Latest(jobs, "Working on the tune", _compose, cancels=True, parent=self)
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._failed)
        self.bar = WaysBar()
        self.bar.way_chosen.connect(self.show_way)
        self.bar.kept.connect(self.keep)
        self.bar.given_up.connect(self.give_up)
        document.add_layer(LAYER)
        document.text_changed.connect(self._another_text)
        document.tune_read.connect(self._hear)

    @property
    def texts(self) -> tuple[str, ...]:
        """The text as it was, and the variants so far."""
        return tuple(self._texts)

    def begin(self, request: ReworkRequest, what: str, starts_at: int, ends_at: int | None = None) -> None:
        """Composes what `request` says, a tune a way; `what` tells the person."""
        self.give_up()
        text = request.text
        end = _melody_end(text)
        behind = end - (end if ends_at is None else ends_at)
        self._request = VariantsRequest(request, what, starts_at, behind)
        self._texts, self._shown = [text], ORIGINAL
        self._document.hold(LAYER, True)
        self._mark()
        self.bar.begin(say("{what} Composing…", what=what))
        self._latest.ask(self._request)

    def show_way(self, number: int) -> None:
        """Shows a way in place of the one before, and plays it from where it differs."""
        if self._request is None or not 0 <= number < len(self._texts):
            return
        self._shown = number
        self.bar.show_way(number)
        self._document.try_variant(self._texts[number] if number else None)
        if self._request is None:
            return
        self._unheard = self._document.revision
        self._mark()

    def keep(self) -> None:
        """Lets the way that is shown stay, as one undo step."""
        if self._request is not None and self._shown != ORIGINAL:
            self._end()
            self._document.keep_variant()

    def give_up(self) -> None:
        """Lets the original stay."""
        if self._request is not None:
            self._end()
            self._document.try_variant(None)

    def _mark(self) -> None:
        request = self._request
        assert request is not None
        span = Span(request.starts_at, _melody_end(self._texts[self._shown]) - request.behind)
        self._document.set_marks(LAYER, [Mark(span, "selection", request.what)])

    def _take(self, request: VariantsRequest, event: object) -> None:
        match event:
            case TuneComposed():
                self._texts.append(event.text)
                number = len(self._texts) - 1
                self.bar.add(str(number), say("Way {number}, seed {seed}", number=number, seed=event.seed))
            case NothingFound():
                self.bar.say(f"{request.what} {say(event.reason)}")
            case CompositionEnded():
                ways = counted(len(self._texts) - 1, "way")
                there = say("{ways}: choose one to see and hear it.", ways=ways)
                self.bar.say(f"{request.what} {there}")

    def _failed(self, request: VariantsRequest, error: Exception) -> None:
        """The ways that are there can still be chosen from."""
        if len(self._texts) > 1:
            self.bar.say(f"{request.what} {say(str(error))}")
        else:
            self.give_up()

    def _end(self) -> None:
        self._request = None
        self._latest.forget()
        self._document.hold(LAYER, False)
        self.bar.end()
        self._document.set_marks(LAYER)

    def _another_text(self) -> None:
        """The person wrote on, or another tune was opened: these are variants of yesterday's tune."""
        if self._request is None or self._document.text == self._texts[self._shown]:
            return
        if self._document.mode is Mode.EDITING and self._document.tune.text == self._texts[ORIGINAL]:
            # Undo took the variant away; the others can still be chosen.
            self._shown = ORIGINAL
            self.bar.show_way(ORIGINAL)
            self._mark()
        else:
            self._end()

    def _hear(self) -> None:
        read = self._document.read
        if self._request is not None and read is not None and read.revision == self._unheard:
            self._unheard = -1
            self._player.play_from(self._request.starts_at)


def _melody_end(text: str) -> int:
    """Where the melody ends: before a part that was added to it, and follows it."""
    part = added_part(text)
    return len(text) if part is None else part.end


def _compose(request: VariantsRequest) -> Iterator[object]:
    return rework(request.composing)
