"""The numbers of bars: a pick-up is bar 0, and the two halves of a bar that a bar line parts are one bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.notation.elements import Barline
from composer.score.measures import Measure
from composer.score.written_blocks import Block, drawn_measures


@dataclass(frozen=True, slots=True)
class BarNumber:
    """What is written at a measure; `implicit` where it is not counted as one of its own."""

    number: int
    implicit: bool


def bar_numbers(blocks: Sequence[Block]) -> tuple[BarNumber, ...]:
    """Of each drawn measure of a voice."""
    numbers: list[BarNumber] = []
    before: Measure | None = None
    for block in blocks:
        for measure, elements in zip(block.measures, block.elements, strict=True):
            if not numbers:
                number = BarNumber(0, True) if measure.pickup else BarNumber(1, False)
            elif before is not None and numbers[-1].number and _halves(before, measure):
                number = BarNumber(numbers[-1].number, True)
            else:
                number = BarNumber(numbers[-1].number + 1, False)
            numbers.append(number)
            further = drawn_measures(elements) - 1
            numbers += [BarNumber(number.number + more, False) for more in range(1, further + 1)]
            before = None if number.implicit or further else measure
    return tuple(numbers)


def _halves(first: Measure, second: Measure) -> bool:
    """True where a bar line that is more than the end of a bar parts one bar: `GA||Bc` or `c3:|d`."""
    whole = second.meter.duration
    return (
        whole is not None
        and first.meter == second.meter
        and 0 < first.length < whole
        and first.length + second.length == whole
        and second.left is not None
        and _parts(second.left)
    )


def _parts(barline: Barline) -> bool:
    if barline.endings:
        return False
    return bool(barline.repeat_end or barline.repeat_start) or barline.kind != "single"
