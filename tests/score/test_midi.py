"""MIDI files, read back with mido and pretty_midi."""

import io

import mido
import pretty_midi
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.notation.reader import read_tune
from composer.score.midi import midi_bytes
from composer.score.performance import perform

MUSIC = st.lists(
    st.sampled_from(
        [
            "C",
            "c2",
            "^F3",
            "[CEG]2",
            "[C-E-]",
            "z",
            "{cd}e",
            "~g3",
            "Ta2",
            ".b",
            "(3CDE",
            "|",
            "|:",
            ":|",
            "-",
            "C-",
            "G>A",
            "Z2",
            "|1",
            ":|2",
            "Hd",
            "[M:3/4]",
            "[K:Eb]",
            "[Q:1/8=333]",
            "[V:2]",
            "[V:1]",
        ]
    ),
    max_size=40,
).map(" ".join)


def read(text: str, program: int = 0, texts: tuple[str, ...] = ()) -> mido.MidiFile:
    data = midi_bytes(read_tune(text), program=program, texts=texts)
    return mido.MidiFile(file=io.BytesIO(data), charset="utf-8")


def meta(text: str, kind: str) -> list[mido.MetaMessage]:
    return [message for message in read(text).tracks[0] if message.type == kind]


@given(MUSIC)
@settings(max_examples=150, deadline=None)
def test_every_note_on_has_its_note_off_and_every_duration_is_positive(music: str) -> None:
    for track in read(f"X:1\nL:1/8\nK:D\n{music}\n").tracks:
        now = 0
        sounding: dict[int, int] = {}
        for message in track:
            now += message.time
            if message.type == "note_on":
                assert message.velocity > 0
                assert message.note not in sounding
                sounding[message.note] = now
            elif message.type == "note_off":
                assert now > sounding.pop(message.note)
        assert not sounding
        assert track[-1].type == "end_of_track"


def test_it_is_format_1_with_480_ticks_per_beat_and_a_conductor_track() -> None:
    file = read("X:1\nT:t\nM:6/8\nK:G\nGAB c3|\n")
    assert (file.type, file.ticks_per_beat, len(file.tracks)) == (1, 480, 2)
    assert not [message for message in file.tracks[0] if message.type.startswith("note")]


def test_a_free_meter_and_no_key_are_not_told() -> None:
    assert meta("X:1\nM:none\nK:none\nC|\n", "text") == []


def test_the_same_tune_gives_the_same_bytes(busy: str) -> None:
    assert midi_bytes(read_tune(busy)) == midi_bytes(read_tune(busy))


def test_title_composer_key_meter_and_provenance_are_texts() -> None:
    note = "composed by ABC Composer: model irish, seed 7, temperature 0.9"
    text = f"X:1\nT:Öl\nC:Nobody\nR:jig\nN:{note}\nM:6/8\nK:Ador\nA|\n"
    file = read(text, program=21, texts=("more",))
    assert file.tracks[0].name == "Öl"
    assert file.tracks[1].name == "Öl"
    assert [m.text for m in file.tracks[0] if m.type == "text"] == [
        "Composer: Nobody",
        "Rhythm: jig",
        "Key: A dorian",
        "Meter: 6/8",
        note,
        "more",
    ]
    assert [m.program for m in file.tracks[1] if m.type == "program_change"] == [21]


@pytest.mark.parametrize(
    ("key", "expected"),
    [("G", "G"), ("Gm", "Gm"), ("Ador", "G"), ("Dmix", "G"), ("Bb", "Bb"), ("F#m", "F#m"), ("none", "C")],
)
def test_minor_keys_are_minor_and_modes_go_by_their_accidentals(key: str, expected: str) -> None:
    assert [m.key for m in meta(f"X:1\nK:{key}\nG|\n", "key_signature")] == [expected]


@pytest.mark.parametrize(
    ("meter", "beats", "unit", "clocks"),
    [
        ("4/4", 4, 4, 24),
        ("6/8", 6, 8, 36),
        ("9/8", 9, 8, 36),
        ("C|", 2, 2, 48),
        ("3/8", 3, 8, 12),
        ("none", 4, 4, 24),
    ],
)
def test_a_meter_is_written_with_its_beat(meter: str, beats: int, unit: int, clocks: int) -> None:
    message = meta(f"X:1\nM:{meter}\nK:C\nG|\n", "time_signature")[0]
    assert (message.numerator, message.denominator, message.clocks_per_click) == (beats, unit, clocks)


def test_meter_key_and_tempo_change_in_mid_tune() -> None:
    text = "X:1\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nCDEF|[M:3/4][K:G][Q:1/4=60]GAB|\n"
    assert len(meta(text, "time_signature")) == len(meta(text, "key_signature")) == 2
    assert [message.tempo for message in meta(text, "set_tempo")] == [500_000, 1_000_000]


def test_an_impossible_tempo_still_gives_a_file() -> None:
    for tempo in ("1/4=99999999", "1/4=1/1000000", "0"):
        assert read(f"X:1\nQ:{tempo}\nK:C\nC|\n")


def test_two_voices_have_two_tracks_and_two_channels() -> None:
    file = read("X:1\nK:C\nV:1\nC8|\nV:2\nE8|\n")
    assert [m.channel for track in file.tracks for m in track if m.type == "note_on"] == [0, 1]


def test_pretty_midi_hears_the_performance_of_real_tunes(real_tunes: list[str]) -> None:
    for text in real_tunes:
        tune = read_tune(text)
        performance = perform(tune)
        heard = pretty_midi.PrettyMIDI(io.BytesIO(midi_bytes(tune)))
        theirs = sorted({(n.pitch, round(n.start, 4)) for i in heard.instruments for n in i.notes})
        ours = sorted({(n.pitch, round(performance.seconds(n.onset), 4)) for n in performance.notes})
        assert [pitch for pitch, _ in theirs] == [pitch for pitch, _ in ours], tune.title
        assert [start for _, start in theirs] == pytest.approx([start for _, start in ours], abs=0.002)
