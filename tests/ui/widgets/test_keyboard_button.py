"""The button that takes notes from a MIDI keyboard."""

import pytest
from pytestqt.qtbot import QtBot

from composer.ui.widgets.keyboard_button import KeyboardButton, spelled_in


@pytest.mark.parametrize(
    ("midi", "key", "text"),
    [
        (66, "D", "F"),
        (65, "D", "=F"),
        (66, "", "^F"),
        (60, "", "C"),
        (74, "Em", "d"),
        (70, "F", "B"),
        (70, "no key", "_B"),
    ],
)
def test_a_note_is_spelled_as_its_key_has_it(midi: int, key: str, text: str) -> None:
    assert spelled_in(midi, key) == text


def test_what_is_played_grows_in_groups_and_begins_anew_when_it_is_pressed_again(qtbot: QtBot) -> None:
    button = KeyboardButton()
    qtbot.addWidget(button)
    texts: list[str] = []
    button.played.connect(texts.append)
    button.click()
    for midi in (62, 64, 62, 64, 67):
        button.take(midi)
    assert texts[-1] == "DEDE G"
    button.click()
    button.click()
    button.take(74)
    assert texts[-1] == "d"
