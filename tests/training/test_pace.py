"""How many steps go into a call: as many as a person who stops would not notice."""

from dataclasses import dataclass

import pytest

from composer.training.pace import MOST_STEPS_A_CALL, SECONDS_A_CALL, Pace


@dataclass
class Machine:
    """Takes `seconds_a_step`, and `seconds_to_compile` once."""

    seconds_a_step: float
    seconds_to_compile: float = 5.0
    now: float = 0.0

    def run(self, calls: int) -> tuple[Pace, list[int]]:
        pace, made = Pace(lambda: self.now), []
        for call in range(calls):
            steps, began = pace.steps_of_next_call(), pace.began()
            self.now += steps * self.seconds_a_step + (self.seconds_to_compile if call == 0 else 0)
            pace.made(steps, began)
            made.append(steps)
        return pace, made


@pytest.mark.parametrize("seconds", [0.001, 0.0039, 0.03, 0.048])
def test_quick_steps_share_a_call_that_takes_a_tenth_of_a_second(seconds: float) -> None:
    _, made = Machine(seconds).run(12)
    assert made[:3] == [1, 1, 2]
    assert max(made) == min(MOST_STEPS_A_CALL, int(SECONDS_A_CALL / seconds))


def test_slow_steps_come_one_at_a_time() -> None:
    assert set(Machine(0.5).run(5)[1]) == {1}


def test_a_machine_that_becomes_slow_gets_fewer_at_once() -> None:
    machine = Machine(0.001)
    pace, _ = machine.run(10)
    pace.made(64, machine.now - 64 * 0.05)
    assert pace.steps_of_next_call() == 2


def test_the_speed_leaves_the_compiling_call_out() -> None:
    assert Machine(0.02).run(6)[0].steps_per_second == pytest.approx(50)
    assert Machine(0.02, seconds_to_compile=0.98).run(1)[0].steps_per_second == pytest.approx(1)
