"""Compose's list over a restart and over what the library does with its tunes, its order and weights."""

import json
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from composer.errors import ComposerError
from composer.library.composed_log import ComposedLog, LoggedTune
from composer.library.records import KeptTune
from composer.library.tunes import TuneLibrary
from composer.ui.jobs import Job, Jobs
from composer.ui.places.compose.listing import ComposeListing
from composer.ui.places.compose.ranking_parts import RankingParts, weights_from
from composer.ui.places.compose.tunes import ComposedTune, Order, facts_of
from composer.ui.remembered import Remembered
from composer.ui.words import say

AT_ONCE = 50
RENEW_AFTER_MILLISECONDS = 300
WEIGHTS, ORDER, HIDES = "ranking", "compose/order", "compose/hides flagged"


class ListMemory(QObject):
    """Gives the list what it was, and remembers what it becomes.

    Signals:
        restored(): the tunes of before are listed, those that are still in the library.
        failed(Exception): the disk refused, so one tune will not be listed after a restart.
    """

    restored = Signal()
    failed = Signal(object)

    def __init__(
        self,
        page: ComposeListing,
        ranking: RankingParts,
        log: ComposedLog,
        library: TuneLibrary,
        jobs: Jobs,
        remembered: Remembered,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._log, self._library, self._jobs = page, log, library, jobs
        self._remembered = remembered
        ranking.weights_changed.connect(page.weigh)
        with remembered.restoring("How tunes are ranked"):
            ranking.set_weights(weights_from(remembered.json(WEIGHTS)))
        order = remembered.text(ORDER, Order.BEST.name).upper()
        page.set_order(Order[order] if order in Order.__members__ else Order.BEST)
        page.hide_flagged.setChecked(bool(remembered.number(HIDES, 0)))
        ranking.weights_changed.connect(self._weighed)
        page.arranged.connect(self._ordered)
        # Read once the window is there: a start does not wait for it.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read)
        # Of a thousand tunes that are kept in a row the library tells each.
        self._renew_timer = QTimer(self, singleShot=True, interval=RENEW_AFTER_MILLISECONDS)
        self._renew_timer.timeout.connect(self._renew)
        if log.exists():
            page.wait_for_earlier()
            self._timer.start()

    def add(self, tune: ComposedTune) -> None:
        """A tune that was just composed and kept."""
        try:
            self._log.add(tune.kept, tune.composed, tune.facts, tune.sources)
        except ComposerError as error:
            self.failed.emit(error)

    def close(self) -> None:
        """The window closes."""
        self._timer.stop()
        self._renew_timer.stop()

    def renew(self) -> None:
        """The library changed: what it did with listed tunes is shown in a moment."""
        if len(self._page.composed) and not self._renew_timer.isActive():
            self._renew_timer.start()

    def _renew(self) -> None:
        self._page.renew(self._library.several(self._page.composed.numbers))

    def _read(self) -> None:
        job = self._jobs.create("Reading the list of what was composed", self._work)
        job.happened.connect(self._take)
        job.ended.connect(self._end)
        job.start()

    def _work(self) -> Iterator[list[LoggedTune] | int]:
        """Some tunes at a time, the newest first, so that listing them holds nothing up; last the damage."""
        tunes, damaged = self._log.read()
        for end in range(len(tunes), 0, -AT_ONCE):
            yield tunes[max(0, end - AT_ONCE) : end]
        yield damaged

    def _take(self, event: list[LoggedTune] | int) -> None:
        if isinstance(event, list):
            kept = self._library.several([one.tune for one in event])
            self._page.show_earlier(
                [_listed(one, kept[one.tune]) for one in event if one.is_of(kept.get(one.tune))]
            )
        elif event:
            self._page.say(
                say(
                    "{count} of the tunes composed before can’t be listed here, for “{file}” was damaged and "
                    "set aside as “{aside}”. All of them are in Library.",
                    count=f"{event:,}",
                    file=self._log.path.name,
                    aside=self._log.aside.name if self._log.aside else "",
                )
            )

    def _end(self, _job: Job) -> None:
        """All are listed, or the file can't be read, which all failed jobs tell."""
        self._page.show_earlier(())
        self.restored.emit()

    def _weighed(self, weights: dict[str, float]) -> None:
        self._remembered.set(WEIGHTS, json.dumps(weights))

    def _ordered(self) -> None:
        self._remembered.set(ORDER, self._page.order.value())
        self._remembered.set(HIDES, int(self._page.hide_flagged.isChecked()))


def _listed(logged: LoggedTune, kept: KeptTune) -> ComposedTune:
    facts = logged.facts if kept.text == logged.composed.text else facts_of(kept.text)
    return ComposedTune(kept, logged.composed, facts, logged.sources)
