"""How much the process grows while a network trains in the window, and what the window and its plot cost."""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from composer.library.folders import Folders
from composer.playback.output import SilentOutput
from composer.ui.application import build_application, build_window
from composer.ui.window_assembly import WindowAssembly

COLLECTION = "airds"
SAMPLE_MILLISECONDS = 2000
ALLOWED = 0.05


@dataclass
class Samples:
    """Resident memory against the seconds since the first step and the steps made.

    Attributes:
        window_share: what the window's thread took of all processor time since the first step.
    """

    seconds: list[float] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)
    window_share: float = 0.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--seconds`, `--warm-up`, `--units`, `--sequence-length`, `--checkpoint-interval`."""
    parser.add_argument("--seconds", type=float, default=480, help="how long the network trains")
    parser.add_argument("--warm-up", type=float, default=60, help="growth counts from then on, in seconds")
    parser.add_argument("--units", type=int, default=32, help="RNN units")
    parser.add_argument("--sequence-length", type=int, default=32, help="characters of a crop")
    parser.add_argument("--checkpoint-interval", type=int, default=500, help="steps")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Resident memory after the warm-up and at the end, and by how much it grew."""
    build_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        assembly = build_window(Folders(Path(folder) / "home"), SilentOutput(time.monotonic), settings)
        assembly.window.show()
        samples = _train(assembly, options)
        assembly.window.close()
        _live(lambda: not assembly.jobs.running, 60)
    return _figures(samples, options)


def _train(assembly: WindowAssembly, options: argparse.Namespace) -> Samples:
    assembly.window.show_place("corpus")
    assembly.corpus.open_collection(COLLECTION)
    _live(lambda: assembly.session.corpus is not None and not assembly.jobs.running, 600)
    assembly.window.show_place("train")
    form, plot, samples = assembly.train.settings.form, assembly.train.progress.plot, Samples()
    form.set_values({"rnn_units": options.units, "embedding_dimension": 16, "iterations": 1_000_000})
    form.set_values(
        {"batch_size": 4, "sequence_length": options.sequence_length, "patience": 0, "cosine": False}
    )
    form.set_values({"checkpoint_interval": options.checkpoint_interval})
    assembly.train.start()
    _live(lambda: plot.point_count() > 0, 600)
    began, began_all, began_window = time.monotonic(), time.process_time(), time.thread_time()

    def sample() -> None:
        samples.seconds.append(time.monotonic() - began)
        samples.steps.append(plot.point_count())
        samples.megabytes.append(_resident_megabytes())

    timer = QTimer(interval=SAMPLE_MILLISECONDS)
    timer.timeout.connect(sample)
    timer.start()
    _live(
        lambda: time.monotonic() - began > options.seconds or not assembly.train.running, options.seconds + 60
    )
    timer.stop()
    samples.window_share = (time.thread_time() - began_window) / (time.process_time() - began_all)
    assembly.train.run.stop()
    _live(lambda: not assembly.train.running, 120)
    return samples


def _figures(samples: Samples, options: argparse.Namespace) -> dict[str, object]:
    """Means over a tenth of the time each, so that one odd moment does not count."""
    after = [n for n, seconds in enumerate(samples.seconds) if seconds >= options.warm_up]
    window = max(1, len(after) // 10)
    memory = [samples.megabytes[n] for n in after]
    first, last = sum(memory[:window]) / window, sum(memory[-window:]) / window
    minutes = {round(s / 60): m for s, m in zip(samples.seconds, samples.megabytes, strict=True)}
    return {
        "benchmark": "growth",
        "steps": samples.steps[-1],
        "seconds": round(samples.seconds[-1]),
        "window_share_of_processor_time": round(samples.window_share, 4),
        "megabytes_after_warm_up": round(first, 1),
        "megabytes_at_the_end": round(last, 1),
        "growth": round(last / first - 1, 4),
        "within_5_percent": last / first - 1 <= ALLOWED,
        "megabytes_each_minute": {minute: round(found, 1) for minute, found in minutes.items()},
        "cores": os.cpu_count(),
    }


def _resident_megabytes() -> float:
    """https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html"""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _live(done: Callable[[], bool], most_seconds: float) -> None:
    """Lets the window live until something is done."""
    loop, until = QEventLoop(), time.monotonic() + most_seconds
    poll = QTimer(interval=20)
    poll.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > until else None)
    poll.start()
    loop.exec()
    if not done():
        raise TimeoutError(f"Waited for {most_seconds:.0f} seconds.")
