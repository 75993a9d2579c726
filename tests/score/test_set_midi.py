"""A set as one MIDI file, read back with mido, beside each tune alone."""

import io
from fractions import Fraction

import mido
import pytest

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.score.expression import Expression
from composer.score.heard_parts import CHORDS_AND_BASS
from composer.score.midi import midi_bytes
from composer.score.set_midi import set_midi_bytes
from composer.score.tune_set import SetTune, TuneSet, in_a_row

JIG = "X:1\nT:The Jig\nR:jig\nM:6/8\nL:1/8\nQ:3/8=120\nK:D\nA|:dfa afd|gbg fed:|\n"
REEL = 'X:2\nT:The Reel\nR:reel\nM:4/4\nL:1/8\nQ:1/4=200\nK:Gmix\nGA|:"G"B2BA G2GA|"F"A2AG F2d:|\n'
WALTZ = "X:3\nT:The Waltz\nR:waltz\nM:3/4\nL:1/4\nQ:1/4=140\nK:Am\nABc|edc|B^GE|A3|]\n"
TUNES = [read_tune(text) for text in (JIG, REEL, WALTZ)]
TIMES = (2, 3, 1)
SET = TuneSet("Three", tuple(SetTune(tune, n) for tune, n in zip(TUNES, TIMES, strict=True)))

Note = tuple[int, int, int, int]


def notes_of(data: bytes) -> dict[str, list[Note]]:
    """Tick, length, pitch and velocity of every note, by the name of its track."""
    found: dict[str, list[Note]] = {}
    for track in mido.MidiFile(file=io.BytesIO(data)).tracks:
        now, sounding, notes = 0, {}, []
        for message in track:
            now += message.time
            if message.type == "note_on":
                sounding[message.channel, message.note] = (now, message.velocity)
            elif message.type == "note_off":
                start, velocity = sounding.pop((message.channel, message.note))
                notes.append((start, now - start, message.note, velocity))
        assert not sounding
        if notes:
            found[track.name] = sorted(notes)
    return found


def alone(index: int) -> dict[str, list[Note]]:
    """The notes of one tune alone; its melody under the name that it has in a set."""
    found = notes_of(midi_bytes(TUNES[index], accompaniment=CHORDS_AND_BASS))
    return {("Melody" if name == TUNES[index].title else name): notes for name, notes in found.items()}


def test_three_tunes_go_into_one_file_with_the_notes_of_each_tune_alone() -> None:
    together = notes_of(set_midi_bytes(SET, accompaniment=CHORDS_AND_BASS))
    assert set(together) == {"Melody", "Chords", "Bass"}
    first = in_a_row(SET)[0].bar_onset
    expected: dict[str, list[Note]] = {name: [] for name in together}
    for playing in in_a_row(SET):
        begins = int((playing.onset - first) * 1920)
        for name, notes in alone(playing.number).items():
            expected[name] += [(begins + tick, *rest) for tick, *rest in notes]
    assert together == {name: sorted(notes) for name, notes in expected.items()}


def test_a_pick_up_completes_the_bar_before_it_and_elsewhere_the_bars_are_filled() -> None:
    rests = [playing.rest for playing in in_a_row(SET)]
    # The jig ends on a whole bar: its pick-up comes an eighth before the next bar line.
    assert rests[1] == Fraction(5, 8)
    assert [playing.bar_onset % Fraction(6, 8) for playing in in_a_row(SET)[:3]] == [Fraction(1, 8)] * 3


def test_a_repeat_that_makes_up_its_pick_up_goes_on_without_a_rest() -> None:
    tune = read_tune("X:1\nT:T\nM:6/8\nL:1/8\nK:D\nA|:dfa afd|gbg fe:|\n")
    twice = in_a_row(TuneSet("", (SetTune(tune, 2),)))
    assert [playing.rest for playing in twice] == [0, 0]
    assert twice[1].bar_onset == twice[1].onset - Fraction(5, 8)


def test_each_tune_keeps_its_tempo_meter_and_key() -> None:
    conductor = mido.MidiFile(file=io.BytesIO(set_midi_bytes(SET))).tracks[0]
    now, found = 0, []
    for message in conductor:
        now += message.time
        if message.type in ("set_tempo", "key_signature"):
            found.append((now, message.type, getattr(message, "key", None) or mido.tempo2bpm(message.tempo)))
    first = in_a_row(SET)[0].bar_onset
    for playing, tempo, key in zip(
        [p for p in in_a_row(SET) if p.time == 0], (180, 200, 140), ("D", "C", "Am"), strict=True
    ):
        tick = int((playing.onset - first) * 1920) if playing.number else 0
        assert (tick, "key_signature", key) in found
        assert any(t == tick and kind == "set_tempo" and round(v) == tempo for t, kind, v in found)
    assert conductor.name == "Three"


def test_bar_lines_of_the_file_are_those_of_the_tunes() -> None:
    tune = read_tune("X:1\nT:T\nM:6/8\nL:1/8\nK:D\nA|dfa afd|gbg fe|\n")
    data = set_midi_bytes(TuneSet("", (SetTune(tune, 3),)))
    now, meters = 0, []
    for message in mido.MidiFile(file=io.BytesIO(data)).tracks[0]:
        now += message.time
        if message.type == "time_signature":
            meters.append((now, message.numerator, message.denominator))
    assert [m for m in meters[:-1] if m[1:] != (6, 8)] == []
    assert all(tick % (6 * 240) == 0 for tick, *_ in meters)


def test_as_played_each_time_is_varied_and_every_note_ends() -> None:
    twice = TuneSet("", (SetTune(TUNES[0], 2),))
    notes = notes_of(set_midi_bytes(twice, expression=Expression()))["Melody"]
    half = len(notes) // 2
    assert [n[2] for n in notes[:half]] == [n[2] for n in notes[half:]]
    assert [n[3] for n in notes[:half]] != [n[3] for n in notes[half:]]


@pytest.mark.parametrize("times", [0, -1, 21])
def test_a_number_of_times_that_nobody_plays_is_refused_in_a_sentence(times: int) -> None:
    with pytest.raises(ComposerError, match="1 to 20 was expected"):
        SetTune(TUNES[0], times)


def test_a_set_of_nothing_is_refused_in_a_sentence() -> None:
    with pytest.raises(ComposerError, match="A set of 0 tunes"):
        TuneSet("", ())
