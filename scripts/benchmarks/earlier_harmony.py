"""The rule that worked chords out before, which the one of today is measured against.

The music is cut into slots: bars, or half bars where the meter has four beats or two cuts. Each slot is
given one of a few triads of the mode. A triad is worth the share of the slot's notes, weighed by their
length and the strength of their beat, that it contains, less the share that it lacks; tonic chords are
worth a little more. Changing the chord costs something, within a bar more than at a bar line. A section
ends on the tonic, and gladly with the mode's dominant before it. Of all sequences the worthiest is taken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from composer.notation.elements import Key
from composer.notation.pitch_classes import pitch_class
from composer.score.accompaniment_chords import Chord, triad
from composer.score.accompaniment_harmony import TimedChord
from composer.score.click_bars import TimedBar, beats
from composer.score.performance import Performance, TimedNote

# Mode -> triads as (semitones above the tonic, minor, worth beside its notes), the tonic's first and its
# dominant's second.
_MAJOR = ((0, False, 0.16), (7, False, 0.1), (5, False, 0.08), (2, True, 0.0), (9, True, 0.0))
_MINOR = (
    (0, True, 0.16),
    (10, False, 0.08),
    (7, False, 0.04),
    (3, False, 0.02),
    (5, True, 0.02),
    (8, False, 0.0),
)
_TRIADS = {
    "major": _MAJOR,
    "ionian": _MAJOR,
    "mixolydian": ((0, False, 0.16), (10, False, 0.1), (5, False, 0.06), (7, True, 0.0), (2, True, 0.0)),
    "dorian": ((0, True, 0.16), (10, False, 0.1), (5, False, 0.0), (3, False, 0.02), (7, True, 0.0)),
    "minor": _MINOR,
    "aeolian": _MINOR,
    "phrygian": ((0, True, 0.16), (10, True, 0.06), (1, False, 0.06), (3, False, 0.02), (5, True, 0.02)),
    "lydian": ((0, False, 0.16), (7, False, 0.08), (2, False, 0.06), (9, True, 0.0)),
    "locrian": ((0, True, 0.1), (6, False, 0.06), (1, False, 0.06), (3, True, 0.02)),
}
CHANGE_COST, CHANGE_IN_BAR_COST = 0.1, 0.35
CLOSE_ON_TONIC, DOMINANT_BEFORE_CLOSE = 0.7, 0.2
MISSING_COST = 0.7
_STRENGTHS = (2.0, 1.4, 0.8)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A stretch with one chord; `weights` are those of the twelve pitch classes and sum up to 1 or 0."""

    onset: Fraction
    end: Fraction
    key: Key
    weights: tuple[float, ...]
    begins_bar: bool
    closes: bool


def harmonise(performance: Performance, bars: Sequence[TimedBar]) -> tuple[TimedChord, ...]:
    """The chords of a tune, worked out from its notes, one after another without gaps."""
    slots = list(_slots(performance, bars))
    tonic = performance.notes[-1].pitch % 12 if performance.notes else 0
    chords = _worthiest(slots, [_candidates(slot.key, tonic) for slot in slots])
    return tuple(TimedChord(slot.onset, slot.end, chord) for slot, chord in zip(slots, chords, strict=True))


def _candidates(key: Key, last: int) -> tuple[tuple[Chord, float], ...]:
    """The triads of a key with their worth; without a tonic the tune's last note is taken for it."""
    root, mode = (
        (pitch_class(key.tonic), key.mode) if key.tonic else (last, "mixolydian" if key.accidentals else "")
    )
    triads = _TRIADS.get(mode, _MAJOR)
    return tuple((triad(root + semitones, minor), worth) for semitones, minor, worth in triads)


def _slots(performance: Performance, bars: Sequence[TimedBar]) -> Iterator[_Slot]:
    first = 0
    notes = performance.notes
    for bar in bars:
        cuts = [bar.onset, *_half(bar), bar.end]
        for start, end in pairwise(cuts):
            while first < len(notes) and notes[first].onset + notes[first].duration <= start:
                first += 1
            weights = _weights(notes, first, start, end, bar)
            closes = bar.section_end is not None and start < bar.section_end <= end
            yield _Slot(start, end, bar.key, weights, start == bar.onset, closes)


def _half(bar: TimedBar) -> list[Fraction]:
    """Where a bar of four beats, or of two minims, is cut in two; nowhere for others."""
    length = bar.meter.duration
    if length is None or length < 1 or len(beats(bar.meter)) not in (2, 4):
        return []
    middle = bar.beginning + length / 2
    return [middle] if bar.onset < middle < bar.end else []


def _weights(
    notes: Sequence[TimedNote], first: int, start: Fraction, end: Fraction, bar: TimedBar
) -> tuple[float, ...]:
    weights = [0.0] * 12
    for index in range(first, len(notes)):
        note = notes[index]
        if note.onset >= end:
            break
        sounding = min(note.onset + note.duration, end) - max(note.onset, start)
        if sounding > 0:
            weights[note.pitch % 12] += float(sounding) * _strength(note.onset - bar.beginning, bar)
    total = sum(weights) or 1.0
    return tuple(weight / total for weight in weights)


def _strength(position: Fraction, bar: TimedBar) -> float:
    """How much a note counts by where it starts: on the bar line, on a beat, between beats."""
    if position == 0:
        return _STRENGTHS[0]
    return _STRENGTHS[1] if position in beats(bar.meter) else _STRENGTHS[2]


def _worthiest(slots: list[_Slot], candidates: list[tuple[tuple[Chord, float], ...]]) -> list[Chord]:
    """The best sequence of chords (Viterbi's way): the best ending in each chord, slot after slot."""
    back: list[list[int]] = []
    scores: list[float] = []
    for index, (slot, options) in enumerate(zip(slots, candidates, strict=True)):
        before = candidates[index - 1] if index else ()
        origins, reached = [], []
        for number, (chord, worth) in enumerate(options):
            ways = [scores[n] - _change(before, n, chord, number, slot) for n in range(len(before))]
            origin = max(range(len(ways)), key=ways.__getitem__) if ways else 0
            origins.append(origin)
            reached.append((ways[origin] if ways else 0.0) + _worth(slot, chord, number, worth))
        back.append(origins)
        scores = reached
    return _traced(candidates, back, scores)


def _worth(slot: _Slot, chord: Chord, number: int, worth: float) -> float:
    fits = sum(slot.weights[pitch] for pitch in chord.pitch_classes)
    lacks = sum(slot.weights) - fits
    return fits - MISSING_COST * lacks + worth + (CLOSE_ON_TONIC if slot.closes and number == 0 else 0.0)


def _change(
    before: Sequence[tuple[Chord, float]], origin: int, chord: Chord, number: int, slot: _Slot
) -> float:
    if before[origin][0] == chord:
        return 0.0
    cost = CHANGE_COST if slot.begins_bar else CHANGE_IN_BAR_COST
    return cost - (DOMINANT_BEFORE_CLOSE if slot.closes and number == 0 and origin == 1 else 0.0)


def _traced(
    candidates: list[tuple[tuple[Chord, float], ...]], back: list[list[int]], scores: list[float]
) -> list[Chord]:
    if not scores:
        return []
    number = max(range(len(scores)), key=scores.__getitem__)
    chords: list[Chord] = []
    for options, origins in zip(reversed(candidates), reversed(back), strict=True):
        chords.append(options[number][0])
        number = origins[number]
    return chords[::-1]
