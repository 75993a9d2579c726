"""Makes the constraint for a model's vocabulary and a prompt, or says what in the prompt can't be met."""

from functools import lru_cache

from composer.composition.compass import Compass
from composer.composition.constraint.asking import asked_values, check_opening
from composer.composition.constraint.constraint import Constraint
from composer.composition.constraint.header import Header, HeaderValues
from composer.composition.constraint.lengths import Lengths
from composer.composition.constraint.opening import Opening
from composer.composition.constraint.tune_grammars import TuneGrammars
from composer.composition.prompt import Prompt, PromptError
from composer.encoding.vocabulary import Vocabulary, spelled
from composer.errors import ComposerError

LEAST_BARS = 4
LONGEST_HEADER = 80
_NEEDED = "\n|:/1MLK"


def why_unconstrained(vocabulary: Vocabulary, form: str) -> str:
    """The sentence that says why a model composes without the constraint; empty where it can have it."""
    if form != "canonical":
        return (
            "This model was trained on tunes as they were found, not on canonical text, so it composes "
            "without the constraint: its tunes are checked, but not valid by construction. Train on the "
            "canonical form."
        )
    lacking = vocabulary.unknown(_NEEDED)
    if lacking or not set("ABCDEFGabcdefg").intersection(vocabulary.characters):
        return (
            f"This model lacks {spelled(lacking) if lacking else 'the letters of the notes'}, which "
            "canonical tunes are written with, so it composes without the constraint. Train on ABC tunes."
        )
    return ""


@lru_cache(maxsize=2)
def constraint_for(
    vocabulary: Vocabulary,
    prompt: Prompt,
    values: HeaderValues,
    characters: int,
    least_bars: int = LEAST_BARS,
) -> Constraint:
    """The constraint for tunes of at most so many drawn characters.

    The last ones are kept with all of the grammar that they have worked out, which takes most of the time.

    Args:
        values: what the fields of the corpus say.
        least_bars: as they are written, where the prompt asks for no form and the characters allow so many.

    Raises:
        ComposerError: the prompt can't be met; it says what to change.
    """
    compass = prompt.compass or Compass()
    asked, note = asked_values(vocabulary, prompt, values, compass)
    known = frozenset(vocabulary.characters)
    tunes = TuneGrammars(
        Lengths(known),
        known,
        compass.lowest,
        compass.highest,
        prompt.ends_on_tonic,
        prompt.sections(),
        notes=compass.notes,
    )
    check_opening(prompt, compass)
    rhythm = asked.rhythms[0] if prompt.rhythm and asked.rhythms else ""
    constraint = Constraint(vocabulary, asked, tunes, Opening(prompt.opening), bool(rhythm), note)
    _fit_length(constraint, prompt, characters, least_bars)
    if not constraint.header.tokens(Header(rhythm=rhythm or "any")):
        raise _nothing_fits(constraint, prompt, compass, asked)
    return constraint


def _fit_length(constraint: Constraint, prompt: Prompt, characters: int, least_bars: int) -> None:
    """Sees to it that the shortest tune fits into the characters; asks for fewer bars where it may."""
    tunes = constraint.tunes
    for tunes.least_bars in range(least_bars, 0, -1):
        bounds = [tunes.form_of(quarters, 2, 2).bound for quarters in constraint.header.bar_lengths()]
        needed = LONGEST_HEADER + max(bounds, default=0)
        if needed <= characters:
            return
    asked = f"{len(prompt.played_form)} sections" if prompt.played_form else "a tune"
    raise ComposerError(
        f"{characters:,} characters are too few for {asked}. Allow at least {needed:,}, or ask for less."
    )


def _nothing_fits(
    constraint: Constraint, prompt: Prompt, compass: Compass, asked: HeaderValues
) -> PromptError:
    """Says which wish can't be met together with the others."""
    if not constraint.header.bar_lengths():
        return PromptError(
            f"No bar of M:{' or M:'.join(asked.meters)} can be written with L:{' or L:'.join(asked.units)} "
            "in the model’s characters. Ask for another meter or unit note length.",
            "unit" if prompt.unit else "meter",
        )
    pitches = [constraint.tunes.pitches(key) for key in asked.keys]
    if not any(each.plain(()) for each in pitches):
        return PromptError(
            f"No note of the key lies in the {compass.described}. Choose a wider compass.",
            "compass",
        )
    if prompt.ends_on_tonic and not any(each.tonic_cost for each in pitches):
        return PromptError(
            f"The key note does not lie in the {compass.described}, so that the tune can’t end on it. Choose "
            "a wider compass or another key.",
            "compass",
        )
    header = Header(asked.meters[0], asked.units[0], asked.keys[0])
    text = constraint.opening.text(header)
    return PromptError(
        f"No tune can begin with “{prompt.opening}”: below M:{header.meter}, L:{header.unit} and "
        f"K:{header.key} it is “{text}”, of which “{text[constraint.opening_misfit(header) :]}” does not "
        "fit. Give fewer notes or complete bars, or ask for another meter.",
        "opening",
    )
