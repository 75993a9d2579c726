"""The strip of ways is worked by keys alone, and gives the keys back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.widgets.ways_bar import WaysBar

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def ways(qtbot: QtBot) -> Iterator[WaysBar]:
    window = QWidget()
    qtbot.addWidget(window)
    field, bar = QLineEdit(), WaysBar()
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    bar.begin("Bars 5–6 again.")
    for number in (1, 2, 3):
        bar.add(str(number), f"Way {number}")
    yield bar
    window.close()


def test_digits_and_arrows_choose_a_way(qtbot: QtBot, ways: WaysBar) -> None:
    chosen: list[int] = []
    ways.way_chosen.connect(chosen.append)
    ways.way_chosen.connect(ways.show_way)
    for key in (Qt.Key.Key_2, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_9):
        qtbot.keyClick(ways, key)
    assert chosen == [2, 3, 0, 3]


def test_enter_keeps_and_escape_gives_up(qtbot: QtBot, ways: WaysBar) -> None:
    with qtbot.assertNotEmitted(ways.kept):
        qtbot.keyClick(ways, Qt.Key.Key_Return)
    ways.show_way(1)
    with qtbot.waitSignal(ways.kept, timeout=0):
        qtbot.keyClick(ways, Qt.Key.Key_Return)
    with qtbot.waitSignal(ways.given_up, timeout=0):
        qtbot.keyClick(ways, Qt.Key.Key_Escape)


def test_the_keys_are_given_back_at_the_end(ways: WaysBar) -> None:
    assert ways.hasFocus()
    ways.end()
    assert isinstance(QApplication.focusWidget(), QLineEdit)


@pytest.mark.parametrize("width", [420, 560, 900])
def test_a_long_sentence_is_read_whole(qtbot: QtBot, ways: WaysBar, width: int) -> None:
    ways.say("The 2 marked bars are composed anew; all other bars are locked. 8 ways: choose one to see it.")
    ways.window().resize(width, 300)
    label = ways.sentence
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert ways.width() <= width
