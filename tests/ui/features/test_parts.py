"""Tune › Add a part: a second voice written into the open tune and taken out, each one undo step."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.feature import Host
from composer.ui.features.parts import Parts

TUNE = "X:1\nM:4/4\nL:1/4\nK:G\nGBdg|dfad|G4|]\n"
LABELS = (
    "For two fiddles",
    "For whistle and fiddle",
    "For fiddle and cello",
    "Bass",
    "Drone on the key note",
    "Drone on key note and fifth",
    "Octave below",
)


@pytest.fixture
def menu(qtbot: QtBot, host: Host) -> QMenu:
    host.document.open(OpenTune(TUNE))
    qtbot.waitUntil(lambda: not host.reader.busy, timeout=60_000)
    menu = QMenu(host.page)
    Parts(host).fill(menu)
    return menu


def press(menu: QMenu, label: str) -> None:
    entries = menu.actions()[0].menu()
    assert isinstance(entries, QMenu)
    next(entry for entry in entries.actions() if entry.text().replace("&", "") == label).trigger()


def test_each_part_is_a_second_voice_that_one_undo_takes_back(host: Host, menu: QMenu) -> None:
    for label in LABELS:
        press(menu, label)
        made = read_tune(host.document.text)
        assert (len(made.voices), made.problems) == (2, ())
        host.document.undo()
        assert host.document.text == TUNE
        assert not host.document.can_undo


def test_a_part_is_taken_out_again(host: Host, menu: QMenu) -> None:
    press(menu, "Octave below")
    press(menu, "Take the part out")
    assert host.document.text == TUNE


def test_a_tune_with_a_part_keeps_it_until_it_is_taken_out(qtbot: QtBot, host: Host, menu: QMenu) -> None:
    press(menu, "Bass")
    with_bass = host.document.text
    with qtbot.captureExceptions() as raised:
        press(menu, "Octave below")
    assert [type(error) for _, error, _ in raised] == [ComposerError]
    assert host.document.text == with_bass
