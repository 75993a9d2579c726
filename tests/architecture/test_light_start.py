"""The window opens without loading what only training, engraving or plotting needs."""

import subprocess
import sys

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from composer.library.folders import Folders
from composer.ui.application import build_application, build_window

application = build_application()
assembly = build_window(Folders(Path(sys.argv[1])))
assembly._warm_up_timer.stop()  # a busy machine may take longer than it to show the window
assembly.window.show()
application.processEvents()
heavy = {"tensorflow", "keras", "music21", "verovio", "pyqtgraph", "pretty_midi"}
print(",".join(sorted(heavy & sys.modules.keys())) or "none")
QTimer.singleShot(0, assembly.window.close)
application.exec()  # what was begun at the start ends before the window does
"""


def test_the_window_opens_without_tensorflow_and_the_other_heavy_libraries(tmp_path: object) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert ended.stdout.strip() == "none", ended.stderr
    assert ended.returncode == 0, ended.stderr
