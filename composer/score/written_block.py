"""A block of measures to music21 measures, with its bar lines, repeats and endings, slurs and brackets.

ABC 2.1, sections 4.8 and 4.9, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from music21 import bar, spanner, stream
from music21.base import Music21Object

from composer.notation.elements import Barline, Element, Event, MultimeasureRest
from composer.score.measures import Measure
from composer.score.written_blocks import MOST_RESTS, Block, Opening, drawn_measures, endings
from composer.score.written_marks import bar_line_marks
from composer.score.written_measure import MeasureWriter, Pen
from composer.score.written_signatures import written_clef, written_key, written_meter, written_tempo

_TYPES = {
    "double": "double",
    "thin-thick": "final",
    "thick-thin": "double",  # “heavy-light” is drawn by few programs: verovio takes it for a single line
    "dotted": "dotted",
    "invisible": "none",
}
Drawn = tuple[stream.Measure, stream.Measure]  # first and last music21 measure of one of ours

# verovio's time grows with the numbers of all endings together, and no bracket has room for more.
_MOST_NUMBERS = 8


@dataclass(frozen=True, slots=True)
class WrittenBlock:
    """What music21 needs to write one block; the measures have no numbers yet.

    `rests` has, for a measure with which a rest of several bars begins, how many they are, otherwise 0.
    """

    measures: tuple[stream.Measure, ...]
    spanners: tuple[spanner.Spanner, ...]
    rests: tuple[int, ...]


def written_block(block: Block) -> WrittenBlock:
    """The block as music21 holds written music; nothing in it needs `makeNotation`."""
    carried = block.carried
    pen = Pen(
        carried.meter, carried.key, block.origin, carried.tied, breaks=carried.breaks, sound=carried.sound
    )
    written: list[stream.Measure] = []
    rests: list[int] = []
    ends: list[tuple[stream.Measure, stream.Measure]] = []
    for elements in block.elements:
        drawn = _written(elements, pen)
        ends.append((drawn[0], drawn[-1]))
        written.extend(drawn)
        rests.extend((_rest_of_several(elements), *(len(drawn) - 1) * (0,)))
    if block.opening is not None:
        _open(block.opening, written[0])
        _draw_marks(block.measures[0].left, ends[0][0], 0)
    _draw_bar_lines(block.measures, ends)
    return WrittenBlock(tuple(written), (*pen.lines, *_brackets(block.measures, ends)), tuple(rests))


def _written(elements: Sequence[Element], pen: Pen) -> list[stream.Measure]:
    """One measure, or several where a rest of several bars stands in it."""
    written = []
    writer = MeasureWriter(pen)
    for element in elements:
        if isinstance(element, MultimeasureRest):
            for _ in range(min(element.measures, MOST_RESTS) - 1):
                writer.write(replace(element, measures=1))
                written.append(writer.finish())
                writer = MeasureWriter(pen)
        writer.write(element)
    written.append(writer.finish())
    return written


def _rest_of_several(elements: Sequence[Element]) -> int:
    """The bars of a `Z4` that has no other music beside it; 0 for any other measure."""
    music = [element for element in elements if isinstance(element, Event | MultimeasureRest)]
    if len(music) == 1 and isinstance(music[0], MultimeasureRest) and music[0].visible:
        return drawn_measures(music) if music[0].measures > 1 else 0
    return 0


def _open(opening: Opening, measure: stream.Measure) -> None:
    """Clef, key, meter and tempo, before the first note."""
    marks: list[Music21Object | None] = [
        *(written_clef(opening.key.clef), written_key(opening.key), written_meter(opening.meter)),
        *(written_tempo(opening.tempo, opening=True) if opening.tempo is not None else ()),
    ]
    for mark in marks:
        if mark is not None:
            measure.insert(0, mark)


def _draw_bar_lines(found: Sequence[Measure], drawn: Sequence[Drawn]) -> None:
    """Sets the left and right bar lines of the measures, repeats included."""
    for measure, (first, last) in zip(found, drawn, strict=True):
        if measure.left is not None and measure.left.repeat_start:
            first.leftBarline = bar.Repeat(direction="start")
        right = measure.right
        if right is None:
            continue
        if right.repeat_end:
            times = right.repeat_end + 1
            last.rightBarline = bar.Repeat(direction="end", times=times if times > 2 else None)
        elif right.kind in _TYPES and (not right.repeat_start or right.kind == "double"):
            last.rightBarline = bar.Barline(_TYPES[right.kind])
        _draw_marks(right, last, last.highestTime)


def _draw_marks(barline: Barline | None, drawn: stream.Measure, offset: float) -> None:
    """What stands at a bar line, such as “D.C.” or a segno, at its place in the measure."""
    if barline is not None:
        for mark in bar_line_marks(barline, at_end=offset > 0):
            drawn.insert(offset, mark)


def _brackets(found: Sequence[Measure], drawn: Sequence[Drawn]) -> list[spanner.RepeatBracket]:
    """The brackets over endings, each from its number to the bar line that ends it."""
    made = []
    for ending in endings(found):
        first, last = drawn[ending.first][0], drawn[ending.last][1]
        covered = [first] if first is last else [first, last]
        made.append(spanner.RepeatBracket(covered, number=list(ending.numbers[:_MOST_NUMBERS])))
    return made
