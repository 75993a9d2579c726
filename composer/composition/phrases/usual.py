"""What is usual in real tunes: the figures that the ranking goes by, and how it judges by them.

The numbers in `USUAL` are quantiles over the tunes of O’Neill’s, Ryan’s and Aird’s collections without every
20th, which is left to test the ranking: `scripts/benchmark.py calibration` prints them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from composer.composition.phrases.answers import answers_of
from composer.composition.phrases.form import Form
from composer.composition.phrases.measures import likeness_of_last_two, returning_bars, rise_of_second


@dataclass(frozen=True, slots=True)
class Usual:
    """A figure is at its best from `low` to `high`, and worth nothing below `least` and above `most`."""

    least: float
    low: float
    high: float = inf
    most: float = inf

    def judged(self, figure: float) -> float:
        """How usual the figure is, 0 to 1."""
        if figure < self.low:
            return max(0.0, (figure - self.least) / (self.low - self.least))
        if figure > self.high:
            return max(0.0, (self.most - figure) / (self.most - self.high))
        return 1.0


def _between(low: float, high: float) -> Usual:
    """For what can be too little or too much: from 5 to 95 % of real tunes, and half of that beyond."""
    return Usual(low / 2, low, high, 1.5 * high)


USUAL = {
    "range": _between(12, 24),
    "rise": Usual(-1.28, 2.69),  # 10 and 50 %
    "steps": _between(1.95, 3.71),
    "returning": Usual(-1, 0, 0.5, 0.75),  # 95 %, half as much again; too few are heard by the three below
    "phrases": Usual(0.19, 0.94),  # 10 and 75 %
    "answers": Usual(0, 1),  # 10 and 75 %
    "rhyme": Usual(0.04, 0.88),  # 10 and 75 %
}


def span(form: Form) -> float | None:
    """From the lowest to the highest note, in semitones."""
    pitches = [note.midi for note in form.notes]
    return float(max(pitches) - min(pitches)) if pitches else None


def mean_interval(form: Form) -> float | None:
    """From each note to the next, in semitones."""
    moves = [abs(other.midi - one.midi) for one, other in pairwise(form.notes)]
    return sum(moves) / len(moves) if moves else None


def likeness_of_openings(form: Form) -> float | None:
    """How like the second halves of sections begin to the first."""
    return _mean([answer.likeness for answer in answers_of(form)])


def share_of_answers(form: Form) -> float | None:
    """The share of second halves that begin like the first and end otherwise."""
    return _mean([float(answer.answers) for answer in answers_of(form)])


def share_returning(form: Form) -> float | None:
    """The share of bars that were there before."""
    share, number = returning_bars(form)
    return share if number else None


def likeness_of_endings(form: Form) -> float | None:
    """How like the last two bars of neighbouring sections are."""
    return _mean(likeness_of_last_two(form))


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None


FIGURES: dict[str, Callable[[Form], float | None]] = {
    "range": span,
    "rise": rise_of_second,
    "steps": mean_interval,
    "phrases": likeness_of_openings,
    "answers": share_of_answers,
    "returning": share_returning,
    "rhyme": likeness_of_endings,
}
