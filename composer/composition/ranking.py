"""How good a tune is, as parts that can each be seen, explained and weighed; no opaque score."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from composer.composition.originality.bars import Bar, bars_of, fingerprints
from composer.composition.originality.comparison import FLAGGED_RUN, Originality
from composer.counting import counted
from composer.errors import ComposerError
from composer.notation.elements import Event, Tune

_SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
NAMES = ("home", "range", "steps", "motifs", "form", "originality")
WEIGHTS = dict.fromkeys(NAMES, 1.0)
_GOOD_RANGE = (12, 19)
_STEP, _LEAP = 4, 9


@dataclass(frozen=True)
class Part:
    """One part of a ranking: its name, from 0 to 1 how good, and the sentence that says why."""

    name: str
    value: float
    sentence: str


@dataclass(frozen=True)
class Ranking:
    """All parts of one tune's ranking, and their mean by the weights that were given."""

    parts: tuple[Part, ...]
    value: float

    def weighed(self, weights: Mapping[str, float]) -> "Ranking":
        """The same parts with other weights; a name that is missing counts nothing."""
        return Ranking(self.parts, _mean(self.parts, weights))


def rank(
    tune: Tune, originality: Originality | None = None, weights: Mapping[str, float] = WEIGHTS
) -> Ranking:
    """Ranks a tune; originality is left out where it is not known.

    Raises:
        ComposerError: a weight below 0, or of a part that does not exist.
    """
    if any(name not in NAMES or weight < 0 for name, weight in weights.items()):
        raise ComposerError(f"Weights are 0 or more, and belong to one of: {', '.join(NAMES)}.")
    pitches = [
        max(pitch.midi for pitch in element.pitches)
        for element in tune.voices[0].elements
        if isinstance(element, Event) and element.pitches
    ]
    bars = bars_of(tune)
    parts = [_home(tune, pitches), _range(pitches), _steps(pitches), _motifs(bars), _form(bars)]
    if originality is not None:
        parts.append(_originality(originality))
    return Ranking(tuple(parts), _mean(parts, weights))


def _home(tune: Tune, pitches: Sequence[int]) -> Part:
    tonic = tune.key.tonic
    if not tonic or not pitches:
        return Part("home", 0.5, "The tune has no key note to end on.")
    degree = (pitches[-1] - _SEMITONES[tonic[0]] - {"": 0, "#": 1, "b": -1}[tonic[1:]]) % 12
    value = {0: 1.0, 7: 0.5, 3: 0.4, 4: 0.4}.get(degree, 0.0)
    where = {0: "on its key note", 7: "on the fifth", 3: "on the third", 4: "on the third"}
    return Part("home", value, f"It ends {where.get(degree, 'away from its key note')}.")


def _range(pitches: Sequence[int]) -> Part:
    width = max(pitches, default=0) - min(pitches, default=0)
    low, high = _GOOD_RANGE
    value = max(0.0, 1 - max(low - width, width - high, 0) / 12)
    judged = "a good range" if value == 1 else "a narrow range" if width < low else "a wide range"
    return Part("range", value, f"Its notes span {counted(width, 'semitone')}: {judged} for a folk tune.")


def _steps(pitches: Sequence[int]) -> Part:
    intervals = [abs(other - one) for one, other in pairwise(pitches)]
    if not intervals:
        return Part("steps", 0.0, "It has too few notes to move.")
    steps = sum(interval <= _STEP for interval in intervals) / len(intervals)
    leaps = sum(interval > _LEAP for interval in intervals) / len(intervals)
    value = max(0.0, min(1.0, steps / 0.7) - 4 * max(0.0, leaps - 0.03))
    return Part(
        "steps", value, f"{steps:.0%} of its intervals are thirds or smaller, {leaps:.0%} wider than a sixth."
    )


def _motifs(bars: Sequence[Bar]) -> Part:
    rhythms = Counter(tuple(duration for _, duration in bar.notes) for bar in bars)
    again = sum(count for count in rhythms.values() if count > 1) / max(len(bars), 1)
    value = min(1.0, again / 0.6)
    return Part("motifs", value, f"{again:.0%} of its bars have a rhythm that comes more than once.")


def _form(bars: Sequence[Bar]) -> Part:
    numbers = Counter(fingerprints(bars))
    share = sum(count - 1 for count in numbers.values()) / max(len(bars), 1)
    value = min(1.0, share / 0.15) if share <= 0.5 else max(0.0, 1 - (share - 0.5) / 0.5)
    length = 1.0 if len(bars) % 4 == 0 and bars else 0.6
    phrases = "in fours" if length == 1 else "not in fours"
    grouped = counted(len(bars), "bar is", "bars are")
    sentence = f"{share:.0%} of its bars return, and its {grouped} grouped {phrases}."
    return Part("form", value * length, sentence)


def _originality(found: Originality) -> Part:
    value = max(0.0, 1 - max(0, found.longest_run - 1) / (FLAGGED_RUN - 1))
    return Part("originality", value, found.sentence)


def _mean(parts: Sequence[Part], weights: Mapping[str, float]) -> float:
    total = sum(weights.get(part.name, 0.0) for part in parts)
    return sum(part.value * weights.get(part.name, 0.0) for part in parts) / total if total else 0.0
