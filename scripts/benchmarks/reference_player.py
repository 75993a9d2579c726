"""abc2midi as a reference: what it plays of a tune, and whether it complains. A test oracle, never a part.

https://github.com/sshlien/abcmidi; Debian's package is `abcmidi`.
"""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import mido

TICKS_PER_WHOLE_NOTE = 1920
# Tracks that abc2midi adds of its own accord.
_ACCOMPANIMENT = ("gchord track", "drum track", "drone track")
_COMPLAINT = re.compile(r"^Error[^\n]*", re.MULTILINE)
# It strums chords: each note of one starts so much after the note before.
STRUM_TICKS = 10
_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Played:
    """What was heard: (tick, MIDI note number), sorted; `error` is the first complaint, or empty.

    There may be notes in spite of an error.
    """

    notes: tuple[tuple[int, int], ...]
    error: str


def installed() -> bool:
    """True where abc2midi can be run."""
    return shutil.which("abc2midi") is not None


def play(text: str) -> Played:
    """Plays one tune; 1,920 ticks are a whole note.

    `-NFNP` takes dynamics out and `-NFER` the fermatas, which lengthen notes there and the tempo here.
    """
    with tempfile.TemporaryDirectory(prefix="reference-") as folder:
        source, target = Path(folder) / "tune.abc", Path(folder) / "tune.mid"
        source.write_text(text, encoding="utf-8", errors="replace")
        command = ["abc2midi", str(source), "-NFNP", "-NFER", "-NGUI", "-o", str(target)]
        try:
            ended = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return Played((), f"abc2midi took longer than {_SECONDS} seconds")
        told = (ended.stdout + ended.stderr).decode("utf-8", "replace")
        complaint = _COMPLAINT.search(told)
        if not target.is_file():
            return Played((), complaint[0] if complaint else f"abc2midi ended with {ended.returncode}")
        return Played(_notes(mido.MidiFile(target)), complaint[0] if complaint else "")


def _notes(file: mido.MidiFile) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for track in file.tracks:
        if not any(message.type == "text" and message.text in _ACCOMPANIMENT for message in track[:3]):
            found.extend(_melody(track))
    scale = TICKS_PER_WHOLE_NOTE / (4 * file.ticks_per_beat)
    return tuple(sorted((round(tick * scale), pitch) for tick, pitch in found))


def _melody(track: mido.MidiTrack) -> Iterator[tuple[int, int]]:
    """Notes with their ticks; those of a chord, which abc2midi strums, start with its first."""
    tick = first = strummed = -1
    for message in track:
        tick += message.time
        if message.type == "note_on" and message.velocity:
            if strummed < 0 or tick - strummed != STRUM_TICKS:
                first = tick
            strummed = tick
            yield first, message.note
        elif message.type in ("note_on", "note_off"):
            strummed = -1
