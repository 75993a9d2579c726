"""A simple accompaniment: bass and chords in a pattern that suits the meter, quieter than the melody.

Where the tune has chord symbols they are played; where it has none, a plain harmony is worked out.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction

from composer.notation.elements import Event, Span, Tune
from composer.score.accompaniment_chords import NO_CHORD, Chord, read_chord
from composer.score.accompaniment_harmony import TimedChord, harmonise
from composer.score.accompaniment_patterns import Part, Stroke, pattern
from composer.score.click_bars import FREE_BEAT, TimedBar
from composer.score.heard_steps import heard_steps
from composer.score.performance import Performance, TimedNote

BASS_VELOCITY, CHORD_VELOCITY = 62, 48
# The bass lies from E2 on, as on a guitar; the chord from E3 on, below most melodies.
LOWEST_BASS, LOWEST_CHORD_NOTE = 40, 52
SOUNDING_SHARE = Fraction(4, 5)
NOWHERE = Span(0, 0)


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
    bar: TimedBar, strokes: Sequence[Stroke], chords: Sequence[TimedChord], voice: int
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
            part = Part.ROOT if stroke.part is Part.FIFTH and timed.chord != struck else stroke.part
            struck = timed.chord
            length = min(stroke.length, bar.end - onset) * SOUNDING_SHARE
            for pitch in _pitches(timed.chord, part):
                velocity = CHORD_VELOCITY if part is Part.CHORD else BASS_VELOCITY
                yield TimedNote(onset, length, pitch, velocity, voice, NOWHERE)
        beginning += bar.meter.duration or FREE_BEAT


def _chord_at(chords: Sequence[TimedChord], onset: Fraction) -> TimedChord | None:
    index = bisect_right(chords, onset, key=lambda timed: timed.onset) - 1
    return chords[index] if index >= 0 and onset < chords[index].end else None


def _pitches(chord: Chord, part: Part) -> list[int]:
    """MIDI note numbers: one for the bass, the chord's own in close position."""
    if part is Part.ROOT:
        return [_from(LOWEST_BASS, chord.bass)]
    if part is Part.FIFTH:
        return [_from(LOWEST_BASS, chord.fifth)]
    return sorted(_from(LOWEST_CHORD_NOTE, chord.root + interval) for interval in chord.intervals)


def _from(lowest: int, pitch_class: int) -> int:
    """The lowest note of a pitch class that is not below `lowest`."""
    return lowest + (pitch_class - lowest) % 12
