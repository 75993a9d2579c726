"""Cuts a voice into blocks that can be written by themselves, so that an edit rewrites one of them.

A block is a measure, or a run of measures that a slur or the bracket of an ending holds together.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from composer.notation.elements import (
    Barline,
    Element,
    Event,
    Key,
    KeyChange,
    LineBreak,
    Meter,
    MeterChange,
    MultimeasureRest,
    SoundChange,
    Tempo,
    Tune,
    Voice,
)
from composer.notation.sounds import PLAIN_SOUND, Sound
from composer.score.measures import Measure, measures
from composer.score.written_marks import line_ends


@dataclass(frozen=True, slots=True)
class _Ending:
    """An ending's numbers and the indices of its first and last measure, both inclusive."""

    numbers: tuple[int, ...]
    first: int
    last: int


def endings(found: Sequence[Measure]) -> tuple[_Ending, ...]:
    """The endings of a voice, each up to the bar line that ends it or to the voice's end."""
    made = []
    numbers: tuple[int, ...] = ()
    first = 0
    for index, measure in enumerate(found):
        if measure.left is not None and measure.left.endings:
            numbers, first = measure.left.endings, index
        if numbers and (index == len(found) - 1 or _ends(measure.right)):
            made.append(_Ending(numbers, first, index))
            numbers = ()
    return tuple(made)


def _ends(right: Barline | None) -> bool:
    return right is None or right.ends_ending or bool(right.endings) or bool(right.repeat_end)


@dataclass(frozen=True, slots=True)
class Opening:
    """What is printed before the first note of a part."""

    key: Key
    meter: Meter
    tempo: Tempo | None


@dataclass(frozen=True, slots=True)
class Carried:
    """What one measure hands on to the next.

    Attributes:
        key: the key that holds, with its clef.
        tied: MIDI note numbers that a tie leads into.
        breaks: True where the next measure starts a new system.
        sound: how the voice sounds, which tells drums from notes.
    """

    meter: Meter
    key: Key
    tied: frozenset[int] = frozenset()
    breaks: bool = False
    sound: Sound = PLAIN_SOUND


@dataclass(frozen=True, slots=True)
class Block:
    """Measures with their elements, bar lines left out, and all that they need to know of what is before.

    Attributes:
        origin: where the block's text begins; names of notes count from there.
    """

    measures: tuple[Measure, ...]
    elements: tuple[tuple[Element, ...], ...]
    carried: Carried
    opening: Opening | None
    origin: int


def blocks(tune: Tune, voice: Voice, first_part: bool) -> tuple[Block, ...]:
    """The blocks of one voice, in order; none where it has no notes and no rests."""
    found = measures(voice, tune.meter)
    contents = _contents(voice, found)
    ends = _block_ends(found, contents)
    opening = Opening(tune.key, tune.meter, tune.tempo if first_part else None)
    if contents:
        opening, contents[0] = _opened(opening, contents[0])
    carried = Carried(opening.meter, opening.key, sound=voice.sound)
    made: list[Block] = []
    start = 0
    for end in ends:
        inside = contents[start:end]
        origin = min(_start(element) for elements in inside for element in elements)
        made.append(Block(found[start:end], tuple(inside), carried, None if made else opening, origin))
        for elements in inside:
            carried = _after(carried, elements)
        start = end
    return tuple(made)


# `Z1000000` is one line of text and would be a million measures.
MOST_RESTS = 200


def drawn_measures(elements: Sequence[Element]) -> int:
    """How many measures are drawn for one of the text: several where a rest of several bars is in it."""
    rests = (element.measures for element in elements if isinstance(element, MultimeasureRest))
    return 1 + sum(min(measures, MOST_RESTS) - 1 for measures in rests)


def _opened(opening: Opening, elements: tuple[Element, ...]) -> tuple[Opening, tuple[Element, ...]]:
    """The opening with what a voice sets before its first note, and the rest of its measure."""
    left: list[Element] = []
    for index, element in enumerate(elements):
        if isinstance(element, Event | MultimeasureRest):
            return opening, (*left, *elements[index:])
        if isinstance(element, KeyChange):
            opening = replace(opening, key=element.key)
        elif isinstance(element, MeterChange):
            opening = replace(opening, meter=element.meter)
        else:
            left.append(element)
    return opening, tuple(left)


def _start(element: Element) -> int:
    """Where an element's text begins, its grace notes included."""
    graces = element.grace if isinstance(element, Event) else ()
    return min([element.span.start, *(grace.span.start for grace in graces)])


def _contents(voice: Voice, found: Sequence[Measure]) -> list[tuple[Element, ...]]:
    """The elements of each measure, those between two bar lines before it included."""
    contents: list[tuple[Element, ...]] = []
    end = 0
    for measure in found:
        inside = voice.elements[end : measure.end]
        contents.append(tuple(e for e in inside if not isinstance(e, Barline)))
        end = measure.end
    return contents


def _block_ends(found: Sequence[Measure], contents: Sequence[tuple[Element, ...]]) -> list[int]:
    """Where blocks end: between two measures that neither a slur nor an ending holds together."""
    held: set[int] = set()  # measures that belong to the same block as the one after them
    for ending in endings(found):
        held.update(range(ending.first, ending.last))
    slurs: list[int] = []
    lines: dict[str, list[int]] = {}
    for index, elements in enumerate(contents):
        for event in elements:
            if isinstance(event, Event):
                _hold(held, slurs, index, event.slurs_start, event.slurs_end)
            if isinstance(event, Event) and event.decorations:
                for kind, starts in line_ends(event):
                    _hold(held, lines.setdefault(kind, []), index, starts, not starts)
    return [index + 1 for index in range(len(found)) if index not in held]


def _hold(held: set[int], begun: list[int], index: int, starts: int, ends: int) -> None:
    """Lines that start and end in a measure; those from earlier ones hold all between together."""
    begun.extend([index] * starts)
    for _ in range(min(ends, len(begun))):
        held.update(range(begun.pop(), index))


def _after(carried: Carried, elements: Sequence[Element]) -> Carried:
    meter, key, breaks, sound = carried.meter, carried.key, False, carried.sound
    last: Event | None = None
    for element in elements:
        if isinstance(element, Event):
            last, breaks = element, False
        elif isinstance(element, MeterChange):
            meter = element.meter
        elif isinstance(element, KeyChange):
            key = element.key
        elif isinstance(element, SoundChange):
            sound = element.sound
        elif isinstance(element, LineBreak):
            breaks = last is not None
    tied = carried.tied if last is None else frozenset(p.midi for p in last.pitches if p.tied)
    return Carried(meter, key, tied, breaks, sound)
