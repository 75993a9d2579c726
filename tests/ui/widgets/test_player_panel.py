"""The panel above the player bar, and the loop on the slider."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.ui.theme import LIGHT
from composer.ui.widgets.player_bar import PlayerBar
from composer.ui.widgets.player_panel import PlayerPanel
from composer.ui.widgets.seek_slider import SeekSlider

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|raise\\(\\)|grabbing the keyboard")


@pytest.fixture
def panel(qtbot: QtBot) -> PlayerPanel:
    made = PlayerPanel()
    qtbot.addWidget(made)
    return made


def test_it_opens_above_its_button_and_asks_for_the_ports(panel: PlayerPanel, qtbot: QtBot) -> None:
    bar = PlayerBar()
    qtbot.addWidget(bar)
    bar.move(100, 500)
    bar.show()
    with qtbot.waitSignal(panel.outputs_wanted, timeout=0):
        panel.open_above(bar.more)
    assert panel.isVisible()
    assert panel.geometry().bottom() < bar.more.mapToGlobal(bar.more.rect().topLeft()).y()
    panel.close()


def test_marks_are_shown_as_times(panel: PlayerPanel) -> None:
    panel.set_marks("0:04", "")
    assert panel.marks.text() == "from 0:04"
    assert panel.clear.isEnabled()
    panel.set_marks("", "")
    assert panel.marks.text() == "whole tune"
    assert not panel.clear.isEnabled()


def test_a_chosen_port_stays_chosen_when_ports_are_listed_again(panel: PlayerPanel) -> None:
    panel.set_outputs(("Synth", "Other"), "")
    panel.set_output("Other")
    panel.set_outputs(("Synth",), "")
    assert panel.output.currentData() == "Other"


def test_the_speed_up_and_its_goal_are_told_together(panel: PlayerPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.speed_up_changed, timeout=0) as told:
        panel.speed_up.setValue(5)
    assert told.args == [5, 150]


def test_following_is_on_and_can_be_switched_off(panel: PlayerPanel, qtbot: QtBot) -> None:
    assert panel.follow.isChecked()
    with qtbot.waitSignal(panel.follow_changed, timeout=0) as told:
        panel.follow.click()
    assert told.args == [False]


def test_everything_in_the_panel_has_a_name(panel: PlayerPanel) -> None:
    boxes = (
        panel.speed_up,
        panel.goal,
        panel.transposition,
        panel.accompanist,
        panel.output,
    )
    assert all(box.accessibleName() for box in boxes)


def test_the_loops_ends_are_marked_on_the_slider(
    qtbot: QtBot, count_pixels: Callable[[QWidget, str], int]
) -> None:
    slider = SeekSlider()
    qtbot.addWidget(slider)
    slider.resize(400, 24)
    slider.set_duration(60.0)
    before = count_pixels(slider, LIGHT.accent)
    slider.set_marks(20.0, None)
    one = count_pixels(slider, LIGHT.accent)
    slider.set_marks(20.0, 40.0)
    assert before < one < count_pixels(slider, LIGHT.accent)
