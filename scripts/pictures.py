"""Makes `docs/images/window.png` from the real window: `.venv/bin/python scripts/pictures.py`.

With a folder it writes every place there instead, in two themes and at three sizes, to be looked at.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from composer.library.folders import Folders
from composer.model.presets import PRESETS
from composer.playback.output import SilentOutput
from composer.ui.application import build_application, build_window
from composer.ui.theme import apply_theme
from composer.ui.window_assembly import WindowAssembly

WINDOW = Path(__file__).parents[1] / "docs" / "images" / "window.png"
SIZES = ((900, 520), (1280, 800), (1920, 1080))
PLACES = ("compose", "library", "files", "train", "corpus")
SEED, STEPS, SECONDS_HEARD = 7, 40, 4.0
LIMIT_SECONDS = 600.0


def main(arguments: list[str]) -> int:
    """Makes the pictures; returns the exit code."""
    application = build_application()
    with tempfile.TemporaryDirectory() as home:
        settings = QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
        made = build_window(Folders(Path(home)), SilentOutput(time.monotonic), settings)
        apply_theme(application, "light")
        made.window.resize(1280, 800)
        made.window.show()
        settle(made)
        folder = Path(arguments[0]) if arguments else None
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            grab(made, folder / "first-start-1280-light.png")
        compose(made)
        if folder is None:
            play(made, WINDOW)
        else:
            every_place(application, made, folder)
        made.window.close()
        until(lambda: not made.jobs.running and not made.window.isVisible())
    return 0


def compose(made: WindowAssembly) -> None:
    """Six jigs in D, the first on the page."""
    form = made.compose.settings
    form.asked.set_values({"key": "D major", "rhythm": "jig", "bars": 32, "ends_on_tonic": True})
    form.drawn.set_values({"count": 6, "new_seed": False, "seed": SEED})
    settle(made)
    made.compose.compose()
    until(lambda: made.jobs.running != ())
    settle(made)


def play(made: WindowAssembly, path: Path) -> None:
    """The window as it plays."""
    made.player.toggle()
    until(lambda: made.player.onset > SECONDS_HEARD / 4)
    grab(made, path)
    made.player.stop()


def every_place(application: QApplication, made: WindowAssembly, folder: Path) -> None:
    """All places with something in them, at three sizes and in both themes."""
    made.open_paths([Path(__file__).parents[1] / "docs" / "tunes" / "ten-tunes.abc"])
    settle(made)
    made.corpus.open_collection("ryans")
    until(lambda: made.session.corpus is not None)
    made.train.begin_with(PRESETS["lab"])
    made.train.start()
    until(lambda: made.train.progress.header.step >= STEPS)
    made.train.run.stop()
    settle(made)
    for theme in ("light", "dark"):
        apply_theme(application, theme)
        for width, height in SIZES:
            made.window.resize(width, height)
            for place in PLACES:
                made.window.show_place(place)
                settle(made)
                grab(made, folder / f"{place}-{width}-{theme}.png")


def settle(made: WindowAssembly) -> None:
    """Waits until nothing runs, and a moment more."""
    for _ in range(3):
        until(lambda: not (made.jobs.running or made.reader.busy))
        end = time.monotonic() + 0.3
        until(lambda end=end: time.monotonic() > end)  # type: ignore[misc]


def until(condition: Callable[[], bool]) -> None:
    """Works through the window's events until something is so."""
    end = time.monotonic() + LIMIT_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"Nothing came in {LIMIT_SECONDS:.0f} seconds.")
        QApplication.processEvents()


def grab(made: WindowAssembly, path: Path) -> None:
    """Writes what the window shows."""
    if not made.window.grab().save(str(path)):
        raise OSError(f"“{path}” could not be written.")
    print(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
