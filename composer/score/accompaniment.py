"""A simple accompaniment: bass and chords in a pattern that suits the meter, quieter than the melody.

Where the tune has chord symbols they are played; where it has none, a plain harmony is worked out. Where it
says with `%%MIDI` how it is to be accompanied, that is obeyed.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Span, Tune
from composer.notation.pitch_classes import pitch_class
from composer.notation.sounds import PLAIN_SOUND, Accompanied, Sound
from composer.score.accompaniment_chords import Chord, read_chord
from composer.score.accompaniment_harmony import TimedChord, harmonise
from composer.score.accompaniment_patterns import (
    BY_RHYTHM,
    DRONE,
    Role,
    Stroke,
    pattern,
    written_pattern,
)
from composer.score.click_bars import FREE_BEAT, TimedBar
from composer.score.heard_chords import heard_chords
from composer.score.performance import Performance, TimedNote, TimedSound

BASS_VELOCITY, CHORD_VELOCITY = 62, 48
# The bass lies from E2 on, as on a guitar; the chord from E3 on, below most melodies.
LOWEST_BASS, LOWEST_CHORD_NOTE = 40, 52
SOUNDING_SHARE = Fraction(4, 5)
_OPEN_FIFTH = (0, 7)
NOWHERE = Span(0, 0)
_BASS = (Role.ROOT, Role.FIFTH)


@dataclass(frozen=True, slots=True)
class _Styles:
    """How a tune is accompanied, from where on."""

    timed: tuple[TimedSound, ...]

    def at(self, onset: Fraction) -> Accompanied:
        """What holds at an onset."""
        index = bisect_right(self.timed, onset, key=lambda timed: timed.onset) - 1
        return self.timed[max(0, index)].sound.accompanied


@dataclass(frozen=True, slots=True)
class AccompanyingPart:
    """One part of an accompaniment, with its instruments where the tune names them."""

    name: str
    notes: tuple[TimedNote, ...]
    sounds: tuple[TimedSound, ...]


def accompanying_parts(
    tune: Tune, performance: Performance, bars: Sequence[TimedBar], chosen: str = BY_RHYTHM
) -> tuple[AccompanyingPart, ...]:
    """Chords and bass, those that have notes, in one of `PATTERNS`."""
    notes = accompaniment(tune, performance, bars, chosen)
    styles, voice = accompanying_styles(performance), len(tune.voices)
    parts = (
        AccompanyingPart(
            "Chords", tuple(note for note in notes if note.voice == voice), _sounds(styles, "chord_program")
        ),
        AccompanyingPart(
            "Bass", tuple(note for note in notes if note.voice > voice), _sounds(styles, "bass_program")
        ),
    )
    return tuple(part for part in parts if part.notes)


def accompanying_styles(performance: Performance) -> tuple[TimedSound, ...]:
    """Those of the first voice that has any; the first voice's plain one where there are none."""
    for sounds in performance.sounds:
        if any(timed.sound.accompanied != PLAIN_SOUND.accompanied for timed in sounds):
            return sounds
    return performance.sounds[0] if performance.sounds else (TimedSound(Fraction(0), PLAIN_SOUND, False),)


def _sounds(styles: Sequence[TimedSound], name: str) -> tuple[TimedSound, ...]:
    return tuple(
        TimedSound(timed.onset, Sound(program=getattr(timed.sound.accompanied, name)), False)
        for timed in styles
    )


def accompaniment(
    tune: Tune, performance: Performance, bars: Sequence[TimedBar], chosen: str = BY_RHYTHM
) -> tuple[TimedNote, ...]:
    """The notes of the accompaniment, in the order of their onsets.

    The `voice` of the chords is the number of the tune's voices, that of the bass one more, and they stand
    nowhere in its text. A pick-up at the start is left alone. A pattern that a person has chosen comes
    before the tune's own; its drone is the key note and the fifth, whatever the chords.
    """
    chords = _drone(performance, bars) if chosen == DRONE else timed_chords(tune, performance, bars)
    rhythm = next(iter(tune.fields("R")), "")
    styles = _Styles(accompanying_styles(performance))
    notes: list[TimedNote] = []
    whole_bars = bars[1:] if bars and bars[0].position > 0 else bars
    for number, bar in enumerate(whole_bars):
        style = styles.at(bar.onset)
        strokes = (
            written_pattern(style.strokes, style.bars, bar.meter, number)
            if style.strokes and not chosen
            else pattern(bar.meter, rhythm, chosen)
        )
        share = Fraction(1) if chosen == DRONE else SOUNDING_SHARE
        notes.extend(_bar_notes(bar, strokes, chords, styles, len(tune.voices), share))
    return tuple(sorted(notes, key=lambda note: (note.onset, note.pitch)))


