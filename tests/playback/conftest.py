"""Small MIDI files made with mido, which has no part in rendering them."""

import io
from collections.abc import Callable, Sequence

import mido
import pytest


@pytest.fixture(scope="session")
def midi_file() -> Callable[..., bytes]:
    """A function that writes one beat a pitch."""
    return written


def written(
    pitches: Sequence[int], program: int = 0, microseconds_per_beat: int = 500_000, ticks: int = 480
) -> bytes:
    """One beat a pitch: a tempo track and a track of notes that touch each other."""
    file = mido.MidiFile(type=1, ticks_per_beat=480)
    file.tracks.append(mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=microseconds_per_beat)]))
    track = mido.MidiTrack([mido.Message("program_change", program=program)])
    for pitch in pitches:
        track.append(mido.Message("note_on", note=pitch, velocity=90))
        track.append(mido.Message("note_off", note=pitch, velocity=0, time=ticks))
    file.tracks.append(track)
    written = io.BytesIO()
    file.save(file=written)
    return written.getvalue()
