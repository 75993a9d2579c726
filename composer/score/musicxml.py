"""Writes a tune as MusicXML 4.0: music21's document around measures that music21 has written."""

import re
from functools import lru_cache
from xml.etree import ElementTree

from music21 import defaults, instrument, metadata, note, stream
from music21.musicxml.m21ToXml import ScoreExporter

from composer.notation.elements import Tune
from composer.score.musicxml_measures import MeasureMemory
from composer.score.musicxml_staves import measure_elements, parts, with_groups
from composer.score.written_lines import FIT, Lines
from composer.score.xml_characters import allowed_in_xml

_PART = re.compile(r'(<part id="[^"]*">).*?(</part>)', re.DOTALL)
_DIVISIONS = f"<attributes><divisions>{defaults.divisionsPerQuarter}</divisions>"
_NEW_SYSTEM = '<print new-system="yes" />'
_DOCTYPE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN"'
    ' "http://www.musicxml.org/dtds/partwise.dtd">\n'
)


def musicxml(tune: Tune, lines: Lines = FIT) -> str:
    """The tune as an indented MusicXML document; empty where the tune has no notes and no rests.

    Args:
        lines: whether the document says where the lines of the text end; programs have other pages than ours.
    """
    document = compact_musicxml(tune, MeasureMemory())
    if not document:
        return ""
    if lines == FIT:
        document = document.replace(_NEW_SYSTEM, "")
    root = ElementTree.fromstring(document)
    ElementTree.indent(root)
    return _DOCTYPE + ElementTree.tostring(root, encoding="unicode") + "\n"


def compact_musicxml(
    tune: Tune, memory: MeasureMemory, title: str | None = None, with_hidden: bool = True
) -> str:
    """The same without white space, and quickly where `memory` knows most of its measures.

    Args:
        title: instead of the tune's own.
        with_hidden: the staves that `%%score` leaves out are written, too, as hidden ones.
    """
    staves = [part for part in parts(tune, memory) if with_hidden or not part.hidden]
    if not staves:
        return ""
    names = [part.name for part in staves]
    composers, rhythms = tuple(tune.fields("C")), tuple(tune.fields("R"))
    frame = _frame(tune.title if title is None else title, composers, rhythms, tuple(names))
    frame = with_groups(frame, tune.staves)
    music = (text.replace("<attributes>", _DIVISIONS, 1) for text in measure_elements(staves))
    return allowed_in_xml(_PART.sub(lambda part: part[1] + next(music) + part[2], frame))


@lru_cache(maxsize=64)
def _frame(title: str, composers: tuple[str, ...], rhythms: tuple[str, ...], names: tuple[str, ...]) -> str:
    """The document with one empty measure in each part."""
    score = stream.Score()
    score.metadata = _metadata(title, composers, rhythms)
    for number, name in enumerate(names, 1):
        part = stream.Part()
        part.partName = name
        player = instrument.Instrument()
        player.partId = f"P{number}"
        player.instrumentId = f"I{number}"
        measure = stream.Measure([player, note.Rest(quarterLength=4)])
        part.append(measure)
        score.insert(0, part)
    return ElementTree.tostring(ScoreExporter(score, makeNotation=False).parse(), encoding="unicode")


def _metadata(title: str, composers: tuple[str, ...], rhythms: tuple[str, ...]) -> metadata.Metadata:
    described = metadata.Metadata()
    described.title = title
    described.movementName = title
    for composer in composers:
        described.add("composer", composer)
    for rhythm in rhythms:
        described.addCustom("rhythm", rhythm)
    return described
