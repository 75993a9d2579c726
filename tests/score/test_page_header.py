"""The words above the music: what is set, how it wraps, and the room that is left for it."""

import re

import pytest

from composer.notation.reader import read_tune
from composer.score.drawing import Draughtsman
from composer.score.page_header import page_header, text_width, wrap

LONG = "The Exceedingly Long Title of a Tune That Nobody Could Ever Remember Whole " * 3
WIDTH = 18_000


def header_of(*fields: str) -> list[tuple[str, str, int]]:
    header = page_header(read_tune("\n".join(["X:1", *fields, "K:C", "C|"])), WIDTH)
    return [(line.text, line.anchor, line.baseline) for line in header.lines]


def test_title_rhythm_and_composer_stand_as_in_a_printed_book() -> None:
    assert header_of("T:One", "T:Two", "T:Three", "C:Me", "C:You", "O:Here", "R:jig") == [
        ("One", "middle", 500),
        ("Two; Three", "middle", 1000),
        ("jig", "start", 1500),
        ("Me, You (Here)", "end", 1500),
    ]


def test_a_tune_without_words_has_no_header_and_no_room_for_one() -> None:
    header = page_header(read_tune("X:1\nK:C\nC|\n"), WIDTH)
    assert (header.lines, header.credits, header.margin_units) == ((), "", 0)


def test_a_long_title_wraps_and_no_line_is_wider_than_the_page() -> None:
    lines = wrap(LONG, 640, WIDTH, 99)
    assert len(lines) > 3
    assert " ".join(lines) == LONG.strip()
    assert all(text_width(line, 640) <= WIDTH for line in lines)


@pytest.mark.parametrize("title", ["x" * 3000, "W" * 3000, "音" * 3000, "a " * 3000])
def test_an_endless_title_is_cut_after_five_lines(title: str) -> None:
    lines = [text for text, _, _ in header_of(f"T:{title}")]
    assert len(lines) == 5
    assert lines[-1].endswith("…")
    assert all(text_width(line, 640) <= WIDTH for line in lines)


def test_a_composer_who_does_not_fit_beside_the_rhythm_stands_below_it() -> None:
    lines = header_of("T:t", f"C:{LONG}", "R:slow air")
    rhythm = next(line for line in lines if line[1] == "start")
    assert all(baseline > rhythm[2] for _, anchor, baseline in lines if anchor == "end")


def test_the_music_begins_below_the_header_however_high_it_is() -> None:
    draughtsman = Draughtsman()
    for title in ("Short", LONG):
        page = draughtsman.draw(f"X:1\nT:{title}\nT:Other\nC:Me\nR:jig\nK:C\nCDEF|\n", 700).pages[0]
        baselines = [int(y) for y in re.findall(r'<text x="\d+" y="(\d+)"', page)]
        staff = re.search(r'class="staff">\s*<path d="M\d+ (\d+)', page)
        assert staff is not None
        assert max(baselines) + 300 < int(staff[1]) < max(baselines) + 1500
