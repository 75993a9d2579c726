"""WAV: the right pitches at the right times, found in the samples."""

import io
import wave

import numpy as np
from numpy.typing import NDArray

from composer.export.registry import EXPORTERS
from composer.notation.reader import read_tune
from composer.score.performance import perform

TEXT = "X:1\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nC E G c|A, ^F B d|\n"


def samples() -> tuple[NDArray[np.float64], int]:
    with wave.open(io.BytesIO(EXPORTERS["wav"].export(read_tune(TEXT)))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (2, 2)
        heard = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)
        return heard.mean(axis=1), file.getframerate()


def pitch_of(sound: NDArray[np.float64], rate: int) -> float:
    """The MIDI note number of a stretch of sound, by autocorrelation."""
    spectrum = np.fft.rfft(sound * np.hanning(len(sound)), 2 * len(sound))
    similar = np.fft.irfft(np.abs(spectrum) ** 2)
    shortest, longest = rate // 1200, rate // 80
    lag = shortest + int(np.argmax(similar[shortest:longest]))
    return float(69 + 12 * np.log2(rate / lag / 440))


def test_every_note_sounds_at_its_pitch_in_its_time() -> None:
    sound, rate = samples()
    performance = perform(read_tune(TEXT))
    for note in performance.notes:
        middle = int(performance.seconds(note.onset + note.duration / 2) * rate)
        heard = pitch_of(sound[middle - rate // 12 : middle + rate // 12], rate)
        assert abs(heard - note.pitch) < 0.5


def test_it_lasts_as_long_as_the_tune_and_a_second_more() -> None:
    sound, rate = samples()
    assert 4.9 < len(sound) / rate < 5.2
