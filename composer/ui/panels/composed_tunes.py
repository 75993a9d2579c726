"""The tunes of Compose's list: which are shown, in which order, by which weights."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from composer.composition.events import TuneComposed
from composer.composition.originality.comparison import Originality
from composer.composition.ranking import WEIGHTS, Ranking
from composer.library.records import KeptTune
from composer.notation.elements import Event
from composer.notation.reader import read_tune
from composer.notation.repeats import playing_order
from composer.ui.counting import counted
from composer.ui.itemmodels.composed_row import ComposedRow
from composer.ui.panels.tune_rows import composed_row


class Order(Enum):
    """What stands first."""

    NEWEST = "Newest"
    BEST = "Best"


@dataclass(frozen=True)
class ComposedTune:
    """A tune as it was composed and kept.

    Attributes:
        row: what the list shows of it, but for its ranking.
        sources: where the training tunes are that it was compared with.
    """

    kept: KeptTune
    composed: TuneComposed
    row: ComposedRow
    sources: tuple[str, ...] = ()

    @property
    def is_flagged(self) -> bool:
        """True where so much is shared with a training tune that it may be called a copy."""
        originality = self.composed.originality
        return originality is not None and originality.is_flagged

    def ranking(self, weights: Mapping[str, float]) -> Ranking | None:
        """Its ranking by these weights; nothing is computed again but their mean."""
        return self.composed.ranking.weighed(weights) if self.composed.ranking else None


class ComposedTunes:
    """All tunes that were composed since the window was opened."""

    def __init__(self) -> None:
        self._tunes: list[ComposedTune] = []
        self.order = Order.NEWEST
        self.hides_flagged = False
        self.weights: Mapping[str, float] = dict(WEIGHTS)

    def add(self, kept: KeptTune, composed: TuneComposed, sources: tuple[str, ...] = ()) -> None:
        """One more."""
        self._tunes.append(ComposedTune(kept, composed, _row(kept, composed), sources))

    def __len__(self) -> int:
        return len(self._tunes)

    @property
    def flagged(self) -> int:
        """How many are flagged."""
        return sum(tune.is_flagged for tune in self._tunes)

    def shown(self) -> list[ComposedTune]:
        """Those that are not hidden, in order."""
        tunes = [tune for tune in reversed(self._tunes) if not (self.hides_flagged and tune.is_flagged)]
        if self.order is Order.BEST:
            tunes.sort(key=self._score, reverse=True)
        return tunes

    def rows(self) -> list[ComposedRow]:
        """What the list shows."""
        return [self._row(tune) for tune in self.shown()]

    def best_of(self, identifiers: set[int]) -> ComposedTune | None:
        """The best ranked of these by their numbers in the library; None of none."""
        tunes = [tune for tune in self.shown() if tune.kept.identifier in identifiers]
        return max(tunes, key=self._score, default=None)

    def _score(self, tune: ComposedTune) -> float:
        ranking = tune.ranking(self.weights)
        return ranking.value if ranking else -1.0

    def _row(self, tune: ComposedTune) -> ComposedRow:
        ranking, row = tune.ranking(self.weights), tune.row
        return ComposedRow(
            title=row.title,
            rhythm=row.rhythm,
            key=row.key,
            meter=row.meter,
            bars=row.bars,
            problems=row.problems,
            note=row.note,
            payload=row.payload,
            score=ranking.value if ranking else None,
            parts=tuple(part.value for part in ranking.parts) if ranking else (),
            flag=row.flag,
        )


def _row(kept: KeptTune, composed: TuneComposed) -> ComposedRow:
    row, found = composed_row(kept), composed.originality
    shared = _shared(found) if found is not None else row.note
    return ComposedRow(
        title=row.title,
        rhythm=row.rhythm,
        key=row.key,
        meter=row.meter,
        bars=played_bars(kept.text),
        problems=max(row.problems or 0, len(composed.checks)),
        note=shared,
        payload=row.payload,
        flag=shared if found is not None and found.is_flagged else "",
    )


def played_bars(text: str) -> int | None:
    """How many bars are heard, repeats counted, as they are asked for; None where there is no meter."""
    tune = read_tune(text)
    voice, full = tune.voices[0], tune.meter.duration
    heard = (voice.elements[index] for index in playing_order(tune, voice))
    length = sum((element.duration for element in heard if isinstance(element, Event)), Fraction(0))
    return round(length / full) if full else None


def _shared(found: Originality) -> str:
    if not found.longest_run:
        return "no bar of a training tune"
    return f"{counted(found.longest_run, 'bar')} as in “{found.title or 'Untitled'}”"
