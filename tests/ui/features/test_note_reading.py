"""What the keys come to on the sheet is said in words, while the sheet has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.ui.document.open_tune import OpenTune
from composer.ui.features.feature import Host
from composer.ui.features.note_keys import NoteKeys
from composer.ui.features.note_reading import NoteReading

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TUNE = "X:1\nT:A\nM:4/4\nL:1/8\nK:D\n|:d2 e2 f2 g2|a4 b4|d2 fe d4:|\n"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_arrow_keys_announce_each_note_and_what_is_selected(qtbot: QtBot, host: Host) -> None:
    said: list[tuple[QWidget, str]] = []
    NoteKeys(host)
    reading = NoteReading(host, speak=lambda widget, text: said.append((widget, text)))
    host.document.open(OpenTune(TUNE))
    qtbot.waitUntil(lambda: not host.reader.busy, timeout=60_000)
    host.document.select(TUNE.index("d2"), TUNE.index("d2"))
    assert said == []  # the person is elsewhere

    host.page.show()
    host.page.activateWindow()
    host.page.sheet.setFocus()
    qtbot.waitUntil(host.page.sheet.hasFocus)
    assert said[-1] == (host.page.sheet, "bar 1, beat 1, repeat begins, D, octave 5, quarter")
    qtbot.keyClick(host.page.sheet, Qt.Key.Key_Right)
    assert said[-1][1] == "bar 1, beat 2, E, quarter"
    assert host.page.sheet.accessibleDescription() == "bar 1, beat 2, E, quarter"
    qtbot.keyClick(host.page.sheet, Qt.Key.Key_Right, SHIFT)
    assert said[-1][1] == "2 notes: bar 1, beat 2, E, quarter to bar 1, beat 3, F sharp, quarter"
    host.document.select(0, 0)
    assert reading.said() == ""


def test_from_nowhere_right_comes_to_the_first_note(qtbot: QtBot, host: Host) -> None:
    NoteKeys(host)
    host.document.open(OpenTune(TUNE))
    qtbot.waitUntil(lambda: not host.reader.busy, timeout=60_000)
    host.document.select(0, 0)
    qtbot.keyClick(host.page.sheet, Qt.Key.Key_Right)
    assert host.document.selection.start == TUNE.index("d2")
