"""An error stays until it is closed or solved, whatever else is said meanwhile."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.session import Offer
from composer.ui.widgets.banner import Banner

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made, desk = QWidget(), QWidget()
    made.banner, made.desk = Banner(desk), desk  # type: ignore[attr-defined]
    layout = QVBoxLayout(made)
    layout.addWidget(made.banner)  # type: ignore[attr-defined]
    layout.addWidget(desk, 1)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_a_notice_leaves_the_error_in_its_strip(window: QWidget) -> None:
    banner = window.banner  # type: ignore[attr-defined]
    banner.tell_error("The disk is full.", "Exporting")
    banner.say("Saved.")
    assert banner.isVisible()
    assert banner.label.text() == "The disk is full."
    assert banner.toast.isVisible()
    banner.settle("Exporting")
    assert not banner.isVisible()


def test_a_window_that_was_hidden_still_has_its_error(window: QWidget) -> None:
    banner = window.banner  # type: ignore[attr-defined]
    banner.tell_error("The disk is full.", "Exporting")
    window.hide()
    window.show()
    banner.say("Saved.")
    assert banner.label.text() == "The disk is full."
    banner.close_button.click()
    banner.say("Saved again.")
    assert not banner.isVisible()


def test_in_a_low_window_both_stand_in_the_strip_and_the_error_stays_behind(window: QWidget) -> None:
    banner = window.banner  # type: ignore[attr-defined]
    window.resize(900, 150)
    banner.tell_error("The disk is full.")
    banner.say("Saved.")
    assert banner.label.text() == "Saved.\nThe disk is full."
    banner._end_notice()
    assert banner.label.text() == "The disk is full."
    banner._timer.stop()


def test_a_way_on_stands_beside_its_own_sentence_and_goes_with_it(window: QWidget) -> None:
    banner, gone = window.banner, list[str]()  # type: ignore[attr-defined]
    banner.offer(Offer("The disk is full.", "Choose another folder…", lambda: gone.append("folder"), True))
    banner.offer(Offer("A tune is in the trash.", "Undo", lambda: gone.append("undo")))
    assert (banner.act.text(), banner.toast.act.text()) == ("Choose another folder…", "Undo")
    banner._end_notice()
    banner.act.click()
    assert gone == ["folder"]
    assert not banner.isVisible()
    banner.offer(Offer("A tune is in the trash.", "Undo", lambda: gone.append("undo")))
    banner.toast.act.click()
    assert gone == ["folder", "undo"]
    assert not banner.toast.isVisible()
    banner.say("Saved.")
    assert not banner.toast.act.isVisible()
    banner._timer.stop()
