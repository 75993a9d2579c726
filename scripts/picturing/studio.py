"""The window that pictures are made of, with a folder of its own, and the waiting until it rests."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from composer.library.folders import Folders
from composer.playback.output import SilentOutput
from composer.ui.application import build_application, build_window
from composer.ui.theme import apply_theme
from composer.ui.window_assembly import WindowAssembly

WIDTH, HEIGHT = 1280, 800
LIMIT_SECONDS, REST_SECONDS = 600.0, 0.3
SEED = 7


@dataclass(frozen=True)
class Studio:
    """The application and its one window."""

    application: QApplication
    made: WindowAssembly

    def dress(self, theme: str) -> None:
        """Has everything in light or dark colours."""
        apply_theme(self.application, theme)
        self.settle()

    def settle(self) -> None:
        """Waits until nothing runs, and a moment more."""
        for _ in range(3):
            until(lambda: not (self.made.jobs.running or self.made.reader.busy))
            pause(REST_SECONDS)

    def choose(self, *names: str) -> None:
        """Chooses an entry of the menus by the names that a person reads, then waits."""
        entry(self.made.window.menuBar(), names).trigger()
        self.settle()

    def compose(self) -> None:
        """Six jigs, the first on the page."""
        self.ask(6)
        self.made.window.welcome(None)  # the page takes the first tune where Compose is seen
        self.made.compose.compose()
        until(lambda: self.made.jobs.running != ())

    def compose_first(self) -> None:
        """One, by the button that greets: it is heard while it is written."""
        self.ask(1)
        self.made.compose.first_start.compose.click()

    def ask(self, count: int) -> None:
        """Asks for jigs in D, always the same."""
        form = self.made.compose.settings
        form.asked.set_values({"key": "D major", "rhythm": "jig", "bars": 32, "ends_on_tonic": True})
        form.drawn.set_values({"count": count, "new_seed": False, "seed": SEED})
        self.settle()


@contextmanager
def studio() -> Iterator[Studio]:
    """A window as at the first start; it is closed in the end."""
    application = QApplication.instance() or build_application()
    assert isinstance(application, QApplication)
    with TemporaryDirectory() as home:
        settings = QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
        made = build_window(Folders(Path(home)), SilentOutput(time.monotonic), settings)
        apply_theme(application, "light")
        made.window.resize(WIDTH, HEIGHT)
        made.window.show()
        opened = Studio(application, made)
        opened.settle()
        try:
            yield opened
        finally:
            made.window.close()
            until(lambda: not made.jobs.running and not made.window.isVisible())


def entry(within: QMenuBar | QMenu, names: tuple[str, ...]) -> QAction:
    """The entry of a menu bar at the end of these names; raises LookupError where there is none."""
    for action in within.actions():
        if action.text().replace("&", "") == names[0]:
            menu = action.menu()
            return entry(menu, names[1:]) if isinstance(menu, QMenu) and names[1:] else action
    raise LookupError(f"No menu has “{names[0]}”. The window’s words are others now; mend the scene.")


def pause(seconds: float) -> None:
    """Works through the window's events for a while."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def until(condition: Callable[[], bool], each: Callable[[], None] | None = None) -> None:
    """Works through the window's events until something is so; `each` is called again and again."""
    end = time.monotonic() + LIMIT_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"Nothing came in {LIMIT_SECONDS:.0f} seconds.")
        QApplication.processEvents()
        if each is not None:
            each()
