"""What every test gets: no screen, folders of its own, and a failure where it leaves a thread behind."""

import os
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

# The same examples on every run, and few: a long search belongs in a battery of its own.
settings.register_profile("composer", max_examples=40, derandomize=True, deadline=None, database=None)
settings.load_profile("composer")

# Where platformdirs and Qt look for a person's folders on Linux, macOS and Windows.
_PERSONAL_FOLDERS = {
    "HOME": "home",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
}


class FakeClock:
    """A clock that a test turns by hand: a place in the music is exact, however busy the machine is."""

    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gives the test empty folders in place of the person's own, so that it never touches their data."""
    base = tmp_path_factory.mktemp("person")
    for variable, name in _PERSONAL_FOLDERS.items():
        monkeypatch.setenv(variable, str(base / name))
        (base / name).mkdir(exist_ok=True)
    monkeypatch.setattr("composer.corpus.kept_judgements._file", None)  # a window before may have named one
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        _redirect_settings(core.QSettings, base / "config")


def _redirect_settings(settings_class: Any, folder: Path) -> None:
    # Qt works its folders out once a process, so the variables alone would reach only the first test.
    settings_class.setDefaultFormat(settings_class.Format.IniFormat)
    for kind in (settings_class.Format.IniFormat, settings_class.Format.NativeFormat):
        for scope in (settings_class.Scope.UserScope, settings_class.Scope.SystemScope):
            settings_class.setPath(kind, scope, str(folder))


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """Fails a test after which a thread or a timer that it made still runs."""
    before = set(threading.enumerate())
    _MADE.clear()
    _record_qt_objects()
    yield
    left = [f"thread “{one.name}”" for one in set(threading.enumerate()) - before if not one.daemon]
    left += _qt_objects_running()
    assert not left, f"The test left running: {', '.join(left)}. Stop it and wait for it."


ABOUT_TO_END = 2000
"""Milliseconds: what told that its work has ended may still be in its last lines, on a busy machine."""

# The QThreads and QTimers that Python code made in this test; Qt itself keeps no list of them.
_MADE: list[weakref.ref[Any]] = []


def _record_qt_objects() -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and not hasattr(core.QThread.__init__, "records"):
        for kind in (core.QThread, core.QTimer):
            kind.__init__ = _recording(kind.__init__)


def _recording(initialise: Any) -> Any:
    def recorded(self: Any, *arguments: Any, **named: Any) -> None:
        initialise(self, *arguments, **named)
        _MADE.append(weakref.ref(self))

    recorded.records = True  # type: ignore[attr-defined]
    return recorded


def _qt_objects_running() -> list[str]:
    if not _MADE:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent, QThread
    from shiboken6 import isValid

    # A window that pytest-qt closed is deleted here, and its timers with it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made = [one for reference in _MADE if (one := reference()) is not None and isValid(one)]
    return [
        f"{type(one).__name__} “{one.objectName()}”"
        for one in made
        if (not one.wait(ABOUT_TO_END) if isinstance(one, QThread) else one.isActive())
    ]
