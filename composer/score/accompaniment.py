"""A simple accompaniment: bass and chords in a pattern that suits the meter, quieter than the melody.

Where the tune has chord symbols they are played; where it has none, a plain harmony is worked out.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from composer.notation.elements import Event, Meter, Span, Tune
from composer.notation.meters import is_compound
from composer.score.accompaniment_chords import NO_CHORD, Chord, read_chord
from composer.score.accompaniment_harmony import TimedChord, harmonise
from composer.score.click_bars import FREE_BEAT, TimedBar, beats
from composer.score.heard_steps import heard_steps
from composer.score.performance import Performance, TimedNote

_SLOW = ("air", "slow", "lament")

BASS_VELOCITY, CHORD_VELOCITY = 62, 48
# The bass lies from E2 on, as on a guitar; the chord from E3 on, below most melodies.
LOWEST_BASS, LOWEST_CHORD_NOTE = 40, 52
SOUNDING_SHARE = Fraction(4, 5)
NOWHERE = Span(0, 0)


class _Role(Enum):
    """What is struck: the bass's root, its fifth, or the chord above."""

    ROOT = "root"
    FIFTH = "fifth"
    CHORD = "chord"


@dataclass(frozen=True, slots=True)
class _Stroke:
    """One stroke: `offset` and `length` in whole notes from the bar line."""

    offset: Fraction
    length: Fraction
    role: _Role


def accompaniment(tune: Tune, performance: Performance, bars: Sequence[TimedBar]) -> tuple[TimedNote, ...]:
    """The notes of the accompaniment, in the order of their onsets.

    Their `voice` is the number of the tune's voices, and they stand nowhere in its text. A pick-up at the
    start is left alone.
    """
    chords = timed_chords(tune, performance, bars)
    rhythm = next(iter(tune.fields("R")), "")
    voice = len(tune.voices)
    notes: list[TimedNote] = []
    for number, bar in enumerate(bars):
        if number == 0 and bar.position > 0:
            continue
        notes.extend(_bar_notes(bar, pattern(bar.meter, rhythm), chords, voice))
    return tuple(sorted(notes, key=lambda note: (note.onset, note.pitch)))


def timed_chords(tune: Tune, performance: Performance, bars: Sequence[TimedBar]) -> tuple[TimedChord, ...]:
    """The chords that accompany a tune: its own, or worked out where it has none."""
    written = _written_chords(tune, performance.length)
    return written or harmonise(performance, bars)


def _written_chords(tune: Tune, length: Fraction) -> tuple[TimedChord, ...]:
    """The tune's chord symbols as they are heard, each until the next one; empty where it has none."""
    for voice in tune.voices:
        found = [
            (step.onset, read_chord(symbol))
            for step in heard_steps(tune, voice)
            if step.event is not None and (symbol := _symbol(step.event))
        ]
        if found:
            ends = [onset for onset, _ in found[1:]] + [length]
            return tuple(
                TimedChord(onset, end, chord) for (onset, chord), end in zip(found, ends, strict=True)
            )
    return ()


def _symbol(event: Event) -> str:
    """The chord symbol at an event, or “N.C.”, which the reader takes for an annotation; empty for none."""
    if read_chord(event.chord_symbol) is not None:
        return event.chord_symbol
    return next((text for text in (event.chord_symbol, *event.annotations) if text.strip() in NO_CHORD), "")


def _bar_notes(
    bar: TimedBar, strokes: Sequence[_Stroke], chords: Sequence[TimedChord], voice: int
) -> Iterator[TimedNote]:
    """One bar's notes; a bass that meets a new chord plays its root."""
    struck: Chord | None = None
    beginning = bar.beginning
    while beginning < bar.end:
        for stroke in strokes:
            onset = beginning + stroke.offset
            timed = _chord_at(chords, onset)
            if not bar.onset <= onset < bar.end or timed is None or timed.chord is None:
                continue
            role = _Role.ROOT if stroke.role is _Role.FIFTH and timed.chord != struck else stroke.role
            struck = timed.chord
            length = min(stroke.length, bar.end - onset) * SOUNDING_SHARE
            for pitch in _pitches(timed.chord, role):
                velocity = CHORD_VELOCITY if role is _Role.CHORD else BASS_VELOCITY
                yield TimedNote(onset, length, pitch, velocity, voice, NOWHERE)
        beginning += bar.meter.duration or FREE_BEAT


def _chord_at(chords: Sequence[TimedChord], onset: Fraction) -> TimedChord | None:
    index = bisect_right(chords, onset, key=lambda timed: timed.onset) - 1
    return chords[index] if index >= 0 and onset < chords[index].end else None


def _pitches(chord: Chord, role: _Role) -> list[int]:
    """MIDI note numbers: one for the bass, the chord's own in close position."""
    if role is _Role.ROOT:
        return [_from(LOWEST_BASS, chord.bass)]
    if role is _Role.FIFTH:
        return [_from(LOWEST_BASS, chord.fifth)]
    return sorted(_from(LOWEST_CHORD_NOTE, chord.root + interval) for interval in chord.intervals)


def _from(lowest: int, pitch_class: int) -> int:
    """The lowest note of a pitch class that is not below `lowest`."""
    return lowest + (pitch_class - lowest) % 12


def pattern(meter: Meter, rhythm: str) -> tuple[_Stroke, ...]:
    """The strokes of one bar.

    Args:
        rhythm: the `R:` field; airs are accompanied by held chords, all else by its meter.
    """
    words = rhythm.lower().split()
    if meter.duration is None or any(word.startswith(_SLOW) for word in words):
        length = meter.duration or FREE_BEAT
        return _Stroke(Fraction(0), length, _Role.ROOT), _Stroke(Fraction(0), length, _Role.CHORD)
    if is_compound(meter) and meter.beat_unit >= 8:
        return tuple(_long_short(meter))
    if meter.beats == 2 and meter.beat_unit == 4:
        return tuple(_boom_chick(4, Fraction(1, 8)))
    if meter.duration == 1 and meter.beats in (2, 4):
        return tuple(_boom_chick(4, Fraction(1, 4)))
    return tuple(_oom_pah_pah(meter))


def _boom_chick(strokes: int, length: Fraction) -> Iterator[_Stroke]:
    """Reels, hornpipes, polkas: bass and chord by turns, the bass on root and fifth by turns."""
    for number in range(strokes):
        bass = _Role.FIFTH if number % 4 == 2 else _Role.ROOT
        yield _Stroke(number * length, length, _Role.CHORD if number % 2 else bass)


def _long_short(meter: Meter) -> Iterator[_Stroke]:
    """Jigs: in each group of three a long bass and a short chord."""
    unit = Fraction(1, meter.beat_unit)
    for number in range(meter.beats // 3):
        start = number * 3 * unit
        yield _Stroke(start, 2 * unit, _Role.FIFTH if number % 2 else _Role.ROOT)
        yield _Stroke(start + 2 * unit, unit, _Role.CHORD)


def _oom_pah_pah(meter: Meter) -> Iterator[_Stroke]:
    """Waltzes, and whatever else: bass on the first beat, chords on the others."""
    places = beats(meter)
    ends = (*places[1:], meter.duration or FREE_BEAT)
    for place, end in zip(places, ends, strict=True):
        yield _Stroke(place, end - place, _Role.CHORD if place else _Role.ROOT)
