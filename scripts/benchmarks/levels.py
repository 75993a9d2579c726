"""How loud tunes are as the player plays them with chords, and whether anything clips.

Twenty tunes from the bundled collections, one for each of five rhythms in each of four modes; where there is
none of a mode, another in minor. Peak and RMS in dB below full scale, and samples that stand at full scale.

    benchmark.py levels                 as played, with chords and bass
    benchmark.py levels --bodhran --chords-of
"""

import argparse
import math
from collections.abc import Iterator, Sequence

import numpy as np

from benchmarks.tune_sources import COLLECTIONS, source_tunes
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.rhythms import plain_rhythm
from composer.playback.arrangement import arrange
from composer.playback.settings import PlayingSettings
from composer.playback.synthesizer import synthesize
from composer.score.accompaniment import timed_chords
from composer.score.accompaniment_chords import Chord
from composer.score.click_bars import timed_bars
from composer.score.performance import perform

RHYTHMS = ("reel", "jig", "hornpipe", "strathspey", "air")
MODES = {
    "major": ("major", "ionian"),
    "minor": ("minor", "aeolian"),
    "dorian": ("dorian",),
    "mixolydian": ("mixolydian",),
}
FULL_SCALE = 32767
LONGEST_CHARACTERS = 800


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the tunes come from, and what is added to them."""
    parser.add_argument("--collections", nargs="+", default=list(COLLECTIONS), metavar="NAME")
    parser.add_argument("--bodhran", action="store_true", help="with a bodhrán as well")
    parser.add_argument("--chords-of", action="store_true", help="tell each tune’s chords, bar by bar")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """The levels of each tune, and the extremes."""
    found: list[dict[str, object]] = []
    for (rhythm, mode), tune in sorted(_chosen(options.collections).items()):
        settings = PlayingSettings(accompaniment=True, bodhran=options.bodhran)
        samples = synthesize(arrange(tune, settings).midi).samples.astype(np.float64)
        told: dict[str, object] = {"rhythm": rhythm, "mode": mode, "title": tune.title, "key": tune.key.tonic}
        told |= {"peak_db": _db(float(np.abs(samples).max())), "rms_db": _db(math.sqrt((samples**2).mean()))}
        told["clipped"] = int((np.abs(samples) >= FULL_SCALE).sum())
        if options.chords_of:
            told["chords"] = _chords(tune)
        found.append(told)
    return {
        "benchmark": "levels",
        "tunes": len(found),
        "clipped_samples": sum(int(str(one["clipped"])) for one in found),
        "peak_db": _extremes(found, "peak_db"),
        "rms_db": _extremes(found, "rms_db"),
        "each": found,
    }


def _chosen(collections: Sequence[str]) -> dict[tuple[str, str], Tune]:
    """The first tune of each rhythm in each mode, and others in minor for what there is none of."""
    found: dict[tuple[str, str], Tune] = {}
    others: dict[str, Tune] = {}
    for tune, rhythm, mode in _known(collections):
        if (rhythm, mode) not in found:
            found[rhythm, mode] = tune
        elif mode == "minor":
            others.setdefault(rhythm, tune)
        if len(found) == len(RHYTHMS) * len(MODES):
            break
    missing = {(rhythm, mode) for rhythm in RHYTHMS for mode in MODES} - set(found)
    return found | {(rhythm, "another minor"): others[rhythm] for rhythm, _ in missing if rhythm in others}


def _known(collections: Sequence[str]) -> Iterator[tuple[Tune, str, str]]:
    for source in source_tunes(collections):
        text = source.found.text
        if len(text) > LONGEST_CHARACTERS:
            continue
        tune = read_tune(text, source.found.position, source.found.first_line, source.found.file_header)
        rhythm = plain_rhythm(next(iter(tune.fields("R")), ""))
        mode = next((name for name, modes in MODES.items() if tune.key.mode in modes), "")
        if rhythm in RHYTHMS and mode and tune.key.tonic:
            yield tune, rhythm, mode


def _chords(tune: Tune) -> str:
    bars = timed_bars(tune)
    chords = timed_chords(tune, perform(tune), bars)
    return " | ".join(
        " ".join(_name(timed.chord) for timed in chords if bar.onset <= timed.onset < bar.end) or "-"
        for bar in bars
    )


def _name(chord: Chord | None) -> str:
    return chord.name if chord else "-"


def _extremes(found: Sequence[dict[str, object]], name: str) -> list[float]:
    values = [float(str(one[name])) for one in found]
    return [min(values), max(values)] if values else []


def _db(level: float) -> float:
    return round(20 * math.log10(max(level, 1) / FULL_SCALE), 1)
