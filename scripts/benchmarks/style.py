"""How far composed tunes are from the corpus that their model learnt from, in five histograms.

A distance is half the sum of the differences of two histograms that each add up to 1: 0 for the same, 1 for
nothing in common. The corpus against itself, its even tunes against its odd ones, is the least there can be.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from benchmarks.composed import composed
from composer.composition.sampling import DEFAULT_TEMPERATURE
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.melody.bars import bars_of
from composer.notation.elements import Event, Tune
from composer.notation.pitch_classes import pitch_class
from composer.notation.reader import read_tune
from composer.workflows.models import read_model

HISTOGRAMS = ("pitch", "interval", "duration", "contour", "bar pattern")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which models are compared, and by how many tunes of each."""
    parser.add_argument(
        "--models", "--model", dest="model", type=Path, nargs="+", required=True, help="models' folders"
    )
    parser.add_argument("--count", type=int, default=500, help="tunes of each model (default: 500)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--temperature", type=float, default=DEFAULT_TEMPERATURE)
    parser.add_argument("--unconstrained", action="store_true", help="compose without the constraint")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """The distances of each model's tunes to its own corpus."""
    found: dict[str, object] = {}
    for model in options.model:
        corpus = _corpus(read_model(model).sources)
        tunes, _ = composed(
            model,
            options.count,
            options.seed,
            options.temperature,
            constrained=not options.unconstrained,
            compared=True,
        )
        flagged = sum(tune.originality is not None and tune.originality.is_flagged for tune in tunes)
        found[model.name] = {
            "distances": _distances(corpus, [read_tune(tune.text) for tune in tunes]),
            "corpus_against_itself": _distances(corpus[::2], corpus[1::2]),
            "tunes": len(tunes),
            "percent_with_four_bars_copied": round(100 * flagged / max(len(tunes), 1), 2),
        }
    return {"benchmark": "style", "temperature": options.temperature, "models": found}


def _corpus(sources: Sequence[str]) -> list[Tune]:
    *_, corpus = read_corpus(sources)
    assert isinstance(corpus, Corpus)
    return [read_tune(tune.text) for tune in corpus.tunes]


def _distances(one: Sequence[Tune], other: Sequence[Tune]) -> dict[str, float]:
    ours, theirs = _histograms(one), _histograms(other)
    return {name: round(_distance(ours[name], theirs[name]), 4) for name in HISTOGRAMS}


def _distance(one: Counter[object], other: Counter[object]) -> float:
    total, others = max(one.total(), 1), max(other.total(), 1)
    return sum(abs(one[key] / total - other[key] / others) for key in {*one, *other}) / 2


def _histograms(tunes: Iterable[Tune]) -> dict[str, Counter[object]]:
    """Of pitches above the key note, intervals, durations, contours of three notes, rhythms of bars."""
    found: dict[str, Counter[object]] = {name: Counter() for name in HISTOGRAMS}
    for tune in tunes:
        notes = [
            (max(pitch.midi for pitch in element.pitches), element.duration)
            for element in tune.voices[0].elements
            if isinstance(element, Event) and element.pitches
        ]
        intervals = [other - one for (one, _), (other, _) in pairwise(notes)]
        tonic = pitch_class(tune.key.tonic) if tune.key.tonic else 0
        found["pitch"].update(midi - tonic for midi, _ in notes)
        found["interval"].update(intervals)
        found["duration"].update(duration for _, duration in notes)
        found["contour"].update(pairwise([(step > 0) - (step < 0) for step in intervals]))
        found["bar pattern"].update(_rhythms(tune))
    return found


def _rhythms(tune: Tune) -> Iterable[tuple[Fraction, ...]]:
    return (tuple(duration for _, duration in bar.notes) for bar in bars_of(tune))
