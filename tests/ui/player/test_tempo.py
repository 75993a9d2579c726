"""The tempo in beats a minute; its share goes from tune to tune."""

from fractions import Fraction

import pytest

from composer.notation.reader import read_tune
from composer.score.performance import Performance, perform
from composer.ui.document.open_tune import Continuity
from composer.ui.player.player import Player
from composer.ui.player.tempo import BeatTempo, Tempo, beats_per_minute, meter_at


def take(player: Player, meter: str, tempo: str) -> None:
    tune = read_tune(f"X:1\nM:{meter}\nL:1/8\nQ:{tempo}\nK:C\nC6|C6|\n")
    player.take(tune, perform(tune), Continuity.ANOTHER)


@pytest.fixture
def tempo(player: Player) -> Tempo:
    made = Tempo(player)
    take(player, "6/8", "3/8=120")
    return made


def test_what_is_set_on_one_tune_is_its_share_on_the_next(tempo: Tempo, player: Player) -> None:
    tempo.set_bpm(90)
    assert (tempo.now.bpm, player.settings.tempo_percent) == (90, 75.0)
    take(player, "4/4", "1/4=200")
    assert (tempo.now.bpm, tempo.now.percent, tempo.now.meter) == (150, 75.0, "4/4")


@pytest.mark.parametrize("own", [97, 240, 353])
def test_every_number_can_be_set(tempo: Tempo, player: Player, own: int) -> None:
    take(player, "6/8", f"3/8={own}")
    for bpm in range(own - 30, own + 30):
        tempo.set_bpm(bpm)
        assert tempo.now.bpm == bpm


def test_the_tunes_own_number_is_its_own_tempo_exactly(tempo: Tempo, player: Player) -> None:
    take(player, "6/8", "1/8=337")
    tempo.set_bpm(100)
    tempo.set_bpm(112)
    assert player.settings.tempo_percent == 100.0


def test_it_is_changed_in_steps_within_what_can_be_played(tempo: Tempo) -> None:
    tempo.change_bpm(4)
    assert tempo.now.bpm == 124
    for _ in range(100):
        tempo.change_bpm(4)
    assert tempo.now.bpm == 360 == tempo.now.range_bpm[1]
    for _ in range(100):
        tempo.change_bpm(-4)
    assert tempo.now.bpm == 30 == tempo.now.range_bpm[0]


def test_a_change_in_the_tune_is_told_where_it_comes(tempo: Tempo, player: Player) -> None:
    told: list[BeatTempo] = []
    tempo.changed.connect(told.append)
    tune = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|[Q:1/4=90]CDEF|\n")
    player.take(tune, perform(tune), Continuity.ANOTHER)
    player.seek(5.0)
    assert [one.bpm for one in told] == [60, 90]


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
