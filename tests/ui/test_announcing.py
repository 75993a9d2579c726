"""What happens by itself is said to a screen reader, in one place."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.ui.announcing import Announcements, announce
from composer.ui.session import Offer


def test_notices_offers_and_errors_are_said(qtbot: QtBot) -> None:
    window, said = QWidget(), list[str]()
    qtbot.addWidget(window)
    announcements = Announcements(window, speak=lambda _widget, text: said.append(text))
    announcements.say("12 tunes in 3 seconds.")
    announcements.say_offer(Offer("“a.mid” is written.", "Show folder", window.close))
    announcements.say_failure("The disk is full.", "Export", None)
    assert said == ["12 tunes in 3 seconds.", "“a.mid” is written. Show folder", "The disk is full."]


def test_qt_takes_the_announcement_where_a_reader_listens(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QAccessible.setActive(True)
    announce(window, "Done.")
    announce(window, "")
    QAccessible.setActive(False)
    announce(window, "Done.")
