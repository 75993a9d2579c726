"""Gives time to grace notes, rolls and trills, as abc2midi does.

A tune's text says nothing about how long an ornament lasts. The rules here are those that can be
heard from abc2midi, the reference player: a grace note takes a quarter of its written length from
the note after it, a roll on three units is five notes, a trill starts on the note above and runs
at ten to twenty notes a second.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Event, Key, Pitch, Span
from composer.notation.pitch_classes import semitones_above_c, step_away

GRACE_DIVISOR = 4
SLOWEST_TRILL_NOTE_SECONDS = Fraction(1, 10)
ARPEGGIO_STEP = Fraction(1, 64)
_AT_ONCE = Fraction(0)
_SHORTEST_TRILL_NOTE = Fraction(1, 512)
TRILLS = frozenset({"trill"})
ROLLS = frozenset({"roll"})


@dataclass(frozen=True, slots=True)
class Style:
    """What the length of ornaments depends on.

    Attributes:
        unit: the unit note length, which a roll is measured in.
        whole_note_seconds: the tempo, which a trill keeps its speed against.
        text: the tune's, which tells on which side of a tuplet's mark a grace note stands.
        longest_grace: no grace note, and no cut of a roll, is longer; None for as long as is written.
    """

    unit: Fraction
    whole_note_seconds: Fraction
    text: str
    longest_grace: Fraction | None = None

    def short(self, length: Fraction) -> Fraction:
        """What a grace note of this length is played as."""
        return length if self.longest_grace is None else min(length, self.longest_grace)


@dataclass(frozen=True, slots=True)
class Sounding:
    """Pitches that start together, `offset` after their event's onset.

    Attributes:
        tied: for each pitch whether it goes on into the next event.
        joins: True where a tie from an earlier event may lead into these pitches.
        bends: for each pitch what sounds above it, in semitones.
    """

    offset: Fraction
    duration: Fraction
    pitches: tuple[int, ...]
    tied: tuple[bool, ...]
    span: Span
    joins: bool
    bends: tuple[Fraction, ...]


def soundings(event: Event, duration: Fraction, key: Key, style: Style, trilled: bool) -> Iterator[Sounding]:
    """What is heard of one event that lasts `duration`, in its order; of a rest its grace notes only.

    Args:
        trilled: True for a trill, one that goes on from a note tied to this one included.
    """
    if not event.pitches and not event.grace:
        return
    if not event.grace and not trilled and not event.decorations:
        numbers = tuple(p.midi for p in event.pitches)
        tied = tuple(p.tied for p in event.pitches)
        yield Sounding(_AT_ONCE, duration, numbers, tied, event.span, True, _bends(event))
        return
    offset = _AT_ONCE
    for grace, length in _playable_graces(event, duration, style):
        numbers = tuple(p.midi for p in grace.pitches)
        ties = (False,) * len(numbers)
        yield Sounding(offset, length, numbers, ties, grace.span, False, _bends(grace))
        offset += length
    if event.pitches:
        yield from _main(event, list(_division(event, offset, duration, key, style, trilled)))


def _bends(event: Event) -> tuple[Fraction, ...]:
    return tuple(pitch.bend for pitch in event.pitches)


def _playable_graces(event: Event, duration: Fraction, style: Style) -> list[tuple[Event, Fraction]]:
    """The grace notes and their lengths, or none where they would leave nothing of their note."""
    share = Fraction(1, GRACE_DIVISOR)
    if event.tuplet is not None and event.grace and _inside_tuplet(event, style.text):
        share *= Fraction(event.tuplet.q, event.tuplet.p)
    graces = [
        (grace, style.short(grace.notated * share))
        for grace in event.grace
        if grace.pitches and grace.notated > 0
    ]
    return graces if sum((length for _, length in graces), Fraction(0)) < duration else []


def _inside_tuplet(event: Event, text: str) -> bool:
    """True for `(3{c}BAB`, False for `{c}(3BAB`, whose grace note is played as if there were no tuplet."""
    if event.tuplet is None or event.tuplet.index > 0:
        return True
    return (
        "(" not in text[event.grace[-1].span.end : (event.pitches[0] if event.pitches else event).span.start]
    )


def is_trilled(event: Event) -> bool:
    """True for a single note with a trill; chords are played as they stand."""
    return len(event.pitches) == 1 and bool(TRILLS.intersection(event.decorations))


def _main(event: Event, parts: list[tuple[Fraction, Fraction, int | None]]) -> Iterator[Sounding]:
    numbers = tuple(p.midi for p in event.pitches)
    tied = tuple(p.tied for p in event.pitches)
    if "arpeggio" in event.decorations and len(numbers) > 1:
        yield from _arpeggio(event, parts[0][0], parts[-1][1])
        return
    for index, (start, end, number) in enumerate(parts):
        if number is None:
            yield Sounding(start, end - start, numbers, tied, event.span, True, _bends(event))
        else:
            goes_on = tied[0] and index == len(parts) - 1 and number == numbers[0]
            bends = _bends(event) if number == numbers[0] else (Fraction(0),)
            yield Sounding(start, end - start, (number,), (goes_on,), event.span, index == 0, bends)


def _arpeggio(event: Event, start: Fraction, end: Fraction) -> Iterator[Sounding]:
    """A chord whose notes start one after the other, from the lowest up, and end together."""
    step = min(ARPEGGIO_STEP, (end - start) / len(event.pitches))
    for pitch in sorted(event.pitches, key=lambda pitch: pitch.midi):
        yield Sounding(start, end - start, (pitch.midi,), (pitch.tied,), event.span, True, (pitch.bend,))
        start += step


def _division(
    event: Event, offset: Fraction, duration: Fraction, key: Key, style: Style, trilled: bool
) -> Iterator[tuple[Fraction, Fraction, int | None]]:
    """The notes that an event is played as: start, end, MIDI note number (None for its own pitches)."""
    if trilled and len(event.pitches) == 1:
        yield from _trill(event, offset, duration, key, style)
    elif len(event.pitches) == 1 and ROLLS.intersection(event.decorations):
        yield from _roll(event, offset, duration, key, style)
    else:
        yield offset, duration, None


def _trill(
    event: Event, offset: Fraction, duration: Fraction, key: Key, style: Style
) -> Iterator[tuple[Fraction, Fraction, int]]:
    pitch, above = event.pitches[0], _neighbour(event.pitches[0], key, 1)
    length = Fraction(1, (duration - offset).denominator)
    while length * style.whole_note_seconds > SLOWEST_TRILL_NOTE_SECONDS and length > _SHORTEST_TRILL_NOTE:
        length /= 2
    for index in range((duration - offset) // length):
        start = offset + index * length
        yield start, start + length, pitch.midi if index % 2 else above


def _roll(
    event: Event, offset: Fraction, duration: Fraction, key: Key, style: Style
) -> Iterator[tuple[Fraction, Fraction, int]]:
    pitch, unit = event.pitches[0], style.unit
    above, below = _neighbour(pitch, key, 1), _neighbour(pitch, key, -1)
    cut = style.short(unit / GRACE_DIVISOR)
    if duration == 3 * unit and offset < unit:
        yield offset, unit, pitch.midi
        yield unit, unit + cut, above
        yield unit + cut, 2 * unit, pitch.midi
        yield 2 * unit, 2 * unit + cut, below
        yield 2 * unit + cut, duration, pitch.midi
    elif offset + cut < duration:
        yield offset, offset + cut, above
        yield offset + cut, duration, pitch.midi
    else:
        yield offset, duration, pitch.midi


def _neighbour(pitch: Pitch, key: Key, steps: int) -> int:
    """MIDI note number of the note `steps` scale steps from `pitch`, altered as the key signature says."""
    step, octave = step_away(pitch.step, pitch.octave, steps)
    return semitones_above_c(step, octave + 1) + dict(key.accidentals).get(step, 0)
