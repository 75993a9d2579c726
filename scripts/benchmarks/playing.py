"""How tunes are played: stress, note lengths and swing, measured from the MIDI that the player sends.

For each rhythm: how many velocities there are, and their mean at each of the bar's parts; the share of notes
that end before the next begins, of those written end to end; the first note's share of pairs that are written
even, in per cent, from the onsets. `as_written` says the same of MIDI files without `--as-played`.

    benchmark.py playing                          25 tunes of each rhythm of the bundled collections
    benchmark.py playing --collections tunes.abc --tunes 100
"""

import argparse
import io
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from statistics import fmean

import mido

from benchmarks.tune_sources import COLLECTIONS, source_tunes
from composer.notation.elements import Tune
from composer.notation.meters import is_compound
from composer.notation.reader import read_tune
from composer.notation.rhythms import plain_rhythm
from composer.playback.arrangement import arrange
from composer.playback.settings import PlayingSettings
from composer.score.heard_steps import Step, heard_steps

RHYTHMS = (
    "reel", "jig", "hornpipe", "slip jig", "polka", "waltz", "march", "strathspey", "air", "slide",
)  # fmt: skip
_ORNAMENTS = re.compile(r"\{[^}]*\}|[~HMOPSTuv]|![^!]*!|-")
TOUCHING_SECONDS = 0.003
FEWEST_PAIRS = 20


@dataclass(frozen=True)
class Heard:
    """One note of a MIDI file, in seconds."""

    start: float
    end: float
    velocity: int


@dataclass
class Account:
    """What was heard of one rhythm."""

    tunes: int = 0
    velocities: set[int] = field(default_factory=set)
    by_place: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    detached: list[bool] = field(default_factory=list)
    shares: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def summary(self) -> dict[str, object]:
        """The figures."""
        return {
            "tunes": self.tunes,
            "velocity_levels": len(self.velocities),
            "velocity_by_eighth": {place: round(fmean(v)) for place, v in sorted(self.by_place.items())},
            "detached_percent": round(100 * fmean(self.detached), 1),
            "swing_percent": {
                meter: round(fmean(shares), 1)
                for meter, shares in sorted(self.shares.items())
                if len(shares) >= FEWEST_PAIRS
            },
        }


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which tunes, and how many of each rhythm."""
    parser.add_argument("--collections", nargs="+", default=list(COLLECTIONS), metavar="NAME|FILE")
    parser.add_argument("--tunes", type=int, default=25, metavar="N", help="of each rhythm")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """The figures of each rhythm, as played and as written."""
    tunes = _by_rhythm(options.collections, options.tunes)
    return {
        "benchmark": "playing",
        "as_played": {rhythm: _account(some, PlayingSettings()) for rhythm, some in tunes.items()},
        "as_written": {
            rhythm: _account(some, PlayingSettings(as_played=False)) for rhythm, some in tunes.items()
        },
    }


def _by_rhythm(sources: Sequence[str], count: int) -> dict[str, list[Tune]]:
    found: dict[str, list[Tune]] = defaultdict(list)
    for source in source_tunes(sources):
        tune = read_tune(_plain(source.found.text), source.found.position)
        rhythm = plain_rhythm(next(iter(tune.fields("R")), ""))
        if rhythm in RHYTHMS and len(tune.voices) == 1:
            found[rhythm].append(tune)
    return {rhythm: _spread(found[rhythm], count) for rhythm in RHYTHMS if found[rhythm]}


def _spread(tunes: Sequence[Tune], count: int) -> list[Tune]:
    return list(tunes[:: max(1, len(tunes) // count)][:count])


def _plain(text: str) -> str:
    """Without grace notes, ornaments and ties, so that every note that is written is one that sounds."""
    lines = text.splitlines()
    return "\n".join(line if re.match(r"[A-Za-z]:|%", line) else _ORNAMENTS.sub("", line) for line in lines)


def _account(tunes: Iterable[Tune], settings: PlayingSettings) -> dict[str, object]:
    account = Account()
    for tune in tunes:
        steps = [s for s in heard_steps(tune, tune.voices[0]) if s.event is not None and s.event.pitches]
        heard = _heard(arrange(tune, settings).midi)
        if _is_one_to_one(steps, heard):
            account.tunes += 1
            _add(account, tune, list(zip(steps, heard, strict=True)))
    return account.summary() if account.tunes else {"tunes": 0}


def _is_one_to_one(steps: Sequence[Step], heard: Sequence[Heard]) -> bool:
    """Tunes with chords sound as more notes than are written: they are left out."""
    return len(steps) == len(heard) > 0


def _add(account: Account, tune: Tune, notes: Sequence[tuple[Step, Heard]]) -> None:
    for step, heard in notes:
        account.velocities.add(heard.velocity)
        place = step.context.position * 8
        if place.denominator == 1:
            account.by_place[f"{int(place) + 1:02}"].append(heard.velocity)
    for (step, heard), (after, next_heard) in pairwise(notes):
        if step.onset + step.duration == after.onset:
            account.detached.append(heard.end < next_heard.start - TOUCHING_SECONDS)
    account.shares[tune.meter.text].extend(_shares(notes, _pair(tune)))


def _pair(tune: Tune) -> Callable[[Step, Step], bool]:
    """Which two notes are an even pair on the beat: of eighths, in 2/4 of sixteenths, in jigs of none."""
    length = Fraction(1, 8) if tune.meter.text == "2/4" else Fraction(1, 4)

    def is_pair(first: Step, second: Step) -> bool:
        events = (first.event, second.event)
        return (
            not is_compound(tune.meter)
            and all(e is not None and e.tuplet is None and e.notated == length / 2 for e in events)
            and first.context.position % length == 0
            and second.context.position == first.context.position + length / 2
        )

    return is_pair


def _shares(notes: Sequence[tuple[Step, Heard]], is_pair: Callable[[Step, Step], bool]) -> Iterator[float]:
    for (first, a), (second, b), (third, c) in zip(notes, notes[1:], notes[2:], strict=False):
        whole = second.onset + second.duration == third.onset
        if whole and is_pair(first, second):
            yield 100 * (b.start - a.start) / (c.start - a.start)


def _heard(midi: bytes) -> list[Heard]:
    seconds, sounding, found = 0.0, dict[int, tuple[float, int]](), list[Heard]()
    for message in mido.MidiFile(file=io.BytesIO(midi)):
        seconds += message.time
        if message.type == "note_on" and message.velocity:
            sounding[message.note] = (seconds, message.velocity)
        elif message.type in ("note_on", "note_off") and message.note in sounding:
            start, velocity = sounding.pop(message.note)
            found.append(Heard(start, seconds, velocity))
    return sorted(found, key=lambda note: note.start)
