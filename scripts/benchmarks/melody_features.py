"""What can be counted in a tune's notes, one behind the other: pitches, intervals, figures, note lengths."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log2

import numpy as np
from numpy.typing import NDArray

from composer.composition.phrases.form import Form, notes_of
from composer.composition.phrases.sections import TICKS, Note, SectionBar

Features = dict[str, float]
_INTERVALS = {
    "unisons": (0, 0), "semitones": (1, 1), "whole tones": (2, 2), "minor thirds": (3, 3),
    "major thirds": (4, 4), "fourths": (5, 5), "fifths": (6, 7), "sixths": (8, 9), "sevenths": (10, 11),
    "octaves": (12, 12), "wider than an octave": (13, 127),
}  # fmt: skip
_LENGTHS = {
    "shorter than a sixteenth": (0, TICKS // 16), "sixteenths": (TICKS // 16, TICKS // 12),
    "triplets": (TICKS // 12, TICKS // 8), "eighths": (TICKS // 8, TICKS * 3 // 16),
    "dotted eighths": (TICKS * 3 // 16, TICKS // 4), "quarters": (TICKS // 4, TICKS * 3 // 8),
    "dotted quarters": (TICKS * 3 // 8, TICKS // 2), "halves and longer": (TICKS // 2, TICKS * 99),
}  # fmt: skip


def melody_features(form: Form) -> Features:
    """The features of a tune's notes; it must have some."""
    notes = form.notes
    midi = np.array([note.midi for note in notes], np.int64)
    moves = np.diff(midi) if len(midi) > 1 else np.zeros(1, np.int64)
    return (
        _pitch_classes(form, notes)
        | _register(form, midi)
        | _intervals(moves)
        | _figures(moves)
        | _lengths(notes)
        | _bar_rhythms(form.bars)
    )


def _pitch_classes(form: Form, notes: Sequence[Note]) -> Features:
    heard = np.zeros(12)
    for note in notes:
        heard[form.degree(note.midi)] += note.duration_ticks
    heard /= heard.sum()
    return {f"pitch class {degree}": float(share) for degree, share in enumerate(heard)}


def _register(form: Form, midi: NDArray[np.int64]) -> Features:
    tonic = min(midi, key=lambda each: (form.degree(each), each)) if form.tonic is not None else midi.min()
    parts = [np.array([note.midi for note in notes_of(section)]) for section in form.sections]
    parts = [part for part in parts if len(part)] or [midi]
    first, second, last = parts[0], parts[min(1, len(parts) - 1)], parts[-1]
    return {
        "range": float(np.ptp(midi)),
        "lowest above the key note": float(midi.min() - tonic),
        "highest above the key note": float(midi.max() - tonic),
        "mean pitch": float(midi.mean()),
        "deviation of pitch": float(midi.std()),
        "first part's range": float(np.ptp(first)),
        "second part's range": float(np.ptp(second)),
        "second part above first": float(second.mean() - first.mean()),
        "last part above first": float(last.mean() - first.mean()),
        "second part's peak above first's": float(second.max() - first.max()),
        "first part's rise": _rise(first),
        "second part's rise": _rise(second),
        "first part's peak": float(first.argmax() / len(first)),
        "second part's peak": float(second.argmax() / len(second)),
        "second part begins above first": float(second[0] - first[0]),
    }


def _rise(midi: NDArray[np.int64]) -> float:
    """How far the second half lies above the first, in semitones."""
    half = len(midi) // 2
    return float(midi[half:].mean() - midi[:half].mean()) if half else 0.0


def _intervals(moves: NDArray[np.int64]) -> Features:
    sizes = np.abs(moves)
    found = {
        name: float(((low <= sizes) & (sizes <= high)).mean()) for name, (low, high) in _INTERVALS.items()
    }
    up, down = sizes[moves > 0], sizes[moves < 0]
    return found | {
        "mean interval": float(sizes.mean()),
        "intervals upwards": float((moves > 0).mean()),
        "upward above downward": _mean(up) - _mean(down),
    }


def _figures(moves: NDArray[np.int64]) -> Features:
    signs, sizes = np.sign(moves), np.abs(moves)
    if len(moves) < 3:
        return dict.fromkeys(_FIGURES, 0.0)
    one, two, three = moves[:-2], moves[1:-1], moves[2:]
    steps = (sizes > 0) & (sizes <= 2)
    is_third = (sizes >= 3) & (sizes <= 5)
    leaps = sizes[:-1] > 4
    found = (
        (signs[1:] * signs[:-1] < 0).mean(),
        (steps[1:] & steps[:-1] & (signs[1:] == signs[:-1])).mean(),
        (
            steps[2:]
            & steps[1:-1]
            & steps[:-2]
            & (np.sign(one) == np.sign(two))
            & (np.sign(two) == np.sign(three))
        ).mean(),
        _longest_run(signs, steps),
        (is_third[1:] & is_third[:-1] & (signs[1:] == signs[:-1])).mean(),
        (is_third[1:] & is_third[:-1] & (signs[1:] != signs[:-1])).mean(),
        (moves[1:] == -moves[:-1])[steps[1:]].mean() if steps[1:].any() else 0.0,
        ((moves[1:] == -moves[:-1]) & (sizes[1:] > 2)).mean(),
        (steps[2:] & steps[:-2] & (one * two < 0) & (two * three > 0)).mean(),
        ((one == -two) & (two == -three) & (one != 0)).mean(),
        (leaps & steps[1:] & (signs[1:] != signs[:-1])).sum() / max(leaps.sum(), 1),
        ((moves[1:] == 0) & (moves[:-1] == 0)).mean(),
    )
    return {name: float(value) for name, value in zip(_FIGURES, found, strict=True)}


_FIGURES = (
    "turning points", "runs of three", "runs of four", "longest run", "arpeggios", "broken thirds",
    "steps that go back", "leaps that go back", "turns", "to and fro", "leaps filled by a step",
    "notes three times",
)  # fmt: skip


def _longest_run(signs: NDArray[np.int64], steps: NDArray[np.bool_]) -> float:
    longest = length = 0
    before = 0
    for sign, is_step in zip(signs.tolist(), steps.tolist(), strict=True):
        length = (length + 1 if sign == before else 1) if is_step else 0
        before = sign
        longest = max(longest, length)
    return float(longest)


def _lengths(notes: Sequence[Note]) -> Features:
    durations = [note.duration_ticks for note in notes]
    found = {
        name: sum(low <= duration < high for duration in durations) / len(durations)
        for name, (low, high) in _LENGTHS.items()
    }
    changes = sum(one != other for one, other in pairwise(durations))
    return found | {
        "length changes": changes / len(durations),
        "different lengths": float(len(set(durations))),
    }


def _bar_rhythms(bars: Sequence[SectionBar]) -> Features:
    rhythms = Counter(tuple(note.duration_ticks for note in bar.notes) for bar in bars)
    shares = [count / len(bars) for count in rhythms.values()]
    numbers = [len(bar.notes) for bar in bars]
    return {
        "notes a bar": float(np.mean(numbers)),
        "deviation of notes a bar": float(np.std(numbers)),
        "different bar rhythms": len(rhythms) / len(bars),
        "commonest bar rhythm": max(shares),
        "entropy of bar rhythms": -sum(share * log2(share) for share in shares),
        "bars of even notes": sum(count for rhythm, count in rhythms.items() if len(set(rhythm)) == 1)
        / len(bars),
    }


def _mean(values: NDArray[np.int64]) -> float:
    return float(values.mean()) if len(values) else 0.0
