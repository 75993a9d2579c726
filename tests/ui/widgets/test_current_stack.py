"""The stack of pages of the window."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from composer.ui.widgets.current_stack import CurrentStack


def test_a_stack_needs_the_room_of_the_page_that_is_shown_alone(qtbot: QtBot) -> None:
    stack = CurrentStack()
    qtbot.addWidget(stack)
    narrow, wide = QPushButton("Go"), QPushButton("Go on for as long as this")
    for page in (narrow, wide):
        stack.addWidget(page)
    assert stack.minimumSizeHint() == narrow.minimumSizeHint()
    stack.setCurrentWidget(wide)
    assert stack.minimumSizeHint() == wide.minimumSizeHint()
    assert stack.sizeHint() == wide.sizeHint()
    assert CurrentStack().minimumSizeHint().isValid()
