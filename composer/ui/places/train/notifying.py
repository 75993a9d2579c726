"""Tells that a long training has ended to a person who is in another program meanwhile."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from composer.ui.places.train.run import TrainRun
from composer.ui.theme import application_icon
from composer.ui.words import say

LONG_SECONDS = 60.0
ENDED = "The training has ended."


class TrainNotifying(QObject):
    """The task bar marks the window; a desktop that has a place for messages shows one there as well.

    Args:
        window: a widget of the window that is marked.
        clock: seconds.
        is_away: whether the person is in another program.
        show: shows a sentence outside the window.
    """

    def __init__(
        self,
        run: TrainRun,
        window: QWidget,
        clock: Callable[[], float] = time.monotonic,
        is_away: Callable[[], bool] | None = None,
        show: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(run)
        self._run, self._window, self._clock = run, window, clock
        self._is_away, self._show = is_away or _is_away, show or self._show_on_desktop
        self._since: float | None = None
        self._tray: QSystemTrayIcon | None = None
        run.changed.connect(self._note_start)
        run.ended.connect(self._tell)

    def _note_start(self) -> None:
        if self._run.running and self._since is None:
            self._since = self._clock()

    def _tell(self) -> None:
        since, self._since = self._since, None
        if since is not None and self._clock() - since >= LONG_SECONDS and self._is_away():
            self._show(say(ENDED))

    def _show_on_desktop(self, sentence: str) -> None:
        window = self._window.window()
        QApplication.alert(window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(application_icon(), self)
                self._tray.messageClicked.connect(window.raise_)
                self._tray.messageClicked.connect(window.activateWindow)
                QGuiApplication.instance().applicationStateChanged.connect(self._take_away)  # type: ignore[union-attr]
            self._tray.show()
            self._tray.showMessage(window.windowTitle(), sentence, application_icon())

    def _take_away(self, state: Qt.ApplicationState) -> None:
        """The person is back: the sign that carried the message has nothing more to say."""
        if self._tray is not None and state == Qt.ApplicationState.ApplicationActive:
            self._tray.hide()


def _is_away() -> bool:
    return QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
