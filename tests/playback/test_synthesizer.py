"""MIDI files rendered to sound."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from composer.errors import ComposerError
from composer.playback import synthesizer
from composer.playback.recording import Recording
from composer.playback.synthesizer import TAIL_SECONDS, synthesize

MidiFile = Callable[..., bytes]


def loudest_hertz(recording: Recording, start_seconds: float, end_seconds: float) -> float:
    part = recording.samples[recording.frame(start_seconds) : recording.frame(end_seconds), 0].astype(float)
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    return float(np.fft.rfftfreq(len(part), 1 / recording.sample_rate)[spectrum.argmax()])


def test_each_note_sounds_at_its_pitch_and_at_its_time(midi_file: MidiFile) -> None:
    recording = synthesize(midi_file([69, 81, 76], program=73))
    for index, hertz in enumerate((440, 880, 659)):
        heard = loudest_hertz(recording, index * 0.5 + 0.1, index * 0.5 + 0.45)
        assert heard == pytest.approx(hertz, rel=0.02)


def test_the_tempo_of_the_midi_is_kept(midi_file: MidiFile) -> None:
    slow = synthesize(midi_file([69, 81], microseconds_per_beat=1_000_000))
    assert slow.duration_seconds == pytest.approx(2 + TAIL_SECONDS, abs=0.01)


def test_sound_begins_with_the_first_note(midi_file: MidiFile) -> None:
    samples = np.abs(synthesize(midi_file([72])).samples[:, 0].astype(int))
    assert np.argmax(samples > samples.max() // 20) < 0.02 * 48000


def test_the_last_note_dies_away_instead_of_breaking_off(midi_file: MidiFile) -> None:
    samples = np.abs(synthesize(midi_file([60, 64])).samples.astype(int))
    assert samples[-100:].max() < samples.max() // 50


def test_a_single_melody_is_loud_enough_without_clipping(midi_file: MidiFile) -> None:
    peak = np.abs(synthesize(midi_file([60, 64, 67])).samples.astype(int)).max()
    assert 8_000 < peak < 32_000


@pytest.mark.parametrize("damaged", [b"", b"MThd", b"no midi at all"])
def test_what_is_no_midi_is_a_sentence(damaged: bytes) -> None:
    with pytest.raises(ComposerError, match="could not be turned into sound"):
        synthesize(damaged)


def test_midi_cut_short_is_a_sentence(midi_file: MidiFile) -> None:
    with pytest.raises(ComposerError, match="could not be turned into sound"):
        synthesize(midi_file([60, 62, 64])[:-9])


def test_music_without_an_end_in_sight_is_refused_with_its_length(midi_file: MidiFile) -> None:
    with pytest.raises(ComposerError, match="83 minutes"):
        synthesize(midi_file([60], ticks=480 * 10_000))


def test_a_soundfont_that_is_none_is_a_sentence(tmp_path: Path, midi_file: MidiFile) -> None:
    font = tmp_path / "broken.sf2"
    font.write_bytes(b"RIFF")
    with pytest.raises(ComposerError, match="SoundFont"):
        synthesize(midi_file([60]), font)


def test_a_missing_package_is_a_sentence_that_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synthesizer, "PACKAGE", "no_such_package_anywhere")
    with pytest.raises(ComposerError, match="no_such_package_anywhere"):
        synthesizer.find_soundfont()


def test_a_missing_soundfont_is_a_sentence_that_names_its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synthesizer, "FILE_NAME", "gone.sf2")
    with pytest.raises(ComposerError, match="pretty_midi"):
        synthesizer.find_soundfont()


def test_a_renderer_that_takes_too_long_is_given_up(
    monkeypatch: pytest.MonkeyPatch, midi_file: MidiFile
) -> None:
    monkeypatch.setattr(synthesizer, "TIME_LIMIT_SECONDS", 0.001)
    with pytest.raises(ComposerError, match="longer than"):
        synthesize(midi_file([60]))


def test_the_package_of_the_soundfont_is_not_imported() -> None:
    program = (
        "import sys; from composer.playback.synthesizer import find_soundfont; find_soundfont(); "
        "sys.exit('pretty_midi' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
