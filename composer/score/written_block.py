"""A block of measures to music21 measures, and the slurs and brackets that hold them together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from music21 import spanner, stream
from music21.base import Music21Object

from composer.notation.elements import Element, MultimeasureRest
from composer.score.written_bar_lines import brackets, draw_bar_lines, draw_marks
from composer.score.written_blocks import Block, Opening
from composer.score.written_measure import MeasureWriter, Pen
from composer.score.written_signatures import written_clef, written_key, written_meter, written_tempo

# `Z1000000` is one line of text and would be a million measures.
_MOST_RESTS = 200


@dataclass(frozen=True, slots=True)
class WrittenBlock:
    """What music21 needs to write one block; the measures have no numbers yet."""

    measures: tuple[stream.Measure, ...]
    spanners: tuple[spanner.Spanner, ...]


def written_block(block: Block) -> WrittenBlock:
    """The block as music21 holds written music; nothing in it needs `makeNotation`."""
    carried = block.carried
    pen = Pen(carried.meter, carried.key, block.origin, carried.tied, breaks=carried.breaks)
    written: list[stream.Measure] = []
    ends: list[tuple[stream.Measure, stream.Measure]] = []
    for elements in block.elements:
        drawn = _written(elements, pen)
        ends.append((drawn[0], drawn[-1]))
        written.extend(drawn)
    if block.opening is not None:
        _open(block.opening, written[0])
        draw_marks(block.measures[0].left, ends[0][0], 0)
    draw_bar_lines(block.measures, ends)
    return WrittenBlock(tuple(written), (*pen.lines, *brackets(block.measures, ends)))


def _written(elements: Sequence[Element], pen: Pen) -> list[stream.Measure]:
    """One measure, or several where a rest of several bars stands in it."""
    written = []
    writer = MeasureWriter(pen)
    for element in elements:
        if isinstance(element, MultimeasureRest):
            for _ in range(min(element.measures, _MOST_RESTS) - 1):
                writer.write(replace(element, measures=1))
                written.append(writer.finish())
                writer = MeasureWriter(pen)
        writer.write(element)
    written.append(writer.finish())
    return written


def _open(opening: Opening, measure: stream.Measure) -> None:
    """Clef, key, meter and tempo, before the first note."""
    marks: list[Music21Object | None] = [
        *(written_clef(opening.key.clef), written_key(opening.key), written_meter(opening.meter)),
        *(written_tempo(opening.tempo) if opening.tempo is not None else ()),
    ]
    for mark in marks:
        if mark is not None:
            measure.insert(0, mark)
