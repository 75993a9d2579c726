"""How good a tune is, as parts that can each be seen, explained and weighed; no opaque score."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from composer.composition.originality.comparison import FLAGGED_RUN, Originality
from composer.composition.phrases.answers import answers_of
from composer.composition.phrases.form import Form, form_of
from composer.composition.phrases.measures import (
    ends_on_key_note_or_fifth,
    last_bars_shared,
    rise_of_second,
)
from composer.composition.phrases.usual import (
    USUAL,
    likeness_of_endings,
    likeness_of_openings,
    mean_interval,
    share_of_answers,
    share_returning,
    span,
)
from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.plurals import plural

NAMES = ("home", "range", "steps", "phrases", "answers", "rhyme", "originality")
WEIGHTS = dict.fromkeys(NAMES, 1.0)
_LAST_NOTES = {0: (1.0, "on its key note"), 7: (0.5, "on the fifth"), 3: (0.4, "on the third")}
_LAST_NOTES[4] = _LAST_NOTES[3]
_USUAL_RUN = 2
"""So many bars in a row real tunes share with another by chance: nothing is held against it."""


@dataclass(frozen=True)
class Criterion:
    """What a ranking looks at: its name, from 0 to 1 how good, and the sentence that says why."""

    name: str
    value: float
    sentence: str


@dataclass(frozen=True)
class Ranking:
    """All parts of one tune's ranking, and their mean by the weights that were given."""

    parts: tuple[Criterion, ...]
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
    form = form_of(tune)
    parts = [part(form) for part in (_last_note, _range, _steps, _phrases, _answers, _rhyme)]
    if originality is not None:
        parts.append(_originality(originality))
    return Ranking(tuple(parts), _mean(parts, weights))


def _last_note(form: Form) -> Criterion:
    if form.tonic is None or not form.notes:
        return Criterion("home", 0.5, "The tune has no key note to end on.")
    value, where = _LAST_NOTES.get(form.degree(form.notes[-1].midi), (0.0, "away from its key note"))
    ends, sections = ends_on_key_note_or_fifth(form)
    value = (3 * value + 2 * ends / sections) / 5 if sections else value
    parts = f"{ends:.0f} of its {plural(sections, 'part')}"
    return Criterion("home", value, f"It ends {where}; {parts} on the key note or the fifth above it.")


def _range(form: Form) -> Criterion:
    width = span(form) or 0.0
    usual = USUAL["range"]
    judged = "narrow" if width < usual.low else "wide" if width > usual.high else "good"
    sentence = f"Its notes span {plural(round(width), 'semitone')}: a {judged} range for a folk tune"
    rise = rise_of_second(form)
    if rise is None:
        return Criterion("range", usual.judged(width), f"{sentence}.")
    value = (2 * usual.judged(width) + USUAL["rise"].judged(rise)) / 3
    return Criterion("range", value, f"{sentence}. Its second part lies {_above(rise)} the first.")


def _steps(form: Form) -> Criterion:
    mean = mean_interval(form)
    if mean is None:
        return Criterion("steps", 0.0, "It has too few notes to move.")
    usual = USUAL["steps"]
    judged = "less than" if mean < usual.low else "more than" if mean > usual.high else "as"
    sentence = f"From note to note it moves {mean:.1f} semitones on average, {judged} folk tunes do."
    return Criterion("steps", usual.judged(mean), sentence)


def _phrases(form: Form) -> Criterion:
    found, returning = answers_of(form), share_returning(form) or 0.0
    if not found:
        return Criterion("phrases", 0.0, _TOO_SHORT)
    value = USUAL["phrases"].judged(likeness_of_openings(form) or 0.0)
    again = sum(answer.returns for answer in found)
    sentence = f"{again} of {plural(len(found), 'phrase')} come back; {returning:.0%} of its bars return."
    return Criterion("phrases", value * USUAL["returning"].judged(returning), sentence)


def _answers(form: Form) -> Criterion:
    found = answers_of(form)
    if not found:
        return Criterion("answers", 0.0, _TOO_SHORT)
    again, answered = sum(answer.returns for answer in found), sum(answer.answers for answer in found)
    sentence = (
        f"Of {plural(again, 'phrase')} that come back, {answered} end otherwise, as an answer does."
        if again
        else "No phrase comes back, so none is answered."
    )
    return Criterion("answers", USUAL["answers"].judged(share_of_answers(form) or 0.0), sentence)


def _rhyme(form: Form) -> Criterion:
    alike = likeness_of_endings(form)
    if alike is None:
        return Criterion("rhyme", 0.5, "It has one part, and none for that to rhyme with.")
    ends, pairs = last_bars_shared(form)
    sentence = f"Its parts share {ends / max(pairs, 1):.0%} of the last bar, {alike:.0%} of the last two."
    return Criterion("rhyme", USUAL["rhyme"].judged(alike), sentence)


def _originality(found: Originality) -> Criterion:
    over = max(0, found.longest_run - _USUAL_RUN)
    return Criterion("originality", max(0.0, 1 - over / (FLAGGED_RUN - _USUAL_RUN)), found.sentence)


def _above(rise: float) -> str:
    semitones = plural(abs(round(rise)), "semitone")
    return f"{semitones} {'above' if rise > 0 else 'below'}" if round(rise) else "as high as"


_TOO_SHORT = "Its parts are shorter than four bars: too short for a phrase that comes back."


def _mean(parts: Sequence[Criterion], weights: Mapping[str, float]) -> float:
    total = sum(weights.get(part.name, 0.0) for part in parts)
    return sum(part.value * weights.get(part.name, 0.0) for part in parts) / total if total else 0.0
