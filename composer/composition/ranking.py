"""How good a tune is, as parts that can each be seen, explained and weighed; no opaque score."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from composer.composition.compass import note_name
from composer.composition.originality.comparison import FLAGGED_RUN, Originality
from composer.composition.phrases.answers import answers_of
from composer.composition.phrases.form import Form, form_of
from composer.composition.phrases.measures import (
    ENDS_ON,
    ends_on_key_note_or_fifth,
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
from composer.notation.elements import Key, Tune
from composer.notation.pitch_classes import SEMITONES, STEPS, pitch_class
from composer.plurals import plural

NAMES = ("home", "range", "steps", "phrases", "answers", "rhyme", "originality")
WEIGHTS = dict.fromkeys(NAMES, 1.0)
_LAST_NOTES = {0: (1.0, "its key note"), 7: (0.5, "its fifth"), 3: (0.4, "its third")}
_LAST_NOTES[4] = _LAST_NOTES[3]
_SIGNS = {1: "♯", -1: "♭", 2: "♯♯", -2: "♭♭"}
_MANY = 0.5
"""Where so little is left of the worth of what comes back, that is what there is to tell."""
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
    parts = [
        _last_note(form, tune.key), _range(form, tune.key),
        *(part(form) for part in (_steps, _phrases, _answers, _rhyme)),
    ]  # fmt: skip
    if originality is not None:
        parts.append(_originality(originality))
    return Ranking(tuple(parts), _mean(parts, weights))


def _last_note(form: Form, key: Key) -> Criterion:
    if form.tonic is None or not form.notes:
        return Criterion("home", 0.5, "It has no key note to end on.")
    last = form.notes[-1].midi
    value, where = _LAST_NOTES.get(form.degree(last), (0.0, "away from its key note"))
    ends, sections = ends_on_key_note_or_fifth(form)
    value = (3 * value + 2 * ends / sections) / 5 if sections else value
    note = _name(last, key).removeprefix("low ").rstrip("'").upper()
    astray = sections - round(ends)
    if astray and form.degree(last) in ENDS_ON:
        where = f"but {astray} of {plural(sections, 'part')} elsewhere"
    return Criterion("home", value, f"Ends on {note}, {where}.")


def _range(form: Form, key: Key) -> Criterion:
    width = span(form) or 0.0
    usual = USUAL["range"]
    judged = ", narrow" if width < usual.low else ", wide" if width > usual.high else ""
    pitches = [note.midi for note in form.notes]
    if not pitches:
        return Criterion("range", usual.judged(width), "It has no notes.")
    sentence = f"From {_name(min(pitches), key)} to {_name(max(pitches), key)}{judged}"
    rise = rise_of_second(form)
    if rise is None:
        sentence = sentence if judged else f"{sentence}, a good range"
        return Criterion("range", usual.judged(width), f"{sentence}.")
    value = (2 * usual.judged(width) + USUAL["rise"].judged(rise)) / 3
    return Criterion("range", value, f"{sentence}; part B {_lies(rise)}.")


def _name(midi: int, key: Key) -> str:
    """A note for a person, spelled by the signature where that has it: `low G`, `C♯`, `b♭`, `d'`."""
    in_key = dict(key.accidentals)
    signs = [
        in_key.get(step, 0) for step in STEPS if (SEMITONES[step] + in_key.get(step, 0) - midi) % 12 == 0
    ]
    is_natural = midi % 12 in SEMITONES.values()
    leads = key.tonic and (midi + 1) % 12 == pitch_class(key.tonic)
    flat = any(sign < 0 for sign in in_key.values()) and not leads
    sign = signs[0] if signs else 0 if is_natural else -1 if flat else 1
    name = note_name(midi - sign)
    spelled = f"{name[0]}{_SIGNS.get(sign, '')}{name[1:]}"
    return f"low {spelled.rstrip(',')}" if spelled.endswith(",") else spelled


def _steps(form: Form) -> Criterion:
    mean = mean_interval(form)
    if mean is None:
        return Criterion("steps", 0.0, "It has too few notes to move.")
    usual = USUAL["steps"]
    if mean < usual.low:
        sentence = "It moves less than folk tunes do."
    elif mean > usual.high:
        sentence = "It leaps more than folk tunes do."
    else:
        sentence = "Mostly steps and thirds."
    return Criterion("steps", usual.judged(mean), sentence)


def _phrases(form: Form) -> Criterion:
    found, returning = answers_of(form), share_returning(form) or 0.0
    if not found:
        return Criterion("phrases", 0.0, _TOO_SHORT)
    usual = USUAL["returning"]
    value = USUAL["phrases"].judged(likeness_of_openings(form) or 0.0)
    again = sum(answer.returns for answer in found)
    if usual.judged(returning) < _MANY:
        sentence = f"{returning:.0%} of its bars return: too many."
    elif found[0].returns:
        sentence = f"Bar {found[0].first + 1 + found[0].bars // 2} brings back bar {found[0].first + 1}."
    else:
        sentence = f"Phrases that come back: {again} of {len(found)}."
    return Criterion("phrases", value * usual.judged(returning), sentence)


def _answers(form: Form) -> Criterion:
    found = answers_of(form)
    if not found:
        return Criterion("answers", 0.0, _TOO_SHORT)
    again, answered = sum(answer.returns for answer in found), sum(answer.answers for answer in found)
    sentence = f"Answered with another end: {answered} of {again}." if again else "No phrase is answered."
    return Criterion("answers", USUAL["answers"].judged(share_of_answers(form) or 0.0), sentence)


def _rhyme(form: Form) -> Criterion:
    alike = likeness_of_endings(form)
    if alike is None:
        return Criterion("rhyme", 0.5, "It has one part only.")
    return Criterion("rhyme", USUAL["rhyme"].judged(alike), f"Their last two bars are {alike:.0%} alike.")


def _originality(found: Originality) -> Criterion:
    over = max(0, found.longest_run - _USUAL_RUN)
    return Criterion("originality", max(0.0, 1 - over / (FLAGGED_RUN - _USUAL_RUN)), found.sentence)


def _lies(rise: float) -> str:
    return f"{abs(round(rise))} {'higher' if rise > 0 else 'lower'}" if round(rise) else "as high"


_TOO_SHORT = "Its parts are too short for phrases."


def _mean(parts: Sequence[Criterion], weights: Mapping[str, float]) -> float:
    total = sum(weights.get(part.name, 0.0) for part in parts)
    return sum(part.value * weights.get(part.name, 0.0) for part in parts) / total if total else 0.0
