"""However fast one types, a program that is killed has lost next to nothing."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from composer.library.folders import Folders
from composer.library.journals import Journals
from composer.library.tunes import TuneLibrary

KEYS_MILLISECONDS = (90, 150, 400)
TYPED_SECONDS, MOST_LOST_SECONDS = 5.0, 1.5
HEAD = "X:1\nT:Typed\nK:D\n"
TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from composer.library.folders import Folders
from composer.playback.output import SilentOutput
from composer.ui.application import build_application, build_window
from composer.ui.document.open_tune import OpenTune

home, milliseconds = Path(sys.argv[1]), int(sys.argv[2])
application = build_application()
settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
assembly = build_window(Folders(home), SilentOutput(time.monotonic), settings)
assembly.window.show()
assembly.document.open(OpenTune(sys.argv[3]))
editor = assembly.page.editor
editor.moveCursor(editor.textCursor().MoveOperation.End)
counter = open(home / "typed", "w", buffering=1)

def press():
    QTest.keyClicks(editor, "d")
    print("d", file=counter)

timer = QTimer(interval=milliseconds)
timer.timeout.connect(press)
timer.start()
application.exec()
"""


def _kept(folders: Folders) -> int:
    """How many of the typed keys are in the journal or the library."""
    texts = [
        unsaved.text for journal in Journals(folders.journals).abandoned() if (unsaved := journal.read())
    ]
    with TuneLibrary(folders.library) as library:
        texts += [kept.text for kept in library.tunes()]
    return max((len(text) - len(HEAD) for text in texts), default=0)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends a process otherwise")
def test_what_was_typed_up_to_a_second_before_a_kill_is_there(tmp_path: Path) -> None:
    typists = {
        milliseconds: subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(tmp_path / str(milliseconds)), str(milliseconds), HEAD]
        )
        for milliseconds in KEYS_MILLISECONDS
    }
    for milliseconds, typist in typists.items():
        counter = tmp_path / str(milliseconds) / "typed"
        while not counter.exists() or not counter.read_text():
            assert typist.poll() is None
            time.sleep(0.05)
    time.sleep(TYPED_SECONDS)
    for milliseconds, typist in typists.items():
        os.kill(typist.pid, signal.SIGKILL)
        typist.wait()
        home = tmp_path / str(milliseconds)
        typed = len((home / "typed").read_text().split())
        lost = typed - _kept(Folders(home))
        assert typed > 5
        assert lost * milliseconds / 1000 <= MOST_LOST_SECONDS, f"{lost} of {typed} keys at {milliseconds} ms"
