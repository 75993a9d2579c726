"""Live MIDI: sends a take's messages to a port in time, from a thread of its own."""

import threading
import time
from collections.abc import Callable, Iterable
from typing import Protocol

import mido

from composer.errors import ComposerError
from composer.playback.midi_take import MICROSECONDS, MidiTake

SUSTAIN, VOLUME, ALL_SOUND_OFF, ALL_NOTES_OFF = 64, 7, 120, 123
LOUDEST = 127
# A thread that waits for the next message looks up at least this often, as a clock may be set right.
LONGEST_WAIT_SECONDS = 0.5


class MidiPort(Protocol):
    """Where messages go."""

    def send(self, message: mido.Message) -> None:
        """Sends one message; raises ComposerError where the port has gone."""

    def close(self) -> None:
        """Lets go of the port; may be called twice."""


class MidiOutput:
    """An output for `MidiTake`s. Whatever ends the playing, no note is left hanging.

    Args:
        port: where messages go.
        clock: tells seconds from some moment on.
    """

    takes_midi = True

    def __init__(self, port: MidiPort, clock: Callable[[], float] = time.monotonic) -> None:
        self._port, self._clock = port, clock
        self._changed = threading.Condition(threading.RLock())
        self._take: MidiTake | None = None
        self._next, self._from_frame, self._started = 0, 0, 0.0
        self._sounding: set[tuple[int, int]] = set()
        self._channels: tuple[int, ...] = ()
        self._volume = 1.0
        self._closed = False
        self.explanation = ""
        self._thread: threading.Thread | None = None

    @property
    def available(self) -> bool:
        """True until it is closed or its port fails."""
        return not self._closed and not self.explanation

    def start(self, take: MidiTake, from_frame: int) -> None:
        """Sends `take` from that microsecond on, programs and volume first."""
        with self._changed:
            self.stop()
            if not self.available:
                return
            self._take, self._from_frame, self._started = take, from_frame, self._clock()
            self._next, self._channels = take.first_at(from_frame), take.channels
            self._send_all([*take.set_up_before(self._next), *self._volume_messages()])
            self._ensure_thread()
            self._changed.notify_all()

    def exchange(self, take: MidiTake, before_frame: int) -> bool:
        """Sends from a longer take, alike up to that microsecond, what has not been sent of this one."""
        with self._changed:
            if self._take is None or self.position_frames() >= before_frame:
                return False
            sent = self._take.messages[self._next - 1].microseconds if self._next else -1
            # What is due at one moment has been sent together.
            self._take, self._next = take, take.first_at(sent + 1)
            self._changed.notify_all()
            return True

    def stop(self) -> None:
        """Ends every note at once."""
        with self._changed:
            self._from_frame = self.position_frames()
            self._take = None
            self._silence()

    def close(self) -> None:
        """Ends every note, the thread, and lets go of the port."""
        with self._changed:
            if self._closed:
                return
            self.stop()
            self._closed = True
            self._changed.notify_all()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
        self._port.close()

    def position_frames(self) -> int:
        """The microsecond that is heard now."""
        with self._changed:
            if self._take is None:
                return self._from_frame
            passed = round((self._clock() - self._started) * MICROSECONDS)
            return min(self._from_frame + passed, self._take.frames)

    def set_volume(self, volume: float) -> None:
        """Sets the instruments' own loudness, controller 7: https://midi.org, Control Change Messages."""
        with self._changed:
            self._volume = volume
            if self._take is not None:
                self._send_all(self._volume_messages())

    def send_due(self) -> float | None:
        """Sends what is due now; returns the seconds until the next message, None where none waits."""
        with self._changed:
            while self._take is not None and self._next < len(self._take.messages):
                timed = self._take.messages[self._next]
                waiting = (
                    (timed.microseconds - self._from_frame) / MICROSECONDS + self._started - self._clock()
                )
                if waiting > 0:
                    return waiting
                self._next += 1
                self._send_all([timed.message])
            return None

    def _ensure_thread(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="MIDI output", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                waiting = self.send_due()
                self._changed.wait(None if waiting is None else min(waiting, LONGEST_WAIT_SECONDS))

    def _send_all(self, messages: Iterable[mido.Message]) -> None:
        try:
            for message in messages:
                self._port.send(message)
                self._remember(message)
        except ComposerError as error:
            self._fail(error)

    def _remember(self, message: mido.Message) -> None:
        if message.type == "note_on" and message.velocity > 0:
            self._sounding.add((message.channel, message.note))
        elif message.type in ("note_on", "note_off"):
            self._sounding.discard((message.channel, message.note))

    def _fail(self, error: ComposerError) -> None:
        """The port has gone: what sounds there is told to stop, as far as it still listens."""
        self.explanation = self.explanation or str(error)
        if self._take is not None:
            self.stop()

    def _silence(self) -> None:
        messages = [mido.Message("note_off", channel=c, note=n) for c, n in sorted(self._sounding)]
        self._sounding.clear()
        messages.extend(
            mido.Message("control_change", channel=channel, control=control, value=0)
            for channel in self._channels
            for control in (SUSTAIN, ALL_NOTES_OFF, ALL_SOUND_OFF)
        )
        self._channels = ()
        self._send_all(messages)

    def _volume_messages(self) -> list[mido.Message]:
        value = round(min(max(self._volume, 0.0), 1.0) * LOUDEST)
        return [
            mido.Message("control_change", channel=channel, control=VOLUME, value=value)
            for channel in self._channels
        ]
