"""How far the harmony that is worked out for a melody is that of its own chord symbols, beat by beat.

The tunes' symbols are set aside and worked out from the notes alone; beside the program's rule stand its
earlier one and the tonic throughout. No tunes with symbols come with the project: name files of your own.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from benchmarks import earlier_harmony
from benchmarks.tune_sources import source_tunes
from composer.notation.elements import Key
from composer.notation.pitch_classes import pitch_class
from composer.notation.reader import read_tune
from composer.score.accompaniment import chord_at, timed_chords
from composer.score.accompaniment_chords import Chord, triad
from composer.score.accompaniment_harmony import TimedChord, harmonise
from composer.score.click_bars import TimedBar, beats, timed_bars
from composer.score.heard_chords import heard_chords
from composer.score.performance import Performance, perform

Rule = Callable[[Performance, Sequence[TimedBar]], Sequence[TimedChord]]
MINOR_MODES = ("minor", "aeolian", "dorian", "phrygian", "locrian")
# What a chord does, by the semitones of its root above the tonic: tonic, dominant or subdominant. In minor
# keys the relative major and the chord below it are the tonic's, and the chord on the seventh the dominant's.
_MAJOR = {0: "T", 4: "T", 9: "T", 7: "D", 11: "D", 5: "S", 2: "S"}
_MINOR = {0: "T", 3: "T", 8: "S", 7: "D", 10: "D", 11: "D", 5: "S", 2: "S"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files, and which of their tunes."""
    parser.add_argument(
        "--part",
        choices=("odd", "even"),
        help="only every second tune of those that have chord symbols: the first, third, …, or the others",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help=".abc files or folders with chord symbols")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """The shares of each rule, and how the tunes' own symbols close."""
    tunes = list(_with_symbols(options.files))
    if options.part:
        tunes = tunes[options.part == "even" :: 2]
    if not tunes:
        sys.exit("None of these tunes has chord symbols to compare with. Name .abc files whose tunes do.")
    rules: dict[str, Rule] = {
        "this program": harmonise,
        "earlier rule": earlier_harmony.harmonise,
        "tonic only": tonic_only,
    }
    counted = {name: _Counted() for name in ("own symbols", *rules)}
    by_mode: dict[str, _Counted] = {}
    for tune in tunes:
        counted["own symbols"].close(tune.key, tune.chords)
        for name, rule in rules.items():
            counted[name].add(tune, rule(tune.performance, tune.bars))
        of_mode = by_mode.setdefault(tune.key.mode or "none", _Counted())
        of_mode.counts["tunes"] += 1
        of_mode.add(tune, harmonise(tune.performance, tune.bars))
    return {
        "benchmark": "harmony",
        "tunes": len(tunes),
        "beats": counted["this program"].counts["beats"],
        "own_symbols_dominant_before_closing_tonic": counted["own symbols"].closing(),
        "rules": {name: counted[name].figures() for name in rules},
        "this_program_by_mode": {
            mode: {"tunes": one.counts["tunes"]} | one.figures() for mode, one in sorted(by_mode.items())
        },
    }


@dataclass(frozen=True, slots=True)
class _Measured:
    key: Key
    performance: Performance
    bars: Sequence[TimedBar]
    chords: Sequence[TimedChord]


def _with_symbols(files: Sequence[str]) -> Iterator[_Measured]:
    for source in source_tunes(files):
        found = source.found
        tune = read_tune(found.text, found.position, found.first_line, found.file_header)
        if heard_chords(tune):
            performance, bars = perform(tune), timed_bars(tune)
            yield _Measured(tune.key, performance, bars, timed_chords(tune, performance, bars))


@dataclass
class _Counted:
    """What has been counted of one rule."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, tune: _Measured, worked_out: Sequence[TimedChord]) -> None:
        """Compares all beats of a tune that have a chord of its own."""
        for bar in tune.bars:
            for beat in beats(bar.meter):
                onset = bar.beginning + beat
                own = chord_at(tune.chords, onset)
                if not bar.onset <= onset < bar.end or own is None or own.chord is None:
                    continue
                ours = chord_at(worked_out, onset)
                self._compare(bar.key, own.chord, ours.chord if ours else None)
        self.close(tune.key, worked_out)

    def _compare(self, key: Key, own: Chord, ours: Chord | None) -> None:
        self.counts["beats"] += 1
        self.counts["chord"] += ours is not None and _triad(ours) == _triad(own)
        self.counts["seventh"] += (
            ours is not None and ours.intervals == own.intervals and ours.root == own.root
        )
        self.counts["function"] += ours is not None and function(ours, key) == function(own, key)

    def close(self, key: Key, chords: Sequence[TimedChord]) -> None:
        """Counts a tune in major that closes on its tonic, and whether a dominant leads there."""
        if not key.tonic or key.mode not in ("major", "ionian"):
            return
        triads = [_triad(timed.chord) for timed in chords if timed.chord is not None]
        changes = (
            [triads[0], *(after for before, after in pairwise(triads) if after != before)] if triads else []
        )
        tonic = pitch_class(key.tonic)
        if len(changes) > 1 and changes[-1] == (tonic, 4):
            self.counts["closed"] += 1
            self.counts["by dominant"] += changes[-2] == ((tonic + 7) % 12, 4)

    def closing(self) -> str:
        """`351 of 403 (87.1 %)`."""
        by, closed = self.counts["by dominant"], self.counts["closed"]
        return f"{by} of {closed} ({_percent(by, closed)} %)"

    def figures(self) -> dict[str, object]:
        """Shares in per cent of the beats."""
        whole = self.counts["beats"]
        return {
            "same_chord_percent": _percent(self.counts["chord"], whole),
            "same_chord_and_seventh_percent": _percent(self.counts["seventh"], whole),
            "same_function_percent": _percent(self.counts["function"], whole),
            "dominant_before_closing_tonic": self.closing(),
        }


def tonic_only(performance: Performance, bars: Sequence[TimedBar]) -> tuple[TimedChord, ...]:
    """The tonic's triad from beginning to end."""
    return tuple(
        TimedChord(bar.onset, bar.end, triad(pitch_class(bar.key.tonic or "C"), bar.key.mode in MINOR_MODES))
        for bar in bars
    )


def function(chord: Chord, key: Key) -> str:
    """`T`, `S` or `D`; the name of its root where it is of another key."""
    functions = _MINOR if key.mode in MINOR_MODES else _MAJOR
    degree = (chord.root - pitch_class(key.tonic or "C")) % 12
    return functions.get(degree, str(degree))


def _triad(chord: Chord) -> tuple[int, int]:
    """Root and third: sevenths, a bass of its own and what is added to a chord are left out."""
    return chord.root, 3 if 3 in chord.intervals else 4


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0
