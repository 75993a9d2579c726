"""The parts of a tune in the order they are heard, A A B B, with their bars as the page counts them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from string import ascii_uppercase

from composer.notation.elements import PartMark, Tune, Voice
from composer.notation.exact import total
from composer.score.heard_steps import Step
from composer.score.measures import Measure, measures, written_length


@dataclass(frozen=True, slots=True)
class TimedPart:
    """A part of the tune as it is heard once.

    Attributes:
        name: as `P:` names it, else a letter; empty where the tune has one part that is played once.
        onset, end: in whole notes from the start.
        time, times: which time of how many it is heard, from 1.
        bars: onset and number of each bar: as on the page, 0 for a pick-up that the tune begins with.
    """

    name: str
    onset: Fraction
    end: Fraction
    time: int
    times: int
    bars: tuple[tuple[Fraction, int], ...]

    def bar_at(self, onset: Fraction) -> int:
        """The number of the bar in which a place lies."""
        return self.bars[max(0, bisect_right(self.bars, onset, key=_onset) - 1)][1]


@dataclass(frozen=True, slots=True)
class _Section:
    """A stretch as it is written, from the element of this index on."""

    start: int
    name: str


def timed_parts(tune: Tune, voice: Voice, steps: Sequence[Step]) -> tuple[TimedPart, ...]:
    """The parts of a voice; `steps` are its events as they are heard."""
    written = measures(voice, tune.meter)
    if not steps or not written:
        return ()
    sections = _sections(voice, written)
    starts = [section.start for section in sections]
    bar_starts = [measure.start for measure in written]
    first_number = 0 if written[0].pickup and len(written) > 1 else 1
    found: list[tuple[int, list[tuple[Fraction, int]]]] = []
    last_index, last_bar = len(voice.elements), -1
    for step in steps:
        section = max(0, bisect_right(starts, step.index) - 1)
        bar = max(0, bisect_right(bar_starts, step.index) - 1)
        if step.index <= last_index or section != found[-1][0]:
            found.append((section, []))
            last_bar = -1
        if bar != last_bar:
            found[-1][1].append((step.onset, first_number + bar))
        last_index, last_bar = step.index, bar
    return _named(found, sections, steps[-1].onset + steps[-1].duration)


def part_at(parts: Sequence[TimedPart], onset: Fraction) -> TimedPart | None:
    """The part in which a place lies; None where there are no parts."""
    return parts[max(0, bisect_right(parts, onset, key=_start) - 1)] if parts else None


def _named(
    found: Sequence[tuple[int, list[tuple[Fraction, int]]]], sections: Sequence[_Section], end: Fraction
) -> tuple[TimedPart, ...]:
    times, heard = Counter(section for section, _ in found), Counter[int]()
    ends = [bars[0][0] for _, bars in found[1:]] + [end]
    parts: list[TimedPart] = []
    for (section, bars), ending in zip(found, ends, strict=True):
        heard[section] += 1
        name = sections[section].name if len(found) > 1 else ""
        parts.append(TimedPart(name, bars[0][0], ending, heard[section], times[section], tuple(bars)))
    return tuple(parts)


def _sections(voice: Voice, written: Sequence[Measure]) -> list[_Section]:
    """Where sections begin; in a tune whose parts are named, double bars alone begin none.

    What is shorter than a bar is no section: a pick-up before the sign of a repeat belongs to what follows.
    """
    marks = {index: e.name for index, e in enumerate(voice.elements) if isinstance(e, PartMark)}
    starts = {m.start for m in written if m.begins_section and not (marks and _only_a_double_bar(m))} | {
        *marks
    }
    bounds, marked = [*sorted({*starts, written[0].start}), len(voice.elements)], sorted(marks)
    sections: list[_Section] = []
    begun: int | None = None
    for start, end in pairwise(bounds):
        begun = start if begun is None else begun
        if _is_long(voice, written, start, end) or (end == bounds[-1] and not sections):
            before = bisect_right(marked, start)
            sections.append(_Section(begun, marks[marked[before - 1]] if before else ""))
            begun = None
    return sections if marks else [replace(s, name=_letter(n)) for n, s in enumerate(sections)]


def _only_a_double_bar(measure: Measure) -> bool:
    left = measure.left
    return left is not None and not (left.repeat_start or left.repeat_end)


def _is_long(voice: Voice, written: Sequence[Measure], start: int, end: int) -> bool:
    """True for a bar and more."""
    meter = written[max(0, bisect_right(written, start, key=_index) - 1)].meter
    length = total(written_length(element, meter) for element in voice.elements[start:end])
    return length >= meter.duration if meter.duration is not None else length > 0


def _letter(number: int) -> str:
    """A, B, …, Z, AA, BB, …"""
    return ascii_uppercase[number % 26] * (number // 26 + 1)


def _onset(bar: tuple[Fraction, int]) -> Fraction:
    return bar[0]


def _start(part: TimedPart) -> Fraction:
    return part.onset


def _index(measure: Measure) -> int:
    return measure.start
