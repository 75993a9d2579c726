"""The sound card's output, on a machine that has none; with one, its parts that need no sound."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from composer.playback.recording import Recording
from composer.ui.player import audio_output
from composer.ui.player.audio_output import QtAudioOutput

RECORDING = Recording(np.zeros((48_000 * 60, 2), dtype=np.int16), 48_000)


@pytest.fixture
def mute(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtAudioOutput]:
    """An output that finds no device, whatever this machine has."""
    monkeypatch.setattr(QtAudioOutput, "_default_device", lambda _self: None)
    output = QtAudioOutput()
    yield output
    output.stop()


def test_without_a_sound_card_it_says_so_and_what_to_do(mute: QtAudioOutput) -> None:
    assert not mute.available
    assert mute.explanation == audio_output.NO_DEVICE


def test_without_a_sound_card_the_tune_can_be_followed_in_silence(mute: QtAudioOutput, qtbot: QtBot) -> None:
    mute.start(RECORDING, 48_000 * 30)
    qtbot.waitUntil(lambda: mute.position_frames() > 48_000 * 30 + 1_000)
    mute.start(RECORDING, 0)
    assert mute.position_frames() < 48_000 * 30


class TakingSink:
    """A sound card that has taken some bytes of the buffer."""

    def processedUSecs(self) -> int:  # noqa: N802 - Qt's name
        return 0

    def bytesFree(self) -> int:  # noqa: N802 - Qt's name
        return 0

    def bufferSize(self) -> int:  # noqa: N802 - Qt's name
        return 1

    def reset(self) -> None:
        """Falls silent."""

    def deleteLater(self) -> None:  # noqa: N802 - Qt's name
        """Nothing is left behind."""


def test_a_longer_recording_is_written_over_what_was_not_taken(mute: QtAudioOutput) -> None:
    samples = np.arange(8_000, dtype=np.int16).repeat(2).reshape(-1, 2)
    shorter = Recording(np.concatenate([samples[:3_000], np.zeros((1_000, 2), np.int16)]), 48_000)
    mute._take(shorter)
    mute._sink = TakingSink()  # type: ignore[assignment]
    taken = mute._buffer.read(4 * 2_000).data()
    assert mute.exchange(Recording(samples, 48_000), before_frame=3_000)
    heard = np.frombuffer(taken + mute._buffer.readAll().data(), np.int16).reshape(-1, 2)
    assert np.array_equal(heard, samples)
    assert not mute.exchange(RECORDING, before_frame=8_000)


def test_it_stays_where_it_was_stopped(mute: QtAudioOutput, qtbot: QtBot) -> None:
    mute.start(RECORDING, 1_000)
    qtbot.waitUntil(lambda: mute.position_frames() > 1_000)
    mute.stop()
    stopped = mute.position_frames()
    mute.stop()
    assert mute.position_frames() == stopped > 1_000


def test_a_missing_system_library_is_a_sentence(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> object:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(audio_output, "media_devices", missing)
    output = QtAudioOutput()
    assert not output.available
    assert "sound library could not be loaded" in output.explanation
    assert "libpulse.so.0" not in output.explanation
    output.start(RECORDING, 0)
    output.stop()


@pytest.mark.parametrize(
    ("volume", "amplitude"), [(0.0, 0.0), (1.0, 1.0), (0.5, 0.25), (7.0, 1.0), (-1.0, 0.0)]
)
def test_loudness_is_told_as_it_is_perceived(volume: float, amplitude: float) -> None:
    assert audio_output.amplitude(volume) == pytest.approx(amplitude)


def test_the_volume_may_be_set_before_anything_plays(mute: QtAudioOutput) -> None:
    mute.set_volume(0.3)
    mute.start(RECORDING, 0)
    mute.set_volume(0.4)
