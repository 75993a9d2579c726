"""Whether composed tunes have phrases: their form beside that of real tunes of the same rhythm.

The rows are those of `composer.composition.phrases.measures`, each with two standard errors; `near` is true
where a figure lies within a tenth of the real one, or within two standard errors of the difference. A plain
classifier is trained to tell the tunes apart, once by form and melody of composed ones and once (the floor)
of other real ones: 0.5 is guessing. Real tunes come from the bundled collections, one for each composed one
that has its rhythm and its major or minor third.

    benchmark.py phrases                                     300 tunes of the starter model, unprompted
    benchmark.py phrases --rhythm reel jig hornpipe          300 of each
    benchmark.py phrases --composed tunes.abc                tunes that are already written
    benchmark.py phrases --best 10 --of 200 --rhythm reel    the best by the ranking
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.kinds import Kind, RealTunes, kind_of
from benchmarks.telling_apart import features_of, told_apart
from benchmarks.written_tunes import WrittenTune, add_source, written_tunes
from composer.composition.phrases.form import Form, form_of
from composer.composition.phrases.measures import ROWS, Share, times_written
from composer.notation.canonical import canonical_text
from composer.notation.reader import read_tune

FEWEST_OF_A_RHYTHM, FEWEST_PAIRS = 10, 20
SHARED_RUNS = (2, 3, 4)
OFTEN = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which tunes are measured, and how they are composed."""
    add_source(parser)
    parser.add_argument("--collections", nargs="+", default=["oneills", "ryans", "airds"])
    parser.add_argument("--unexplained", action="store_true", help="leave out what the classifier hears")
    parser.add_argument("--write", type=Path, metavar="FILE.abc", help="keep the tunes that were measured")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """The rows by rhythm, what is shared with training tunes, loops, and both classifiers."""
    written = written_tunes(options)
    if options.write:
        options.write.write_text("\n\n".join(tune.text for tune in written) + "\n", encoding="utf-8")
    composed = [form for form in _forms(written) if form[1].bars and form[1].notes]
    if not composed:
        raise SystemExit("Not one of the tunes has a bar with notes: there is nothing to measure.")
    real = RealTunes(options.collections, {kind.rhythm for kind, _ in composed}, options.seed)
    pairs = real.matched([kind for kind, _ in composed])
    matched = [form for form, _ in pairs if form is not None]
    return {
        "benchmark": "phrases",
        "tunes": len(written),
        "measured": len(composed),
        "rows": _by_rhythm(composed, real) | {"all, matched": _rows([form for _, form in composed], matched)},
        "loops": _loops(composed, real),
        "shared_with_training_percent": _shared(written),
        "classifier": _classified(composed, pairs, options),
    }


def _forms(written: Iterable[WrittenTune]) -> list[tuple[Kind, Form]]:
    found = []
    for each in written:
        tune = read_tune(canonical_text(read_tune(each.text)))
        found.append((kind_of(tune), form_of(tune)))
    return found


def _by_rhythm(composed: Sequence[tuple[Kind, Form]], real: RealTunes) -> dict[str, object]:
    forms: dict[str, list[Form]] = defaultdict(list)
    for kind, form in composed:
        forms[kind.rhythm].append(form)
    return {
        rhythm or "no rhythm": _rows(some, real.of_rhythm(rhythm))
        for rhythm, some in sorted(forms.items())
        if min(len(some), len(real.of_rhythm(rhythm))) >= FEWEST_OF_A_RHYTHM
    }


def _rows(composed: Sequence[Form], real: Sequence[Form]) -> dict[str, object]:
    return {"composed tunes": len(composed), "real tunes": len(real)} | {
        name: _compared([row(form) for form in composed], [row(form) for form in real])
        for name, row in ROWS.items()
    }


def _compared(composed: Sequence[Share], real: Sequence[Share]) -> dict[str, object]:
    (ours, our_error), (theirs, their_error) = _mean(composed), _mean(real)
    allowed = max(0.1 * theirs, 2 * (our_error**2 + their_error**2) ** 0.5)
    return {
        "composed": round(ours, 3),
        "two_errors": round(2 * our_error, 3),
        "real": round(theirs, 3),
        "real_two_errors": round(2 * their_error, 3),
        "near": abs(ours - theirs) <= allowed,
    }


def _mean(shares: Sequence[Share]) -> tuple[float, float]:
    """The mean and its standard error, in which the parts of one tune do not count as independent."""
    total, number = sum(share for share, _ in shares), sum(number for _, number in shares)
    if not number:
        return 0.0, 0.0
    mean = total / number
    return mean, sum((share - mean * count) ** 2 for share, count in shares) ** 0.5 / number


def _loops(composed: Sequence[tuple[Kind, Form]], real: RealTunes) -> dict[str, object]:
    """How often tunes write eight or four bars out: how many do so too often, composed and real ones."""
    return {f"{bars} bars": _written_out(composed, real, bars) for bars in (8, 4)}


def _written_out(composed: Sequence[tuple[Kind, Form]], real: RealTunes, bars: int) -> dict[str, object]:
    times = [(kind.rhythm, times_written(form, bars)) for kind, form in composed]
    rhythms = Counter(rhythm for rhythm, _ in times)
    theirs = {name: [times_written(form, bars) for form in real.of_rhythm(name)] or [0] for name in rhythms}
    expected = sum(
        count * sum(number >= OFTEN for number in theirs[name]) / len(theirs[name])
        for name, count in rhythms.items()
    )
    return {
        "composed": dict(sorted(Counter(number for _, number in times).items())),
        "percent_three_times": round(100 * sum(number >= OFTEN for _, number in times) / len(times), 2),
        "real_percent_three_times": round(100 * expected / len(times), 2),
        "most_in_real_tunes": {name or "no rhythm": max(numbers) for name, numbers in theirs.items()},
        "oftener_than_any_real_tune": sum(number > max(theirs[name]) for name, number in times),
    }


def _shared(written: Sequence[WrittenTune]) -> dict[str, float]:
    """How many tunes share a run of so many bars with a training tune, in any key."""
    runs = [tune.shared_run for tune in written if tune.shared_run is not None]
    return {
        f"{bars} bars": round(100 * sum(run >= bars for run in runs) / max(len(runs), 1), 2)
        for bars in SHARED_RUNS
    }


def _classified(
    composed: Sequence[tuple[Kind, Form]],
    pairs: Sequence[tuple[Form | None, Form | None]],
    options: argparse.Namespace,
) -> dict[str, object]:
    """The classifiers over pairs of a composed and a real tune, and over pairs of two real ones."""
    ours = [
        (features_of(form), features_of(real))
        for (_, form), (real, _) in zip(composed, pairs, strict=True)
        if real is not None
    ]
    floor = [
        (features_of(one), features_of(other))
        for one, other in pairs
        if one is not None and other is not None
    ]
    if min(len(ours), len(floor)) < FEWEST_PAIRS:
        return {"told": f"needs {FEWEST_PAIRS} tunes of one kind, composed and twice as many real"}
    return {
        "composed against real": told_apart(ours, options.seed, not options.unexplained),
        "real against real": told_apart(floor, options.seed, explained=False),
    }
