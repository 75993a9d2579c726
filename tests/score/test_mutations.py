"""A seeded run of the battery of damaged tunes: nothing is raised, nothing takes long."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from benchmarks import mutations
from benchmarks.mutants import _HUGE, mutant
from benchmarks.mutations import Trial, draw, read, sound, try_one, write_midi


@pytest.fixture(scope="module", autouse=True)
def _no_helper_left():  # type: ignore[no-untyped-def]
    yield
    while mutations._ENGRAVERS:
        mutations._ENGRAVERS.pop().close()


def usual(count: int) -> list[int]:
    """Seeds of damage that is not huge: what is huge has a test of its own."""
    texts = mutations.source_texts()
    return [seed for seed in range(2 * count) if mutant(texts, seed)[0] not in _HUGE][:count]


def faults(trials: list[Trial]) -> list[Trial]:
    # Twice the time that the benchmark allows: a machine that runs tests may have other things to do.
    return [trial for trial in trials if trial.raised or trial.seconds > 2 * mutations.LONGEST_SECONDS]


def test_damaged_tunes_are_read() -> None:
    assert not faults([try_one(read, seed) for seed in usual(400)])


def test_damaged_tunes_are_drawn_or_refused_with_a_sentence() -> None:
    assert not faults([try_one(draw, seed) for seed in usual(60)])


def test_damaged_tunes_sound_or_are_refused_with_a_sentence() -> None:
    assert not faults([try_one(sound, seed) for seed in usual(8)])


def test_damaged_tunes_are_written_as_midi() -> None:
    assert not faults([try_one(write_midi, seed) for seed in usual(100)])


@pytest.mark.slow
@pytest.mark.parametrize("name", list(_HUGE))
def test_huge_tunes_are_read_and_drawn_or_refused(name: str) -> None:
    texts = mutations.source_texts()
    seed = next(seed for seed in range(100_000) if mutant(texts, seed)[0] == name)
    assert not faults([try_one(read, seed), try_one(draw, seed)])
