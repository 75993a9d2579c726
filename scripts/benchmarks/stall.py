"""The gaps of a 10 ms heartbeat in the window's thread while everything else works.

The window is driven through its main story: a corpus is read, TensorFlow loads and a network trains,
tunes are composed, pages are drawn, a tune is rendered and played, and tunes are exported.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer

from composer.library.folders import Folders
from composer.playback.output import SilentOutput
from composer.ui.application import build_application, build_window
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.formats import FormatsDialog
from composer.ui.features.exporting import USUAL_FORMATS
from composer.ui.window_assembly import WindowAssembly

BEAT_MILLISECONDS = 10
LONGEST_PHASE_SECONDS = 600
SHOWN_TUNES = 20


class Heartbeat(QObject):
    """Beats every 10 ms and writes down how long each beat was in coming, phase by phase."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: dict[str, list[float]] = {}
        self.phase = "start"
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """No more beats."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.setdefault(self.phase, []).append((now - self._last) * 1000)
        self._last = now


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--steps`, `--units`: how much is trained."""
    parser.add_argument("--steps", type=int, default=60, help="training steps")
    parser.add_argument("--units", type=int, default=512, help="RNN units")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Longest and 99th-percentile gap, over all and for each phase, in milliseconds."""
    application = build_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        assembly = build_window(Folders(Path(folder) / "home"), SilentOutput(time.monotonic), settings)
        assembly.window.show()
        application.processEvents()
        heart = Heartbeat()
        _drive(assembly, heart, options, Path(folder))
        heart.stop()
        assembly.window.close()
    phases = {phase: _figures(gaps) for phase, gaps in heart.gaps.items() if phase != "start"}
    every = [gap for phase, gaps in heart.gaps.items() if phase != "start" for gap in gaps]
    return {"benchmark": "stall", **_figures(every), "phases": phases, "cores": os.cpu_count()}


def _drive(assembly: WindowAssembly, heart: Heartbeat, options: argparse.Namespace, folder: Path) -> None:
    heart.phase = "read corpus"
    assembly.window.show_place("corpus")
    assembly.corpus.open_collection("oneills")
    _wait(lambda: assembly.session.corpus is not None and not assembly.jobs.running)
    heart.phase = "look at Train"
    assembly.window.show_place("train")
    until = time.monotonic() + 0.5
    _wait(lambda: time.monotonic() > until)
    heart.phase = "train"
    assembly.train.settings.form.set_values({"rnn_units": options.units})
    assembly.train.settings.form.set_values({"iterations": options.steps, "checkpoint_interval": 20})
    assembly.train.start()
    _wait(lambda: not assembly.train.running)
    heart.phase = "compose"
    assembly.window.show_place("compose")
    assembly.compose.settings.drawn.set_values({"count": 5})
    assembly.compose.compose()
    _wait(lambda: not assembly.jobs.running)
    heart.phase = "draw"
    assembly.window.show_place("corpus")
    for position in range(SHOWN_TUNES):
        _show(assembly, position)
    heart.phase = "play"
    assembly.player.play()
    _wait(lambda: assembly.player.transport.position_seconds > 2)
    assembly.player.stop()
    heart.phase = "export"
    FileDialogs.choose_export_folder = classmethod(lambda cls, parent, title: folder / "exported")  # type: ignore[method-assign, assignment]
    FormatsDialog.choose = classmethod(lambda cls, *_: USUAL_FORMATS)  # type: ignore[method-assign, assignment]
    assert assembly.session.corpus is not None
    assembly.exporting.save_all([tune.original for tune in assembly.session.corpus.tunes[:SHOWN_TUNES]])
    _wait(lambda: not assembly.jobs.running)


def _show(assembly: WindowAssembly, position: int) -> None:
    drawn: list[object] = []
    connection = assembly.reader.engraved.connect(lambda *_: drawn.append(True))
    assembly.corpus.page.tunes.select(position)
    _wait(lambda: bool(drawn))
    assembly.reader.engraved.disconnect(connection)


def _wait(done: Callable[[], bool]) -> None:
    """Lets the window live until something is done, without spinning."""
    loop, until = QEventLoop(), time.monotonic() + LONGEST_PHASE_SECONDS
    poll = QTimer(interval=20)
    poll.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > until else None)
    poll.start()
    loop.exec()
    if not done():
        raise TimeoutError(f"Waited for {LONGEST_PHASE_SECONDS} seconds.")


def _figures(gaps: list[float]) -> dict[str, float]:
    return {
        "longest_gap_ms": round(max(gaps), 1),
        "p99_gap_ms": round(float(np.percentile(gaps, 99)), 1),
        "beats": len(gaps),
    }
