"""Plays a tune on paper: every note with its onset, length, pitch and loudness, repeats unfolded."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from composer.notation.elements import Event, Key, Meter, Span, Tune, Voice
from composer.notation.sounds import Sound
from composer.score.contexts import Context
from composer.score.dynamics import PLAIN, dynamic_change, velocity
from composer.score.heard_steps import Step, heard_steps
from composer.score.heard_tempos import heard_tempos
from composer.score.ornaments import Sounding, Style, is_trilled, soundings
from composer.score.tempo_map import DEFAULT_TEMPO, TempoMap, TimedTempo
from composer.score.timed_parts import TimedPart, timed_parts
from composer.score.usual_tempos import beginning_tempo

STACCATO_SHARE = Fraction(1, 2)
NO_BEND = Fraction(0)


@dataclass(frozen=True, slots=True)
class TimedNote:
    """One note as it sounds; onset and duration in whole notes, velocity 1 to 127.

    `voice` counts the tune's voices from 0; `span` is the event's place in the tune's text; `bend` is what
    sounds above the pitch, in semitones.
    """

    onset: Fraction
    duration: Fraction
    pitch: int
    velocity: int
    voice: int
    span: Span
    bend: Fraction = NO_BEND


@dataclass(frozen=True, slots=True)
class TimedSound:
    """How a voice sounds and the onset from which it does; `is_percussion` where its notes are drums."""

    onset: Fraction
    sound: Sound
    is_percussion: bool


@dataclass(frozen=True, slots=True)
class TimedMeter:
    """A meter and the onset from which it holds."""

    onset: Fraction
    meter: Meter


@dataclass(frozen=True, slots=True)
class TimedKey:
    """A key and the onset from which it holds."""

    onset: Fraction
    key: Key


@dataclass(frozen=True)
class Performance:
    """A tune in time. Onsets are exact, in whole notes from the start.

    Attributes:
        notes: in the order of their onsets, then voices.
        tempos, meters, keys: each at least one, the first at onset 0.
        length: where the last event ends, rests included.
        sounds: for each voice, at least one each.
        parts: of the first voice, in the order heard; none where it has no notes and rests.
    """

    notes: tuple[TimedNote, ...]
    tempos: tuple[TimedTempo, ...]
    meters: tuple[TimedMeter, ...]
    keys: tuple[TimedKey, ...]
    length: Fraction
    sounds: tuple[tuple[TimedSound, ...], ...] = ()
    parts: tuple[TimedPart, ...] = ()

    @cached_property
    def _tempo_map(self) -> TempoMap:
        return TempoMap(self.tempos)

    def seconds(self, onset: Fraction) -> float:
        """Seconds from the start to `onset`."""
        return self._tempo_map.seconds(onset)

    def onset(self, seconds: float) -> Fraction:
        """The place in the music that is reached after so many seconds."""
        return self._tempo_map.onset(seconds)


def perform(tune: Tune) -> Performance:
    """Plays a tune: repeats and parts unfolded, ties joined, grace notes and ornaments given time."""
    notes: list[TimedNote] = []
    length = Fraction(0)
    ornaments_tempo = TimedTempo(length, tune.tempo or DEFAULT_TEMPO)
    style = Style(tune.unit_note_length, ornaments_tempo.seconds_per_whole_note, tune.text)
    voices: list[tuple[Step, ...]] = []
    for index, voice in enumerate(tune.voices):
        steps = heard_steps(tune, voice)
        notes.extend(_voice_notes(steps, index, style))
        length = max([length, *(step.onset + step.duration for step in steps[-1:])])
        voices.append(steps)
    notes.sort(key=_order)
    beginning = beginning_tempo(tune)
    meters, keys = _signatures(voices[0], Context(Fraction(0), tune.meter, tune.key, beginning))
    sounds = tuple(_sounds(voice, steps) for voice, steps in zip(tune.voices, voices, strict=True))
    parts = timed_parts(tune, tune.voices[0], voices[0])
    tempos = heard_tempos(beginning, tune.voices, voices)
    return Performance(tuple(notes), tempos, meters, keys, length, sounds, parts)


def _order(note: TimedNote) -> tuple[float, int, int]:
    """Onsets that a float can't tell apart are no ear's business, and exact ones take ten times as long."""
    return note.onset.numerator / note.onset.denominator, note.voice, note.pitch


def _signatures(steps: Sequence[Step], start: Context) -> tuple[tuple[TimedMeter, ...], tuple[TimedKey, ...]]:
    """The meters and keys of the first voice, each where it is another one."""
    signatures = [(step.onset, step.context) for step in steps] or [(Fraction(0), start)]
    meters: list[TimedMeter] = []
    keys: list[TimedKey] = []
    for onset, context in signatures:
        if not meters or (meters[-1].meter is not context.meter and meters[-1].meter != context.meter):
            meters.append(TimedMeter(onset, context.meter))
        if not keys or (keys[-1].key is not context.key and keys[-1].key != context.key):
            keys.append(TimedKey(onset, context.key))
    return tuple(meters), tuple(keys)


def _sounds(voice: Voice, steps: Sequence[Step]) -> tuple[TimedSound, ...]:
    """How a voice sounds from where on."""
    found: list[TimedSound] = []
    for step in steps:
        context = step.context
        if not found or (
            found[-1].sound is not context.sound or found[-1].is_percussion != context.is_percussion
        ):
            found.append(TimedSound(step.onset, context.sound, context.is_percussion))
    return tuple(found) or (TimedSound(Fraction(0), voice.sound, False),)


def _voice_notes(steps: Sequence[Step], voice: int, style: Style) -> list[TimedNote]:
    notes: list[TimedNote] = []
    tied: dict[int, int] = {}  # MIDI note number -> index of the note that waits to be continued
    trilling: frozenset[int] = frozenset()  # those of a trill, which goes on through a tie
    level = 0
    for step in steps:
        if step.event is None or step.context.sound.muted:
            tied, trilling = {}, frozenset()
            continue
        change = dynamic_change(step.event)
        level = level if change is None else change
        loudness = velocity(step.event, step.context.position, step.context.meter, level)
        if not (tied or trilling or step.event.decorations or step.event.grace):
            tied = _add_plain(notes, step.event, step, voice, loudness)
            continue
        numbers = {p.midi for p in step.event.pitches}
        trilled = is_trilled(step.event) or bool(trilling & numbers)
        waiting, tied = {} if trilling & numbers else tied, {}
        for sounding in soundings(step.event, step.duration, step.context.key, style, trilled):
            tied |= _add(notes, waiting, sounding, step, voice, loudness)
        trilling = frozenset(p.midi for p in step.event.pitches if p.tied and trilled)
    return notes


def _add_plain(notes: list[TimedNote], event: Event, step: Step, voice: int, loudness: int) -> dict[int, int]:
    """What `_add` does for a note without ornaments that nothing is tied to: nearly every note there is."""
    context = step.context
    waits: dict[int, int] = {}
    for pitch in event.pitches:
        number = pitch.midi
        if pitch.tied:
            waits[number] = len(notes)
        heard = context.heard(number)
        notes.append(TimedNote(step.onset, step.duration, heard, loudness, voice, event.span, pitch.bend))
    return waits


def _add(
    notes: list[TimedNote],
    waiting: dict[int, int],
    sounding: Sounding,
    step: Step,
    voice: int,
    loudness: int,
) -> dict[int, int]:
    """Adds what sounds to the notes, or lengthens those tied to it; returns what waits for the next event."""
    onset = step.onset + sounding.offset if sounding.offset else step.onset
    short = step.event is not None and "staccato" in step.event.decorations
    loud = min(loudness, PLAIN) if sounding.offset else loudness
    waits: dict[int, int] = {}
    for pitch, tied, bend in zip(sounding.pitches, sounding.tied, sounding.bends, strict=True):
        duration = sounding.duration * STACCATO_SHARE if short and not tied else sounding.duration
        index = waiting.get(pitch) if sounding.joins and waiting else None
        if index is not None and notes[index].onset + notes[index].duration == onset:
            notes[index] = replace(notes[index], duration=notes[index].duration + duration)
        else:
            index = len(notes)
            heard = step.context.heard(pitch)
            notes.append(TimedNote(onset, duration, heard, loud, voice, sounding.span, bend))
        if tied:
            waits[pitch] = index
    return waits
