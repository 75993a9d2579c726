"""The dialogs of runs: several values of a setting, and what two models compose beside each other."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.composition.events import CorpusCompared
from composer.training.setting_rows import ROWS
from composer.ui.dialogs import two_models
from composer.ui.dialogs.several import SeveralDialog
from composer.ui.dialogs.two_models import TwoModels
from composer.ui.jobs import Jobs
from composer.ui.widgets.sheet_view import SheetView
from composer.workflows.compose import ComposeRequest
from composer.workflows.side_by_side import Side

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TUNE = "X:1\nT:Reel\nM:4/4\nL:1/8\nK:G\nGABc dedB|]\n"
RATE = next(row for row in ROWS if row.name == "learning_rate")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_three_values_around_that_of_the_form_are_suggested(window: QWidget) -> None:
    dialog = SeveralDialog(window, [RATE], {"learning_rate": 0.003})
    assert dialog.chosen() == (0.001, 0.003, 0.009)
    assert dialog.sentence.text() == "3 runs: learning rate 0.001, 0.003, 0.009."


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("0.1 x", "“x” was typed for Learning rate, and a number was expected."),
        ("0.1", "There are 1 different values, and 2 to 5 were expected."),
        ("0.1 700", "Learning rate 700 is out of range"),
        ("nan 0.1", "out of range"),
    ],
)
def test_values_that_can_not_be_are_told_before_anything_begins(
    window: QWidget, typed: str, told: str
) -> None:
    dialog = SeveralDialog(window, [RATE], {"learning_rate": 0.003})
    dialog.field.setText(typed)
    assert told in dialog.problem.text()
    assert not dialog.begin.isEnabled()
    dialog.field.setText("0.1 and 0.2")
    assert dialog.begin.isEnabled()
    assert dialog.problem.isHidden()


def test_what_two_models_composed_is_beside_each_other_with_ways_on(
    qtbot: QtBot, owner: QObject, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def compose(first: ComposeRequest, second: ComposeRequest, _width: int) -> Iterator[Any]:
        asked.append((first.seed, second.seed))
        yield CorpusCompared(1, 4)
        yield Side("Reel", TUNE, ()), Side("", "It wrote no tune with this seed.", ())

    said: list[str] = []
    monkeypatch.setattr(SheetView, "set_message", lambda _sheet, text, *_, **__: said.append(text))
    monkeypatch.setattr(two_models, "compose_two", compose)
    dialog, jobs = TwoModels(window, "reels, slow", "reels, fast"), Jobs(owner)
    assert [column.title.text() for column in dialog.columns] == ["reels, slow", "reels, fast"]
    dialog.compose(jobs, *(ComposeRequest(Path(name), seed=7) for name in ("slow", "fast")))
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert asked == [(7, 7)]
    assert "seed 7" in dialog.heading.text()
    assert dialog.columns[0].text.toPlainText() == TUNE
    assert "The tunes that a model learned from are read once: 25 %" in said
    assert said[-1] == "It wrote no tune with this seed."
    assert [button.isEnabled() for button in dialog.play_buttons] == [True, False]
    with qtbot.waitSignal(dialog.keep_wanted) as kept:
        dialog.keep_buttons[0].click()
    assert kept.args == [0]
    dialog.show_kept(0)
    assert (dialog.keep_buttons[0].text(), dialog.keep_buttons[0].isEnabled()) == ("Kept", False)
    with qtbot.waitSignal(dialog.again_wanted):
        dialog.again.click()
