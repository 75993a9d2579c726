"""What the command line shows: strict JSON, a status line, and an account of a training at any moment."""

import io
import json
import signal
from dataclasses import dataclass
from pathlib import Path

import pytest

from composer.cli.narration import StatusLine, duration, event_line, json_line
from composer.cli.train_command import interruption
from composer.cli.training_account import TrainingAccount
from composer.training.events import CheckpointSaved, StepTrained, TrainingStarted
from composer.training.settings import TrainingSettings


@dataclass(frozen=True)
class TuneFound:
    path: Path
    loss: float
    titles: tuple[str, ...]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_an_event_is_one_line_of_strict_ascii_json() -> None:
    line = event_line(TuneFound(Path("a/b"), float("nan"), ("Séan\n", "\ud800")), steps=3)
    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line) == {
        "event": "tune-found",
        "path": str(Path("a/b")),
        "loss": None,
        "titles": ["Séan\n", "\ud800"],
        "steps": 3,
    }


def test_infinite_numbers_become_null_at_any_depth() -> None:
    assert json.loads(json_line({"a": [float("inf"), {"b": float("-inf")}]})) == {"a": [None, {"b": None}]}


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (59, "59 s"), (61, "2 min"), (3600, "1 h 00 min"), (11_000, "3 h 04 min")],
)
def test_a_duration_is_told_as_people_say_it(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_the_status_line_is_repainted_ten_times_a_second_and_cleared_for_lines_that_stay() -> None:
    stream, clock = Terminal(), Clock()
    status = StatusLine(stream, clock)
    for clock.now in (0.0, 0.05, 0.11):
        status.show(f"step {clock.now}")
    status.say("Saved.")
    assert stream.getvalue() == "\r\x1b[Kstep 0.0\r\x1b[Kstep 0.11\r\x1b[KSaved.\n"


def test_a_file_gets_no_status_line() -> None:
    stream = io.StringIO()
    status = StatusLine(stream)
    status.show("step 1")
    status.say("Saved.")
    assert stream.getvalue() == "Saved.\n"


def test_the_account_tells_speed_and_time_left_without_the_first_compiling_step() -> None:
    clock = Clock()
    account = TrainingAccount(
        TrainingSettings(iterations=1003, batch_size=10, sequence_length=100), Path("m"), clock
    )
    account.note(TrainingStarted(1, 1003, "CPU, 2 cores", 1, "", 4.0, ""))
    for step, clock.now in ((1, 30.0), (2, 30.5), (3, 31.0)):
        account.note(StepTrained(step, 2.0))
    assert account.status == "step 3 of 1,003 · loss 2.000 · 2,000 characters/s · 9 min left"
    account.note(CheckpointSaved(3, 2.5, 2.25, True, "", Path("m/last.npz")))
    assert account.result(stopped=True) == {
        "event": "result",
        "steps": 3,
        "train_loss": 2.5,
        "validation_loss": 2.25,
        "characters_per_second": 2000.0,
        "device": "CPU, 2 cores",
        "model": Path("m"),
        "stopped": True,
    }


def test_a_training_that_stopped_before_its_first_step_has_an_account() -> None:
    account = TrainingAccount(TrainingSettings(), Path("m"))
    account.note(TrainingStarted(41, 100, "CPU, 2 cores", 1, "", 4.0, ""))
    assert account.result(stopped=True)["steps"] == 40
    assert account.status == "step 40 of 100 · loss –"


def test_the_first_ctrl_c_is_a_wish_and_the_second_stops_at_once() -> None:
    with interruption() as wish:
        assert not wish
        signal.raise_signal(signal.SIGINT)
        assert wish
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