def timed_chords(tune: Tune, performance: Performance, bars: Sequence[TimedBar]) -> tuple[TimedChord, ...]:
    """The chords that accompany a tune: its own, or worked out where it has none.

    One that is not understood is silent: where the harmony is not known, that of the bar before is wrong.
    """
    found = heard_chords(tune)
    if not found:
        return harmonise(performance, bars)
    ends = [symbol.onset for symbol in found[1:]] + [performance.length]
    return tuple(
        TimedChord(symbol.onset, end, read_chord(symbol.text, symbol.shift))
        for symbol, end in zip(found, ends, strict=True)
    )


def _drone(performance: Performance, bars: Sequence[TimedBar]) -> tuple[TimedChord, ...]:
    """The key note with its fifth in every bar; the last note's where the tune names no key note."""
    last = performance.notes[-1].pitch if performance.notes else 0
    found: list[TimedChord] = []
    for bar in bars:
        tonic = (pitch_class(bar.key.tonic) + bar.key.transpose if bar.key.tonic else last) % 12
        found.append(TimedChord(bar.onset, bar.end, Chord(tonic, _OPEN_FIFTH, tonic)))
    return tuple(found)


def _bar_notes(
    bar: TimedBar,
    strokes: Sequence[Stroke],
    chords: Sequence[TimedChord],
    styles: _Styles,
    voice: int,
    share: Fraction,
) -> Iterator[TimedNote]:
    """One bar's notes; a bass that meets a new chord plays its root."""
    struck: Chord | None = None
    beginning = bar.beginning
    while beginning < bar.end:
        for stroke in strokes:
            onset = beginning + stroke.offset
            timed, style = chord_at(chords, onset), styles.at(onset)
            if not bar.onset <= onset < bar.end or timed is None or timed.chord is None or not style.on:
                continue
            role = Role.ROOT if stroke.role is Role.FIFTH and timed.chord != struck else stroke.role
            struck = timed.chord
            length = min(stroke.length, bar.end - onset) * share
            for pitch in _pitches(timed.chord, role, stroke):
                if velocity := _velocity(role, style):
                    yield TimedNote(onset, length, pitch, velocity, voice + (role in _BASS), NOWHERE)
        beginning += bar.meter.duration or FREE_BEAT


def _velocity(role: Role, style: Accompanied) -> int:
    """0 where the tune silences it."""
    given = style.bass_velocity if role in _BASS else style.chord_velocity
    usual = BASS_VELOCITY if role in _BASS else CHORD_VELOCITY
    return usual if given is None else given


def chord_at(chords: Sequence[TimedChord], onset: Fraction) -> TimedChord | None:
    """What holds at an onset; None before the first one and behind the last."""
    index = bisect_right(chords, onset, key=lambda timed: timed.onset) - 1
    return chords[index] if index >= 0 and onset < chords[index].end else None


def _pitches(chord: Chord, role: Role, stroke: Stroke) -> list[int]:
    """MIDI note numbers: one for the bass, the chord's own in close position."""
    if role is Role.ROOT:
        return [_from(LOWEST_BASS, chord.bass)]
    if role is Role.FIFTH:
        return [_from(LOWEST_BASS, chord.fifth)]
    notes = sorted(_from(LOWEST_CHORD_NOTE, chord.root + interval) for interval in chord.intervals)
    if role is Role.CHORD:
        return notes
    octaves, number = divmod(stroke.number, len(notes))
    return [notes[number] + 12 * (octaves - stroke.lower)]


def _from(lowest: int, pitch_class: int) -> int:
    """The lowest note of a pitch class that is not below `lowest`."""
    return lowest + (pitch_class - lowest) % 12
