"""Plays recordings on the computer's sound card through Qt."""

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal

from composer.playback.output import AudioOutput, SilentOutput
from composer.playback.recording import Recording
from composer.ui.words import say

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioSink, QMediaDevices

# The window may be busy for a moment; the sound card takes this much ahead.
BUFFER_SECONDS = 0.5
BYTES_PER_FRAME = 4
# Some systems say nothing when a device goes away: it then takes no more sound.
WATCH_MILLISECONDS, PATIENCE = 1000, 4

NO_DEVICE = (
    "No sound card was found, so the tune plays in silence. "
    "Connect a loudspeaker or headphones, check the system's sound settings, and press Play again."
)
NO_LIBRARY = (
    "The system's sound library could not be loaded, so the tune plays in silence. "
    "Install it (on Debian and Ubuntu: “sudo apt install libpulse0”) and start ABC Composer again."
)
UNPLUGGED = (
    "“{name}” is no longer connected, so the music was stopped. Press Play to go on with another device."
)
REFUSED = (
    "“{name}” could not play the tune, so it plays in silence. Another program may hold the device: "
    "close it, or choose another device in the system's sound settings, and press Play again."
)


class QtAudioOutput(QObject):
    """An `AudioOutput` on the system's default sound device.

    Without a device it keeps time in silence, so that the page can still be followed.

    Signals:
        explanation_changed(str): why nothing is heard and what to do; empty once all is well.
        interrupted(): the device went away while it played; the sound has stopped.
    """

    explanation_changed = Signal(str)
    interrupted = Signal()
    takes_midi = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices: QMediaDevices | None = None
        self._sink: QAudioSink | None = None
        self._device: QAudioDevice | None = None
        self._silent = SilentOutput(time.monotonic)
        self._recording: Recording | None = None
        self._buffer = QBuffer(self)
        self._from_frame = 0
        self._position = 0
        self._volume = 1.0
        self._explanation = ""
        self._seen_position, self._idle_looks = 0, 0
        self._watch = QTimer(self, interval=WATCH_MILLISECONDS)
        self._watch.timeout.connect(self._look_for_progress)
        self._watch_devices()

    @property
    def available(self) -> bool:
        """True where there is a sound device."""
        return self._default_device() is not None

    @property
    def explanation(self) -> str:
        """Why nothing is heard and what to do about it; empty where all is well."""
        return self._explanation

    def start(self, recording: Recording, from_frame: int) -> None:
        """Plays `recording` from `from_frame` on, instead of whatever plays now."""
        self.stop()
        self._from_frame = self._position = from_frame
        self._take(recording)
        device = self._default_device()
        if device is None or not self._start_on(device, recording):
            self._silent.start(recording, from_frame)

    def exchange(self, recording: Recording, before_frame: int) -> bool:
        """Writes a longer recording over what the device has not taken; False where it has taken too much."""
        if self._sink is None:
            taken = self._silent.exchange(recording, before_frame)
            if taken:
                self._take(recording)
            return taken
        taken_frames = self._buffer.pos() // BYTES_PER_FRAME
        if taken_frames >= before_frame:
            return False
        self._buffer.write(QByteArray(recording.samples[taken_frames:].tobytes()))
        self._buffer.seek(taken_frames * BYTES_PER_FRAME)
        self._recording = recording
        return True

    def stop(self) -> None:
        """Falls silent at once, and remembers where."""
        self._position = self.position_frames()
        self._silent.stop()
        if self._sink is not None:
            self._end_sink()

    def position_frames(self) -> int:
        """The frame that is heard now; where it stopped once it has stopped.

        The device says how much it has taken out of the buffer: the sound is less than 30 ms away from
        that, measured on PulseAudio.
        """
        if self._recording is None:
            return self._position
        if self._sink is None:
            playing = self._silent.playing
            return self._silent.position_frames() if playing else self._position
        heard = self._from_frame + self._sink.processedUSecs() * self._recording.sample_rate // 1_000_000
        return self._recording.frames if self._ended() else min(heard, self._recording.frames)

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, 0 for silence to 1 for full, as it is perceived."""
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(amplitude(volume))

    def _watch_devices(self) -> None:
        try:
            self._devices = media_devices()
        except ImportError:
            logging.getLogger(__name__).exception("The system's sound library was not loaded.")
            self._explain(say(NO_LIBRARY))
            return
        self._devices.setParent(self)
        self._devices.audioOutputsChanged.connect(self._devices_changed)
        self._devices_changed()

    def _default_device(self) -> "QAudioDevice | None":
        device = self._devices.defaultAudioOutput() if self._devices is not None else None
        return None if device is None or device.isNull() else device

    def _devices_changed(self) -> None:
        if self._sink is not None and self._device is not None and not self._still_there(self._device):
            self._interrupt()
        elif self._devices is not None:
            self._explain("" if self._default_device() is not None else say(NO_DEVICE))

    def _sink_changed(self) -> None:
        from PySide6.QtMultimedia import QtAudio

        # Our own stop has let go of the sink before: this one was stopped by the device.
        if self._sink is not None and self._sink.state() == QtAudio.State.StoppedState:
            self._interrupt()

    def _look_for_progress(self) -> None:
        position = self.position_frames()
        moved = position != self._seen_position or self._ended()
        self._seen_position, self._idle_looks = position, 0 if moved else self._idle_looks + 1
        if self._idle_looks >= PATIENCE:
            self._interrupt()

    def _ended(self) -> bool:
        """True once the device has taken the whole recording."""
        sink = self._sink
        return sink is not None and self._buffer.atEnd() and sink.bytesFree() == sink.bufferSize()

    def _interrupt(self) -> None:
        self.stop()
        name = self._device.description() if self._device is not None else ""
        self._explain(say(UNPLUGGED, name=name))
        self.interrupted.emit()

    def _still_there(self, device: "QAudioDevice") -> bool:
        assert self._devices is not None
        return any(other.id() == device.id() for other in self._devices.audioOutputs())

    def _start_on(self, device: "QAudioDevice", recording: Recording) -> bool:
        """Returns False where the device refuses."""
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QtAudio

        sound_format = QAudioFormat()
        sound_format.setSampleRate(recording.sample_rate)
        sound_format.setChannelCount(2)
        sound_format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        sink = QAudioSink(device, sound_format, self)
        sink.setBufferSize(round(BUFFER_SECONDS * recording.sample_rate) * BYTES_PER_FRAME)
        sink.setVolume(amplitude(self._volume))
        self._buffer.seek(self._from_frame * BYTES_PER_FRAME)
        sink.start(self._buffer)
        if sink.error() != QtAudio.Error.NoError:
            sink.deleteLater()
            self._explain(say(REFUSED, name=device.description()))
            return False
        sink.stateChanged.connect(self._sink_changed)
        self._sink, self._device = sink, device
        self._idle_looks = 0
        self._watch.start()
        self._explain("")
        return True

    def _take(self, recording: Recording) -> None:
        if recording is not self._recording:
            self._buffer.close()
            self._buffer.setData(QByteArray(recording.samples.tobytes()))
            # What was written goes on growing while it plays: see `exchange`.
            self._buffer.open(QIODevice.OpenModeFlag.ReadWrite)
            self._recording = recording

    def _end_sink(self) -> None:
        assert self._sink is not None
        self._watch.stop()
        sink, self._sink = self._sink, None
        sink.reset()
        sink.deleteLater()

    def _explain(self, text: str) -> None:
        if text != self._explanation:
            self._explanation = text
            self.explanation_changed.emit(text)


def media_devices() -> "QMediaDevices":
    """The system's sound devices.

    Raises:
        ImportError: Qt's sound needs a library of the system that is not there.
    """
    from PySide6.QtMultimedia import QMediaDevices

    return QMediaDevices()


def amplitude(volume: float) -> float:
    """The factor for the samples: half the perceived loudness is about a quarter of the amplitude."""
    return min(max(volume, 0.0), 1.0) ** 2


def _is_an_output(output: QtAudioOutput) -> AudioOutput:
    """Lets the type checker see that the Protocol is kept."""
    return output
