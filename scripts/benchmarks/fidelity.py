"""How many tunes sound as abc2midi plays them: onsets and pitches of all their notes.

Tunes that abc2midi itself complains about are counted apart and are not part of the agreement.
"""

import argparse
import re
import sys
from collections import Counter
from dataclasses import asdict, replace
from multiprocessing import Pool

from benchmarks.differences import BY_THE_STANDARD, Difference, difference
from benchmarks.generated_tunes import COLLECTION, generated_tunes
from benchmarks.musicxml_fidelity import measure_musicxml
from benchmarks.reference_player import TICKS_PER_WHOLE_NOTE, installed, play
from benchmarks.tune_sources import COLLECTIONS, SourceTune, source_tunes, spread
from composer.export.standing_alone import standing_alone
from composer.notation.navigation import without_jumps
from composer.notation.reader import read_tune
from composer.notation.tunebook import TuneText
from composer.score.performance import perform

EQUAL, REFUSED, REFUSED_EQUAL = "equal", "refused", "refused but equal"
PROCESSES = 2
_INSTRUCTION = re.compile(r"^I:.*\n", re.MULTILINE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to compare; everything that is bundled for it if nothing is named."""
    parser.add_argument(
        "--collection", action="append", default=[], metavar="NAME", help="a bundled collection; repeatable"
    )
    parser.add_argument(
        "--without-instructions",
        action="store_true",
        help="take “I:” lines out first: abc2midi refuses most of Aird's tunes for one of them",
    )
    parser.add_argument("--generated", type=int, default=0, metavar="N", help="so many tunes drawn at random")
    parser.add_argument("--seed", type=int, default=1, help="for --generated")
    parser.add_argument(
        "--musicxml",
        action="store_true",
        help="compare with what MuseScore and music21 play of our MusicXML instead",
    )
    parser.add_argument("--sample", type=int, metavar="N", help="only so many of the tunes, evenly spread")
    parser.add_argument("files", nargs="*", metavar="FILE", help=".abc files or folders")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Agreement per collection, and every difference with its place and its kind."""
    if not installed() and not options.musicxml:
        sys.exit("abc2midi is not installed; on Debian it is in the package “abcmidi”.")
    sources = [*options.collection, *options.files]
    if not sources and not options.generated:
        sources = list(COLLECTIONS)
    tunes = list(source_tunes(sources))
    if options.sample is not None:
        tunes = spread(tunes, options.sample)
    if options.generated:
        sources.append(COLLECTION)
        tunes.extend(generated_tunes(options.generated, options.seed))
    if options.without_instructions:
        tunes = [replace(tune, found=_without_instructions(tune.found)) for tune in tunes]
    if options.musicxml:
        return measure_musicxml(tunes)
    with Pool(PROCESSES) as pool:
        outcomes = pool.map(compare, tunes, chunksize=20)
    counted: dict[str, Counter[str]] = {source: Counter() for source in sources}
    causes: dict[str, Counter[str]] = {source: Counter() for source in sources}
    for tune, outcome in zip(tunes, outcomes, strict=True):
        counted[tune.collection][outcome if isinstance(outcome, str) else "different"] += 1
        if isinstance(outcome, Difference):
            causes[tune.collection][outcome.cause or "unknown"] += 1
    differences = [outcome for outcome in outcomes if isinstance(outcome, Difference)]
    return {
        "benchmark": "fidelity",
        "collections": {source: _figures(counted[source], causes[source]) for source in sources},
        "kinds": dict(Counter(each.kind for each in differences)),
        "differences": [asdict(each) for each in differences],
    }


def compare(tune: SourceTune) -> str | Difference:
    """`EQUAL`, the first difference, or, where abc2midi complains, whether it plays the same all the same."""
    found = tune.found
    read = read_tune(found.text, found.position, found.first_line, found.file_header)
    reference = play(standing_alone(read))
    performance = perform(without_jumps(read))  # which abc2midi leaves
    ours = [(round(note.onset * TICKS_PER_WHOLE_NOTE), note) for note in performance.notes]
    place = f"{tune.file}, tune {found.position}"
    found_difference = difference(read, ours, reference.notes, place)
    if reference.error:
        return REFUSED if found_difference else REFUSED_EQUAL
    return found_difference or EQUAL


def _without_instructions(found: TuneText) -> TuneText:
    header = _INSTRUCTION.sub("", found.file_header)
    return replace(found, text=_INSTRUCTION.sub("", found.text), file_header=header)


def _figures(count: Counter[str], causes: Counter[str]) -> dict[str, object]:
    compared = count[EQUAL] + count["different"]
    refused = count[REFUSED] + count[REFUSED_EQUAL]
    by_the_standard = sum(number for cause, number in causes.items() if cause.startswith(BY_THE_STANDARD))
    return {
        "tunes": compared + refused,
        "refused_by_abc2midi": refused,
        "refused_and_equal": count[REFUSED_EQUAL],
        "compared": compared,
        "equal": count[EQUAL],
        "percent": _percent(count[EQUAL], compared),
        "percent_equal_or_by_the_standard": _percent(count[EQUAL] + by_the_standard, compared),
        "causes": dict(causes),
    }


def _percent(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 2) if whole else None
