"""A MusicXML document, of 1.0 to 4.0, as music: title, parts, voices and bars.

The standard library reads it: music21 would look for its settings and its corpus, and lose repeats and words.
https://www.w3.org/2021/06/musicxml40/
"""

from fractions import Fraction
from xml.etree.ElementTree import Element

from composer.errors import ComposerError
from composer.importing.bounds import check_bars, check_voices, one_line
from composer.importing.key_guess import tonic_by_ending
from composer.importing.leftovers import Leftovers
from composer.importing.musicxml_barlines import barlines
from composer.importing.musicxml_measures import PartReader
from composer.importing.musicxml_signatures import Signatures, key_of
from composer.importing.tidying import join_cut_bars, tidy
from composer.importing.written_music import Music, Note, Voice
from composer.importing.xml_document import parse
from composer.notation.meters import parse_meter

_NO_PARTS = (
    "This MusicXML has no part with measures, so there is no music in it. "
    "Export it anew from the program that wrote it."
)


def music(data: bytes) -> Music:
    """The music of a document; raises ComposerError for one that is none, or too long, or has no notes."""
    root = _partwise(parse(data))
    parts = [part for part in root.iterfind("part") if part.find("measure") is not None]
    if not parts:
        raise ComposerError(_NO_PARTS)
    check_bars(max(len(part.findall("measure")) for part in parts))
    check_voices(len(parts))
    return _Document(root, parts).music()


def _partwise(root: Element) -> Element:
    """The document part after part; one that goes measure after measure is turned around."""
    if root.tag == "score-partwise":
        return root
    if root.tag != "score-timewise":
        raise ComposerError(
            f"This XML is no MusicXML: it begins with “{root.tag[:40]}”, and “score-partwise” was expected. "
            "Export the piece as MusicXML from the program that wrote it."
        )
    turned = Element("score-partwise")
    turned.extend(one for one in root if one.tag != "measure")
    parts: dict[str, Element] = {}
    for measure in root.iterfind("measure"):
        for part in measure.iterfind("part"):
            name = part.get("id", "")
            if name not in parts:
                parts[name] = Element("part", {"id": name})
                turned.append(parts[name])
            own = Element("measure", measure.attrib)
            own.extend(part)
            parts[name].append(own)
    return turned


