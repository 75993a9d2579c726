"""A harmony for a melody without chord symbols, worked out over the whole tune.

The music is cut into stretches with one chord each, as fast as chords change in its meter: half bars where
a bar has an even number of beats, each beat of 9/8 and 3/2, else bars. A chord is worth what the notes are
to it, by their length and accent, passing notes less; what it does where it stands, cadences first; and how
it follows the chord before. Of all sequences the worthiest is taken, by Viterbi's algorithm.

That is the harmonic model of D. Temperley and D. Sleator, "Modeling Meter and Harmony: A Preference-Rule
Approach", Computer Music Journal 23:1 (1999): chord tones, strong beats, harmonic variance, ornamental
dissonances; with the progressions of I. Simon, D. Morris and S. Basu, "MySong: Automatic Accompaniment
Generation for Vocal Melodies", CHI 2008.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from composer.score.accompaniment_chords import SEVENTH, Chord
from composer.score.click_bars import TimedBar, beats
from composer.score.harmony_degrees import (
    STAYING,
    STAYING_IN_BAR,
    Accent,
    Degree,
    Place,
    mode_of,
    note_worth,
    place_worth,
    progression_worth,
)
from composer.score.harmony_slots import Keyed, Slot, harmony_slots
from composer.score.performance import Performance, TimedNote

_STEP = (1, 2)
# Long notes are worth more than short ones, but less than their length says.
_LENGTH_EXPONENT = 0.7
_MOST_IN_CHORD = 6
# What is heard in a stretch: accent and semitones above the tonic -> weight.
_Weights = Mapping[tuple[Accent, int], float]


@dataclass(frozen=True, slots=True)
class TimedChord:
    """A chord and where it holds; None for silence."""

    onset: Fraction
    end: Fraction
    chord: Chord | None


def harmonise(performance: Performance, bars: Sequence[TimedBar]) -> tuple[TimedChord, ...]:
    """The chords of a tune, worked out from its notes, one after another without gaps."""
    voices = _voices(performance)
    slots = list(harmony_slots(bars, voices))
    heard = [_weights(slot, voices) for slot in slots]
    worths = [_worths(slot, weights) for slot, weights in zip(slots, heard, strict=True)]
    degrees = _worthiest(slots, worths, [bool(weights) for weights in heard])
    return tuple(_with_sevenths(slots, degrees, voices))


def fitting_chords(performance: Performance, bars: Sequence[TimedBar], onset: Fraction) -> tuple[Chord, ...]:
    """The chords of the key by how well they suit the notes at an onset alone, the best first."""
    voices = _voices(performance)
    slot = next((slot for slot in harmony_slots(bars, voices) if slot.onset <= onset < slot.end), None)
    if slot is None:
        return ()
    worths = _worths(replace(slot, place=Place.ANYWHERE), _weights(slot, voices))
    degrees = mode_of(slot.key.mode).degrees
    ranked = sorted(zip(worths, degrees, strict=True), key=lambda each: -each[0])
    return tuple(degree.chord(slot.key.tonic, seventh=degree.has_seventh) for _, degree in ranked)


def _voices(performance: Performance) -> list[list[TimedNote]]:
    """The notes of each voice; drums have no harmony."""
    found: dict[int, list[TimedNote]] = {}
    drums = {number for number, sounds in enumerate(performance.sounds) if sounds[0].is_percussion}
    for note in performance.notes:
        if note.voice not in drums:
            found.setdefault(note.voice, []).append(note)
    return list(found.values())


def _worths(slot: Slot, weights: _Weights) -> list[float]:
    """What each degree is worth in a stretch."""
    mode = mode_of(slot.key.mode)
    return [
        place_worth(degree, slot.place)
        + sum(weight * note_worth(degree, mode.scale, *heard) for heard, weight in weights.items())
        for degree in mode.degrees
    ]


def _weights(slot: Slot, voices: Sequence[Sequence[TimedNote]]) -> _Weights:
    found: dict[tuple[Accent, int], float] = {}
    on_beats = {slot.bar.beginning + beat for beat in beats(slot.bar.meter)}
    for notes in voices:
        for index in _sounding(notes, slot):
            note = notes[index]
            length = min(note.onset + note.duration, slot.end) - max(note.onset, slot.onset)
            heard = _accent(notes, index, slot, on_beats), (note.pitch - slot.key.tonic) % 12
            share = float(length / (slot.end - slot.onset))
            found[heard] = found.get(heard, 0.0) + share**_LENGTH_EXPONENT
    return found


def _sounding(notes: Sequence[TimedNote], slot: Slot) -> Iterator[int]:
    """The notes of a voice that sound in a stretch; of those that began before it, a chord's notes."""
    index = max(0, bisect_left(notes, slot.onset, key=_onset) - _MOST_IN_CHORD)
    while index < len(notes) and notes[index].onset < slot.end:
        if notes[index].onset + notes[index].duration > slot.onset:
            yield index
        index += 1


