"""The tunes of Compose's list: which are shown, in which order, by which weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from operator import is_not

from composer.composition.events import TuneComposed
from composer.composition.ranking import WEIGHTS, Ranking
from composer.library.composed_log import Facts
from composer.library.records import KeptTune
from composer.notation.reader import read_tune
from composer.notation.repeats import played_bars
from composer.ui.itemmodels.composed_row import ComposedRow
from composer.ui.places.tune_rows import UNTITLED, kept_row
from composer.ui.words import say


class Order(Enum):
    """What stands first."""

    BEST = "Best first"
    NEWEST = "Newest"
    NAME = "Name"


@dataclass(frozen=True)
class ComposedTune:
    """A tune as it was composed and as it is kept.

    Attributes:
        facts: of the text that is kept.
        sources: where the tunes are that it was compared with.
    """

    kept: KeptTune
    composed: TuneComposed
    facts: Facts
    sources: tuple[str, ...] = ()

    @property
    def is_flagged(self) -> bool:
        """True where so much is shared with a training tune that it may be called a copy."""
        originality = self.composed.originality
        return originality is not None and originality.is_flagged

    def ranking(self, weights: Mapping[str, float]) -> Ranking | None:
        """Its ranking by these weights, of which only the mean is computed again; None of an edited tune."""
        found = self.composed.ranking
        return found.weighed(weights) if found and not self.is_edited else None

    @property
    def is_edited(self) -> bool:
        """True where it is not what was composed any more."""
        return self.kept.text != self.composed.text

    def as_kept(self, kept: KeptTune) -> "ComposedTune":
        """The same tune as the library has it now."""
        if kept == self.kept:
            return self
        facts = self.facts if kept.text == self.kept.text else facts_of(kept.text)
        return replace(self, kept=kept, facts=facts)


class ComposedTunes:
    """All tunes that were composed lately, in the order in which they were."""

    def __init__(self) -> None:
        self._tunes: list[ComposedTune] = []
        self.order = Order.BEST
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

    def add(self, tune: ComposedTune) -> None:
        """One more."""
        self._tunes.append(tune)

    def add_before(self, tunes: Sequence[ComposedTune]) -> None:
        """Those that were composed before all that are here."""
        self._tunes[:0] = tunes

    @property
    def numbers(self) -> list[int]:
        """The library's numbers of all."""
        return [tune.kept.identifier for tune in self._tunes]

    def renew(self, library: Mapping[int, KeptTune]) -> bool:
        """Takes all as the library has them now, without the deleted ones; False where none is different."""
        before, self._tunes = self._tunes, []
        for tune in before:
            kept = library.get(tune.kept.identifier)
            now = tune.as_kept(kept) if kept is not None and not kept.deleted else None
            if now is not None:
                self._tunes.append(now)
            if now is not tune:
                self._rows.pop(tune.kept.identifier, None)
        return len(before) != len(self._tunes) or any(map(is_not, before, self._tunes))

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
        elif self.order is Order.NAME:
            tunes.sort(key=lambda tune: tune.kept.title.casefold())
        return tunes

    def rows(self) -> list[ComposedRow]:
        """What the list shows."""
        return [self.row(tune) for tune in self.shown()]

    def row(self, tune: ComposedTune) -> ComposedRow:
        """What the list shows of one."""
        number = tune.kept.identifier
        if number not in self._rows:
            self._rows[number] = _row(tune, tune.ranking(self.weights))
        return self._rows[number]

    def place_of(self, tune: ComposedTune) -> tuple[int, int]:
        """Where it stands among the ranked ones, the best being 1, and how many these are."""
        scores = [score for one in self._tunes if (score := self._score(one)) >= 0]
        return 1 + sum(score > self._score(tune) for score in scores), len(scores)

    def best_of(self, identifiers: set[int]) -> ComposedTune | None:
        """The best ranked of these by their numbers in the library; None of none."""
        tunes = [tune for tune in self.shown() if tune.kept.identifier in identifiers]
        return max(tunes, key=self._score, default=None)

    def _score(self, tune: ComposedTune) -> float:
        score = self.row(tune).score
        return -1.0 if score is None else score


def _row(tune: ComposedTune, ranking: Ranking | None) -> ComposedRow:
    row, found = kept_row(tune.kept), tune.composed.originality
    return ComposedRow(
        title=tune.kept.title or say(UNTITLED),
        rhythm=row.rhythm,
        key=row.key,
        meter=row.meter,
        bars=tune.facts.bars,
        problems=max(tune.facts.problems, 0 if tune.is_edited else len(tune.composed.checks)),
        payload=row.payload,
        copied=found.longest_run if found and found.is_flagged else 0,
        starred=row.starred,
        score=ranking.value if ranking else None,
        parts=tuple(part.value for part in ranking.parts) if ranking else (),
    )


def facts_of(text: str) -> Facts:
    """Reads a tune, a matter of milliseconds."""
    tune = read_tune(text)
    return Facts(played_bars(tune), sum(problem.fatal for problem in tune.problems))
