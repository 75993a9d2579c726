"""The keys of the sheet go from note to note, select, move what is chosen, and repeat it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.notation.reader import read_tune
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.feature import Host
from composer.ui.features.note_keys import NoteKeys, notes_of, repeated

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
HEADER = "X:1\nT:A\nM:4/4\nL:1/8\nK:D\n"
MUSIC = "|:F2 FG A2 cA|d2 (3efg a4:|\n"
Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """Presses keys on the sheet, and reads what becomes of music and selection."""

    def __init__(self, qtbot: QtBot, host: Host) -> None:
        self._qtbot, self.host = qtbot, host
        self.keys = NoteKeys(host)
        host.document.open(OpenTune(HEADER + MUSIC))
        qtbot.waitUntil(lambda: not host.reader.busy, timeout=60_000)

    def choose(self, written: str) -> None:
        start = len(HEADER) + MUSIC.index(written)
        self.host.document.select(start, start + len(written))

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self._qtbot.keyClick(self.host.page.sheet, key, held)

    @property
    def music(self) -> str:
        return self.host.document.text.removeprefix(HEADER)

    @property
    def selected(self) -> str:
        selection = self.host.document.selection
        return self.host.document.text[selection.start : selection.end]


@pytest.fixture
def hand(qtbot: QtBot, host: Host) -> Hand:
    return Hand(qtbot, host)


def test_up_and_down_move_the_chosen_note_and_leave_the_others(hand: Hand) -> None:
    hand.choose("F2")
    hand.press(Key.Key_Down)
    assert hand.music == "|:=F2 ^FG A2 cA|d2 (3efg a4:|\n"
    hand.press(Key.Key_Up)
    assert hand.music == "|:F2 ^FG A2 cA|d2 (3efg a4:|\n"
    hand.press(Key.Key_Up, ALT | SHIFT)
    hand.press(Key.Key_Up, CTRL)
    assert hand.music == "|:g2 ^FG A2 cA|d2 (3efg a4:|\n"
    assert hand.selected == "g2"
    assert hand.host.document.can_undo


def test_octave_and_step_move_all_that_is_selected(hand: Hand) -> None:
    hand.choose("A2 cA")
    hand.press(Key.Key_Down, CTRL)
    assert hand.music == "|:F2 FG A,2 CA,|d2 (3efg a4:|\n"
    assert hand.selected == "A,2 CA,"
    hand.press(Key.Key_Up, ALT | SHIFT)
    assert hand.music == "|:F2 FG B,2 DB,|d2 (3efg a4:|\n"


def test_left_and_right_go_by_notes_and_with_ctrl_by_bars(hand: Hand) -> None:
    hand.choose("F2")
    hand.press(Key.Key_Right)
    assert hand.selected == "F"
    hand.press(Key.Key_Right, CTRL)
    assert hand.selected == "d2"
    hand.press(Key.Key_Left)
    assert hand.selected == "A"
    hand.press(Key.Key_Left, CTRL)
    assert hand.selected == "F2"
    hand.press(Key.Key_Left)
    assert hand.selected == "F2"


def test_shift_selects_on_from_where_it_began(hand: Hand) -> None:
    hand.choose("A2")
    hand.press(Key.Key_Right, SHIFT)
    hand.press(Key.Key_Right, SHIFT)
    assert hand.selected == "A2 cA"
    hand.press(Key.Key_Left, SHIFT)
    assert hand.selected == "A2 c"
    hand.press(Key.Key_Right, SHIFT | CTRL)
    assert hand.selected == "A2 cA"
    hand.press(Key.Key_Right, SHIFT | CTRL)
    assert hand.selected == "A2 cA|d2 (3efg a4"


def test_r_repeats_a_note_behind_itself_and_bars_with_a_bar_line(hand: Hand) -> None:
    hand.choose("FG")
    hand.press(Key.Key_R)
    assert hand.music == "|:F2 FGFG A2 cA|d2 (3efg a4:|\n"
    assert hand.selected == "FG"
    hand.host.document.undo()
    hand.choose("d2 (3efg a4")
    hand.press(Key.Key_R)
    assert hand.music == "|:F2 FG A2 cA|d2 (3efg a4|d2 (3efg a4:|\n"
    assert hand.selected == "d2 (3efg a4"


def test_a_tuplet_is_repeated_whole() -> None:
    tune = read_tune(HEADER + MUSIC)
    notes = notes_of(tune)
    first = next(at for at, note in enumerate(notes) if note.tuplet)
    assert repeated(tune, notes, range(first, first + 3)).endswith("d2 (3efg(3efg a4:|\n")


def test_without_a_note_the_keys_do_what_they_do_everywhere(hand: Hand) -> None:
    hand.host.document.select(0, 0)
    for key in (Key.Key_Up, Key.Key_Left, Key.Key_R):
        hand.press(key)
    assert hand.music == MUSIC
    assert hand.host.document.selection.start == 0
