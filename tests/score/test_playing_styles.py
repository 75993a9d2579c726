"""The table of playing styles: which row suits which tune, what it says of the bar, a person's own rows."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from composer.notation.elements import Meter
from composer.notation.reader import read_tune
from composer.score.playing_styles import (
    FILE_NAME,
    PlayingStyle,
    playing_table,
    use_own_table,
    usual_table,
)

NAMED = [
    (rhythm, meter, row)
    for row in usual_table().rows
    for rhythm in row.rhythms or ("",)
    for meter in row.meters or ("5/4",)
]


@pytest.fixture(autouse=True)
def own_table_forgotten(tmp_path: Path) -> Iterator[None]:
    yield
    use_own_table(tmp_path / "nowhere")


def style_of(rhythm: str, meter: str) -> PlayingStyle:
    tune = read_tune(f"X:1\nR:{rhythm}\nM:{meter}\nL:1/8\nK:D\nD2|\n")
    return playing_table().for_tune(tune)(tune.meter)


@pytest.mark.parametrize(("rhythm", "meter", "row"), NAMED)
def test_every_row_is_found_by_its_rhythms_and_meters(rhythm: str, meter: str, row: PlayingStyle) -> None:
    assert style_of(rhythm, meter) == row


@pytest.mark.parametrize(("rhythm", "meter", "row"), NAMED)
def test_every_row_stresses_the_first_of_the_bar_most_but_mazurkas(
    rhythm: str, meter: str, row: PlayingStyle
) -> None:
    found = Meter(meter, *map(int, {"C": "4/4", "C|": "2/2"}.get(meter, meter).split("/")))
    bar = found.duration
    assert bar is not None
    heard = [row.accent(bar * n / 12, found) for n in range(12)]
    assert len(set(heard)) >= 2
    assert (heard[0] == max(heard)) is (rhythm not in ("mazurka", "varsovienne", "redowa"))


@pytest.mark.parametrize(
    ("rhythm", "meter", "expected"),
    [
        ("Reels", "C|", "reel"),
        ("Irish Reel, slow", "4/4", "reel"),
        ("slow air", "3/4", "slow air"),
        ("Slip-Jig", "9/8", "slip jig"),
        ("Hop Jig", "9/8", "slip jig"),
        ("double jig", "6/8", "jig"),
        ("single jig", "6/8", "slide"),
        ("Hornpipe", "2/2", "hornpipe"),
        ("quick step", "6/8", "march"),
        ("Two-Step", "2/4", "two step"),
    ],
)
def test_a_rhythm_is_known_by_whatever_it_is_called(rhythm: str, meter: str, expected: str) -> None:
    assert expected in style_of(rhythm, meter).rhythms


@pytest.mark.parametrize("meter", ["5/4", "7/8", "2+3+2/8", "none", "4/2", "C"])
def test_a_tune_of_no_rhythm_in_any_meter_has_a_style(meter: str) -> None:
    tune = read_tune(f"X:1\nM:{meter}\nL:1/8\nK:D\nD2|\n")
    style = playing_table().for_tune(tune)(tune.meter)
    assert not style.rhythms
    assert 1 <= style.accent(Fraction(3, 16), tune.meter) <= 127


def test_a_row_of_ones_own_comes_first_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('[[style]]\nrhythms = ["Reel"]\nswing = 60\nstress = [90, 80]\n')
    assert use_own_table(tmp_path) == ""
    assert (style_of("reel", "C|").swing, style_of("reel", "C|").stress) == (60, (90, 80))
    assert style_of("jig", "6/8") in usual_table().rows


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[style]\n", "Expected"),
        ('[[style]]\nrhythms = ["reel"]\nswing = 80\n', "“swing” is 80, and a whole number from 50 to 67"),
        ("[[style]]\nstress = [200]\n", "“stress” is 200, and a whole number from 1 to 127"),
        ("[[style]]\nstress = 3\n", "a list in [ ] was expected"),
        ("[[style]]\nrhythms = [3]\n", "texts in quotation marks were expected"),
        ("[[style]]\nspeed = 3\n", "in row 1, “speed” is no field of the table"),
        ("swing = 3\n", "rows that each begin with [[style]]"),
        ("[[style]]\nswing = true\n", "“swing” is True"),
        ("a = " + "[" * 5000, ""),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_the_usual_table_is_taken(
    tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    sentence = use_own_table(tmp_path)
    assert said in sentence
    assert str(tmp_path / FILE_NAME) in sentence
    assert sentence.endswith("Correct it, or remove it, and start again.")
    assert playing_table() == usual_table()


def test_bytes_that_are_no_text_and_a_folder_in_its_place_are_told_too(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe\x00[[")
    assert "can’t be used" in use_own_table(tmp_path)
    (tmp_path / FILE_NAME).unlink()
    (tmp_path / FILE_NAME).mkdir()
    assert "can’t be used" in use_own_table(tmp_path)
    assert playing_table() == usual_table()
