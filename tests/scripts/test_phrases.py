"""The benchmark `phrases`: features of any tune, errors by tune, real tunes of the same kind."""

import math
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

import pytest
from benchmarks.kinds import Kind, RealTunes, kind_of
from benchmarks.phrases import _mean, add_arguments
from benchmarks.telling_apart import features_of, told_apart
from benchmarks.written_tunes import WrittenTune, _best

from composer.composition.phrases.form import form_of
from composer.notation.reader import read_tune

JIG = "X:1\nR:jig\nM:6/8\nL:1/8\nK:{key}\n|:A|{notes}|GAB c2d|def g2e|dcB A2:|"
SOME = ("abc def", "ABA cde", "fed cBA", "GBd gdB", "ceg agf")


@pytest.mark.parametrize(
    "text",
    [
        JIG.format(key="D", notes="abc def"),
        "M:4/4\nL:1/8\nK:G\nG8|]",
        "M:4/4\nL:1/8\nK:none\nG4z4|Z2|[GB]8|]",
        "M:none\nL:1/8\nK:G\n(7abcdefg|a/4b/16c3|",
        "M:4/4\nL:1/8\nK:G\n|:G8|A8|B8|c8|1 d8:|2 e8:|",
    ],
)
def test_every_tune_with_notes_has_every_feature_as_a_finite_number(text: str) -> None:
    found = features_of(form_of(read_tune(text)))
    assert found.keys() == features_of(form_of(read_tune("M:2/4\nK:C\nABcd|efga||A4|B4|]"))).keys()
    assert len(found) > 105
    assert all(math.isfinite(value) for value in found.values())


def test_features_do_not_change_where_a_tune_is_transposed() -> None:
    one, other = (
        features_of(form_of(read_tune(f"M:4/4\nL:1/8\nK:{key}\n{music}")))
        for key, music in (("C", "CEGc dBGB|A2F2 C4||c8|C8|]"), ("D", "DFAd ecAc|B2G2 D4||d8|D8|]"))
    )
    assert {name for name in one if one[name] != pytest.approx(other[name])} == {"mean pitch"}


def test_parts_of_one_tune_do_not_count_as_independent() -> None:
    mean, error = _mean([(2.0, 2), (0.0, 2)])
    assert mean == 0.5
    assert error == pytest.approx(math.sqrt(2) / 4)
    assert _mean([]) == (0.0, 0.0)


def test_real_tunes_are_matched_by_rhythm_and_third_and_none_is_taken_twice(tmp_path: Path) -> None:
    path = tmp_path / "book.abc"
    keys = ("D", "G", "Ador", "Em", "Bm")
    path.write_text("\n\n".join(JIG.format(key=key, notes=n) for key in keys for n in SOME), encoding="utf-8")
    real = RealTunes([str(path)], ["jig"], seed=0)
    pairs = real.matched([Kind("jig", True)] * 9 + [Kind("reel", False)])
    taken = [form for pair in pairs for form in pair if form is not None]
    assert len(real.of_rhythm("jig")) == 25
    assert len(taken) == len(set(map(id, taken))) == 15
    assert all(one is not None for one, _ in pairs[:9])
    assert pairs[9] == (None, None)
    assert kind_of(read_tune("R: Slip  Jig\nK:Ador\nA")) == Kind("slip jig", True)


def test_the_best_are_taken_of_each_so_many() -> None:
    options = ArgumentParser()
    add_arguments(options)
    read = options.parse_args(["--best", "1", "--of", "2"])
    tunes = [WrittenTune(str(value), value, None) for value in (0.1, 0.4, 0.9, 0.8)]
    assert [tune.value for tune in _best(tunes, read)] == [0.4, 0.9]


@pytest.mark.slow
def test_what_differs_is_told_apart_and_what_does_not_is_not() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is installed for the benchmark only")
    forms: Sequence[dict[str, float]] = [{"a": float(number), "b": 0.0} for number in range(20)]
    told = told_apart([(form | {"b": 1.0}, form) for form in forms], seed=0)
    assert (told["logistic"], told["forest"]) == (1, 1)
    (most, *_) = told["what tells most"]  # type: ignore[misc]
    assert (most["feature"], most["composed"], most["real"], most["alone"]) == ("b", 1, 0, 1)
    told = told_apart([(form, form) for form in forms], seed=0, explained=False)
    assert max(told["logistic"], told["forest"]) <= 0.5  # type: ignore[type-var]
