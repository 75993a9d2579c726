"""Milliseconds from a keystroke to the new page, warm, over real tunes of up to 64 bars.

One keystroke is: the document's text changes, a job reads it and has it engraved by the helper process,
and the sheet loads and paints the new page, all as in the window. Nothing of it goes on at the same time as
anything else, so on a machine with nothing else to do the processors' time is the time on the clock.
"""

import argparse
import os
import random
import time
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.processor_time import processor_seconds
from benchmarks.tune_sources import COLLECTIONS, source_tunes, spread
from composer.export.standing_alone import standing_alone
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.engraving import Engraver, Engraving
from composer.score.measures import measures
from composer.ui.application import build_application
from composer.ui.document.document import Document
from composer.ui.document.reader import Reader
from composer.ui.jobs import Jobs
from composer.ui.widgets.sheet_pages import SheetPages
from composer.ui.widgets.sheet_view import SheetView

MOST_BARS = 64
LIMIT_MILLISECONDS = 30_000


@dataclass
class Sheet:
    """A document and the view that shows it, and when each step of the newest page was reached."""

    view: SheetView

    def __post_init__(self) -> None:
        self.engraver = Engraver()
        self.document = Document()
        self.reader = Reader(self.document, Jobs(self.document), self.engraver)
        self.reader.set_width(self.view.engraving_width)
        self.read_at = self.engraved_at = self.painted_at = 0.0
        self._loop = QEventLoop()
        self.document.tune_read.connect(self._note_reading)
        self.reader.engraved.connect(self._show)
        self.reader.refused.connect(self._loop.quit)

    def type(self, text: str) -> tuple[float, float, float, float] | None:
        """Milliseconds to the reading, the engraving and the painted page, and those of processors.

        None where there is no page.
        """
        self.painted_at = 0.0
        began, used = time.perf_counter(), processor_seconds(self.engraver.process_id)
        self.document.type(text)
        QTimer.singleShot(LIMIT_MILLISECONDS, self._loop, self._loop.quit)
        self._loop.exec()
        if not self.painted_at:
            return None
        used = processor_seconds(self.engraver.process_id) - used
        read, engraved, painted = ((at - began) * 1000 for at in self._reached())
        return read, engraved, painted, used * 1000

    def _reached(self) -> tuple[float, float, float]:
        return self.read_at, self.engraved_at, self.painted_at

    def _note_reading(self) -> None:
        self.read_at = time.perf_counter()

    def _show(self, engraving: Engraving) -> None:
        self.engraved_at = time.perf_counter()
        self.view.show_pages(SheetPages(engraving))
        self.view.viewport().repaint()
        self.painted_at = time.perf_counter()
        self._loop.quit()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--tunes`, `--keystrokes`: how much is measured."""
    parser.add_argument("--tunes", type=int, default=60, help="real tunes, spread over three collections")
    parser.add_argument("--keystrokes", type=int, default=8, help="edits of each tune")
    parser.add_argument("--seed", type=int, default=1, help="of the places that are edited")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Median and 95th percentile from keystroke to page, and how they are made up."""
    build_application()
    view = SheetView()
    view.resize(900, 700)
    view.show()
    sheet = Sheet(view)
    try:
        steps = _measured(sheet, options)
    finally:
        sheet.reader.close()
    read, engraved, whole, used = (np.array(column) for column in zip(*steps, strict=True))
    return {
        "benchmark": "preview",
        "keystrokes": len(whole),
        "median_ms": round(float(np.median(whole)), 1),
        "p95_ms": round(float(np.percentile(whole, 95)), 1),
        "longest_ms": round(float(max(whole)), 1),
        "median_processor_ms": round(float(np.median(used)), 1),
        "p95_processor_ms": round(float(np.percentile(used, 95)), 1),
        "median_read_ms": round(float(np.median(read)), 1),
        "median_engrave_ms": round(float(np.median(engraved - read)), 1),
        "median_paint_ms": round(float(np.median(whole - engraved)), 1),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
    }


def _measured(sheet: Sheet, options: argparse.Namespace) -> list[tuple[float, float, float, float]]:
    found: list[tuple[float, float, float, float]] = []
    dice = random.Random(options.seed)
    for text in _texts(options.tunes):
        sheet.type(text)  # opening a tune is no keystroke
        for edited in _edits(text, options.keystrokes, dice):
            steps = sheet.type(edited)
            if steps is not None:
                found.append(steps)
    return found


def _texts(count: int) -> list[str]:
    chosen = (tune.found for tune in spread(list(source_tunes(COLLECTIONS)), count))
    tunes = (read_tune(found.text, file_header=found.file_header) for found in chosen)
    return [standing_alone(tune) for tune in tunes if 0 < _bars(tune) <= MOST_BARS]


def _bars(tune: Tune) -> int:
    return len(measures(tune.voices[0], tune.meter))


def _edits(text: str, count: int, dice: random.Random) -> list[str]:
    """The text after each of some keystrokes: single notes typed and taken out anywhere in the music."""
    music = text.index("\n", text.rindex("K:")) + 1
    edits: list[str] = []
    for _ in range(count):
        place = dice.randrange(music, len(text))
        typed = dice.choice(["A", "d", "z", "2", " ", "|", "^", ""])
        text = text[:place] + typed + text[place + (not typed) :]
        edits.append(text)
    return edits
