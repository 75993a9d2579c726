"""The whole window for the tests that look at it: made once, at rest, and what can be seen in it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from composer.library.folders import Folders
from composer.playback.output import SilentOutput
from composer.ui.application import build_window
from composer.ui.document.open_tune import OpenTune
from composer.ui.sizes import font
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.window_assembly import WindowAssembly

PLACES = ("compose", "library", "files", "train", "corpus")
LINES = ("|GABc dedB|dedB dedB|c2ec B2dB|c2A2 A2BA|\n" * 4).rstrip()
TUNE = f"X:1\nT:Hanna at the Weir\nM:4/4\nL:1/8\nR:reel\nK:G\n{LINES}\n"


@contextmanager
def whole_window(qapp: QApplication, home: Path) -> Iterator[WindowAssembly]:
    """The window of a person who has a tune open and all folds of the forms unfolded."""
    # As at a start of the program: the font comes first, the style sheet once the window is made.
    qapp.setStyleSheet("")
    qapp.setFont(font())
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    made = build_window(Folders(home), SilentOutput(time.monotonic), settings)
    made.document.open(OpenTune(TUNE))
    made.compose.settings.asked.more.unfold()
    made.compose.settings.drawn.more.unfold()
    made.train.settings.form.fold.unfold()
    made.compose.page.begin()
    made.window.show()
    yield made
    made.window.close()
    until(lambda: not made.jobs.running)
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Lets Qt work until it is so; a fixture of a module has no qtbot to wait with."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        QApplication.processEvents()


def rest(assembly: WindowAssembly) -> None:
    """Waits until what runs behind the window is over."""

    def rests() -> bool:
        timers = (assembly._warm_up_timer, assembly.page.sheet._width_timer)
        return not (assembly.jobs.running or assembly.reader.busy or any(t.isActive() for t in timers))

    until(rests)


def show(assembly: WindowAssembly, name: str, size: tuple[int, int] = (1280, 800)) -> None:
    """Comes to a place, in a window of this size."""
    assembly.window.resize(*size)
    assembly.window.show_place(name)
    for _ in range(3):
        QApplication.processEvents()


def visible(parent: QWidget, *kinds: type[QWidget]) -> list[Any]:
    """Widgets of these kinds that can be seen, or scrolled to."""
    return [w for w in parent.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]


def place_in(widget: QWidget, parent: QWidget) -> QRect:
    """Where a widget stands in another one."""
    return QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())


def clipped(window: QWidget) -> list[str]:
    """What has less room than its words need, and what scrolls sideways; empty where nothing does."""
    found = []
    for widget in visible(window, QLabel, QPushButton, QCheckBox, QToolButton):
        if isinstance(widget, ElidedLabel) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.heightForWidth(widget.width()) <= widget.height()
        else:
            fits = widget.sizeHint().width() <= widget.width()
        if not fits:
            found.append(described(widget))
    sideways = (area for area in visible(window, QAbstractScrollArea) if area.horizontalScrollBar().maximum())
    return found + [f"{described(area)} scrolls sideways" for area in sideways]


def focusable(window: QWidget) -> list[QWidget]:
    """All that Tab is to reach: of buttons of which one is chosen, the chosen one."""
    found = []
    for widget in visible(window, QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if not takes or widget.focusProxy() is not None or isinstance(widget.parent(), QAbstractSpinBox):
            continue
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is None or not group.exclusive() or widget in (group.checkedButton(), None):
            found.append(widget)
    return found


def described(widget: QWidget) -> str:
    """A widget for the message of a test that fails."""
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"
