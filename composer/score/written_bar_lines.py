"""Bar lines, repeats and endings to music21.

ABC 2.1, sections 4.8 and 4.9, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
"""

from collections.abc import Sequence

from music21 import bar, spanner, stream

from composer.notation.elements import Barline
from composer.score.endings import endings
from composer.score.measures import Measure
from composer.score.written_marks import bar_line_marks

_TYPES = {
    "double": "double",
    "thin-thick": "final",
    "thick-thin": "heavy-light",
    "dotted": "dotted",
    "invisible": "none",
}
Drawn = tuple[stream.Measure, stream.Measure]  # first and last music21 measure of one of ours

# verovio's time grows with the numbers of all endings together, and no bracket has room for more.
_MOST_NUMBERS = 8


def draw_bar_lines(found: Sequence[Measure], drawn: Sequence[Drawn]) -> None:
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
        draw_marks(right, last, last.highestTime)


def draw_marks(barline: Barline | None, drawn: stream.Measure, offset: float) -> None:
    """What stands at a bar line, such as “D.C.” or a segno, at its place in the measure."""
    if barline is not None:
        for mark in bar_line_marks(barline, at_end=offset > 0):
            drawn.insert(offset, mark)


def brackets(found: Sequence[Measure], drawn: Sequence[Drawn]) -> list[spanner.RepeatBracket]:
    """The brackets over endings, each from its number to the bar line that ends it."""
    made = []
    for ending in endings(found):
        first, last = drawn[ending.first][0], drawn[ending.last][1]
        covered = [first] if first is last else [first, last]
        made.append(spanner.RepeatBracket(covered, number=list(ending.numbers[:_MOST_NUMBERS])))
    return made
