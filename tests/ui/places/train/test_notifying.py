"""A long training that ends while the person is in another program is told there; nothing else is."""

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus
from composer.ui.places.train.notifying import ENDED, LONG_SECONDS, TrainNotifying

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(
    ("seconds", "away", "told"),
    [
        (LONG_SECONDS, True, [ENDED]),
        (LONG_SECONDS, False, []),
        (LONG_SECONDS - 1, True, []),
    ],
)
def test_the_end_of_a_long_training_is_told_to_who_is_elsewhere(
    qtbot: QtBot, home: Any, corpus: Corpus, seconds: float, away: bool, told: list[str]
) -> None:
    place = home.open(corpus)
    said: list[str] = []
    times = iter((0.0, seconds))
    TrainNotifying(place.run, QWidget(place.settings), lambda: next(times), lambda: away, said.append)
    place.settings.form.set_values({"iterations": 3})
    place.settings.start.click()
    qtbot.waitUntil(lambda: not place.running, timeout=20_000)
    assert said == told
