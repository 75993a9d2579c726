"""A program that leaves in the middle of a training keeps the steps that were made."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from composer.cancelling import Cancellation, CancelledError
from composer.errors import ComposerError
from composer.training.loop import train
from composer.training.run import Run


@pytest.fixture
def work() -> Iterator[Cancellation]:
    cancellation = Cancellation()
    with cancellation.made_current():
        yield cancellation


class Leaving:
    """The window's thread: saves what there is, from within the call of the network that it is put into."""

    def __init__(self, work: Cancellation) -> None:
        self.thread = threading.Thread(target=work.keep)

    def begin_in(self, call: Callable[..., Any], number: int, wait: bool) -> Callable[..., Any]:
        calls = iter(range(1, 1000))

        def made(*arguments: Any) -> Any:
            if next(calls) == number:
                self.thread.start()
                if wait:
                    self.thread.join(5)
            return call(*arguments)

        return made


def steps(events: Iterator[Any], number: int) -> None:
    for _ in range(number):
        next(events)


def test_a_slow_step_is_not_waited_for(bench: Any, work: Cancellation) -> None:
    bench.seconds_a_look = 2.0
    leaving, network = Leaving(work), bench.network
    network.train_steps = leaving.begin_in(network.train_steps, 2, wait=True)
    events = train(bench.task(checkpoint_interval=8), Run.new(0))
    steps(events, 3)
    assert not leaving.thread.is_alive()
    (kept,) = bench.keeper.snapshots
    assert kept.step == kept.arrays["weights/total"][1] == 1
    events.close()  # type: ignore[attr-defined]


def test_quick_steps_are_waited_for_and_kept(bench: Any, work: Cancellation) -> None:
    bench.seconds_a_look = 0.0
    leaving, network = Leaving(work), bench.network
    network.train_steps = leaving.begin_in(network.train_steps, 2, wait=False)
    events = train(bench.task(checkpoint_interval=8), Run.new(0))
    steps(events, 3)
    leaving.thread.join(5)
    (kept,) = bench.keeper.snapshots
    assert kept.step == kept.arrays["weights/total"][1] >= 2
    events.close()  # type: ignore[attr-defined]


def test_nothing_is_kept_of_a_training_that_has_learnt_nothing(bench: Any, work: Cancellation) -> None:
    leaving, network = Leaving(work), bench.network
    network.train_steps = leaving.begin_in(network.train_steps, 1, wait=True)
    events = train(bench.task(), Run.new(0))
    steps(events, 2)
    assert not leaving.thread.is_alive()
    assert bench.keeper.snapshots == []
    events.close()  # type: ignore[attr-defined]


def test_the_held_out_tunes_are_not_waited_for(bench: Any, work: Cancellation) -> None:
    leaving, network = Leaving(work), bench.network
    network.evaluate = leaving.begin_in(network.evaluate, 2, wait=True)  # the first tries it untrained
    events = train(bench.task(), Run.new(0))
    steps(events, 6)
    assert not leaving.thread.is_alive()
    assert bench.keeper.snapshots[0].step == 4
    assert bench.keeper.best == [4]
    events.close()  # type: ignore[attr-defined]


def test_a_training_that_is_cancelled_while_it_tries_the_held_out_tunes_keeps_its_steps(
    bench: Any, work: Cancellation
) -> None:
    events = train(bench.task(), Run.new(0))
    steps(events, 5)
    work.cancel()
    with pytest.raises(CancelledError):
        next(events)
    (kept,) = bench.keeper.snapshots
    assert (kept.step, kept.validation_losses) == (4, ())


def test_a_disk_that_refuses_is_told(bench: Any, work: Cancellation) -> None:
    events = train(bench.task(), Run.new(0))
    steps(events, 3)
    bench.keeper.error = ComposerError("The disk is full.")
    with pytest.raises(ComposerError, match="full"):
        work.keep()
    bench.keeper.error = None
    events.close()  # type: ignore[attr-defined]
    assert bench.keeper.snapshots[-1].step >= 2
