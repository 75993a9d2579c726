"""MusicXML as other programs read it: the same pitches, in the same order, for the same time."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

from benchmarks.reading_back import run
from composer.notation.elements import Event, Tune, Voice

Sounds = list[tuple[int, ...]]


def music21_pitches(tune: Tune, path: Path) -> str:
    """music21 reads the same notes, as long as they are."""
    import music21

    score = music21.converter.parseData(path.read_text(encoding="utf-8"), format="musicxml")
    for voice, part in zip(_sounding_voices(tune), score.parts, strict=True):
        notes = list(part.flatten().notes.getElementsByClass(music21.note.NotRest))
        notes = [note for note in notes if not isinstance(note, music21.harmony.ChordSymbol)]
        read = [
            tuple(sorted(p.midi for p in note.pitches))
            for note in notes
            if note.tie is None or note.tie.type == "start"
        ]
        if _merged(read) != _merged(list(_sounds(voice))):
            return "other pitches"
        length = sum((Fraction(note.duration.quarterLength) for note in notes), Fraction(0)) / 4
        if length != sum(
            (e.duration for e in voice.elements if isinstance(e, Event) and e.pitches), Fraction(0)
        ):
            return "other lengths"
    return ""


class MuseScore:
    """MuseScore reads it, and what it writes again has the same notes."""

    def __call__(self, tune: Tune, path: Path) -> str:
        """What is wrong, or nothing."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        with tempfile.TemporaryDirectory() as folder:
            again = Path(folder) / "again.musicxml"
            try:
                run("musescore3", "musescore3", ["-o", again, path])
            except subprocess.CalledProcessError:
                return "MuseScore refuses it"
            root = ElementTree.parse(again).getroot()
        for voice, part in zip(_sounding_voices(tune), root.findall("part"), strict=True):
            if _merged(list(_part_sounds(part))) != _merged(list(_sounds(voice))):
                return "other pitches"
        return ""


def _sounding_voices(tune: Tune) -> list[Voice]:
    return [v for v in tune.voices if any(isinstance(e, Event) for e in v.elements)]


def _sounds(voice: Voice) -> Iterator[tuple[int, ...]]:
    """The notes as written, grace notes included; one that is tied to the note before is none of its own."""
    tied: set[int] = set()
    for event in (e for e in voice.elements if isinstance(e, Event)):
        for grace in event.grace:
            yield tuple(sorted(p.midi for p in grace.pitches))
        struck = tuple(sorted(p.midi for p in event.pitches if p.midi not in tied))
        tied = {p.midi for p in event.pitches if p.tied}
        yield struck
        for grace in event.grace_after:
            yield tuple(sorted(p.midi for p in grace.pitches))


def _part_sounds(part: ElementTree.Element) -> Iterator[tuple[int, ...]]:
    chord: list[int] = []
    for note in part.iter("note"):
        if note.find("chord") is None:
            yield tuple(sorted(chord))
            chord = []
        pitch = note.find("pitch")
        if pitch is not None and not any(tie.get("type") == "stop" for tie in note.findall("tie")):
            chord.append(_midi(pitch))
    yield tuple(sorted(chord))


def _midi(pitch: ElementTree.Element) -> int:
    steps = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
    step, octave, alter = (pitch.findtext(name, "0") for name in ("step", "octave", "alter"))
    return 12 * (int(octave) + 1) + steps[step] + round(float(alter))


def _merged(sounds: Sounds) -> Sounds:
    """Without rests."""
    return [sound for sound in sounds if sound]
