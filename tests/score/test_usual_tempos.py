"""A tune without `Q:` goes as fast as its rhythm or its meter asks for."""

import io
from fractions import Fraction

import mido
import pytest

from composer.notation.reader import read_tune
from composer.score.midi import midi_bytes
from composer.score.performance import perform
from composer.score.usual_tempos import beginning_tempo


@pytest.mark.parametrize(
    ("rhythm", "meter", "beat", "beats_per_minute"),
    [
        ("Reel", "C|", "1/2", 100),
        ("reel", "4/4", "1/2", 100),
        ("Reel", "2/4", "1/4", 100),
        ("Double jig", "6/8", "3/8", 116),
        ("slip jig", "9/8", "3/8", 116),
        ("Hornpipe", "4/4", "1/2", 76),
        ("Polka", "2/4", "1/4", 126),
        ("Waltz", "3/4", "1/4", 138),
        ("Slow air", "6/8", "3/8", 60),
        ("Air", "3/4", "1/4", 72),
        ("March", "6/8", "3/8", 108),
        ("", "6/8", "3/8", 112),
        ("", "C|", "1/2", 88),
        ("", "3/2", "1/2", 96),
        ("", "4/4", "1/4", 120),
        ("", "none", "1/4", 120),
    ],
)
def test_a_rhythm_gives_the_tempo_before_a_meter_does(
    rhythm: str, meter: str, beat: str, beats_per_minute: int
) -> None:
    tempo = beginning_tempo(read_tune(f"X:1\nR:{rhythm}\nM:{meter}\nL:1/8\nK:D\nABc|\n"))
    assert (tempo.beat, tempo.beats_per_minute) == (Fraction(beat), beats_per_minute)


def test_the_tempo_that_the_tune_gives_is_kept() -> None:
    tune = read_tune("X:1\nR:reel\nM:4/4\nQ:1/4=90\nK:D\nABc|\n")
    assert beginning_tempo(tune) == tune.tempo


def test_playing_and_midi_have_the_usual_tempo() -> None:
    tune = read_tune("X:1\nR:reel\nM:4/4\nL:1/8\nK:D\nd8|d8|\n")
    assert perform(tune).seconds(Fraction(1)) == pytest.approx(1.2)
    file = mido.MidiFile(file=io.BytesIO(midi_bytes(tune)))
    assert [message.tempo for message in file.tracks[0] if message.type == "set_tempo"] == [300_000]
    assert file.length == pytest.approx(2.4)
