"""Writes a tune as MusicXML 4.0: music21's document around measures that music21 has written."""

import re
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree

from music21 import defaults, instrument, metadata, note, stream
from music21.musicxml.m21ToXml import ScoreExporter

from composer.notation.elements import Event, Key, KeyChange, Tune, Voice
from composer.notation.sounds import DRUM_CHANNEL, is_percussion
from composer.score.as_played import as_played
from composer.score.heard_steps import swung_note
from composer.score.musicxml_measures import MeasureMemory
from composer.score.musicxml_sounds import add_jumps, add_swing, add_transposition
from composer.score.musicxml_staves import measure_elements, parts, with_groups
from composer.score.xml_characters import allowed_in_xml

_PART = re.compile(r'(<part id="[^"]*">).*?(</part>)', re.DOTALL)
_DIVISIONS = f"<attributes><divisions>{defaults.divisionsPerQuarter}</divisions>"
_DOCTYPE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN"'
    ' "http://www.musicxml.org/dtds/partwise.dtd">\n'
)


def musicxml(tune: Tune, systems: bool = False) -> str:
    """The tune as an indented MusicXML document; empty where the tune has no notes and no rests.

    Args:
        systems: True to begin a system where the text begins a line.
    """
    played, memory = as_played(tune, systems), MeasureMemory()
    document = compact_musicxml(played, memory, for_players=True)
    if not document:
        return ""
    root = ElementTree.fromstring(document)
    staves = [part.voice for part in parts(played, memory)]
    for part, voice in zip(root.iterfind("part"), staves, strict=True):
        add_jumps(part)
        add_swing(part, swung_note(tune))
        add_transposition(part, _opening_key(tune, voice).written_transposition + voice.sound.transpose)
    for described, voice in zip(root.iterfind("part-list/score-part"), staves, strict=True):
        _name_sound(described, voice)
    _describe(root, tune)
    ElementTree.indent(root)
    return _DOCTYPE + ElementTree.tostring(root, encoding="unicode") + "\n"


def _opening_key(tune: Tune, voice: Voice) -> Key:
    """The key at a voice's first note."""
    key = tune.key
    for element in voice.elements:
        if isinstance(element, Event):
            break
        key = element.key if isinstance(element, KeyChange) else key
    return key


def _channel(tune: Tune, voice: Voice, usual: int) -> int:
    """The MIDI channel, from 0, on which a voice begins."""
    if voice.sound.channel is not None:
        return voice.sound.channel
    return DRUM_CHANNEL if is_percussion(voice.sound, _opening_key(tune, voice).clef) else usual


def _name_sound(part: ElementTree.Element, voice: Voice) -> None:
    """The sound by its identifier; the name of an instrument that the tune does not give is not printed."""
    described, program = part.find("score-instrument"), part.findtext("midi-instrument/midi-program")
    assert described is not None
    assert program is not None
    sound = instrument.instrumentFromMidiProgram(int(program) - 1).instrumentSound
    if sound:
        ElementTree.SubElement(described, "instrument-sound").text = sound
    name = part.find("part-name")
    if name is not None and not voice.name:
        name.set("print-object", "no")


def _describe(root: ElementTree.Element, tune: Tune) -> None:
    """Leaves the program's name out of the composers, and keeps one name for each note of the text."""
    identification = root.find("identification")
    assert identification is not None
    if not tune.fields("C"):
        for creator in identification.findall("creator"):
            identification.remove(creator)
    known: set[str] = set()
    for drawn in root.iter("note"):
        name = drawn.get("id", "")
        if name in known:
            del drawn.attrib["id"]
        elif name:
            known.add(name)


def compact_musicxml(
    tune: Tune, memory: MeasureMemory, title: str | None = None, for_players: bool = False
) -> str:
    """The same without white space, and quickly where `memory` knows most of its measures.

    Args:
        title: instead of the tune's own.
        for_players: True to name the instruments, to keep the notes about the tune, and to write the staves
            that `%%score` leaves out, as hidden ones.
    """
    staves = [part for part in parts(tune, memory) if for_players or not part.hidden]
    if not staves:
        return ""
    described = _Description(
        tune.title if title is None else title,
        tune.fields("C"),
        tune.fields("R"),
        tune.fields("N") if for_players else (),
    )
    names = tuple(
        (part.name, part.voice.sound.program or 0, _channel(tune, part.voice, number % 9))
        for number, part in enumerate(staves)
    )
    frame = with_groups(_frame(described, names, for_players), tune.staves)
    music = (text.replace("<attributes>", _DIVISIONS, 1) for text in measure_elements(staves))
    return allowed_in_xml(_PART.sub(lambda part: part[1] + next(music) + part[2], frame))


@dataclass(frozen=True, slots=True)
class _Description:
    """What stands before the music."""

    title: str
    composers: tuple[str, ...]
    rhythms: tuple[str, ...]
    notes: tuple[str, ...]


@lru_cache(maxsize=64)
def _frame(described: _Description, names: tuple[tuple[str, int, int], ...], for_players: bool) -> str:
    """The document with one empty measure in each part."""
    score = stream.Score()
    score.metadata = _metadata(described)
    for number, (name, program, channel) in enumerate(names, 1):
        part = stream.Part()
        player = instrument.instrumentFromMidiProgram(program) if for_players else instrument.Instrument()
        player.partId = f"P{number}"
        player.instrumentId = f"P{number}-I1"
        part.partName = player.partName = name or (player.instrumentName if for_players else "")
        if for_players:
            player.midiProgram, player.midiChannel = program, channel
            player.partAbbreviation = player.instrumentAbbreviation = None
        measure = stream.Measure([player, note.Rest(quarterLength=4)])
        part.append(measure)
        score.insert(0, part)
    return ElementTree.tostring(ScoreExporter(score, makeNotation=False).parse(), encoding="unicode")


def _metadata(described: _Description) -> metadata.Metadata:
    made = metadata.Metadata()
    made.title = described.title
    made.movementName = described.title
    for composer in described.composers:
        made.add("composer", composer)
    for rhythm in described.rhythms:
        made.addCustom("rhythm", rhythm)
    if described.notes:
        made.addCustom("notes", "\n".join(described.notes))
    return made
