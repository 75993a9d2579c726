"""MIDI files are as it is written unless they are asked to be as played; sound is as played."""

import io
from dataclasses import replace

import mido

from composer.export.midi import MIDI
from composer.export.wav import WAV
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.playback.settings import PlayingSettings
from composer.score.midi import midi_bytes
from composer.workflows.export import exporter, heard_options

TUNE = read_tune("X:1\nR:hornpipe\nM:C|\nL:1/8\nQ:1/2=60\nK:D\nA|" + "DEFG ABcd|" * 4 + "\n")
BEAT = 480


def starts(data: bytes) -> list[int]:
    """Ticks at which notes begin."""
    found, now = [], 0
    for message in mido.MidiFile(file=io.BytesIO(data)).tracks[1]:
        now += message.time
        if message.type == "note_on":
            found.append(now)
    return found


def meta(data: bytes) -> list[tuple[int, mido.MetaMessage]]:
    now, found = 0, []
    for message in mido.MidiFile(file=io.BytesIO(data)).tracks[0]:
        now += message.time
        if message.type in ("time_signature", "key_signature"):
            found.append((now, message.type))
    return found


def test_midi_is_to_the_tick_as_it_is_written() -> None:
    assert MIDI.export(TUNE) == midi_bytes(TUNE, pad_pickup=True)
    assert all(tick % (BEAT // 2) == 0 for tick in starts(MIDI.export(TUNE)))


def test_midi_as_played_swings_and_its_bar_lines_stay() -> None:
    played = replace(MIDI, as_played=True).export(TUNE)
    assert meta(played) == meta(MIDI.export(TUNE))
    for written, heard in zip(starts(MIDI.export(TUNE)), starts(played), strict=True):
        late = 0.13 * BEAT if written % BEAT else 0
        assert abs(heard - written - late) <= 0.02 * BEAT
    assert starts(replace(MIDI, as_played=True, swing_percent=50).export(TUNE)) != starts(played)


def test_wav_is_as_played_unless_it_is_not_to_be() -> None:
    tune: Tune = read_tune("X:1\nR:reel\nM:C|\nL:1/8\nK:D\nDEFG|\n")
    assert WAV.export(tune) == WAV.export(tune)
    assert WAV.export(tune) != replace(WAV, as_written=True).export(tune)


def test_files_sound_as_the_player_does_and_midi_as_the_tick_says() -> None:
    player = PlayingSettings(program=40, accompaniment=True, as_played=False, swing_percent=60)
    for tick in (True, False):
        midi, wav = (exporter(name, **heard_options(player, tick)) for name in ("midi", "wav"))
        assert midi == replace(MIDI, program=40, accompaniment=True, as_played=tick, swing_percent=60)
        assert wav == replace(WAV, program=40, accompaniment=True, as_written=True, swing_percent=60)
