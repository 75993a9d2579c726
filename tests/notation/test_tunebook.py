"""Tunebooks: where tunes start and end, and what applies to all of them."""

import pytest

from composer.notation.tunebook import read_tunebook, split_tunebook

TUNE = "X:1\nT:One\nM:4/4\nL:1/4\nK:C\nCDEF|"


def test_tunes_end_at_empty_lines_and_know_their_place() -> None:
    tunes = split_tunebook(f"Some words.\n\n{TUNE}\n\n \n{TUNE}\n")
    assert [(tune.text, tune.position, tune.first_line) for tune in tunes] == [(TUNE, 1, 3), (TUNE, 2, 11)]


def test_a_tune_starts_at_the_next_number_even_without_an_empty_line() -> None:
    assert len(split_tunebook(f"{TUNE}\n{TUNE}")) == 2


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_read(line_end: str) -> None:
    tunes = read_tunebook(f"{TUNE}\n\n{TUNE}\n".replace("\n", line_end))
    assert [(tune.title, tune.valid) for tune in tunes] == [("One", True), ("One", True)]


def test_the_files_header_applies_to_its_tunes_unless_they_say_otherwise() -> None:
    tunes = read_tunebook(f"M:3/4\nC:Anonymous\n\n{TUNE}\n\nX:2\nL:1/4\nK:C\nCDE|")
    assert [(tune.meter.text, tune.fields("C"), tune.valid) for tune in tunes] == [
        ("4/4", ("Anonymous",), True),
        ("3/4", ("Anonymous",), True),
    ]


@pytest.mark.parametrize(
    "text", ["", "\n\n", "Dear Sir,\nplease find | attached.\n", "T:only a title\n", "%abc-2.1\n"]
)
def test_what_has_no_key_no_number_and_no_music_is_no_tune(text: str) -> None:
    assert read_tunebook(text) == ()


@pytest.mark.parametrize("text", ["K:C\nCDEF|", "M:4/4\nK:C\nCDEF|", "CDEF|GABc|"])
def test_a_tune_needs_no_number(text: str) -> None:
    assert [tune.text for tune in read_tunebook(text)] == [text]


def test_an_empty_line_between_header_and_music_does_not_cut_the_tune() -> None:
    (tune,) = read_tunebook("X:1\nM:4/4\nL:1/4\nK:C\n\nCDEF|\n")
    assert tune.valid


def test_a_byte_order_mark_is_no_part_of_the_first_tune() -> None:
    assert split_tunebook("\ufeff" + TUNE)[0].text == TUNE


def test_tune_text_is_kept_exactly() -> None:
    text = "X:1\r\nT: Odd   spacing \r\nK:C % comment\r\nCD   EF |\\\r\nGA Bc|"
    assert read_tunebook("\n" + text + "\r\n\r\n")[0].text == text


def test_a_field_may_go_on_with_a_plus_sign() -> None:
    (tune,) = read_tunebook("X:1\nN:one\n+:two\nK:C\nC|")
    assert tune.fields("N") == ("one two",)
