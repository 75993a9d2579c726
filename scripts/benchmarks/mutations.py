"""Damaged tunes through the reader, and fewer through page and sound: no exception, no wait, bounded memory.

A ComposerError, which is a sentence for a person, is an answer; every other exception is counted. Besides
the time on the clock, which a busy machine makes longer, the processors' time is measured.
"""

import argparse
import gc
import re
import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from benchmarks.mutants import mutant
from benchmarks.processor_time import processor_seconds
from benchmarks.tune_sources import COLLECTIONS, source_tunes, spread
from composer.errors import ComposerError
from composer.notation.canonical import canonical_text
from composer.notation.reader import read_tune
from composer.notation.tunebook import read_tunebook
from composer.playback.arrangement import arrange
from composer.playback.settings import PlayingSettings
from composer.playback.synthesizer import synthesize
from composer.score.engraving import Engraver
from composer.score.midi import midi_bytes
from composer.score.performance import perform

LONGEST_SECONDS = 5.0
PROCESSES = 2
_SOURCE_TUNES = 300


@dataclass(frozen=True, slots=True)
class Trial:
    """One damaged tune: how long it took, whether it was refused, and what else it raised.

    `processor_seconds` are those of this process and of the helpers that drew or rendered for it.
    `helper_mb` is the most memory that the process which draws pages has held so far.
    """

    seed: int
    damage: str
    seconds: float
    processor_seconds: float
    refused: str = ""
    raised: str = ""
    helper_mb: int = 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many of each kind."""
    parser.add_argument("--count", type=int, default=10_000, help="damaged tunes through the reader")
    parser.add_argument("--pages", type=int, default=1_000, help="damaged tunes through page and sound")
    parser.add_argument("--seed", type=int, default=0, help="of the first; the next has the next seed")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """For reader, page, sound and MIDI: how many, what was raised, what took too long; and the memory."""
    first = options.seed
    page = try_all(draw, range(first, first + options.pages))
    figures = {
        "reader": _figures(try_all(read, range(first, first + options.count))),
        "page": _figures(page),
        "sound": _figures(try_all(sound, range(first, first + options.pages))),
        "midi": _figures(try_all(write_midi, range(first, first + options.pages))),
    }
    helper = max((trial.helper_mb for trial in page), default=0)
    memory = {**_peak_memory(), "engraver": helper}
    return {"benchmark": "mutations", "seed": first, **figures, "peak_memory_mb": memory}


def try_all(work: Callable[[str], None], seeds: Sequence[int]) -> list[Trial]:
    """Every seed's damaged tune, in two processes; those that take long once more, alone."""
    with Pool(PROCESSES, initializer=_collect_between) as pool:
        trials = list(pool.imap(partial(try_one, work), seeds, chunksize=10))
    return [_quieter(work, trial) if trial.seconds > LONGEST_SECONDS else trial for trial in trials]


def _collect_between() -> None:
    """As in the window, where no work is held up by the collection of garbage: see `ui.garbage`."""
    source_texts()
    gc.freeze()
    gc.disable()


def _quieter(work: Callable[[str], None], trial: Trial) -> Trial:
    return min(trial, try_one(work, trial.seed), key=lambda one: one.seconds)


def try_one(work: Callable[[str], None], seed: int) -> Trial:
    """One damaged tune; what has to be loaded first is no part of its time."""
    damage, text = mutant(source_texts(), seed)
    if work is draw:
        _engraver()
    if not gc.isenabled():
        gc.collect()
    refused = raised = ""
    began, used = time.perf_counter(), processor_seconds(_helper())
    try:
        work(text)
    except ComposerError as error:
        refused = str(error)
    except Exception as error:  # noqa: BLE001 - finding what is raised is what this is for
        raised = f"{type(error).__name__}: {error}"[:200]
    seconds, used = time.perf_counter() - began, processor_seconds(_helper()) - used
    return Trial(seed, damage, seconds, used, refused, raised, _helper_peak())


def read(text: str) -> None:
    """Reads it as a tunebook, and spells its tunes anew."""
    for tune in read_tunebook(text):
        canonical_text(tune)


def draw(text: str) -> None:
    """Reads and times it, and draws its page, as the window does."""
    perform(read_tune(text))
    _engraver().engrave(text, 800)


def sound(text: str) -> None:
    """Arranges and renders it as the player does."""
    synthesize(arrange(read_tune(text), PlayingSettings()).midi)


def write_midi(text: str) -> None:
    """Writes it as a MIDI file."""
    midi_bytes(read_tune(text))


_TEXTS: list[str] = []
_ENGRAVERS: list[Engraver] = []


def source_texts() -> list[str]:
    """The tunes that are damaged."""
    if not _TEXTS:
        tunes = spread(list(source_tunes(COLLECTIONS)), _SOURCE_TUNES)
        _TEXTS.extend(tune.found.text for tune in tunes)
    return _TEXTS


def _engraver() -> Engraver:
    """One for each process; its helper ends when that process does."""
    if not _ENGRAVERS:
        _ENGRAVERS.append(Engraver())
        _ENGRAVERS[0].engrave("X:1\nK:C\nC|\n", 800)
    return _ENGRAVERS[0]


def _helper() -> int | None:
    return _ENGRAVERS[0].process_id if _ENGRAVERS else None


def _helper_peak() -> int:
    """As Linux tells it; 0 on other systems."""
    status = Path(f"/proc/{_helper()}/status")
    if not status.is_file():
        return 0
    peak = re.search(r"VmHWM:\s*(\d+) kB", status.read_text())
    return int(peak[1]) // 1024 if peak else 0


def _figures(trials: Sequence[Trial]) -> dict[str, object]:
    slow = sorted(trials, key=lambda trial: -trial.seconds)
    busy = sorted(trials, key=lambda trial: -trial.processor_seconds)
    return {
        "count": len(trials),
        "refused_with_a_sentence": sum(bool(trial.refused) for trial in trials),
        "raised": [asdict(trial) for trial in trials if trial.raised],
        "over_5_seconds": [asdict(trial) for trial in slow if trial.seconds > LONGEST_SECONDS],
        "longest_seconds": round(slow[0].seconds, 2) if slow else 0.0,
        "over_5_processor_seconds": sum(trial.processor_seconds > LONGEST_SECONDS for trial in busy),
        "longest_processor_seconds": round(busy[0].processor_seconds, 2) if busy else 0.0,
        "slowest": [_named(trial) for trial in busy[:5]],
    }


def _named(trial: Trial) -> dict[str, object]:
    return {
        "damage": trial.damage,
        "seed": trial.seed,
        "seconds": round(trial.seconds, 2),
        "processor_seconds": round(trial.processor_seconds, 2),
    }


def _peak_memory() -> dict[str, int]:
    """This process, and the largest of those that it started and that have ended: readers, synthesizers."""
    ours, children = (
        resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return {"this_process": ours // 1024, "largest_started": children // 1024}
