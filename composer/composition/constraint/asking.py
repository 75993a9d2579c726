"""What a prompt leaves to the network of a model, and the sentence that says what in it can't be met."""

from dataclasses import replace

from composer.composition.compass import Compass, note_name
from composer.composition.constraint.header import HeaderValues
from composer.composition.prompt import Prompt, PromptError, either
from composer.encoding.vocabulary import Vocabulary, spelled
from composer.notation.elements import Event, Tune
from composer.notation.keys import parse_key
from composer.notation.pitch_classes import SEMITONES, STEPS
from composer.notation.reader import read_tune
from composer.notation.rhythms import METERS_OF, plain_rhythm

_NO_MUSIC = ("unknown-character", "undefined-symbol")


def asked_values(
    vocabulary: Vocabulary, prompt: Prompt, values: HeaderValues, compass: Compass
) -> tuple[HeaderValues, str]:
    """What the header's fields may have; and, where a wish is taken as another one, the sentence for it.

    Raises:
        ComposerError: the model knows no such rhythm, or lacks characters.
    """
    asked, note = _with_rhythm(vocabulary, prompt, values)
    fields = prompt.canonical_meter, prompt.canonical_unit, prompt.canonical_key
    for name, letter, value in zip(("meter", "unit", "key"), "MLK", fields, strict=True):
        unknown = vocabulary.unknown(f"{letter}:{value}\n") if value else ()
        if unknown:
            raise PromptError(
                f"The model can’t write “{letter}:{value}”: its corpus has no {spelled(unknown)}. "
                "Ask for something else, or train a model on tunes that have it.",
                name,
            )
    meter, unit, key = fields
    keys = (key,) if key else asked.keys
    fitting = tuple(each for each in keys if _has_scale(compass, each))
    if key and not fitting:
        lacking = f"K:{key} has notes outside the {compass.described}: tunes do without them."
        note = f"{note} {lacking}".strip()
    return replace(
        asked,
        meters=(meter,) if meter else asked.meters,
        units=(unit,) if unit else asked.units,
        keys=fitting or keys,
    ), note


def _has_scale(compass: Compass, key: str) -> bool:
    """True where an instrument that lacks semitones has all notes of a key, in one octave or another."""
    altered = dict(parse_key(key).accidentals)
    scale = {(SEMITONES[step] + altered.get(step, 0)) % 12 for step in STEPS}
    return not compass.notes or scale <= {number % 12 for number in compass.notes}


def _with_rhythm(vocabulary: Vocabulary, prompt: Prompt, values: HeaderValues) -> tuple[HeaderValues, str]:
    rhythm = plain_rhythm(prompt.rhythm)
    if not rhythm:
        return values, ""
    danced = METERS_OF.get(rhythm, values.meters)
    meters = tuple(meter for meter in values.meters if meter in danced)
    written = tuple(value for value in values.rhythms if not vocabulary.unknown(f"R:{value}\n"))
    if spelling := next((value for value in written if plain_rhythm(value) == rhythm), ""):
        return replace(values, rhythms=(spelling,), meters=meters), ""
    if rhythm in METERS_OF and meters and not (written and values.names_rhythms):
        known = "few of its tunes name one" if written else "its tunes name none"
        told = prompt.canonical_meter or either(meters)
        note = (
            f"The model knows no rhythm “{rhythm}”, since {known}: it composes in {told}, the meter of one."
        )
        return replace(values, rhythms=(), meters=meters), note
    known = f"Choose from: {', '.join(written)}." if written else "Its tunes name none."
    raise PromptError(f"The model’s corpus has no rhythm “{prompt.rhythm}”. {known}", "rhythm")


def check_opening(prompt: Prompt, compass: Compass) -> None:
    """Sees to it that the opening is music, and within the compass.

    Raises:
        ComposerError: it is not.
    """
    if not prompt.opening:
        return
    tune = read_tune(f"X:1\nL:1/8\nK:{prompt.key or 'C'}\n{prompt.opening}")
    _check_music(tune, prompt.opening)
    pitches = [
        pitch.midi
        for element in tune.voices[0].elements
        if isinstance(element, Event)
        for pitch in element.pitches
    ]
    if not pitches:
        raise PromptError(
            f"“{prompt.opening}” has no note to begin with. Write some in ABC, such as “d2 fd”.", "opening"
        )
    outside = next((midi for midi in pitches if midi not in compass), None)
    if outside is not None:
        raise PromptError(
            f"The opening has {note_name(outside)}, which lies outside the {compass.described}. "
            "Change the opening, or choose a wider compass.",
            "opening",
        )


def _check_music(tune: Tune, opening: str) -> None:
    unread = [problem.span for problem in tune.problems if problem.rule in _NO_MUSIC]
    if unread:
        parts = " and ".join(f"“{tune.text[span.start : span.end]}”" for span in unread[:3])
        stand = "stands" if len(unread) == 1 else "stand"
        raise PromptError(
            f"The opening “{opening}” can’t be played: in ABC {parts} {stand} for no note. Write notes, such "
            "as “d2 fd”.",
            "opening",
        )
    wrong = next((problem for problem in tune.problems if problem.fatal and problem.rule != "no-notes"), None)
    if wrong is not None:
        raise PromptError(f"The opening “{opening}” can’t be played. {wrong.message}", "opening")
