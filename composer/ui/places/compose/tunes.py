"""The tunes of Compose's list: which are shown, in which order, by which weights."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from composer.composition.events import TuneComposed
from composer.composition.originality.comparison import Originality
from composer.composition.ranking import WEIGHTS, Ranking
from composer.counting import counted
from composer.library.records import KeptTune
from composer.ui.itemmodels.composed_row import ComposedRow
from composer.ui.places.compose.facts import Facts, facts_of
from composer.ui.places.tune_rows import kept_row


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
        self._weights: Mapping[str, float] = dict(WEIGHTS)
        # Lines by the numbers of their tunes, with the ranking of these weights.
        self._rows: dict[int, ComposedRow] = {}

    @property
    def weights(self) -> Mapping[str, float]:
        """How much each part of the ranking counts."""
        return self._weights

    @weights.setter
    def weights(self, weights: Mapping[str, float]) -> None:
        self._weights, self._rows = weights, {}

    def add(
        self,
        kept: KeptTune,
        composed: TuneComposed,
        sources: tuple[str, ...] = (),
        facts: Facts | None = None,
    ) -> None:
        """One more; it is read here where its facts are not known."""
        row = _row(kept, composed, facts or facts_of(kept.text))
        self._tunes.append(ComposedTune(kept, composed, row, sources))

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
        return [self.row(tune) for tune in self.shown()]

    def row(self, tune: ComposedTune) -> ComposedRow:
        """What the list shows of one."""
        number = tune.kept.identifier
        if number not in self._rows:
            ranking = tune.ranking(self.weights)
            self._rows[number] = replace(
                tune.row,
                score=ranking.value if ranking else None,
                parts=tuple(part.value for part in ranking.parts) if ranking else (),
            )
        return self._rows[number]

    def best_of(self, identifiers: set[int]) -> ComposedTune | None:
        """The best ranked of these by their numbers in the library; None of none."""
        tunes = [tune for tune in self.shown() if tune.kept.identifier in identifiers]
        return max(tunes, key=self._score, default=None)

    def _score(self, tune: ComposedTune) -> float:
        score = self.row(tune).score
        return -1.0 if score is None else score


def _row(kept: KeptTune, composed: TuneComposed, facts: Facts) -> ComposedRow:
    row, found = kept_row(kept), composed.originality
    shared = _shared(found) if found is not None else f"seed {kept.provenance.seed}"
    return ComposedRow(
        title=row.title,
        rhythm=row.rhythm,
        key=row.key,
        meter=row.meter,
        bars=facts.bars,
        problems=max(facts.problems, len(composed.checks)),
        note=shared,
        payload=row.payload,
        flag=shared if found is not None and found.is_flagged else "",
    )


def _shared(found: Originality) -> str:
    if not found.longest_run:
        return "no bar of a training tune"
    return f"{counted(found.longest_run, 'bar')} as in “{found.title or 'Untitled'}”"
