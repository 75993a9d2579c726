"""Writes a tune as MusicXML 4.0: music21's document around measures that music21 has written."""

import re
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree

from music21 import defaults, instrument, metadata, note, stream
from music21.musicxml.m21ToXml import ScoreExporter

from composer.notation.elements import Tune
from composer.score.musicxml_measures import MeasureMemory
from composer.score.written_blocks import blocks
from composer.score.xml_characters import allowed_in_xml

_PART = re.compile(r'(<part id="[^"]*">).*?(</part>)', re.DOTALL)
_DIVISIONS = f"<attributes><divisions>{defaults.divisionsPerQuarter}</divisions>"
_DOCTYPE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN"'
    ' "http://www.musicxml.org/dtds/partwise.dtd">\n'
)


def musicxml(tune: Tune) -> str:
    """The tune as an indented MusicXML document; empty where the tune has no notes and no rests."""
    document = compact_musicxml(tune, MeasureMemory())
    if not document:
        return ""
    root = ElementTree.fromstring(document)
    ElementTree.indent(root)
    return _DOCTYPE + ElementTree.tostring(root, encoding="unicode") + "\n"


def compact_musicxml(tune: Tune, memory: MeasureMemory, title: str | None = None) -> str:
    """The same without white space, and quickly where `memory` knows most of its measures.

    Args:
        title: instead of the tune's own.
    """
    parts: list[str] = []
    players: list[_Player] = []
    for voice in tune.voices:
        cut = blocks(tune, voice, first_part=not parts)
        if cut:
            measures = memory.measures(cut)
            measures[0] = measures[0].replace("<attributes>", _DIVISIONS, 1)
            parts.append("".join(measures))
            players.append(_Player(voice.name, voice.sound.program, voice.sound.channel))
    if not parts:
        return ""
    composers, rhythms = tuple(tune.fields("C")), tuple(tune.fields("R"))
    frame = _frame(tune.title if title is None else title, composers, rhythms, tuple(players))
    music = iter(parts)
    return allowed_in_xml(_PART.sub(lambda part: part[1] + next(music) + part[2], frame))


@dataclass(frozen=True, slots=True)
class _Player:
    """A part's name, and its General MIDI program and channel, both from 0, where the tune says them."""

    name: str
    program: int | None
    channel: int | None


@lru_cache(maxsize=64)
def _frame(
    title: str, composers: tuple[str, ...], rhythms: tuple[str, ...], players: tuple[_Player, ...]
) -> str:
    """The document with one empty measure in each part."""
    score = stream.Score()
    score.metadata = _metadata(title, composers, rhythms)
    for number, named in enumerate(players, 1):
        part = stream.Part()
        part.partName = named.name
        player = instrument.Instrument()
        player.partId = f"P{number}"
        player.instrumentId = f"I{number}"
        if named.program is not None or named.channel is not None:
            player.instrumentName = named.name or "Instrument"
            player.midiProgram = named.program or 0
            player.midiChannel = named.channel
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
