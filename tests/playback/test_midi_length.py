"""The length of a MIDI file, with mido as the oracle."""

import io
from collections.abc import Callable

import mido
import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.playback.midi_length import measure, with_tail

tempo_changes = st.lists(st.tuples(st.integers(0, 2000), st.integers(100_000, 2_000_000)), max_size=5)


def written(file: mido.MidiFile) -> bytes:
    data = io.BytesIO()
    file.save(file=data)
    return data.getvalue()


@given(tempos=tempo_changes, notes=st.lists(st.integers(0, 100_000), max_size=20))
def test_it_agrees_with_mido(tempos: list[tuple[int, int]], notes: list[int]) -> None:
    file = mido.MidiFile(type=1, ticks_per_beat=480)
    file.tracks.append(mido.MidiTrack(mido.MetaMessage("set_tempo", tempo=t, time=d) for d, t in tempos))
    file.tracks.append(mido.MidiTrack(mido.Message("note_on", note=60, time=d) for d in notes))
    assert measure(written(file)).seconds == pytest.approx(file.length, abs=1e-6)


def test_running_status_system_exclusive_and_text_are_read() -> None:
    events = bytes.fromhex("00ff03024869 00f0037e7ff7 00c005 00903c40 603c00 00ff2f00")
    midi = b"MThd\0\0\0\6\0\0\0\1\0\x60MTrk" + len(events).to_bytes(4, "big") + events
    assert measure(midi).ticks == 96
    assert measure(midi).seconds == pytest.approx(0.5)


def test_a_tail_makes_the_file_longer_and_changes_no_note(midi_file: Callable[..., bytes]) -> None:
    midi = midi_file([60, 62], microseconds_per_beat=700_000)
    longer = with_tail(midi, measure(midi), 2.0)
    before, after = mido.MidiFile(file=io.BytesIO(midi)), mido.MidiFile(file=io.BytesIO(longer))
    assert after.length == pytest.approx(before.length + 2.0, abs=0.01)
    assert [*after.tracks[:2]] == [*before.tracks]


@pytest.mark.parametrize("cut", [4, 10, 14, 20, 30])
def test_a_file_cut_short_is_refused(cut: int, midi_file: Callable[..., bytes]) -> None:
    midi = midi_file([60, 62])
    with pytest.raises(ValueError, match="MIDI"):
        measure(midi[:cut] if cut > 14 else b"MThx" + midi[4:cut])
