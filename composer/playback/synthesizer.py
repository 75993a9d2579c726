"""Turns a MIDI file into sound, with the instruments of a General MIDI SoundFont."""

import io
import wave
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError
from composer.playback.recording import Recording
from composer.processes.helper_process import HelperProcess
from composer.processes.messages import DATA

# The font is GPL-2 and 6 MB: it stays in the package that brings it.
PACKAGE = "pretty_midi"
FILE_NAME = "TimGM6mb.sf2"

# The longest tune of 4,248 lasts 4.9 minutes. A minute is 11.5 MB and a quarter of a second of work.
LONGEST_SECONDS = 12 * 60.0
TAIL_SECONDS = 1.0
TIME_LIMIT_SECONDS = 60.0
# One melody alone comes out of the renderer at a twentieth of full scale.
PEAK = 0.7 * 32767
LARGEST_GAIN = 12.0
PIECE_FRAMES = 65_536


def synthesize(midi: bytes, soundfont: Path | None = None, gain: float | None = None) -> Recording:
    """Returns `midi` as sound, with `TAIL_SECONDS` in which the last note dies away.

    It works in a helper process, so it may be called from any thread and holds nothing up. Tempo,
    instrument, transposition and metronome are in the MIDI: to change one, make the MIDI anew and
    render again.

    Args:
        midi: a Standard MIDI File, format 0 or 1.
        soundfont: a SoundFont to play it with; the bundled one if None.
        gain: how much louder than it comes out of the renderer; up to `PEAK` if None.

    Raises:
        ComposerError: there is no SoundFont, or the MIDI is damaged or too long.
    """
    return _louder(_read_wave(_render(midi, soundfont or find_soundfont())), gain)


def _render(midi: bytes, soundfont: Path) -> bytes:
    request = {"soundfont": str(soundfont), "longest_seconds": LONGEST_SECONDS, "tail_seconds": TAIL_SECONDS}
    try:
        with closing(HelperProcess("composer.playback.synthesizer_process")) as helper:
            answer = helper.ask(request | {DATA: midi}, TIME_LIMIT_SECONDS)
    except TimeoutError as error:
        raise _refused(f"it took longer than {TIME_LIMIT_SECONDS:g} seconds") from error
    except OSError as error:
        raise _refused(f"the helper program did not start ({error})") from error
    if answer is None:
        raise _refused("the helper program stopped")
    if "refused" in answer:
        raise _refused(str(answer["refused"]))
    wave_file = answer[DATA]
    assert isinstance(wave_file, bytes)
    return wave_file


def _refused(reason: str) -> ComposerError:
    return ComposerError(
        f"The tune could not be turned into sound: {reason}. "
        "Check the tune for problems; a much shorter tune shows whether sound works at all."
    )


def _read_wave(data: bytes) -> Recording:
    with wave.open(io.BytesIO(data)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return Recording(samples.reshape(-1, 2), file.getframerate())


def _louder(recording: Recording, gain: float | None) -> Recording:
    """Without a `gain` brings the loudest moment to `PEAK`, so that one fiddle is as loud as a band."""
    samples = recording.samples
    if gain is None:
        peak = max(int(samples.max(initial=0)), -int(samples.min(initial=0)))
        gain = min(PEAK / peak, LARGEST_GAIN) if peak else 1.0
    return Recording(_amplified(samples, gain), recording.sample_rate, gain)


def _amplified(samples: NDArray[np.int16], gain: float) -> NDArray[np.int16]:
    """Piece by piece: in one go minutes of sound take four times the time and three times the memory."""
    louder = np.empty_like(samples)
    for start in range(0, len(samples), PIECE_FRAMES):
        piece = samples[start : start + PIECE_FRAMES] * np.float32(gain)
        louder[start : start + PIECE_FRAMES] = np.clip(piece, -32768, 32767, out=piece)
    return louder


def find_soundfont() -> Path:
    """Returns the SoundFont's file; the package itself is not imported, which would take half a second.

    Raises:
        ComposerError: the package or its file is not there.
    """
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ComposerError(
            f"The package “{PACKAGE}”, whose SoundFont gives the instruments their sound, is not installed. "
            f"Install it with “pip install {PACKAGE}”, or run the set-up of ABC Composer again."
        )
    path = Path(spec.origin).with_name(FILE_NAME)
    if not path.is_file():
        raise ComposerError(
            f"The SoundFont “{FILE_NAME}” was expected in “{path.parent}” and is not there. "
            f"Install the package again with “pip install --force-reinstall {PACKAGE}”."
        )
    return path
