"""Tells a screen reader what the window does by itself: one place for notices, errors and ends of jobs."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from composer.ui.session import Offer

Speak = Callable[[QWidget, str], None]


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say `text` now; nothing where none listens.

    It says what is new beside the focus, which stays where it is.
    """
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Announcements(QObject):
    """Slots for whatever tells a person that something happened."""

    def __init__(self, window: QWidget, speak: Speak = announce) -> None:
        super().__init__(window)
        self._window, self._speak = window, speak

    def say(self, text: str) -> None:
        """A notice, or how a job ended."""
        self._speak(self._window, text)

    def say_offer(self, offer: Offer) -> None:
        """A sentence, and what the way on is called."""
        self.say(f"{offer.text} {offer.action}".strip())

    def say_failure(self, sentence: str, _job: str = "", _offer: Offer | None = None) -> None:
        """What went wrong."""
        self.say(sentence)
