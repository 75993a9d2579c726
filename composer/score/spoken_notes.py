"""A note of a tune in words, as a screen reader says it: `bar 3, beat 2, F sharp, eighth`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Barline, Event, MultimeasureRest, Pitch, Tune, Voice
from composer.score.contexts import contexts
from composer.score.measures import Measure
from composer.score.note_values import NoteValue, note_values
from composer.score.written_blocks import blocks, drawn_measures
from composer.score.written_numbers import bar_numbers

Say = Callable[..., str]
"""Gives a text in the reader's language, with values in place of the names in its braces."""
_ALTERED = {
    Fraction(-2): "{step} double flat", Fraction(-3, 2): "{step} one and a half flat",
    Fraction(-1): "{step} flat", Fraction(-1, 2): "{step} half flat", Fraction(0): "{step}",
    Fraction(1, 2): "{step} half sharp", Fraction(1): "{step} sharp",
    Fraction(3, 2): "{step} one and a half sharp", Fraction(2): "{step} double sharp",
}  # fmt: skip
_DOTTED = ("{value}", "dotted {value}", "double dotted {value}", "triple dotted {value}")
_BETWEEN = {
    Fraction(0): "beat {beat}", Fraction(1, 2): "beat {beat} and a half",
    Fraction(1, 3): "beat {beat} and a third", Fraction(2, 3): "beat {beat} and two thirds",
    Fraction(1, 4): "beat {beat} and a quarter", Fraction(3, 4): "beat {beat} and three quarters",
}  # fmt: skip
_DECORATIONS = {
    "staccato": "staccato", "tenuto": "tenuto", "accent": "accent", "emphasis": "accent", "trill": "trill",
    "roll": "roll", "irishroll": "roll", "fermata": "fermata", "invertedfermata": "fermata",
    "mordent": "mordent", "lowermordent": "mordent", "uppermordent": "upper mordent",
    "pralltriller": "upper mordent", "turn": "turn", "upbow": "up-bow", "downbow": "down-bow",
    "slide": "slide", "segno": "segno", "coda": "coda", "fine": "fine", "breath": "breath",
}  # fmt: skip
_TUPLETS = {2: "duplet", 3: "triplet", 4: "quadruplet", 5: "quintuplet"}


def plain(text: str, /, **values: object) -> str:
    """`text` in English."""
    return text.format(**values) if values else text


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note, chord or rest, and where it stands on the page.

    Attributes:
        bar: as the page counts; 0 for a pick-up.
        beat: from 1, in the meter's unit; None where the music is free.
        octave: of its highest pitch, where that is another than that of the note before.
        left, right: the bar lines beside it; None where a note stands between.
        voice: the name of its voice, where the tune has several.
    """

    event: Event | MultimeasureRest
    bar: int
    beat: Fraction | None
    octave: int | None
    left: Barline | None
    right: Barline | None
    voice: str


def placed_notes(tune: Tune) -> tuple[PlacedNote, ...]:
    """All notes, chords and rests of all voices, in the order of the text."""
    several = len(tune.voices) > 1
    found = (
        note for voice in tune.voices for note in _of_voice(tune, voice, _name(voice) if several else "")
    )
    return tuple(sorted(found, key=lambda note: note.event.span.start))


def spoken_note(note: PlacedNote, say: Say = plain) -> str:
    """Where it is, what it is, how long it lasts, and what is attached to it."""
    return ", ".join((*_place(note, say), *_what(note, say), *_attached(note, say)))


def _name(voice: Voice) -> str:
    return voice.name or voice.identifier


def _of_voice(tune: Tune, voice: Voice, name: str) -> Iterator[PlacedNote]:
    places, octave = contexts(tune, voice), None
    for measure, number in _numbered(tune, voice):
        here = [i for i in range(measure.start, measure.end) if _is_music(voice, i)]
        for index in here:
            event, context = voice.elements[index], places[index]
            assert isinstance(event, Event | MultimeasureRest)
            unit = context.meter.beat_unit
            highest = event.pitches[-1].octave if isinstance(event, Event) and event.pitches else octave
            yield PlacedNote(
                event,
                number,
                context.position * unit + 1 if unit else None,
                highest if highest != octave else None,
                measure.left if index == here[0] else None,
                measure.right if index == here[-1] else None,
                name,
            )
            octave = highest


def _is_music(voice: Voice, index: int) -> bool:
    return isinstance(voice.elements[index], Event | MultimeasureRest)


def _numbered(tune: Tune, voice: Voice) -> Iterator[tuple[Measure, int]]:
    """The measures of a voice, each with the number that the page has for it."""
    found = blocks(tune, voice, voice is tune.voices[0])
    numbers, drawn = bar_numbers(found), 0
    for block in found:
        for measure, elements in zip(block.measures, block.elements, strict=True):
            yield measure, numbers[drawn].number
            drawn += drawn_measures(elements)


def _place(note: PlacedNote, say: Say) -> Iterator[str]:
    if note.voice:
        yield say("voice {voice}", voice=note.voice)
    yield say("bar {bar}", bar=note.bar) if note.bar else say("pick-up")
    if note.beat is not None:
        beat, rest = divmod(note.beat, 1)
        text = _BETWEEN.get(rest)
        yield say(text, beat=beat) if text else say("beat {beat} and {rest}", beat=beat, rest=rest)
    left = note.left
    if left is not None and left.repeat_start:
        yield say("repeat begins")
    if left is not None and left.endings:
        yield say("ending {numbers}", numbers=_listed(left.endings))


def _listed(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers))


def _what(note: PlacedNote, say: Say) -> Iterator[str]:
    event = note.event
    if isinstance(event, MultimeasureRest):
        yield (
            say("rest of {count} bars", count=event.measures) if event.measures > 1 else say("rest of a bar")
        )
        return
    for grace in event.grace:
        yield say("grace note {note}", note=_pitches(grace.pitches, say))
    if not event.pitches:
        yield say("rest") if event.visible else say("hidden rest")
    elif len(event.pitches) == 1:
        yield _pitches(event.pitches, say)
    else:
        yield say("chord of {notes}", notes=_pitches(event.pitches, say))
    if note.octave is not None:
        yield say("octave {octave}", octave=note.octave)
    yield say(" tied to ").join(_value(value, say) for value in note_values(event.notated))


def _pitches(pitches: tuple[Pitch, ...], say: Say) -> str:
    return ", ".join(_pitch(pitch, say) for pitch in pitches)


def _pitch(pitch: Pitch, say: Say) -> str:
    altered = pitch.alter + pitch.bend
    if text := _ALTERED.get(altered):
        return say(text, step=pitch.step)
    return say("{step} altered by {semitones} semitones", step=pitch.step, semitones=altered)


def _value(value: NoteValue, say: Say) -> str:
    return say(_DOTTED[value.dots], value=say(value.type))


def _attached(note: PlacedNote, say: Say) -> Iterator[str]:
    event = note.event
    if isinstance(event, Event):
        if event.tuplet is not None:
            several = _TUPLETS.get(event.tuplet.p)
            yield (
                say(several)
                if several
                else say("{count} in the time of {time}", count=event.tuplet.p, time=event.tuplet.q)
            )
        if any(pitch.tied for pitch in event.pitches):
            yield say("tied")
        for symbol in event.chord_symbols:
            yield say("chord symbol {symbol}", symbol=symbol)
        yield from (say(_DECORATIONS.get(name, name)) for name in event.decorations)
    right = note.right
    if right is not None and right.repeat_end:
        yield say("repeat ends")
    elif right is not None and right.kind in ("double", "thin-thick"):
        yield say("double bar")
