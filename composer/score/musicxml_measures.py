"""Blocks of measures to MusicXML, through music21's exporter, those seen before from memory.

music21 takes about a tenth of a millisecond a note, which would be most of the time between a
keystroke and the new page. An edit changes one block, so only that one goes through music21 again.
"""

import re
from collections import OrderedDict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
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
_PITCHES = ("pitch", "unpitched", "rest")
_BEFORE_MUSIC = ("print", "attributes")


@dataclass(frozen=True, slots=True)
class MeasureText:
    """What a `<measure>` element holds.

    Attributes:
        head: what stands before the music: a new system, attributes, the left bar line.
        music: notes and directions, all of them of voice 1.
        tail: the right bar line.
        length: of the music, in divisions.
        rests: so many bars of rest begin here as one sign; 0 for any other measure.
    """

    head: str
    music: str
    tail: str
    length: int
    rests: int


class MeasureMemory:
    """Remembers the MusicXML of the blocks that were written last.

    Args:
        most_blocks: how many are kept; those not asked for longest are forgotten first.
    """

    def __init__(self, most_blocks: int = 4096) -> None:
        self._most_blocks = most_blocks
        self._known: OrderedDict[Hashable, tuple[MeasureText, ...]] = OrderedDict()

    def measures(self, blocks: Sequence[Block]) -> list[MeasureText]:
        """The measures of a voice, its notes named by their place in the text."""
        keys = [block_key(block) for block in blocks]
        missing = {key: block for key, block in zip(keys, blocks, strict=True) if key not in self._known}
        written = dict(zip(missing, _export(list(missing.values())), strict=True))
        found = [written[key] if key in written else self._known[key] for key in keys]
        self._remember(keys, found)
        together = zip(blocks, found, strict=True)
        return [measure for block, texts in together for measure in _moved(texts, block.origin)]

    def _remember(self, keys: Sequence[Hashable], found: Sequence[tuple[MeasureText, ...]]) -> None:
        for key, block in zip(keys, found, strict=True):
            self._known[key] = block
            self._known.move_to_end(key)
        while len(self._known) > self._most_blocks:
            self._known.popitem(last=False)


def _moved(texts: Sequence[MeasureText], origin: int) -> Iterator[MeasureText]:
    """The measures of a block, the notes named by their place in the tune's text."""
    for text in texts:
        yield replace(text, music=_NAME.sub(lambda name: _name(name, origin), text.music))


def _name(name: re.Match[str], origin: int) -> str:
    return f'<note id="n{int(name[1]) + origin}-{int(name[2]) + origin}'


def _export(blocks: Sequence[Block]) -> list[tuple[MeasureText, ...]]:
    """The blocks through music21, in one part."""
    if not blocks:
        return []
    part = stream.Part()
    part.coreAppend(_first_measure())
    rests = []
    spanners: list[Spanner] = []
    for block in blocks:
        written = written_block(block)
        rests.append(written.rests)
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
    return [tuple(_text(next(elements), several) for several in counts) for counts in rests]


def _first_measure() -> stream.Measure:
    """music21 writes the divisions of a quarter note into the first measure only; this one takes them."""
    measure = stream.Measure()
    measure.append(note.Rest(quarterLength=4))
    return measure


def _text(measure: ElementTree.Element, rests: int) -> MeasureText:
    extend_held(measure)
    _join_tempo_words(measure)
    put_harmonies(measure)
    _draw_staff_lines(measure)
    length = sum(_add_voice(element) for element in measure.iter("note"))
    children = list(measure)
    first = next((at for at, child in enumerate(children) if not _stands_before(child)), len(children))
    last = next((at for at in range(len(children), first, -1) if children[at - 1].tag != "barline"), first)
    head, music, tail = (
        "".join(ElementTree.tostring(child, encoding="unicode") for child in cut)
        for cut in (children[:first], children[first:last], children[last:])
    )
    return MeasureText(head, music, tail, length, rests)


def _stands_before(child: ElementTree.Element) -> bool:
    return child.tag in _BEFORE_MUSIC or (child.tag == "barline" and child.get("location") == "left")


def _add_voice(element: ElementTree.Element) -> int:
    """Says that a note belongs to the first voice, behind its length.

    Returns:
        its length, 0 for a note that sounds with the one before.
    """
    length = element.find("duration")
    before = element.find("tie[last()]")
    before = length if before is None else before
    if before is None:  # a grace note
        before = next((child for child in element if child.tag in _PITCHES), None)
    place = list(element).index(before) + 1 if before is not None else 0
    voice = ElementTree.Element("voice")
    voice.text = "1"
    element.insert(place, voice)
    return int(length.text or 0) if length is not None and element.find("chord") is None else 0


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
