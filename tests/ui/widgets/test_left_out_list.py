"""The list of what was left out says so where nothing was."""

from pytestqt.qtbot import QtBot

from composer.corpus.collection import LeftOut
from composer.ui.widgets.left_out_list import LeftOutList


def test_an_empty_list_says_that_nothing_is_left_out(qtbot: QtBot) -> None:
    listed = LeftOutList()
    qtbot.addWidget(listed)
    listed.set_left_out(())
    assert not listed.empty_state.isHidden()
    assert listed.empty_state.sentence().startswith("Nothing is left out")
    listed.set_left_out((LeftOut("a.abc", 1, 1, "The Gap", "It has no notes."),))
    assert listed.empty_state.isHidden()
