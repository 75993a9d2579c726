"""The order in which a voice's music is heard: repeats, endings and parts unfolded (sections 4.8 to 4.10)."""

from collections.abc import Iterator

from composer.notation.elements import Barline, Element, PartMark, Tune, Voice

LONGEST_ORDER = 400_000
"""Unfolding stops here: numbers of endings and parts could ask for endless music."""


def playing_order(tune: Tune, voice: Voice) -> tuple[int, ...]:
    """Indices into `voice.elements` in the order heard.

    Sections 4.8 to 4.10, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
    A repeat without a start goes back to the end of the repeat before it, or to the start of the tune or
    part, which is also how abc2midi plays it.
    """
    order: list[int] = []
    for start, end in _part_ranges(tune, voice):
        for index in _unfolded(voice.elements, start, end):
            order.append(index)
            if len(order) >= LONGEST_ORDER:
                return tuple(order)
    return tuple(order)


def _part_ranges(tune: Tune, voice: Voice) -> Iterator[tuple[int, int]]:
    """The stretches of elements that the order of parts asks for; all of them where there is none."""
    size = len(voice.elements)
    marks = [
        (index, element.name) for index, element in enumerate(voice.elements) if isinstance(element, PartMark)
    ]
    if not tune.parts or not marks:
        yield 0, size
        return
    ends = [index for index, _ in marks[1:]] + [size]
    ranges = {name: (index, end) for (index, name), end in zip(marks, ends, strict=True)}
    yield 0, marks[0][0]
    for name in tune.parts:
        if name in ranges:
            yield ranges[name]


def _unfolded(elements: tuple[Element, ...], start: int, end: int) -> Iterator[int]:
    section, times, passing = start, 2, 1
    index = start
    skipping = False
    while index < end:
        element = elements[index]
        if not isinstance(element, Barline):
            if not skipping:
                yield index
            index += 1
            continue
        arrived_by_skipping, skipping = skipping, skipping and not (element.ends_ending or element.endings)
        if skipping:
            index += 1
            continue
        yield index
        if element.repeat_end and not arrived_by_skipping:
            times = max(element.repeat_end + 1, times)
            if passing < max(times, _largest_ending(elements, section, end)):
                passing += 1
                index = section
                continue
            section, passing, times = index + 1, 1, 2
        if element.repeat_start:
            section, passing, times = index + 1, 1, 2
        if element.endings:
            skipping = passing not in element.endings
        index += 1


def _largest_ending(elements: tuple[Element, ...], section: int, end: int) -> int:
    largest = 0
    for index in range(section, end):
        element = elements[index]
        if isinstance(element, Barline):
            if element.repeat_start:
                break
            largest = max(largest, *element.endings) if element.endings else largest
    return largest
