"""The whole program by keyboard: an order as one reads, a way back, and Escape out of whatever opened."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from whole_window import PLACES, described, focusable, place_in, rest, show, whole_window

from composer.ui.features.finding import Finding
from composer.ui.window_assembly import WindowAssembly

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
SAME_ROW = 16
"""Pixels between the middles of two things in one row."""


@pytest.fixture(scope="module")
def assembly(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowAssembly]:
    with whole_window(qapp, tmp_path_factory.mktemp("home")) as made:
        yield made


@pytest.fixture(autouse=True)
def _rested(qtbot: QtBot, assembly: WindowAssembly) -> Iterator[None]:
    rest(assembly)
    assembly.window.activateWindow()
    qtbot.waitUntil(assembly.window.isActiveWindow)
    yield
    rest(assembly)


def walk(window: QWidget, first: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What Tab comes to, until it is round."""
    first.setFocus()
    walked = [first]
    for _ in range(2 * len(focusable(window))):
        QTest.keyClick(window.windowHandle(), key)
        now = window.focusWidget()
        if now is first:
            return walked
        walked.append(now)
    raise AssertionError(f"Tab does not come back: {[described(one) for one in walked[-4:]]}")


@pytest.mark.parametrize("name", PLACES)
def test_tab_goes_down_the_column_row_by_row_and_back_the_same_way(
    assembly: WindowAssembly, name: str
) -> None:
    show(assembly, name)
    window = assembly.window
    first = focusable(window)[0]
    walked = walk(window, first)
    back = walk(window, first, Qt.Key.Key_Backtab)
    assert set(walked) == set(back)
    settings = assembly.window._places[name].settings
    inside = [one for one in walked if settings.isAncestorOf(one) and not isinstance(one, QScrollArea)]
    for one, following in pairwise(inside):
        here, there = place_in(one, settings).center(), place_in(following, settings).center()
        in_order = there.x() > here.x() if abs(there.y() - here.y()) <= SAME_ROW else there.y() > here.y()
        assert in_order, f"{described(one)} before {described(following)}"


def test_escape_closes_what_is_found_and_what_is_told(assembly: WindowAssembly) -> None:
    show(assembly, "compose")
    finding = assembly.features["finding"]
    assert isinstance(finding, Finding)
    finding.begin_replacing()
    for part in (finding.bar.wanted, finding.bar.by, finding.bar.replace):
        finding.begin_replacing()
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Escape)
        assert not finding.bar.isVisible()
        assert assembly.page.editor.hasFocus()
    banner = assembly.window.banner
    banner.tell_error("Something went wrong.")
    banner.close_button.setFocus()
    QTest.keyClick(banner.close_button, Qt.Key.Key_Escape)
    assert not banner.isVisible()


def test_escape_closes_the_help(assembly: WindowAssembly) -> None:
    show(assembly, "library")
    assembly.help.getting_started()
    QTest.keyClick(assembly.help.page.text, Qt.Key.Key_Escape)
    assert not assembly.help.page.isVisible()
