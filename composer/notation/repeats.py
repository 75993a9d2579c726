"""The order in which a voice's music is heard: repeats, endings, parts and jumps unfolded (4.8 to 4.10)."""

from dataclasses import replace
from fractions import Fraction

from composer.notation.elements import Barline, Element, Event, Tune, Voice
from composer.notation.form import Section, sections
from composer.notation.navigation import Mark, heard_stretches, marks

LONGEST_ORDER = 400_000
"""Unfolding stops here: numbers of endings and parts could ask for endless music."""


def playing_order(tune: Tune, voice: Voice) -> tuple[int, ...]:
    """Indices into `voice.elements` in the order heard.

    Sections 4.8 to 4.10, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
    """
    order: list[int] = []
    parts = sections(tune, voice)
    jumps = jump_marks(tune, parts)
    for section in parts:
        for stretch in heard_stretches(section, jumps):
            order.extend(range(section.place(stretch - 1), section.place(stretch)))
            if len(order) >= LONGEST_ORDER:
                return tuple(order[:LONGEST_ORDER])
    return tuple(order)


def played_bars(tune: Tune) -> int | None:
    """How many bars of the first voice are heard, repeats counted; None where there is no meter."""
    voice, full = tune.voices[0], tune.meter.duration
    heard = (voice.elements[index] for index in playing_order(tune, voice))
    length = sum((element.duration for element in heard if isinstance(element, Event)), Fraction(0))
    return round(length / full) if full else None


def jump_marks(tune: Tune, parts: tuple[Section, ...]) -> list[Mark]:
    """The jumps and their signs, which hold for all voices; none where an order of parts is followed."""
    if len(parts) > 1:
        return []
    found: dict[tuple[object, int], Mark] = {}
    for voice in tune.voices:
        own = sections(tune, voice)
        for mark in marks(own[0], voice.elements) if len(own) == 1 else ():
            found.setdefault((mark.sign, mark.position), mark)
    return sorted(found.values(), key=lambda mark: mark.position)


def balanced(tune: Tune, voice: Voice) -> Voice:
    """The voice with every strain's beginning and end at its bar line, for players that guess nothing."""
    elements = list(voice.elements)
    for section in {id(each): each for each in sections(tune, voice)}.values():
        for position, boundary in enumerate(section.boundaries):
            wanted = _signs_at(section, position)
            for index in range(boundary.first, boundary.last + 1):
                bar = elements[index]
                if isinstance(bar, Barline):
                    elements[index] = _signed(bar, wanted if index == boundary.last else _NO_SIGNS)
    return replace(voice, elements=tuple(elements))


_Signs = tuple[int, bool, tuple[int, ...], bool]
_NO_SIGNS: _Signs = (0, False, (), False)


def _signs_at(section: Section, position: int) -> _Signs:
    """Repeats that end, whether one starts, the numbers of an ending that starts, whether one stops."""
    ends, starts, stops = 0, False, False
    numbers: tuple[int, ...] = ()
    for strain in section.strains.found:
        starts = starts or (strain.start == position and strain.passes > 1)
        if not strain.endings and strain.end == position:
            ends = strain.passes - 1
        last = strain.endings[-1] if strain.endings else None
        for ending in strain.endings:
            stops = stops or ending.end == position
            if ending.start == position:
                numbers = ending.numbers
            if ending.end == position and (ending is not last or strain.ends_without_ending):
                ends = len(ending.numbers) if len(ending.numbers) > 1 else 1
        if strain.endings and strain.body_end == position and 1 not in strain.endings[0].numbers:
            ends = 1
    return ends, starts, numbers, stops


def _signed(bar: Barline, wanted: _Signs) -> Element:
    ends, starts, numbers, stops = wanted
    return replace(
        bar, repeat_end=ends, repeat_start=starts, endings=numbers, ends_ending=bar.ends_ending or stops
    )
