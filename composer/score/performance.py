"""Plays a tune on paper: every note with its onset, length, pitch and loudness, repeats unfolded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, partial

from composer.notation.elements import Event, Key, Meter, Span, Tune, Voice
from composer.notation.sounds import USUAL_STRESS, Sound
from composer.score.contexts import Context
from composer.score.dynamics import PLAIN, accent, dynamic_change, velocity
from composer.score.heard_steps import Step, heard_steps
from composer.score.heard_tempos import heard_tempos
from composer.score.ornaments import Sounding, Style, is_trilled, soundings
from composer.score.playing_styles import PlayingStyle
from composer.score.tempo_map import DEFAULT_TEMPO, TempoMap, TimedTempo
from composer.score.timed_parts import TimedPart, timed_parts
from composer.score.timing import AS_WRITTEN, Timing
from composer.score.usual_tempos import beginning_tempo

STACCATO_SHARE = Fraction(1, 2)
NO_BEND = Fraction(0)
_GRAIN = 65536
# So much softer than its note is a grace note, and what follows the first note of a roll, as it is played.
_GRACE_SOFTER, _ROLL_SOFTER = 10, 5
# Whatever a style says, these are held.
_HELD = frozenset({"tenuto", "fermata", "invertedfermata"})

StyleOf = Callable[[Meter], PlayingStyle]


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
        timing: where places of the music lie in time as they are played: swing, and small variation.
    """

    notes: tuple[TimedNote, ...]
    tempos: tuple[TimedTempo, ...]
    meters: tuple[TimedMeter, ...]
    keys: tuple[TimedKey, ...]
    length: Fraction
    sounds: tuple[tuple[TimedSound, ...], ...] = ()
    parts: tuple[TimedPart, ...] = ()
    timing: Timing = AS_WRITTEN

    @cached_property
    def _tempo_map(self) -> TempoMap:
        return TempoMap(self.tempos)

    def seconds(self, onset: Fraction) -> float:
        """Seconds from the start to `onset`."""
        return self._tempo_map.seconds(self.timing.played(onset))

    def onset(self, seconds: float) -> Fraction:
        """The place in the music that is reached after so many seconds."""
        return self.timing.written(self._tempo_map.onset(seconds)).limit_denominator(_GRAIN)


def perform(tune: Tune, style_of: StyleOf | None = None) -> Performance:
    """Plays a tune: repeats and parts unfolded, ties joined, grace notes and ornaments given time.

    Args:
        style_of: whose stress, note lengths and grace notes are played, by meter; None for those of abc2midi.
    """
    notes: list[TimedNote] = []
    length = Fraction(0)
    ornaments_tempo = TimedTempo(length, tune.tempo or DEFAULT_TEMPO)
    style = Style(
        tune.unit_note_length,
        ornaments_tempo.seconds_per_whole_note,
        tune.text,
        _longest_grace(tune, style_of),
    )
    voices: list[tuple[Step, ...]] = []
    for index, voice in enumerate(tune.voices):
        steps = heard_steps(tune, voice)
        notes.extend(_voice_notes(steps, index, style, style_of))
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


def _longest_grace(tune: Tune, style_of: StyleOf | None) -> Fraction | None:
    """In whole notes at the tempo of the beginning; None for as long as is written."""
    milliseconds = style_of(tune.meter).grace if style_of is not None else 0
    whole = TimedTempo(Fraction(0), beginning_tempo(tune)).seconds_per_whole_note
    return Fraction(milliseconds, 1000) / whole if milliseconds else None


def _voice_notes(
    steps: Sequence[Step], voice: int, style: Style, style_of: StyleOf | None
) -> list[TimedNote]:
    notes: list[TimedNote] = []
    tied: dict[int, int] = {}  # MIDI note number -> index of the note that waits to be continued
    trilling: frozenset[int] = frozenset()  # those of a trill, which goes on through a tie
    level, slurs = 0, 0
    for step in steps:
        if step.event is None or step.context.sound.muted:
            tied, trilling = {}, frozenset()
            continue
        change = dynamic_change(step.event)
        level = level if change is None else change
        slurs = max(0, slurs + step.event.slurs_start - step.event.slurs_end)
        how = _how(step, step.event, level, slurs > 0, style_of)
        if not (tied or trilling or step.event.decorations or step.event.grace):
            tied = _add_plain(notes, step.event, step, voice, how)
            continue
        numbers = {p.midi for p in step.event.pitches}
        trilled = is_trilled(step.event) or bool(trilling & numbers)
        waiting, tied = {} if trilling & numbers else tied, {}
        for sounding in soundings(step.event, step.duration, step.context.key, style, trilled):
            tied |= _add(notes, waiting, sounding, step, voice, how)
        trilling = frozenset(p.midi for p in step.event.pitches if p.tied and trilled)
    return notes


@dataclass(frozen=True, slots=True)
class _How:
    """How one event is played: how loud, how much of its length sounds, and whether by a style's ways."""

    velocity: int
    share: Fraction = Fraction(1)
    styled: bool = False

    def loudness(self, sounding: Sounding, event: Event | None) -> int:
        """Of one of the event's notes; a grace note is lighter than its note, where a style is played."""
        if not self.styled:
            return min(self.velocity, PLAIN) if sounding.offset else self.velocity
        if event is not None and sounding.span != event.span:
            return max(1, self.velocity - _GRACE_SOFTER)
        return self.velocity if sounding.joins else max(1, self.velocity - _ROLL_SOFTER)


def _how(step: Step, event: Event, level: int, slurred: bool, style_of: StyleOf | None) -> _How:
    """A tune that says itself how beats are stressed is obeyed."""
    context = step.context
    stress = context.sound.stress
    if style_of is None:
        return _How(velocity(event, accent(context.position, context.meter, stress), level))
    style = style_of(context.meter)
    usual = stress == USUAL_STRESS
    loud = (style.accent if usual else partial(accent, stress=stress))(context.position, context.meter)
    held = slurred or not _HELD.isdisjoint(event.decorations)
    return _How(velocity(event, loud, level), Fraction(1) if held else Fraction(style.length, 100), True)


def _add_plain(notes: list[TimedNote], event: Event, step: Step, voice: int, how: _How) -> dict[int, int]:
    """What `_add` does for a note without ornaments that nothing is tied to: nearly every note there is."""
    context = step.context
    waits: dict[int, int] = {}
    short = step.duration * how.share if how.styled else step.duration
    for pitch in event.pitches:
        number = pitch.midi
        if pitch.tied:
            waits[number] = len(notes)
        heard, duration = context.heard(number), step.duration if pitch.tied else short
        notes.append(TimedNote(step.onset, duration, heard, how.velocity, voice, event.span, pitch.bend))
    return waits


def _add(
    notes: list[TimedNote], waiting: dict[int, int], sounding: Sounding, step: Step, voice: int, how: _How
) -> dict[int, int]:
    """Adds what sounds to the notes, or lengthens those tied to it; returns what waits for the next event."""
    onset = step.onset + sounding.offset if sounding.offset else step.onset
    short = step.event is not None and "staccato" in step.event.decorations
    last = how.styled and sounding.offset + sounding.duration == step.duration
    share = STACCATO_SHARE if short else how.share if last else Fraction(1)
    loud = how.loudness(sounding, step.event)
    waits: dict[int, int] = {}
    for pitch, tied, bend in zip(sounding.pitches, sounding.tied, sounding.bends, strict=True):
        duration = sounding.duration if tied or share == 1 else sounding.duration * share
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
