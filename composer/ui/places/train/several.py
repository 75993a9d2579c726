"""Tries several values of a setting: one training after another, of which what is left is never forgotten."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer

from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.model.registry import NETWORKS
from composer.training.settings import TrainingSettings
from composer.ui.places.train.run import TrainRun
from composer.ui.places.train.strip import Strip
from composer.ui.remembered import Remembered
from composer.ui.session import Session
from composer.ui.words import counted, say
from composer.workflows.several import MOST, Attempt

LEFT, LONGEST = "train/several", 300
LOST = "Of several trainings some were not made yet; which ones can’t be read any more."
OTHER_TUNES = "They were to learn from “{corpus}”. Open that first, so that the runs can be compared."


@dataclass(frozen=True)
class Series:
    """What is left of several trainings.

    Attributes:
        total: how many there were at first.
        corpus, sources: the tunes that all of them learn from.
    """

    left: tuple[Attempt, ...] = ()
    total: int = 0
    corpus: str = ""
    sources: tuple[str, ...] = ()

    def to_text(self) -> str:
        """As it is remembered."""
        left = [
            {
                "name": one.name,
                "network_name": one.network.NAME,
                "network": asdict(one.network),
                "training": asdict(one.training),
            }
            for one in self.left
        ]
        return json.dumps({**asdict(self), "left": left, "sources": list(self.sources)})

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "Series":
        """What was remembered; nothing of what is damaged, or of another version."""
        try:
            left = tuple(_attempt(entry) for entry in content["left"][:MOST])
            sources = tuple(map(str, content["sources"]))
            return cls(left, int(content["total"]), str(content["corpus"])[:LONGEST], sources)
        except (ComposerError, LookupError, TypeError, ValueError):
            return cls()


def _attempt(entry: dict[str, Any]) -> Attempt:
    if entry["network_name"] not in [*NETWORKS]:
        raise ValueError("no network of this version")
    network = NETWORKS[entry["network_name"]].settings(**entry["network"])
    return Attempt(str(entry["name"])[:LONGEST], network, TrainingSettings(**entry["training"]))


class TrainSeveral(QObject):
    """Begins the next training when one has come to its end.

    One that is stopped, or fails, holds the others: they are offered, now and after a restart, until they are
    trained or given up.

    Args:
        begin: trains one of them; whoever shows the form knows how.
    """

    def __init__(
        self,
        run: TrainRun,
        strip: Strip,
        session: Session,
        remembered: Remembered,
        begin: Callable[[Attempt], None],
    ) -> None:
        super().__init__(run)
        self._run, self._strip, self._session = run, strip, session
        self._remembered, self._begin = remembered, begin
        self._series = Series.from_json(remembered.json(LEFT))
        self._is_lost = bool(remembered.text(LEFT, "")) and not self._series.left
        self._now: Attempt | None = None
        # Told from the event loop: the place shows first how the run before went.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        strip.way_on_wanted.connect(self._take_way)
        self.forget = strip.add_link(say("Give them up"))
        self.forget.clicked.connect(self.give_up)
        session.corpus_changed.connect(self.show)
        session.models_changed.connect(self._checkpoint_kept)
        run.changed.connect(self.show)
        self.show()

    @property
    def goes_on(self) -> bool:
        """True while one of several is trained."""
        return self._now is not None

    @property
    def left(self) -> tuple[str, ...]:
        """The names of those that are still to be trained."""
        return tuple(one.name for one in self._series.left)

    def begin(self, attempts: Sequence[Attempt], corpus: Corpus) -> None:
        """Trains these one after the other; what was left of others is given up."""
        self._series = Series(tuple(attempts), len(attempts), corpus.name, corpus.sources)
        self._is_lost = False
        self._go_on()

    def ended(self, whole: bool) -> None:
        """The training is over; the next one begins where it came `whole` to its end."""
        if self._now is None:
            return
        self._now = None
        if whole and self._series.left:
            self._next.start()
        self._keep()

    def give_up(self) -> None:
        """The others are not wanted any more; the one that is trained goes on."""
        self._series = Series((), self._series.total if self._now else 0)
        self._keep()

    def close(self) -> None:
        """The window closes: none begins any more."""
        self._next.stop()

    def _checkpoint_kept(self) -> None:
        if self._now is not None:
            self._keep()

    def _take_way(self) -> None:
        if not self._run.running:
            self._go_on()

    def _go_on(self) -> None:
        """Trains the first of what is left, which is then no more left."""
        corpus, series = self._session.corpus, self._series
        if not series.left or self._run.running:
            return
        if corpus is None or corpus.sources != series.sources:
            self._session.failed.emit(ComposerError(say(OTHER_TUNES, corpus=series.corpus)))
            return
        first, *others = series.left
        self._now = first
        self._series = Series(tuple(others), series.total, series.corpus, series.sources)
        try:
            self._begin(first)
        except ComposerError as error:
            self._now, self._series = None, series
            self._session.failed.emit(error)
        self._keep()

    def _keep(self) -> None:
        """Remembers what is left, with what is trained now until it has a checkpoint to go on from."""
        series = self._series
        if self._now is not None and self._run.folder is None:
            series = replace(series, left=(self._now, *series.left))
        self._remembered.set(LEFT, series.to_text() if series.left else "")
        self._remembered.sync()
        self.show()

    def show(self) -> None:
        """Says which of how many this is and what comes, or what is left and how to go on."""
        series = self._series
        self.forget.setVisible(bool(series.left))
        if self._now is not None and series.total > 1:
            number = series.total - len(series.left)
            told = say("{number} of {total}: {run}.", number=number, total=series.total, run=self._now.name)
            then = (
                say("Then: {runs}.", runs="; ".join(self.left)) if series.left else say("This is the last.")
            )
            self._strip.say(f"{told} {then}")
        elif series.left and not self._run.running:
            count = counted(len(series.left), "run of several is", "runs of several are")
            told = say("{count} not trained yet: {runs}.", count=count, runs="; ".join(self.left))
            corpus = self._session.corpus
            if corpus is not None and corpus.sources == series.sources:
                self._strip.say(told, way_on=say("Train them now"))
            else:
                self._strip.say(f"{told} {say(OTHER_TUNES, corpus=series.corpus)}")
        else:
            self._strip.say(say(LOST) if self._is_lost else "")
