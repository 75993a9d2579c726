"""What other programs play of our MusicXML: MuseScore, and music21's own expansion of repeats. Test oracles.

Only the order of the notes is asked for. Grace notes, ornaments, fermatas and swing, which each program plays
in its own way, are taken out of the document before.
"""

import json
import os
import shutil
import subprocess
import tempfile
import warnings
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

import mido

from composer.notation.elements import Element, Event, Tune, Voice
from composer.notation.jump_signs import DECORATIONS
from composer.score.musicxml import musicxml
from composer.score.performance import perform

Heard = tuple[tuple[int, int], ...]
"""Ticks, 480 to a quarter note, and MIDI note numbers, sorted."""
TICKS_PER_WHOLE_NOTE = 1920
_MUSESCORE = ("mscore3", "musescore3")
_SECONDS_A_TUNE = 5
_SIGNS = frozenset(DECORATIONS)
_PLAYED_DIFFERENTLY = ("ornaments", "arpeggiate", "glissando", "slide", "fermata", "technical")


def musescore() -> str | None:
    """The command that runs MuseScore 3, or None."""
    return next((found for name in _MUSESCORE if (found := shutil.which(name))), None)


def plain(tune: Tune) -> Tune:
    """The tune without what each program plays in its own way."""
    header = tuple(field for field in tune.header if field.letter != "R")
    voices = tuple(replace(voice, elements=_plain(voice)) for voice in tune.voices)
    return replace(tune, header=header, voices=voices)


def _plain(voice: Voice) -> tuple[Element, ...]:
    return tuple(
        replace(
            element,
            grace=(),
            grace_after=(),
            decorations=tuple(name for name in element.decorations if name in _SIGNS),
        )
        if isinstance(element, Event)
        else element
        for element in voice.elements
    )


def ours(tune: Tune) -> Heard:
    """What our MIDI plays of a plain tune."""
    return tuple(
        sorted((round(note.onset * TICKS_PER_WHOLE_NOTE), note.pitch) for note in perform(tune).notes)
    )


def musescore_plays(tunes: Sequence[Tune]) -> list[Heard | None]:
    """What MuseScore plays of plain tunes, in one run of it; None for what it does not read."""
    with tempfile.TemporaryDirectory(prefix="players-") as folder:
        names = [(Path(folder) / f"{n}.musicxml", Path(folder) / f"{n}.mid") for n in range(len(tunes))]
        for tune, (written, _) in zip(tunes, names, strict=True):
            written.write_text(_without_chord_symbols(musicxml(tune)), encoding="utf-8")
        musescore_converts(names)
        return [notes_of_midi(played) if played.is_file() else None for _, played in names]


def musescore_converts(names: Sequence[tuple[Path, Path]]) -> None:
    """Has MuseScore write each second file of the first; it leaves out what it does not read in time."""
    command = musescore()
    assert command is not None
    with tempfile.TemporaryDirectory(prefix="players-") as folder:
        job = Path(folder) / "job.json"
        job.write_text(json.dumps([{"in": str(a), "out": str(b)} for a, b in names]), encoding="utf-8")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(
                [command, "-j", str(job)],
                capture_output=True,
                timeout=60 + _SECONDS_A_TUNE * len(names),
                check=False,
                env=environment,
            )


def read_musicxml(path: Path) -> str:
    """The document, out of its archive where it is in one."""
    if path.suffix != ".mxl":
        return _decoded(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if not name.startswith("META-INF")]
        return _decoded(archive.read(next(name for name in names if name.endswith((".xml", ".musicxml")))))


def _decoded(data: bytes) -> str:
    root = ElementTree.fromstring(data)
    return ElementTree.tostring(root, encoding="unicode")


def plain_musicxml(document: str) -> str:
    """The document without what each program plays in its own way."""
    root = ElementTree.fromstring(document)
    for measure in root.iter("measure"):
        for element in list(measure):
            if element.tag == "harmony" or element.find("grace") is not None:
                measure.remove(element)
    for notations in root.iter("notations"):
        for element in list(notations):
            if element.tag in _PLAYED_DIFFERENTLY:
                notations.remove(element)
    return ElementTree.tostring(root, encoding="unicode")


def _without_chord_symbols(document: str) -> str:
    """MuseScore plays chord symbols as notes."""
    head, _, _ = document.partition("<score-partwise")
    root = ElementTree.fromstring(document[len(head) :])
    for measure in root.iter("measure"):
        for symbol in measure.findall("harmony"):
            measure.remove(symbol)
    return head + ElementTree.tostring(root, encoding="unicode")


def notes_of_midi(path: Path) -> Heard:
    """The notes of a MIDI file."""
    file = mido.MidiFile(path)
    scale = Fraction(TICKS_PER_WHOLE_NOTE, 4 * file.ticks_per_beat)
    found: list[tuple[int, int]] = []
    for track in file.tracks:
        tick = 0
        for message in track:
            tick += message.time
            if message.type == "note_on" and message.velocity:
                found.append((round(tick * scale), message.note))
    return tuple(sorted(found))


def music21_plays(tune: Tune) -> Heard | None:
    """What music21 plays of a plain tune once it has expanded the repeats; None where it refuses to."""
    import music21

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        score = music21.converter.parseData(_without_chord_symbols(musicxml(tune)), format="musicxml")
        try:
            score = score.expandRepeats()
        except (music21.repeat.ExpanderException, music21.exceptions21.Music21Exception):
            return None
        found: list[tuple[int, int]] = []
        for part in score.toSoundingPitch().parts:
            for note in part.stripTies().flatten().notes:
                place = round(Fraction(note.offset) * TICKS_PER_WHOLE_NOTE / 4)
                found.extend((place, pitch.midi) for pitch in note.pitches)
    return tuple(sorted(found))
