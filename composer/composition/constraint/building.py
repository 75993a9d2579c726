"""Makes the constraint for a model's vocabulary and a prompt, or says what in the prompt can't be met."""

from functools import lru_cache

from composer.composition.compass import Compass, note_name
from composer.composition.constraint.constraint import Constraint
from composer.composition.constraint.header import METERS_OF, Header, HeaderValues
from composer.composition.constraint.lengths import Lengths
from composer.composition.constraint.opening import Opening
from composer.composition.constraint.tune_grammars import TuneGrammars
from composer.composition.prompt import Prompt
from composer.encoding.vocabulary import Vocabulary, spelled
from composer.errors import ComposerError
from composer.notation.elements import Event
from composer.notation.reader import read_tune

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
    vocabulary: Vocabulary, prompt: Prompt, values: HeaderValues, characters: int
) -> Constraint:
    """The constraint for tunes of at most so many drawn characters.

    The last ones are kept with all of the grammar that they have worked out, which takes most of the time.

    Args:
        values: what the fields of the corpus say.

    Raises:
        ComposerError: the prompt can't be met; it says what to change.
    """
    asked = _asked_values(vocabulary, prompt, values)
    compass = prompt.compass or Compass()
    known = frozenset(vocabulary.characters)
    tunes = TuneGrammars(
        Lengths(known), known, compass.lowest, compass.highest, prompt.ends_home, prompt.sections()
    )
    _check_opening_compass(prompt, compass)
    constraint = Constraint(vocabulary, asked, tunes, Opening(prompt.opening), bool(prompt.rhythm))
    _fit_length(constraint, prompt, characters)
    if not constraint.header.tokens(Header(rhythm=asked.rhythms[0] if prompt.rhythm else "any")):
        raise ComposerError(_nothing_fits(constraint, prompt, compass, asked))
    return constraint


def _asked_values(vocabulary: Vocabulary, prompt: Prompt, values: HeaderValues) -> HeaderValues:
    rhythm = " ".join(prompt.rhythm.lower().split())
    if rhythm and rhythm not in values.rhythms:
        known = f"Choose from: {', '.join(values.rhythms)}." if values.rhythms else "Its tunes name none."
        raise ComposerError(f"The model’s corpus has no rhythm “{prompt.rhythm}”. {known}")
    danced = tuple(meter for meter in values.meters if meter in METERS_OF.get(rhythm, ()))
    asked = HeaderValues(
        rhythms=(rhythm,) if rhythm else values.rhythms,
        meters=(prompt.canonical_meter,) if prompt.meter else danced or values.meters,
        units=(prompt.canonical_unit,) if prompt.unit else values.units,
        keys=(prompt.canonical_key,) if prompt.key else values.keys,
    )
    fields = prompt.canonical_meter, prompt.canonical_unit, prompt.canonical_key
    wishes = zip("RMLK", (rhythm, *fields), strict=True)
    for letter, value in wishes:
        unknown = vocabulary.unknown(f"{letter}:{value}\n") if value else ()
        if unknown:
            raise ComposerError(
                f"The model can’t write “{letter}:{value}”: its corpus has no {spelled(unknown)}. "
                "Ask for something else, or train a model on tunes that have it."
            )
    return asked


def _check_opening_compass(prompt: Prompt, compass: Compass) -> None:
    if not prompt.opening:
        return
    text = f"X:1\nL:1/8\nK:{prompt.key or 'C'}\n{prompt.opening}"
    pitches = [
        pitch.midi
        for element in read_tune(text).voices[0].elements
        if isinstance(element, Event)
        for pitch in element.pitches
    ]
    if not pitches:
        raise ComposerError(
            f"“{prompt.opening}” has no note to begin with. Write some in ABC, such as “d2 fd”."
        )
    outside = next((midi for midi in pitches if midi not in compass), None)
    if outside is not None:
        raise ComposerError(
            f"The opening has {note_name(outside)}, which lies outside the compass from {compass.sentence}. "
            "Change the opening, or choose a wider compass."
        )


def _fit_length(constraint: Constraint, prompt: Prompt, characters: int) -> None:
    """Sees to it that the shortest tune fits into the characters; asks for fewer bars where it may."""
    tunes = constraint.tunes
    for tunes.least_bars in range(LEAST_BARS, 0, -1):
        bounds = [tunes.form_of(quarters, 2, 2).bound for quarters in constraint.header.bar_lengths()]
        needed = LONGEST_HEADER + max(bounds, default=0)
        if needed <= characters:
            return
    asked = f"{len(prompt.played_form)} sections" if prompt.played_form else "a tune"
    raise ComposerError(
        f"{characters:,} characters are too few for {asked}. Allow at least {needed:,}, or ask for less."
    )


def _nothing_fits(constraint: Constraint, prompt: Prompt, compass: Compass, asked: HeaderValues) -> str:
    """Says which wish can't be met together with the others."""
    if not constraint.header.bar_lengths():
        return (
            f"No bar of M:{' or M:'.join(asked.meters)} can be written with L:{' or L:'.join(asked.units)} "
            "in the model’s characters. Ask for another meter or unit note length."
        )
    if prompt.rhythm and constraint.header.tokens(Header(rhythm="any")):
        return (
            f"A {prompt.rhythm} in M:{' or M:'.join(asked.meters)} is none that other programs play: they "
            "swing hornpipes, which must be in C, 4/4 or 2/4. Ask for another meter or rhythm."
        )
    pitches = [constraint.tunes.pitches(key) for key in asked.keys]
    if not any(each.plain(()) for each in pitches):
        return f"No note of the key lies in the compass from {compass.sentence}. Choose a wider compass."
    if prompt.ends_home and not any(each.tonic_cost for each in pitches):
        return (
            f"The key note does not lie in the compass from {compass.sentence}, so that the tune can’t end "
            "on it. Choose a wider compass or another key."
        )
    header = Header(asked.meters[0], asked.units[0], asked.keys[0])
    text = constraint.opening.text(header)
    return (
        f"No tune can begin with “{prompt.opening}”: below M:{header.meter}, L:{header.unit} and "
        f"K:{header.key} it is “{text}”, of which “{text[constraint.opening_misfit(header) :]}” does not "
        "fit. Give fewer notes or complete bars, or ask for another meter."
    )