def _accent(notes: Sequence[TimedNote], index: int, slot: Slot, on_beats: set[Fraction]) -> Accent:
    note = notes[index]
    if note.onset <= slot.onset:
        return Accent.WITH_CHORD
    if note.onset in on_beats or index + 1 == len(notes):
        return Accent.ON_BEAT
    return Accent.PASSING if abs(notes[index + 1].pitch - note.pitch) in _STEP else Accent.ON_BEAT


def _onset(note: TimedNote) -> Fraction:
    return note.onset


# The worthiest sequence


def _worthiest(
    slots: Sequence[Slot], worths: Sequence[Sequence[float]], sounding: Sequence[bool]
) -> list[Degree]:
    """The best sequence of degrees: the best ending in each, stretch after stretch.

    Through a stretch without notes the chord is kept as within a bar.
    """
    back: list[list[int]] = []
    scores: list[float] = []
    for index, (slot, own) in enumerate(zip(slots, worths, strict=True)):
        if not index:
            scores = list(own)
            back.append([0] * len(own))
            continue
        ways = _progressions(
            slots[index - 1].key, slot.key, slot.onset > slot.bar.onset or not sounding[index]
        )
        origins, reached = [], []
        for into, worth in zip(ways, own, strict=True):
            sums = [score + way for score, way in zip(scores, into, strict=True)]
            best = max(sums)
            origins.append(sums.index(best))
            reached.append(best + worth)
        back.append(origins)
        scores = reached
    return _traced(slots, back, scores)


@cache
def _progressions(before: Keyed, after: Keyed, in_bar: bool) -> list[list[float]]:
    """What it is worth to come to each degree of one key from each of another, or the same."""
    return [
        [
            _progression(origin, before.tonic, degree, after.tonic, in_bar)
            for origin in mode_of(before.mode).degrees
        ]
        for degree in mode_of(after.mode).degrees
    ]


def _progression(origin: Degree, before: int, degree: Degree, after: int, in_bar: bool) -> float:
    motion = (after + degree.root - before - origin.root) % 12
    if motion == 0 and origin.minor == degree.minor:
        return STAYING_IN_BAR if in_bar else STAYING
    return progression_worth(origin, degree, motion)


def _traced(slots: Sequence[Slot], back: Sequence[Sequence[int]], scores: Sequence[float]) -> list[Degree]:
    if not scores:
        return []
    number = max(range(len(scores)), key=scores.__getitem__)
    degrees: list[Degree] = []
    for slot, origins in zip(reversed(slots), reversed(back), strict=True):
        degrees.append(mode_of(slot.key.mode).degrees[number])
        number = origins[number]
    return degrees[::-1]


# Sevenths


def _with_sevenths(
    slots: Sequence[Slot], degrees: Sequence[Degree], voices: Sequence[Sequence[TimedNote]]
) -> Iterator[TimedChord]:
    """A dominant has its seventh where the melody has it, and where it goes on to the chord a fifth below."""
    chords = [degree.chord(slot.key.tonic) for slot, degree in zip(slots, degrees, strict=True)]
    following: Chord | None = None
    found: list[TimedChord] = []
    for index in reversed(range(len(slots))):
        slot, degree, chord = slots[index], degrees[index], chords[index]
        if index + 1 < len(slots) and chords[index + 1] != chord:
            following = chords[index + 1]
        resolves = following is not None and (chord.root + 5) % 12 == following.root
        if degree.has_seventh and (resolves or _has_seventh(slot, chord, voices)):
            chord = degree.chord(slot.key.tonic, seventh=True)
        found.append(TimedChord(slot.onset, slot.end, chord))
    return reversed(found)


def _has_seventh(slot: Slot, chord: Chord, voices: Sequence[Sequence[TimedNote]]) -> bool:
    seventh = (chord.root + SEVENTH) % 12
    return any(notes[i].pitch % 12 == seventh for notes in voices for i in _sounding(notes, slot))
