"""Blocks of measures to MusicXML, through music21's exporter, those seen before from memory.

music21 takes about a tenth of a millisecond a note, which would be most of the time between a
keystroke and the new page. An edit changes one block, so only that one goes through music21 again.
"""

import re
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from xml.etree import ElementTree

from music21 import note, stream
from music21.musicxml.m21ToXml import PartExporter
from music21.spanner import Spanner

from composer.score.block_keys import block_key
from composer.score.written_block import written_block
from composer.score.written_blocks import Block
from composer.score.written_chord_symbols import put_harmonies
from composer.score.written_lyrics import extend_held
from composer.score.written_signatures import ALL_LINES

# A name given by `written_notes` counts from its block's origin. `<` cannot stand in anyone's words.
_NAME = re.compile(r'<note id="n(\d+)-(\d+)')
_NUMBER = re.compile(r"^<measure\b[^>]*?>")


class MeasureMemory:
    """Remembers the MusicXML of the blocks that were written last.

    Args:
        most_blocks: how many are kept; those not asked for longest are forgotten first.
    """

    def __init__(self, most_blocks: int = 4096) -> None:
        self._most_blocks = most_blocks
        self._known: OrderedDict[Hashable, tuple[str, ...]] = OrderedDict()

    def measures(self, blocks: Sequence[Block]) -> list[str]:
        """The `<measure>` elements of a part, numbered, its notes named by their place in the text."""
        keys = [block_key(block) for block in blocks]
        missing = {key: block for key, block in zip(keys, blocks, strict=True) if key not in self._known}
        written = dict(zip(missing, _export(list(missing.values())), strict=True))
        found = [written[key] if key in written else self._known[key] for key in keys]
        self._remember(keys, found)
        return _numbered(blocks, found)

    def _remember(self, keys: Sequence[Hashable], found: Sequence[tuple[str, ...]]) -> None:
        for key, block in zip(keys, found, strict=True):
            self._known[key] = block
            self._known.move_to_end(key)
        while len(self._known) > self._most_blocks:
            self._known.popitem(last=False)


def _numbered(blocks: Sequence[Block], found: Sequence[tuple[str, ...]]) -> list[str]:
    measures: list[str] = []
    pickup = bool(blocks) and blocks[0].measures[0].pickup
    number = 0 if pickup else 1
    for block, texts in zip(blocks, found, strict=True):
        origin = block.origin
        for text in texts:
            implicit = "yes" if number == 0 else "no"
            text = _NUMBER.sub(f'<measure implicit="{implicit}" number="{number}">', text, count=1)
            measures.append(_NAME.sub(lambda name: _moved(name, origin), text))  # noqa: B023 - used at once
            number += 1
    return measures


def _moved(name: re.Match[str], origin: int) -> str:
    return f'<note id="n{int(name[1]) + origin}-{int(name[2]) + origin}'


def _export(blocks: Sequence[Block]) -> list[tuple[str, ...]]:
    """The blocks through music21, in one part, each a tuple of `<measure>` elements."""
    if not blocks:
        return []
    part = stream.Part()
    part.coreAppend(_first_measure())
    counts = []
    spanners: list[Spanner] = []
    for block in blocks:
        written = written_block(block)
        counts.append(len(written.measures))
        spanners.extend(written.spanners)
        for measure in written.measures:
            part.coreAppend(measure)
    part.coreElementsChanged()
    for spanner in spanners:
        part.coreInsert(0, spanner)
    part.coreElementsChanged()
    exporter = PartExporter(part)
    exporter.makeNotation = False
    elements = iter(exporter.parse().findall("measure")[1:])
    return [tuple(_text(next(elements)) for _ in range(count)) for count in counts]


def _first_measure() -> stream.Measure:
    """music21 writes the divisions of a quarter note into the first measure only; this one takes them."""
    measure = stream.Measure()
    measure.append(note.Rest(quarterLength=4))
    return measure


def _text(measure: ElementTree.Element) -> str:
    extend_held(measure)
    _join_tempo_words(measure)
    put_harmonies(measure)
    _draw_staff_lines(measure)
    return ElementTree.tostring(measure, encoding="unicode", short_empty_elements=True)


def _draw_staff_lines(measure: ElementTree.Element) -> None:
    """A percussion clef stands on a staff of one line; the clef after it has all five again."""
    for attributes in measure.iter("attributes"):
        for clef in attributes.findall("clef"):
            lines = (
                "1" if clef.findtext("sign") == "percussion" else "5" if clef.get("id") == ALL_LINES else ""
            )
            clef.attrib.pop("id", None)
            if lines:
                details = ElementTree.Element("staff-details")
                ElementTree.SubElement(details, "staff-lines").text = lines
                attributes.insert(list(attributes).index(clef) + 1, details)


def _join_tempo_words(measure: ElementTree.Element) -> None:
    """Music21 writes two directions; words in bold right before a metronome mark are those of the tempo."""
    before: ElementTree.Element | None = None
    for element in list(measure):
        if before is not None and _is_tempo_words(before) and element.find("*/metronome") is not None:
            for number, kind in enumerate(before.findall("direction-type")):
                element.insert(number, kind)
            measure.remove(before)
        before = element


def _is_tempo_words(element: ElementTree.Element) -> bool:
    words = element.find("direction-type/words")
    return element.tag == "direction" and words is not None and words.get("font-weight") == "bold"
