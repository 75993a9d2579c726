"""Bars as numbers that are the same at any transposition: what they hold counts, not how it is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import blake2b
from itertools import pairwise

from composer.notation.elements import Barline, Event, Span, Tune

Motion = tuple[tuple[int, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with notes.

    Attributes:
        notes: MIDI note number and duration of each, chords by their highest note; rests are -1.
        span: where it stands in the tune's text.
    """

    notes: tuple[tuple[int, Fraction], ...]
    span: Span


def bars_of(tune: Tune) -> tuple[Bar, ...]:
    """The bars of the first voice as they are written, without those that are less than half a bar."""
    bars: list[Bar] = []
    notes: list[tuple[int, Fraction]] = []
    spans: list[Span] = []
    full = tune.meter.duration or Fraction(0)
    for element in (*tune.voices[0].elements, Barline(Span(0, 0))):
        if isinstance(element, Event):
            notes.append((max((pitch.midi for pitch in element.pitches), default=-1), element.duration))
            spans.append(element.span)
        elif isinstance(element, Barline) and notes:
            if 2 * sum(duration for _, duration in notes) > full:
                bars.append(Bar(tuple(notes), Span(spans[0].start, spans[-1].end)))
            notes, spans = [], []
    return tuple(bars)


def fingerprints(bars: Sequence[Bar]) -> list[int]:
    """A number of 64 bits for each bar: its intervals, the one from the bar before it, and its rhythm.

    Equal bars of tunes in different keys have equal numbers; only the first interval of a run may differ,
    because it leads in from elsewhere, so it is no part of the number.
    """
    return [_fingerprint(bar) for bar in bars]


def steps_between(bars: Sequence[Bar]) -> list[int]:
    """The interval from the first note of each bar to that of the next, in semitones; 128 where one rests."""
    firsts = [next((midi for midi, _ in bar.notes if midi >= 0), -1) for bar in bars]
    return [other - one if one >= 0 and other >= 0 else 128 for one, other in pairwise(firsts)]


def _fingerprint(bar: Bar) -> int:
    first = next((midi for midi, _ in bar.notes if midi >= 0), 0)
    content = ";".join(f"{midi - first if midi >= 0 else 'z'}:{duration}" for midi, duration in bar.notes)
    return int.from_bytes(blake2b(content.encode(), digest_size=8).digest(), "little", signed=True)
