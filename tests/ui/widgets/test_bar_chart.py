"""Bars that can be clicked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.ui.colours import LIGHT
from composer.ui.widgets.bar_chart import BARS_A_CLICK, MOST_BARS, BarChart

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
KEYS = [("D", "D", 30), ("G", "G", 20), ("", "not named", 10)]


@pytest.fixture
def chart(qtbot: QtBot) -> BarChart:
    made = BarChart()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def test_the_longest_bar_is_the_most_frequent(chart: BarChart, count_pixels: Callable[..., int]) -> None:
    chart.show_counts(KEYS)
    lengths = [count_pixels(chart.bars[name], LIGHT.training_raw) for name, _, _ in KEYS]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[1] / lengths[0] == pytest.approx(2 / 3, abs=0.1)


def test_a_click_tells_the_name_and_a_second_one_lets_it_go(chart: BarChart, qtbot: QtBot) -> None:
    chart.show_counts(KEYS)
    with qtbot.waitSignal(chart.chosen) as told:
        qtbot.mouseClick(chart.bars[""], Qt.MouseButton.LeftButton)
    assert told.args == [""]
    chart.check("")
    with qtbot.waitSignal(chart.let_go):
        qtbot.keyClick(chart.bars[""], Qt.Key.Key_Space)


def test_of_thousands_of_names_only_some_are_there_until_more_are_wanted(chart: BarChart) -> None:
    chart.show_counts([(f"{n}", f"{n}", 5000 - n) for n in range(2000)])
    assert len(chart.bars) == MOST_BARS
    assert chart.more.text() == f"{2000 - MOST_BARS:,} more"
    chart.more.click()
    assert len(chart.bars) == MOST_BARS + BARS_A_CLICK


def test_other_counts_take_the_place_of_those_before(chart: BarChart) -> None:
    chart.show_counts([(f"{n}", f"{n}", 1) for n in range(MOST_BARS)])
    chart.check("2")
    chart.show_counts(KEYS)
    assert list(chart.bars) == ["D", "G", ""]
    assert [bar.text() for bar in chart.bars.values()] == ["D", "G", "not named"]
    assert not any(bar.isChecked() for bar in chart.bars.values())
    shown = [bar for bar in chart.findChildren(type(chart.bars["D"])) if not bar.isHidden()]
    assert len(shown) == 3
    assert chart.more.isHidden()
