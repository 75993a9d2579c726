"""Milliseconds to find a few notes in 20,000 tunes, and what it takes to hold them.

The tunes are those of the bundled collections, each many times with other notes at random places, so that
no two are the same; what is looked for is taken out of them, with one note off in every second one.
"""

import argparse
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import numpy as np

from benchmarks.tune_sources import COLLECTIONS, source_tunes, spread
from composer.melody.line import MelodyLine, melody_line
from composer.melody.query import MelodyQuery
from composer.melody.search import MelodySearch
from composer.notation.reader import read_tune

LENGTHS = (3, 4, 5, 6, 8, 12, 16, 32)
_MOST_READ = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many tunes and queries."""
    parser.add_argument("--tunes", type=int, default=20_000)
    parser.add_argument("--queries", type=int, default=20, help="of each length")
    parser.add_argument("--collections", nargs="+", default=list(COLLECTIONS), help="names, files or folders")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Medians and the longest of all queries of a length."""
    chance = Random(1)
    begun = time.perf_counter()
    tunes = spread(list(source_tunes(options.collections)), min(options.tunes, _MOST_READ))
    read = [melody_line(read_tune(one.found.text)) for one in tunes]
    reading = (time.perf_counter() - begun) / len(read)
    lines = list(_varied([line for line in read if len(line) > max(LENGTHS)], options.tunes, chance))
    begun = time.perf_counter()
    search = MelodySearch(lines)
    joining = time.perf_counter() - begun
    return {
        "benchmark": "finding",
        "tunes": len(lines),
        "notes": sum(map(len, lines)),
        "megabytes": round(search.held_bytes / 1e6, 1),
        "reading_milliseconds_a_tune": round(1000 * reading, 2),
        "joining_milliseconds": round(1000 * joining, 1),
        "milliseconds": {
            f"{count} notes, {'key named' if knows_key else 'no key'}": _times(
                search, lines, options.queries, count, chance, knows_key
            )
            for count in LENGTHS
            for knows_key in (True, False)
        },
        "cores": os.cpu_count(),
    }


def _varied(lines: list[MelodyLine], count: int, chance: Random) -> Iterator[MelodyLine]:
    for number in range(count):
        line = lines[number % len(lines)]
        pitches, places = line.pitches.copy(), line.places.copy()
        for _ in range(number // len(lines) and len(line) // 16):
            place = chance.randrange(len(line))
            steps = chance.choice((-2, -1, 1, 2))
            places[place] += steps
            pitches[place] += 2 * steps
        yield replace(line, pitches=pitches, places=places)


def _times(
    search: MelodySearch, lines: list[MelodyLine], queries: int, count: int, chance: Random, knows_key: bool
) -> dict[str, float]:
    taken, processor, found = [], [], []
    for number in range(queries):
        query = _query(chance.choice(lines), count, chance, knows_key, off=bool(number % 2))
        begun, processor_begun = time.perf_counter(), time.thread_time()
        found.append(len(search.find(query)))
        taken.append(1000 * (time.perf_counter() - begun))
        processor.append(1000 * (time.thread_time() - processor_begun))
    return {
        "median": round(float(np.median(taken)), 1),
        "longest": round(max(taken), 1),
        "median_of_processor": round(float(np.median(processor)), 1),
        "longest_of_processor": round(max(processor), 1),
        "tunes_found": float(np.median(found)),
    }


def _query(line: MelodyLine, count: int, chance: Random, knows_key: bool, off: bool) -> MelodyQuery:
    start = chance.randrange(len(line) - count)
    stretch = slice(start, start + count)
    pitches, steps = line.pitches[stretch].copy(), line.places[stretch].copy()
    if off:
        place = chance.randrange(count)
        pitches[place] += 4
        steps[place] += 2
    return MelodyQuery(pitches, steps, line.lengths[stretch], knows_key)
