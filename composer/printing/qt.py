"""Makes Qt ready to draw on paper and pictures, where no window has done so."""

import threading

from composer.errors import ComposerError

_MAKING = threading.Lock()
_kept: list[object] = []


def make_ready() -> None:
    """Makes an application without a display where none runs: fonts need one.

    Raises:
        ComposerError: a system library that Qt needs is missing.
    """
    try:
        # Not QGuiApplication: a window could not be opened in this process afterwards.
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise ComposerError(
            f"Pages are drawn by Qt, and it does not load here: {error}. “python3 scripts/run.py” in a "
            "checkout installs what it needs, elsewhere your package manager does; “svg” needs no Qt."
        ) from error
    with _MAKING:
        if QApplication.instance() is None:
            _kept.append(QApplication(["abc-composer", "-platform", "offscreen"]))
