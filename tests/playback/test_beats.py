"""Tempos in beats a minute."""

from fractions import Fraction

import pytest

from composer.notation.reader import read_tune
from composer.playback.beats import beats_per_minute, meter_at
from composer.score.performance import Performance, perform


def performance(meter: str, tempo: str = "Q:1/4=120\n", body: str = "C8|C8|") -> Performance:
    return perform(read_tune(f"X:1\nM:{meter}\nL:1/8\n{tempo}K:C\n{body}\n"))


@pytest.mark.parametrize(
    ("meter", "bpm"),
    [
        ("4/4", 120), ("C", 120), ("2/4", 120), ("3/4", 120), ("none", 120),
        ("C|", 60), ("2/2", 60), ("3/2", 60),
        ("6/8", 80), ("9/8", 80), ("12/8", 80), ("3/8", 240), ("6/4", 120), ("6/16", 160), ("5/8", 240),
    ],
)  # fmt: skip
def test_the_beat_is_the_meters(meter: str, bpm: int) -> None:
    assert beats_per_minute(performance(meter), Fraction(0)) == pytest.approx(bpm)


def test_a_tune_that_changes_meter_and_tempo_has_others_from_there_on() -> None:
    changing = performance("4/4", body="C8|[M:6/8][Q:3/8=100]C6|")
    assert beats_per_minute(changing, Fraction(1, 2)) == pytest.approx(120)
    assert beats_per_minute(changing, Fraction(1)) == pytest.approx(100)
    assert meter_at(changing, Fraction(1)).text == "6/8"
