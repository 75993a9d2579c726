"""MIDI, WAV and ABC as others hear them: the right notes at the right times."""

import wave
from importlib import import_module
from pathlib import Path

import mido
import numpy as np
from numpy.typing import NDArray

from benchmarks.reading_back import NotInstalledError
from benchmarks.reference_player import installed, play
from composer.export.standing_alone import standing_alone
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.performance import perform

_TICKS = 2
_SECONDS = 0.002
_LISTENED_NOTES = 12
_SHORTEST_LISTENED_SECONDS, _LONGEST_LISTENED_SECONDS = 0.12, 1.0
_SEMITONES = 0.6
_LOWEST_NOTE, _HIGHEST_NOTE = 36, 100
_OVERTONES = np.arange(1, 6)


def midi_is_heard(tune: Tune, path: Path) -> str:
    """pretty_midi hears every note of the performance when it sounds."""
    try:
        pretty_midi = import_module("pretty_midi")
    except ImportError as error:
        raise NotInstalledError("pretty_midi is not installed (pip install pretty_midi)") from error
    heard = pretty_midi.PrettyMIDI(str(path))
    theirs = sorted({(n.pitch, round(n.start, 3)) for i in heard.instruments for n in i.notes})
    performance = perform(tune)
    ours = sorted({(n.pitch, round(performance.seconds(n.onset), 3)) for n in performance.notes})
    close = all(a[0] == b[0] and abs(a[1] - b[1]) <= _SECONDS for a, b in zip(ours, theirs, strict=False))
    return "" if len(ours) == len(theirs) and close else "other notes"


def midi_is_the_references(tune: Tune, path: Path) -> str | None:
    """The file has the notes of abc2midi's; None for a tune that abc2midi complains about."""
    if not installed():
        raise NotInstalledError("abc2midi is not installed (Debian: abcmidi)")
    reference = play(standing_alone(tune))
    if reference.error:
        return None
    ours: set[tuple[int, int]] = set()
    for track in mido.MidiFile(path).tracks:
        tick = 0
        for message in track:
            tick += message.time
            if message.type == "note_on" and message.velocity:
                ours.add((tick, message.note))
    return "" if _near(sorted(ours), sorted(set(reference.notes))) else "other notes"


def abc_sounds_the_same(tune: Tune, path: Path) -> str:
    """Our reader and abc2midi hear the exported text as they hear the tune."""
    again = read_tune(path.read_text(encoding="utf-8"))
    before = [(n.onset, n.pitch, n.duration) for n in perform(tune).notes]
    if before != [(n.onset, n.pitch, n.duration) for n in perform(again).notes]:
        return "our reader hears other notes"
    if not installed():
        raise NotInstalledError("abc2midi is not installed (Debian: abcmidi)")
    return "" if play(standing_alone(again)) == play(standing_alone(tune)) else "abc2midi hears other notes"


def _near(ours: list[tuple[int, int]], theirs: list[tuple[int, int]]) -> bool:
    if len(ours) != len(theirs):
        return False
    by_pitch = zip(sorted(ours, key=_pitch_first), sorted(theirs, key=_pitch_first), strict=True)
    return all(a[1] == b[1] and abs(a[0] - b[0]) <= _TICKS for a, b in by_pitch)


def _pitch_first(heard: tuple[int, int]) -> tuple[int, int]:
    return heard[1], heard[0]


def wav_pitches(tune: Tune, path: Path) -> str:
    """The spectrum tells the pitch of notes that sound alone, spread over the tune."""
    with wave.open(str(path)) as file:
        rate = file.getframerate()
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2).mean(axis=1)
    alone = _notes_alone(tune)
    step = max(1, len(alone) // _LISTENED_NOTES)
    wrong = [
        f"{pitch} sounds as {heard:.1f}"
        for start, end, pitch in alone[::step]
        if abs((heard := pitch_of(sound[round(start * rate) : round(end * rate)], rate)) - pitch) > _SEMITONES
    ]
    return "; ".join(wrong)


def _notes_alone(tune: Tune) -> list[tuple[float, float, int]]:
    """Start and end in seconds, and number, of the inner part of notes that nothing else sounds with."""
    performance = perform(tune)
    timed = [
        (performance.seconds(n.onset), performance.seconds(n.onset + n.duration), n.pitch)
        for n in performance.notes
    ]
    return [
        (start + min(0.3, (end - start) / 3), min(end, start + _LONGEST_LISTENED_SECONDS), pitch)
        for index, (start, end, pitch) in enumerate(timed)
        if end - start >= 2 * _SHORTEST_LISTENED_SECONDS
        and (index == 0 or timed[index - 1][1] <= start + 0.001)
        and (index + 1 == len(timed) or timed[index + 1][0] >= end - 0.001)
    ]


def pitch_of(sound: NDArray[np.float64], rate: int) -> float:
    """The MIDI note number, in tenths, whose overtones hold most of a stretch of sound."""
    size = 8 * rate
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), size))
    candidates = np.arange(_LOWEST_NOTE, _HIGHEST_NOTE, 0.1)
    hertz = 440 * 2 ** ((candidates - 69) / 12)
    bins = np.rint(np.outer(_OVERTONES, hertz) * size / rate).astype(int)
    weights = 1 / _OVERTONES[:, None]
    return float(candidates[np.argmax((spectrum[bins] * weights).sum(axis=0))])
