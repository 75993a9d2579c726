"""How long a MIDI file plays, read from its bytes, and room for its last note to die away.

The standard library is enough for this, so that the helper process which renders sound starts at once.
Standard MIDI Files 1.0, https://midi.org/standard-midi-files-specification
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

DEFAULT_MICROSECONDS_PER_BEAT = 500_000
END_OF_TRACK = b"\xff\x2f\x00"
META, SYSTEM_EXCLUSIVE, ESCAPE = 0xFF, 0xF0, 0xF7
TEMPO = 0x51


@dataclass(frozen=True)
class MidiLength:
    """Where a MIDI file ends.

    Attributes:
        ticks: time of the last event.
        seconds: the same under the file's tempos.
        ticks_per_second: pace at the end.
    """

    ticks: int
    seconds: float
    ticks_per_second: float


def measure(midi: bytes) -> MidiLength:
    """Returns the length of a MIDI file.

    Raises:
        ValueError: the bytes are no MIDI file, or it is cut short.
    """
    try:
        tempos: list[tuple[int, int]] = []
        last_tick = max((_read_track(track, tempos) for track in _tracks(midi)), default=0)
        tempos.sort(key=lambda tempo: tempo[0])
        return _in_seconds(last_tick, tempos, struct.unpack_from(">h", midi, 12)[0])
    except (IndexError, struct.error) as error:
        raise ValueError("the MIDI file is cut short") from error


def with_tail(midi: bytes, length: MidiLength, seconds: float) -> bytes:
    """Lets the file last `seconds` longer: one more track that holds nothing but a late end."""
    until = length.ticks + round(seconds * length.ticks_per_second)
    events = _variable_length(until) + END_OF_TRACK
    track_format, tracks = struct.unpack_from(">HH", midi, 8)
    head = struct.pack(">HH", max(track_format, 1), tracks + 1)
    return midi[:8] + head + midi[12:] + b"MTrk" + struct.pack(">I", len(events)) + events


def _tracks(midi: bytes) -> Iterator[bytes]:
    """The content of each track chunk; chunks of other kinds are passed over."""
    if midi[:4] != b"MThd":
        raise ValueError("a MIDI file begins with “MThd”")
    at = 8 + struct.unpack_from(">I", midi, 4)[0]
    while at < len(midi):
        kind, size = midi[at : at + 4], struct.unpack_from(">I", midi, at + 4)[0]
        if kind == b"MTrk":
            yield midi[at + 8 : at + 8 + size]
        at += 8 + size


def _read_track(track: bytes, tempos: list[tuple[int, int]]) -> int:
    """Returns the track's last tick and adds its tempo changes to `tempos`."""
    at, tick, status = 0, 0, 0
    while at < len(track):
        delta, at = _read_number(track, at)
        tick += delta
        # A byte below 0x80 is data: the status before it still holds (“running status”).
        if track[at] >= 0x80:
            status, at = track[at], at + 1
        if status in (META, SYSTEM_EXCLUSIVE, ESCAPE):
            kind, at = (track[at], at + 1) if status == META else (0, at)
            size, at = _read_number(track, at)
            if kind == TEMPO:
                tempos.append((tick, int.from_bytes(track[at : at + 3], "big")))
            at += size
        else:
            # Program change and channel pressure carry one data byte, all others two.
            at += 1 if status & 0xF0 in (0xC0, 0xD0) else 2
    return tick


def _read_number(data: bytes, at: int) -> tuple[int, int]:
    """Reads a variable-length quantity; returns it and where the next byte stands."""
    value = 0
    while True:
        byte, at = data[at], at + 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at


def _variable_length(value: int) -> bytes:
    """Writes a number as a variable-length quantity."""
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.append(value & 0x7F | 0x80)
    return bytes(reversed(groups))


def _in_seconds(last_tick: int, tempos: list[tuple[int, int]], division: int) -> MidiLength:
    if division <= 0:
        # SMPTE time: frames a second and ticks a frame, whatever the tempo.
        pace = -(division >> 8) * float(division & 0xFF) or 1.0
        return MidiLength(last_tick, last_tick / pace, pace)
    seconds, tick, beat = 0.0, 0, DEFAULT_MICROSECONDS_PER_BEAT
    for at, microseconds in [*tempos, (last_tick, 0)]:
        seconds += (at - tick) * beat / division / 1e6
        tick, beat = at, microseconds or beat
    return MidiLength(last_tick, seconds, division * 1e6 / beat)
