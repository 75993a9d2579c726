"""Step by step on tunes of its own, with networks that learn at once."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.model.lstm.weights import initial_weights
from composer.training.run import Run
from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.page import StepPage
from composer.workflows.lesson.lesson import Lesson
from composer.workflows.lesson.network import network_of
from composer.workflows.lesson.text import LessonText, text_of
from composer.workflows.lesson.training import OwnNetwork

SECONDS = 1000
NOTES = "CDEFGABcdefgab"
LOSSES = tuple(4.0 - 0.01 * step for step in range(60))
PageT = TypeVar("PageT", bound=StepPage)


def song(number: int) -> str:
    """A tune that differs from all others."""
    bars = ["".join(NOTES[(number * k + j * (k + 1)) % 14] for j in range(8)) for k in range(4)]
    return f"R:reel\nM:4/4\nL:1/8\nK:D\n{'|'.join(bars)}|]"


@pytest.fixture
def own(text: LessonText, lesson: Lesson) -> OwnNetwork:
    """As after sixty steps, with weights so large that it is sure of what comes next."""
    size, units = len(text.vocabulary), lesson.settings.units
    weights = initial_weights(network_of(units), size, 3)
    arrays = {name: np.asarray(one * 8, np.float32) for name, one in weights.items()}
    moment = replace(Run.new(0).snapshot(arrays), losses=LOSSES)
    made = lesson.trainer.own = OwnNetwork(lesson.settings, text.name, text.vocabulary, moment)
    return made


@pytest.fixture
def text() -> LessonText:
    return text_of("Own", [song(number) for number in range(40)], [f"Tune {number}" for number in range(40)])


@pytest.fixture
def lesson(tmp_path: Path, text: LessonText) -> Lesson:
    made = Lesson(tmp_path / "lesson")
    made.take_text(text)
    made.change(units=16, sequence_length=16, batch_size=4)
    return made


@pytest.fixture
def jobs(owner: QObject, qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(owner)
    yield made
    qtbot.waitUntil(lambda: not made.running, timeout=20 * SECONDS)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[PageT], PageT]:
    """Shows a page as the place does."""
    windows: list[QWidget] = []

    def show(page: PageT) -> PageT:
        windows.append(page)
        qtbot.addWidget(page)
        page.resize(640, 800)
        page.show()
        page.show_lesson()
        return page

    return show