class _Document:
    """One document while it is read."""

    def __init__(self, root: Element, parts: list[Element]) -> None:
        self._root, self._parts = root, parts
        self._leftovers = Leftovers()
        self._measures = [part.findall("measure") for part in parts]
        self._longest = max(self._measures, key=len)
        self._told: list[str] = []

    def music(self) -> Music:
        """The whole."""
        signatures = [Signatures(self._leftovers) for _ in self._parts]
        readers = [PartReader(own, self._leftovers) for own in signatures]
        for reader, measures in zip(readers, self._measures, strict=True):
            for index, measure in enumerate(measures):
                reader.read(measure, index, _label(measure, index))
        found = self._voices(readers, signatures)
        first = next((own for own in signatures if own.keys), signatures[0])
        tidy(found, self._leftovers, [_label(one, index) for index, one in enumerate(self._longest)])
        meters = next((own.meters for own in signatures if own.meters), {})
        if first.modeless:
            self._guess_mode(first, found)
        made = Music(
            found,
            barlines(self._longest),
            first.keys.get(0) or key_of(0, "major"),
            meters.get(0) or parse_meter("none" if not meters else "4/4"),
            tempo=next((reader.tempo for reader in readers if reader.tempo), ""),
            told=[*self._told, *self._leftovers.sentences()],
        )
        join_cut_bars(made, [one.get("implicit") == "yes" for one in self._longest])
        self._describe(made)
        return made

    def _voices(self, readers: list[PartReader], signatures: list[Signatures]) -> list[Voice]:
        measures = len(self._longest)
        lengths = [
            max(
                (reader.lengths[index] for reader in readers if index < len(reader.lengths)),
                default=Fraction(0),
            )
            for index in range(measures)
        ]
        found: list[Voice] = []
        staff = 0
        for number, (part, reader, own) in enumerate(zip(self._parts, readers, signatures, strict=True), 1):
            voices = [voice for voice in reader.voices(measures, lengths) if _sounds(voice)]
            name, program = self._described(part)
            if not voices:
                self._tell_left_out(name or f"part {number}", reader)
            staves = {old: staff + place for place, old in enumerate(sorted({v.staff for v in voices}), 1)}
            for voice in voices:
                voice.clef, octave = own.clefs.get(voice.staff, ""), own.octaves.get(voice.staff, 0)
                _lift(voice, -octave)
                voice.name, voice.program, voice.transpose = name, program, own.transpose
                voice.staff, voice.part = staves[voice.staff], number
                _put_signatures(voice, own)
            staff += len(staves)
            found += voices
        if not found:
            raise ComposerError(
                "This file has drum notes or rests alone, and no pitch that a tune could be written with. "
                "Open one that has a melody."
            )
        check_voices(len(found))
        return found

    def _tell_left_out(self, name: str, reader: PartReader) -> None:
        why = "its notes are drums" if reader.percussion else "it has no notes"
        self._told.append(f"“{name}” was left out: {why}.")

    def _described(self, part: Element) -> tuple[str, int | None]:
        """The part's printed name, and its program where it is not the usual one."""
        identifier = part.get("id")
        for described in self._root.iterfind("part-list/score-part"):
            if described.get("id") == identifier:
                named = described.find("part-name")
                printed = named is not None and named.get("print-object") != "no"
                text = (described.findtext("midi-instrument/midi-program") or "").strip()
                program = (
                    int(text) - 1 if text.isascii() and text.isdigit() and 1 < int(text[:4]) <= 128 else None
                )
                return one_line(named.text if named is not None and printed else ""), program
        return "", None

    def _guess_mode(self, own: Signatures, voices: list[Voice]) -> None:
        """Notation programs often leave the mode out: the last note tells it."""
        last = next((note for note in reversed(_notes(voices[0]))), None)
        key = own.keys[0]
        guessed = tonic_by_ending(key, last) if last is not None else key
        if guessed != key:
            own.keys[0] = guessed
        self._told.append(
            f"The file names no mode: {guessed.tonic} {guessed.mode} was taken by its last note."
        )

    def _describe(self, made: Music) -> None:
        root = self._root
        made.title = one_line(
            root.findtext("work/work-title") or root.findtext("movement-title") or self._credit("title")
        )
        for creator in root.iterfind("identification/creator"):
            if creator.get("type", "composer") == "composer" and not made.composer:
                made.composer = one_line(creator.text)
        made.composer = made.composer or one_line(self._credit("composer"))
        for field in root.iterfind("identification/miscellaneous/miscellaneous-field"):
            if field.get("name") == "rhythm":
                made.rhythm = one_line(field.text)
            elif field.get("name") == "notes":
                made.notes = [one_line(line) for line in (field.text or "").splitlines()[:20] if line.strip()]

    def _credit(self, kind: str) -> str:
        for credit in self._root.iterfind("credit"):
            if (credit.findtext("credit-type") or "").strip() == kind:
                return credit.findtext("credit-words") or ""
        return ""


def _label(measure: Element, index: int) -> str:
    return one_line(measure.get("number"))[:8] or str(index + 1)


def _sounds(voice: Voice) -> bool:
    return any(event.notes for bar in voice.bars for event in bar.events)


def _notes(voice: Voice) -> list[Note]:
    return [note for bar in voice.bars for event in bar.events for note in event.notes]


def _lift(voice: Voice, octaves: int) -> None:
    """A clef with an 8 is written where it is read, which is not where it sounds."""
    if not octaves:
        return
    for bar in voice.bars:
        for event in bar.events:
            for notes in (event.notes, *(grace for grace, _ in event.graces)):
                notes[:] = [Note(n.step, n.octave + octaves, n.alter, n.tied) for n in notes]


def _put_signatures(voice: Voice, own: Signatures) -> None:
    for index, key in own.keys.items():
        if index < len(voice.bars):
            voice.bars[index].key = key
    for index, meter in own.meters.items():
        if index < len(voice.bars):
            voice.bars[index].meter = meter
