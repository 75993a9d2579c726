"""Live MIDI: sends a take's messages to a port in time, from a thread of its own."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Protocol

import mido

from composer.errors import ComposerError
from composer.playback.midi_clock import clock_messages, pulses_after
from composer.playback.midi_take import MICROSECONDS, MidiTake, TimedMessage

SUSTAIN, VOLUME, ALL_SOUND_OFF, ALL_NOTES_OFF = 64, 7, 120, 123
LOUDEST = 127
# A thread that waits for the next message looks up at least this often, as a clock may be set right.
LONGEST_WAIT_SECONDS = 0.5
# A system may swallow what is sent to a port that has gone: so it is asked for now and then.
SECONDS_BETWEEN_CHECKS = 2.0


class MidiPort(Protocol):
    """Where messages go."""

    def send(self, message: mido.Message) -> None:
        """Sends one message; raises ComposerError where the port has gone."""

    def check(self) -> None:
        """Raises ComposerError where the port has gone without a word."""

    def close(self) -> None:
        """Lets go of the port; may be called twice."""


class MidiOutput:
    """An output for `MidiTake`s. Whatever ends the playing, no note is left hanging.

    Args:
        port: where messages go, but those of parts that have a port of their own, see `set_port`.
        clock: tells seconds from some moment on.
    """

    takes_midi = True

    def __init__(self, port: MidiPort, clock: Callable[[], float] = time.monotonic) -> None:
        self._ports, self._clock = {"": port}, clock
        self._changed = threading.Condition(threading.RLock())
        self._take: MidiTake | None = None
        self._next, self._from_frame, self._started = 0, 0, 0.0
        self._pulses: deque[TimedMessage] = deque()
        self._checked = 0.0
        # Port, channel, note; and port, channel.
        self._sounding: set[tuple[str, int, int]] = set()
        self._channels: tuple[tuple[str, int], ...] = ()
        self._volume = 1.0
        self._closed = False
        self.explanation = ""
        self._thread: threading.Thread | None = None

    @property
    def available(self) -> bool:
        """True until it is closed or its port fails."""
        return not self._closed and not self.explanation

    def ports(self) -> frozenset[str]:
        """The names of the ports that parts have of their own."""
        return frozenset(self._ports) - {""}

    def set_port(self, name: str, port: MidiPort | None) -> None:
        """Parts that are to go to the port of that name do from now on; None for the output's own again."""
        with self._changed:
            self.stop()
            before = self._ports.pop(name, None)
            if port is not None:
                self._ports[name] = port
        if before is not None:
            before.close()

    def start(self, take: MidiTake, from_frame: int) -> None:
        """Sends `take` from that microsecond on, programs and volume first."""
        with self._changed:
            self.stop()
            if not self.available:
                return
            self._take, self._from_frame, self._started = take, from_frame, self._clock()
            self._next, self._channels = take.first_at(from_frame), take.channels
            self._pulses = deque(clock_messages(take.pulses, from_frame) if take.pulses.microseconds else ())
            self._checked = self._started
            self._send_all([*take.set_up_before(self._next), *self._volume_messages()])
            self._ensure_thread()
            self._changed.notify_all()

    def exchange(self, take: MidiTake, before_frame: int) -> bool:
        """Sends from a longer take, alike up to that microsecond, what has not been sent of this one."""
        with self._changed:
            if self._take is None or self.position_frames() >= before_frame:
                return False
            sent = self._take.messages[self._next - 1].microseconds if self._next else -1
            if self._pulses:
                self._pulses = deque(pulses_after(take.pulses, self._pulses[0].microseconds - 1))
            # What is due at one moment has been sent together.
            self._take, self._next = take, take.first_at(sent + 1)
            if take.channels != self._channels:
                self._channels = take.channels
                self._send_all(self._volume_messages())
            self._changed.notify_all()
            return True

    def stop(self) -> None:
        """Ends every note at once."""
        with self._changed:
            self._from_frame = self.position_frames()
            clocked = self._take is not None and bool(self._take.pulses.microseconds)
            self._take = None
            self._pulses.clear()
            if clocked:
                self._to_every_port(mido.Message("stop"))
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
        for port in self._ports.values():
            port.close()

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
            while (timed := self._next_due()) is not None:
                waiting = (
                    (timed.microseconds - self._from_frame) / MICROSECONDS + self._started - self._clock()
                )
                if waiting > 0:
                    return waiting
                if self._pulses and timed is self._pulses[0]:
                    self._pulses.popleft()
                    self._to_every_port(timed.message)
                else:
                    self._next += 1
                    self._send_all([timed])
            return None

    def check_ports(self) -> None:
        """Notices now and then, while it plays, that a port has gone."""
        with self._changed:
            now = self._clock()
            if self._take is None or now - self._checked < SECONDS_BETWEEN_CHECKS:
                return
            self._checked = now
            for port in tuple(self._ports.values()):
                try:
                    port.check()
                except ComposerError as error:
                    self._fail(error)

    def _next_due(self) -> TimedMessage | None:
        """A pulse goes before notes of its moment, which a receiver is to play with it."""
        if self._take is None:
            return None
        pulse = self._pulses[0] if self._pulses else None
        if self._next >= len(self._take.messages):
            return pulse
        timed = self._take.messages[self._next]
        return pulse if pulse is not None and pulse.microseconds <= timed.microseconds else timed

    def _ensure_thread(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="MIDI output", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                self.check_ports()
                waiting = self.send_due()
                playing = self._take is not None
                longest = LONGEST_WAIT_SECONDS if playing else None
                self._changed.wait(longest if waiting is None else min(waiting, LONGEST_WAIT_SECONDS))

    def _send_all(self, messages: Iterable[TimedMessage]) -> None:
        """Each message to its port; where one has gone, the others still get theirs."""
        failed: set[str] = set()
        for timed in messages:
            name = timed.port if timed.port in self._ports else ""
            if name in failed:
                continue
            try:
                self._ports[name].send(timed.message)
                self._remember(name, timed.message)
            except ComposerError as error:
                failed.add(name)
                self._fail(error)

    def _to_every_port(self, message: mido.Message) -> None:
        self._send_all([TimedMessage(0, message, name) for name in self._ports])

    def _remember(self, port: str, message: mido.Message) -> None:
        if message.type == "note_on" and message.velocity > 0:
            self._sounding.add((port, message.channel, message.note))
        elif message.type in ("note_on", "note_off"):
            self._sounding.discard((port, message.channel, message.note))

    def _fail(self, error: ComposerError) -> None:
        """The port has gone: what sounds there is told to stop, as far as it still listens."""
        self.explanation = self.explanation or str(error)
        if self._take is not None:
            self.stop()

    def _silence(self) -> None:
        messages = [
            TimedMessage(0, mido.Message("note_off", channel=channel, note=note), port)
            for port, channel, note in sorted(self._sounding)
        ]
        self._sounding.clear()
        messages.extend(
            _control(port, channel, control, 0)
            for port, channel in self._channels
            for control in (SUSTAIN, ALL_NOTES_OFF, ALL_SOUND_OFF)
        )
        self._channels = ()
        self._send_all(messages)

    def _volume_messages(self) -> list[TimedMessage]:
        value = round(min(max(self._volume, 0.0), 1.0) * LOUDEST)
        return [_control(port, channel, VOLUME, value) for port, channel in self._channels]


def _control(port: str, channel: int, control: int, value: int) -> TimedMessage:
    return TimedMessage(
        0, mido.Message("control_change", channel=channel, control=control, value=value), port
    )
