"""The table of instruments: what it says, a person's own, and one that can't be read."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.notation.instruments import FILE_NAME, instrument, instruments, use_own_instruments


@pytest.fixture(autouse=True)
def nothing_left(tmp_path: Path) -> Iterator[None]:
    yield
    use_own_instruments(tmp_path / "nowhere")


def test_names_labels_and_other_names_find_an_instrument() -> None:
    assert {instrument(name).name for name in ("d-whistle", "D Whistle", "tin whistle")} == {"d-whistle"}
    with pytest.raises(
        ComposerError, match=r"“tuba” is no instrument that is known\. Choose from: d-whistle"
    ):
        instrument("tuba")


def test_a_whistle_half_holes_what_its_scale_lacks() -> None:
    whistle = instrument("d-whistle")
    assert sorted(whistle.easy)[:7] == [62, 64, 66, 67, 69, 71, 72]
    assert {63, 65, 68, 70} <= whistle.hard


def test_strings_lie_within_the_range_and_names_are_one_each() -> None:
    named = [name for each in instruments() for name in (each.name, *each.also)]
    assert len(named) == len(set(named))
    assert all(each.lowest == each.strings[0] for each in instruments() if each.strings)


def test_an_own_row_comes_before_the_usual_one(tmp_path: Path) -> None:
    own = '[[instrument]]\nname = "fiddle"\nlabel = "Five strings"\nrange = ["C,", "e\'"]\n'
    (tmp_path / FILE_NAME).write_text(own, "utf-8")
    assert use_own_instruments(tmp_path) == ""
    assert (instrument("fiddle").label, instrument("fiddle").lowest) == ("Five strings", 48)
    assert sum(each.name == "fiddle" for each in instruments()) == 1


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("nonsense", "Expected"),
        ("[[flute]]", r"\[\[instrument\]\]"),
        ('[[instrument]]\nname = "x"', "lacks “range”"),
        ('[[instrument]]\nname = "x"\nrange = ["D", "H"]', "has H, and notes as in ABC"),
        ('[[instrument]]\nname = "x"\nrange = ["d", "D"]', "the lower one first"),
        ('[[instrument]]\nname = "x"\nrange = ["D", "d"]\nmouth = 3', "“mouth” is no field of the table"),
        ('[[instrument]]\nname = "x"\nrange = ["D", "d"]\nprogram = 200', "a whole number 0 to 127"),
        ('[[instrument]]\nname = "x"\nrange = 5', "a list of up to"),
    ],
)
def test_a_table_that_cannot_be_read_is_told_and_the_usual_one_used(
    tmp_path: Path, written: str, told: str
) -> None:
    (tmp_path / FILE_NAME).write_text(written, "utf-8")
    sentence = use_own_instruments(tmp_path)
    assert FILE_NAME in sentence
    assert sentence.endswith("Correct it, or remove it, and start again.")
    assert re.search(told, sentence), sentence
    assert instrument("d-whistle").label == "D whistle"
