"""How long a book of many tunes takes as PDF, and how much memory: 1,000 in 3 minutes and within 1 GB.

The memory is that of all processes together, the helpers' included, looked at four times a second.
"""

import argparse
import os
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from benchmarks.tune_sources import COLLECTIONS, source_tunes, spread
from composer.export.book.engraved import BookTune, LeftOut
from composer.export.book.settings import BookSettings
from composer.printing.formats import hand_in_formats
from composer.workflows.book import Progress, Written, make_book

_LOOK_SECONDS = 0.25
_TOLD, _MOST_SECONDS, _MOST_MIB = 1_000, 180, 1024


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of this measurement."""
    parser.add_argument("sources", nargs="*", default=COLLECTIONS, help="collections, files or folders")
    parser.add_argument("--tunes", type=int, nargs="+", default=[50, 200], help="books of so many tunes")
    parser.add_argument("--to", default="pdf", help="formats, with commas")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Each book's seconds and peak memory, and what the two largest say of a thousand tunes."""
    hand_in_formats()
    tunes = list(source_tunes(options.sources))
    books = []
    for count in sorted(options.tunes):
        chosen = [
            BookTune(one.found.text, number, one.found.file_header)
            for number, one in enumerate(spread(tunes, count), 1)
        ]
        books.append(_book(chosen, options.to.split(",")))
    return {"cores": os.cpu_count(), "books": books} | _of_a_thousand(books)


def _book(tunes: list[BookTune], formats: list[str]) -> dict[str, Any]:
    begun, cpu = time.perf_counter(), _processor_seconds()
    engraved = 0.0
    left_out = mib = 0
    with tempfile.TemporaryDirectory() as folder, _Memory() as memory:
        for event in make_book(tunes, formats, Path(folder), BookSettings(title="Book")):
            if isinstance(event, Progress) and not event.format:
                engraved = time.perf_counter() - begun
            left_out += isinstance(event, LeftOut)
            if isinstance(event, Written):
                mib += event.path.stat().st_size
    return {
        "tunes": len(tunes),
        "left_out": left_out,
        "seconds": round(time.perf_counter() - begun, 1),
        "seconds_engraving": round(engraved, 1),
        "processor_seconds": round(_processor_seconds() - cpu, 1),
        "peak_mib": round(memory.peak / 2**20),
        "files_mib": round(mib / 2**20, 1),
    }


def _of_a_thousand(books: list[dict[str, Any]]) -> dict[str, Any]:
    """On the line through the two largest books."""
    if len(books) < 2:
        return {}
    small, large = books[-2:]
    told = {}
    for name in ("seconds", "processor_seconds", "peak_mib", "files_mib"):
        each = (large[name] - small[name]) / max(1, large["tunes"] - small["tunes"])
        told[name] = round(large[name] + each * (_TOLD - large["tunes"]), 1)
    within = told["seconds"] <= _MOST_SECONDS and told["peak_mib"] <= _MOST_MIB
    return {"of_1000": told, "within_3_minutes_and_1_gb": within}


class _Memory:
    """Looks how much memory this process and its helpers have; the most is `peak`, in bytes."""

    def __init__(self) -> None:
        self.peak = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> "_Memory":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(_LOOK_SECONDS):
            self.peak = max(self.peak, sum(map(_resident, _family(os.getpid()))))


def _family(process: int) -> list[int]:
    """A process and its children, by Linux's own list; elsewhere itself alone."""
    found = [process]
    for listed in Path(f"/proc/{process}/task").glob("*/children"):
        for child in listed.read_text(encoding="ascii").split():
            found += _family(int(child))
    return found


def _resident(process: int) -> int:
    try:
        pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    except OSError:  # it has ended meanwhile
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _processor_seconds() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system
