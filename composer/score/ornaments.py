"""Gives time to grace notes, rolls and trills, as abc2midi does.

A tune's text says nothing about how long an ornament lasts. The rules here are those that can be
heard from abc2midi, the reference player: a grace note takes a quarter of its written length from
the note after it, a roll on three units is five notes, a trill runs in thirty-second notes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Event, Key, Span
from composer.score.neighbours import neighbour

GRACE_DIVISOR = 4
TRILL_NOTE = Fraction(1, 32)
TRILLS = frozenset({"trill"})
ROLLS = frozenset({"roll"})


@dataclass(frozen=True, slots=True)
class Sounding:
    """Pitches that start together, `offset` after their event's onset.

    Attributes:
        tied: for each pitch whether it goes on into the next event.
        joins: True where a tie from an earlier event may lead into these pitches.
    """

    offset: Fraction
    duration: Fraction
    pitches: tuple[int, ...]
    tied: tuple[bool, ...]
    span: Span
    joins: bool


def soundings(event: Event, duration: Fraction, key: Key, unit: Fraction) -> Iterator[Sounding]:
    """What is heard of one event that lasts `duration`, in its order; nothing for a rest.

    Args:
        unit: the unit note length, which rolls and grace notes are measured in.
    """
    if not event.pitches:
        return
    offset = Fraction(0)
    for grace in event.grace:
        length = min(grace.notated / GRACE_DIVISOR, duration - offset)
        if length > 0 and grace.pitches:
            numbers = tuple(p.midi for p in grace.pitches)
            yield Sounding(offset, length, numbers, (False,) * len(numbers), grace.span, False)
            offset += length
    if offset < duration:
        yield from _main(event, offset, duration, key, unit)


def _main(event: Event, offset: Fraction, duration: Fraction, key: Key, unit: Fraction) -> Iterator[Sounding]:
    numbers = tuple(p.midi for p in event.pitches)
    tied = tuple(p.tied for p in event.pitches)
    parts = list(_division(event, offset, duration, key, unit)) if len(numbers) == 1 else []
    if not parts:
        yield Sounding(offset, duration - offset, numbers, tied, event.span, True)
        return
    for index, (start, end, number) in enumerate(parts):
        last = index == len(parts) - 1
        yield Sounding(start, end - start, (number,), (tied[0] and last,), event.span, index == 0)


def _division(
    event: Event, offset: Fraction, duration: Fraction, key: Key, unit: Fraction
) -> Iterator[tuple[Fraction, Fraction, int]]:
    """The notes that a trill or a roll is played as: start, end, MIDI note number."""
    pitch = event.pitches[0]
    above, below = neighbour(pitch, key, 1), neighbour(pitch, key, -1)
    if TRILLS.intersection(event.decorations):
        count = (duration - offset) // TRILL_NOTE
        for index in range(count if count > 1 else 0):
            length = (duration - offset) / count
            start = offset + index * length
            yield start, start + length, pitch.midi if index % 2 else above
    elif ROLLS.intersection(event.decorations):
        cut = unit / GRACE_DIVISOR
        if duration == 3 * unit:
            yield offset, unit, pitch.midi
            yield unit, unit + cut, above
            yield unit + cut, 2 * unit, pitch.midi
            yield 2 * unit, 2 * unit + cut, below
            yield 2 * unit + cut, duration, pitch.midi
        elif offset + cut < duration:
            yield offset, offset + cut, above
            yield offset + cut, duration, pitch.midi
