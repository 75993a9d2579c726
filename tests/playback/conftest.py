"""Small MIDI files made with mido, which has no part in rendering them; and takes that are silent."""

import io
from collections.abc import Callable, Sequence
from fractions import Fraction

import mido
import numpy as np
import pytest

from composer.notation.reader import read_tune
from composer.playback.itinerary import plan
from composer.playback.recording import Recording
from composer.playback.rendering import Growth, Rendered, RenderRequest
from composer.playback.settings import PlayingSettings
from composer.score.click_bars import timed_bars
from composer.score.performance import perform

RATE, TAIL_SECONDS = 1000, 1.0
BARS = ("CDEF|", "GABc|", "CDEF|", "GABc|")


@pytest.fixture(scope="session")
def midi_file() -> Callable[..., bytes]:
    """A function that writes one beat a pitch."""
    return written


@pytest.fixture(scope="session")
def silent() -> Callable[..., Rendered]:
    """A function that renders bars of four seconds each, a quarter note a second, without any sound."""
    return render_silence


def render_silence(
    start: Fraction = Fraction(0),
    bars: int = 4,
    growth: Growth | None = None,
    unfinished: bool = False,
    **settings: object,
) -> Rendered:
    tune = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\n" + "".join(BARS[:bars]) + "\n")
    playing = PlayingSettings(**settings)  # type: ignore[arg-type]
    itinerary = plan(perform(tune), timed_bars(tune), playing, start)
    frames = round((itinerary.duration_seconds + TAIL_SECONDS) * RATE)
    request = RenderRequest(tune, playing, start, growth=growth, unfinished=unfinished)
    return Rendered(request, Recording(np.zeros((frames, 2), np.int16), RATE), itinerary)


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
