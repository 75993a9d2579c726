"""The real program with a monkey in its window: run as `python -m disturbances.monkey_window SEED ACTIONS`.

It tells of each action before it is done, of each exception and each line in Qt's log, and counts widgets,
timers and threads at rest, after half of the actions and after all.
"""

import faulthandler
import gc
import random
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from traceback import format_exception
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from composer.errors import ComposerError
from composer.export.pages import IDLE_TIMER
from composer.playback.output import SilentOutput
from composer.ui import application
from composer.ui.dialogs.files import FileDialogs
from composer.ui.failures import Failures
from composer.ui.widgets import drag_source
from composer.ui.window_assembly import WindowAssembly
from disturbances.driven import tell
from disturbances.hand import Hand
from disturbances.tunes import random_tune

SUFFIXES = ("abc", "mid", "pdf", "musicxml", "svg", "wav", "png")
PLACES = ("compose", "library", "files", "train", "corpus")
LONGEST_PAUSE_MILLISECONDS = 25
LONGEST_REST_SECONDS, LONGEST_CLOSING_SECONDS = 120, 60
STUCK_SECONDS = 240
EXPECTED = ("This plugin does not support",)
"""What the platform without a screen says of itself."""


class Monkey(QObject):
    """Does one thing after another, within dialogs and menus as well."""

    def __init__(self, assembly: WindowAssembly, seed: int, actions: int) -> None:
        super().__init__(assembly)
        self._assembly, self._left, self._actions = assembly, actions, actions
        self._random = random.Random(seed)
        self._hand = Hand(assembly, self._random, tell)
        self._since = 0.0
        assembly.window.closing.connect(self._closed)
        QTimer.singleShot(500, self._begin)

    def _begin(self) -> None:
        for name in PLACES:
            self._assembly.window.show_place(name)
        own = Path("own.abc").absolute()
        own.write_text("\n".join(random_tune(self._random, f"Tune {number}") for number in range(40)))
        self._assembly.open_as_corpus([own])
        self._next()

    def _next(self) -> None:
        pause = self._random.randint(0, LONGEST_PAUSE_MILLISECONDS)
        if self._left in (self._actions // 2, 0) and not self._since:
            self._since = time.monotonic()
            QTimer.singleShot(0, self._rest)
        else:
            # Another timer each time: a dialog's own loop runs within the one that opened it.
            QTimer.singleShot(pause, self._act)

    def _act(self) -> None:
        faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True)
        self._since = 0.0
        self._left -= 1
        self._next()
        self._hand.act()

    # At rest

    def _rest(self) -> None:
        """Ends what runs and closes what is open, then counts."""
        assembly = self._assembly
        self._hand.close_popups()
        if assembly.jobs.running and not assembly.jobs.closing:
            assembly.player.stop()
            assembly.jobs.cancel_all()
        waited = time.monotonic() - self._since
        if waited < LONGEST_REST_SECONDS and (assembly.jobs.running or self._hand.popup() or waited < 1):
            QTimer.singleShot(100, self._rest)
            return
        if assembly.jobs.running:
            names = ", ".join(job.name for job in assembly.jobs.running)
            tell("wrong", what=f"Cancelled {LONGEST_REST_SECONDS} seconds ago and still running: {names}.")
        for name in PLACES:
            assembly.window.show_place(name)
        assembly.window.show_place("compose")
        QTimer.singleShot(1000, self._count)

    def _count(self) -> None:
        if self._assembly.jobs.running and time.monotonic() - self._since < LONGEST_REST_SECONDS:
            QTimer.singleShot(100, self._count)  # what a place begins when it is shown ends by itself
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        tell("rested", **counts(self._assembly))
        if self._left > 0:
            self._act()
        else:
            self._since = time.monotonic()
            self._close()

    def _close(self) -> None:
        """As a person who answers whatever is asked."""
        window = self._assembly.window
        if not window.isVisible():
            return
        if time.monotonic() - self._since > LONGEST_CLOSING_SECONDS:
            names = ", ".join(job.name for job in self._assembly.jobs.running)
            tell("wrong", what=f"The window did not close; running: {names or 'nothing'}.")
            QCoreApplication.exit(3)
            return
        # Begun before the question: it has a loop of its own.
        QTimer.singleShot(100, self._close)
        if self._hand.popup():
            self._hand.answer()
        else:
            window.close()

    def _closed(self) -> None:
        if self._left > 0:
            tell("wrong", what="The window closed by itself.")
        tell("closed", seconds=round(time.monotonic() - self._since, 1))


