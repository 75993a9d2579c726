"""Tune › Chord symbols: written into the open tune and taken out, each one undo step."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.chord_symbols import ChordSymbols
from composer.ui.features.feature import Host

TUNE = "X:1\nM:4/4\nL:1/4\nK:G\nGBdg|dfad|G4|]\n"


@pytest.fixture
def menu(qtbot: QtBot, host: Host) -> QMenu:
    host.document.open(OpenTune(TUNE))
    qtbot.waitUntil(lambda: not host.reader.busy, timeout=60_000)
    menu = QMenu(host.page)
    ChordSymbols(host).fill(menu)
    return menu


def press(menu: QMenu, label: str) -> None:
    entries = menu.actions()[0].menu()
    assert isinstance(entries, QMenu)
    next(entry for entry in entries.actions() if entry.text().replace("&", "") == label).trigger()


def test_symbols_are_written_in_as_one_undo_step_and_taken_out_as_another(host: Host, menu: QMenu) -> None:
    press(menu, "Write in")
    assert host.document.text.endswith('"G"GBdg|"D7"dfad|"G"G4|]\n')
    press(menu, "Take out")
    assert host.document.text == TUNE
    host.document.undo()
    assert '"D7"' in host.document.text
    host.document.undo()
    assert host.document.text == TUNE
    assert not host.document.can_undo


def test_symbols_that_are_there_stay(qtbot: QtBot, host: Host, menu: QMenu) -> None:
    own = TUNE.replace("GBdg", '"Em"GBdg')
    host.document.change(own)
    with qtbot.captureExceptions() as raised:
        press(menu, "Write in")
    assert [type(error) for _, error, _ in raised] == [ComposerError]
    assert host.document.text == own


def test_another_chord_is_written_in_at_the_cursor_and_heard(qtbot: QtBot, host: Host, menu: QMenu) -> None:
    at = TUNE.index("dfad")
    host.document.select(at, at)
    entries = menu.actions()[0].menu()
    assert isinstance(entries, QMenu)
    others = entries.actions()[-1].menu()
    assert isinstance(others, QMenu)
    others.aboutToShow.emit()
    labels = [entry.text() for entry in others.actions()]
    assert labels[0] == "D7"
    others.actions()[1].trigger()
    assert f'|"{labels[1]}"dfad|' in host.document.text
    qtbot.waitUntil(lambda: host.player.playing or host.player.preparing, timeout=60_000)
    assert host.player.settings.accompaniment
    qtbot.waitUntil(lambda: host.player.playing, timeout=60_000)
