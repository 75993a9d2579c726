"""A seeded run of the battery of damaged tunes: nothing is raised, and work grows no faster than the text."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

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
    """Seeds of damage that is not huge: what is huge has tests of its own."""
    texts = mutations.source_texts()
    return [seed for seed in range(2 * count) if mutant(texts, seed)[0] not in _HUGE][:count]


def huge(name: str) -> tuple[int, str]:
    """A seed of such damage, and its tune."""
    texts = mutations.source_texts()
    return next(
        (seed, text) for seed in range(100_000) for damage, text in [mutant(texts, seed)] if damage == name
    )


def faults(trials: list[Trial]) -> list[Trial]:
    return [trial for trial in trials if trial.raised]


def calls(work: Callable[[str], None], text: str) -> int:
    """How many functions are called, Python's and C's: a measure of work that no other program disturbs."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work(text)
    finally:
        sys.setprofile(None)
    return count


def test_damaged_tunes_are_read() -> None:
    assert not faults([try_one(read, seed) for seed in usual(400)])


def test_damaged_tunes_are_drawn_or_refused_with_a_sentence() -> None:
    assert not faults([try_one(draw, seed) for seed in usual(60)])


def test_damaged_tunes_sound_or_are_refused_with_a_sentence() -> None:
    assert not faults([try_one(sound, seed) for seed in usual(8)])


def test_damaged_tunes_are_written_as_midi() -> None:
    assert not faults([try_one(write_midi, seed) for seed in usual(100)])


@pytest.mark.parametrize("work", [read, write_midi])
@pytest.mark.parametrize("name", list(_HUGE))
def test_as_much_again_of_a_huge_tune_is_as_much_work_again(name: str, work: Callable[[str], None]) -> None:
    _, text = huge(name)
    work(text[: len(text) // 48])  # what is remembered from now on is no part of the work
    # Not from the beginning: the header and the music before the damage are other work.
    two, four, six = (calls(work, text[: len(text) * parts // 48]) for parts in (2, 4, 6))
    assert six - four < 1.2 * (four - two)


@pytest.mark.slow
@pytest.mark.parametrize("name", list(_HUGE))
def test_huge_tunes_are_read(name: str) -> None:
    assert not faults([try_one(read, huge(name)[0])])


@pytest.mark.parametrize("name", [name for name in _HUGE if name != "deep nesting"])
def test_huge_tunes_are_refused_by_their_size_before_they_are_drawn(name: str) -> None:
    trial = try_one(draw, huge(name)[0])
    assert "Cut it into several tunes" in trial.refused
