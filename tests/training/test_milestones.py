"""Which weights are kept to be heard: the rule, its bounds, and what they cost a training."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from composer.errors import ComposerError
from composer.training.events import MilestoneKept
from composer.training.loop import train
from composer.training.milestones import (
    FIRST_COPY,
    FIRST_TUNE,
    Milestone,
    is_power_of_two,
    steps_until_power_of_two,
    thinned,
)
from composer.training.run import Run, Snapshot
from composer.training.trial import Tried, is_tune

milestones = st.lists(
    st.builds(
        Milestone,
        st.integers(0, 100_000),
        st.sampled_from([(), (FIRST_TUNE,), (FIRST_COPY,)]),
        st.integers(0, 1000),
    ),
    max_size=40,
    unique_by=lambda one: one.step,
)


@dataclass
class Shelf:
    """Keeps milestones in a list; takes some seconds of the bench's clock for each."""

    bench: Any
    seconds: float = 0.0
    kept: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    error: Exception | None = None

    def keep_milestone(self, snapshot: Snapshot, marks: Collection[str] = ()) -> bool:
        self.bench.now += self.seconds
        if self.error:
            raise self.error
        self.kept.append((snapshot.step, tuple(marks)))
        return True

    def marks(self) -> Collection[str]:
        return [mark for _, marks in self.kept for mark in marks]


@given(milestones, st.integers(1, 12), st.integers(0, 5000))
def test_what_is_kept_is_within_its_bounds_and_in_order(
    given_ones: list[Milestone], most: int, most_bytes: int
) -> None:
    kept = thinned(given_ones, most, most_bytes)
    assert len(kept) <= most
    assert sum(one.size_bytes for one in kept) <= most_bytes
    assert set(kept) <= set(given_ones)
    assert [one.step for one in kept] == sorted(one.step for one in kept)
    assert thinned(kept, most, most_bytes) == kept


@given(milestones, st.integers(2, 40))
def test_the_first_the_latest_and_those_with_marks_go_last(given_ones: list[Milestone], most: int) -> None:
    kept = thinned(given_ones, most, 10**9)
    ordered = sorted(given_ones, key=lambda one: one.step)
    if ordered:
        assert kept[0] == ordered[0]
        assert kept[-1] == ordered[-1]
    lost = set(given_ones) - set(kept)
    if any(one.marks for one in lost):
        assert all(one.marks for one in kept[1:-1])


@given(st.integers(0, 10**7))
def test_the_next_power_of_two_is_the_nearest_above(step: int) -> None:
    after = step + steps_until_power_of_two(step)
    assert is_power_of_two(after)
    assert not any(is_power_of_two(between) for between in range(step + 1, min(after, step + 1000)))


def test_of_powers_of_two_the_earliest_tell_least() -> None:
    powers = [Milestone(0), *(Milestone(2**exponent) for exponent in range(12))]
    assert [one.step for one in thinned(powers, 8)] == [0, 16, 64, 128, 256, 512, 1024, 2048]


def test_the_untrained_weights_and_those_of_powers_of_two_are_kept_and_told(bench: Any) -> None:
    bench.seconds_a_look, shelf = 0.0, Shelf(bench)
    task = replace(bench.task(iterations=20), milestones=shelf)
    told = [event.step for event in train(task, Run.new(0)) if isinstance(event, MilestoneKept)]
    assert told == [step for step, _ in shelf.kept] == [0, 1, 2, 4, 8, 16]


def test_a_run_that_goes_on_keeps_no_untrained_weights_anew(bench: Any) -> None:
    bench.seconds_a_look, shelf, run = 0.0, Shelf(bench), Run.new(0)
    list(train(replace(bench.task(iterations=4), milestones=shelf), run))
    list(train(replace(bench.task(iterations=20), milestones=shelf), run))
    assert [step for step, _ in shelf.kept] == [0, 1, 2, 4, 8, 16]


def test_they_take_no_more_than_their_share_of_the_time(bench: Any) -> None:
    shelf = Shelf(bench, seconds=3.0)
    task = replace(bench.task(iterations=1000, checkpoint_interval=1000), milestones=shelf)
    list(train(task, Run.new(0)))
    steps = [step for step, _ in shelf.kept]
    assert steps[:3] == [0, 1, 2]
    assert 3.0 * len(steps[1:]) <= 0.02 * 1000 * 0.5 + 3.0


def test_no_training_ends_for_want_of_a_milestone(bench: Any) -> None:
    shelf = Shelf(bench, error=ComposerError("The disk is full."))
    events = list(train(replace(bench.task(), milestones=shelf), Run.new(0)))
    assert not any(isinstance(event, MilestoneKept) for event in events)
    assert bench.network.steps == 10


def test_the_first_tune_and_the_first_copy_are_kept_once(bench: Any) -> None:
    class Scripted:
        found = iter([Tried("", 0.0), Tried("", 0.0, True), Tried("", 0.5, True)])

        def sample(self, *_: object) -> str:
            return ""

        def of(self, *_: object) -> Tried:
            return next(self.found)

    shelf = Shelf(bench)
    task = replace(bench.task(), milestones=shelf, trial=Scripted())
    list(train(task, Run.new(0)))
    assert [(step, marks) for step, marks in shelf.kept if marks] == [(8, (FIRST_TUNE,)), (10, (FIRST_COPY,))]


def test_a_tune_is_whole_has_eight_bars_and_they_add_up() -> None:
    header = "M:4/4\nL:1/8\nK:D\n"
    assert is_tune(header + "d2fd agfe|" * 7 + "d8|]")
    assert not is_tune(header + "d2fd agfe|" * 3 + "d8|]")
    assert not is_tune(header + "d2fd agfe|" * 7 + "d4|]")
    assert not is_tune("d2fd agfe|" * 8)


def test_a_short_training_can_be_heard_as_well(bench: Any) -> None:
    bench.seconds_a_look, shelf = 0.0, Shelf(bench, seconds=0.2)
    task = replace(bench.task(iterations=20, checkpoint_interval=20), milestones=shelf)
    list(train(task, Run.new(0)))
    assert [step for step, _ in shelf.kept] == [0, 1, 2, 4, 8, 16]
