"""Whether a tune does what a prompt asks for, as the project's reader reads it."""

from fractions import Fraction

from composer.composition.prompt import Prompt
from composer.notation.elements import Event, Tune
from composer.notation.keys import parse_key
from composer.notation.reader import read_tune
from composer.notation.repeats import playing_order
from composer.notation.rhythms import plain_rhythm

Notes = list[tuple[tuple[int, ...], Fraction]]


def disobeyed(tune: Tune, prompt: Prompt) -> list[str]:
    """The names of the wishes that a tune does not fulfil."""
    kept = {
        "valid": not tune.problems,
        "key": not prompt.key or _same_key(tune, prompt),
        "meter": prompt.canonical_meter in ("", tune.meter.text),
        "unit": prompt.canonical_unit in ("", str(tune.unit_note_length)),
        "rhythm": plain_rhythm(prompt.rhythm) in ("", *map(plain_rhythm, tune.fields("R"))),
        "bars": not prompt.played_form or _lasts(tune, prompt),
        "form": not prompt.form or _returns(tune, prompt),
        "opening": not prompt.opening or _opens(tune, prompt),
        "compass": prompt.compass is None or all(midi in prompt.compass for midi in _pitches(tune)),
        "ends_on_tonic": not prompt.ends_on_tonic or _ends_on_tonic(tune),
    }
    return [name for name, fulfilled in kept.items() if not fulfilled]


def _same_key(tune: Tune, prompt: Prompt) -> bool:
    asked = parse_key(prompt.key)
    return (asked.tonic, asked.accidentals) == (tune.key.tonic, tune.key.accidentals)


def _lasts(tune: Tune, prompt: Prompt) -> bool:
    full = tune.meter.duration
    length = sum((duration for _, duration in _heard(tune)), Fraction(0))
    bars = sum(plan.bars * (1 + plan.repeated) for plan in prompt.sections())
    return full is not None and length == bars * full


def _returns(tune: Tune, prompt: Prompt) -> bool:
    """Sections with the same letter are the same; varied ones begin with the same bar."""
    full, heard, form = tune.meter.duration, _heard(tune), prompt.form
    assert full is not None
    bars = prompt.sections()[0].bars
    first: dict[str, Notes] = {}
    for number, letter in enumerate(form):
        start = number * bars * full
        compared = full if prompt.varied else bars * full
        section = _between(heard, start, start + compared)
        if first.setdefault(letter, section) != section and not (prompt.varied and bars == 1):
            return False
    return True


def _between(heard: Notes, start: Fraction, end: Fraction) -> Notes:
    onset, found = Fraction(0), []
    for note in heard:
        if start <= onset < end:
            found.append(note)
        onset += note[1]
    return found


def _opens(tune: Tune, prompt: Prompt) -> bool:
    key = tune.fields("K")[0]
    opening = read_tune(f"X:1\nM:{tune.meter.text}\nL:{tune.unit_note_length}\nK:{key}\n{prompt.opening}")
    asked = _heard(opening)
    return _heard(tune)[: len(asked)] == asked


def _ends_on_tonic(tune: Tune) -> bool:
    tonic = read_tune(f"K:C\n{tune.key.tonic[:1]}|").voices[0].elements[0]
    assert isinstance(tonic, Event)
    key_note = tonic.pitches[0].midi + tune.key.tonic.count("#") - tune.key.tonic[1:].count("b")
    last = next(pitches for pitches, _ in reversed(_heard(tune)) if pitches)
    return len(last) == 1 and (last[0] - key_note) % 12 == 0


def _heard(tune: Tune) -> Notes:
    elements = tune.voices[0].elements
    heard = (elements[index] for index in playing_order(tune, tune.voices[0]))
    return [
        (tuple(pitch.midi for pitch in event.pitches), event.duration)
        for event in heard
        if isinstance(event, Event)
    ]


def _pitches(tune: Tune) -> list[int]:
    return [midi for pitches, _ in _heard(tune) for midi in pitches]
