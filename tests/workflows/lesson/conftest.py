"""Tunes to learn from, and what is made of them."""

from pathlib import Path

import pytest

from composer.workflows.lesson.lesson import Lesson
from composer.workflows.lesson.text import LessonText, text_of

NOTES = "CDEFGABcdefgab"


def song(number: int) -> str:
    bars = ["".join(NOTES[(number * k + j * (k + 1)) % 14] for j in range(8)) for k in range(4)]
    return f"R:reel\nM:4/4\nL:1/8\nK:D\n{'|'.join(bars)}|]"


@pytest.fixture
def text() -> LessonText:
    return text_of("Own", [song(number) for number in range(40)], [f"Tune {number}" for number in range(40)])


@pytest.fixture
def lesson(tmp_path: Path, text: LessonText) -> Lesson:
    made = Lesson(tmp_path / "lesson")
    made.take_text(text)
    return made