def counts(assembly: WindowAssembly) -> dict[str, Any]:
    """Widgets, top-level ones, running timers, and threads that Python or the jobs began."""
    # A page that was drawn lately leaves a timer, which ends by itself.
    names = [one.name for one in threading.enumerate() if "Dummy" not in one.name and one.name != IDLE_TIMER]
    found = assembly.window.findChildren(QTimer) + assembly.findChildren(QTimer)
    timers = [one for one in found if isValid(one)]
    return {
        "widgets": len(QApplication.allWidgets()),
        "windows": len(QApplication.topLevelWidgets()),
        "timers": len(timers),
        "threads": len(names),
        "names": names,
        "running": [timer.parent().__class__.__name__ for timer in timers if timer.isActive()],
    }


def watch() -> None:
    """Tells of exceptions that nobody caught, bugs that were told to the person, and Qt's warnings."""
    told = Failures.tell

    def tell_bug(self: Failures, error: BaseException, job: str = "") -> None:
        if not isinstance(error, ComposerError):
            tell("wrong", what="".join(format_exception(error)))
        told(self, error, job)

    def tell_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and kind != QtMsgType.QtInfoMsg and not message.startswith(EXPECTED):
            tell("wrong", what=f"Qt: {message}")

    Failures.tell = tell_bug  # type: ignore[method-assign]
    threading.excepthook = lambda one: tell("wrong", what=f"In a thread: {one.exc_type} {one.exc_value}")
    qInstallMessageHandler(tell_message)


def answer_dialogs(draw: random.Random) -> None:
    """The system's own dialogs are answered at random; all others are closed by the monkey's hand."""
    folder = Path("chosen").absolute()
    folder.mkdir(exist_ok=True)

    def answer(make: Callable[[], Any], none: Any) -> Any:
        return classmethod(lambda *_: make() if draw.random() < 0.7 else none)

    def some_file() -> Path:
        return folder / f"{draw.randrange(5)}.{draw.choice(SUFFIXES)}"

    def some_tunebook() -> Path:
        path = folder / f"book {draw.randrange(5)}.abc"
        if not path.exists():
            path.write_text("\n".join(random_tune(draw, f"Filed {number}") for number in range(3)))
        return path

    answers = {
        "open_tunebooks": answer(lambda: [some_tunebook()], []),
        "open_folder": answer(lambda: folder, None),
        "save_tune": answer(some_file, None),
        "save_tunebook": answer(some_tunebook, None),
        "choose_export_folder": answer(lambda: folder, None),
        "show_folder": classmethod(lambda *_: None),
    }
    for name, answered in answers.items():
        assert hasattr(FileDialogs, name)
        setattr(FileDialogs, name, answered)
    drag_source.run_drag = lambda *_: True
    QDesktopServices.openUrl = staticmethod(lambda *_: True)  # type: ignore[method-assign]


def main() -> int:
    """Starts the program with the monkey in it."""
    seed, actions = map(int, sys.argv[1:3])
    build = application.build_window

    def build_watched(folders: Any, output: Any = None, **more: Any) -> WindowAssembly:
        assembly = build(folders, SilentOutput(time.monotonic), **more)
        Monkey(assembly, seed, actions)
        return assembly

    watch()
    answer_dialogs(random.Random(seed))
    application.build_window = build_watched  # type: ignore[assignment]
    return application.main()


if __name__ == "__main__":
    sys.exit(main())
