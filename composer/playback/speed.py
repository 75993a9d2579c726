"""Makes a MIDI file faster or slower by its tempo events alone: its notes stay where they are in the bars."""

import io

import mido

USUAL_TEMPO_MICROSECONDS = 500_000
"""What holds where a file gives no tempo: https://midi.org, Standard MIDI Files 1.0, “Set Tempo”."""
_SLOWEST_MICROSECONDS = 0xFFFFFF


def at_speed(midi: bytes, percent: int) -> bytes:
    """The same music at `percent` of its tempo: 50 is half as fast, 200 twice as fast."""
    if percent == 100:
        return midi
    file = mido.MidiFile(file=io.BytesIO(midi), charset="utf-8")
    for track in file.tracks:
        track[:] = [_scaled(message, percent) for message in track]
    usual = mido.MetaMessage("set_tempo", tempo=USUAL_TEMPO_MICROSECONDS)
    file.tracks[0].insert(0, _scaled(usual, percent))
    written = io.BytesIO()
    file.save(file=written)
    return written.getvalue()


def _scaled(message: mido.Message | mido.MetaMessage, percent: int) -> mido.Message | mido.MetaMessage:
    if message.type != "set_tempo":
        return message
    return message.copy(tempo=max(1, min(_SLOWEST_MICROSECONDS, round(message.tempo * 100 / percent))))
