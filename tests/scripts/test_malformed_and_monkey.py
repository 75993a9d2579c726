"""Damaged tunes and a monkey: a few of each, from a fixed seed."""

from argparse import ArgumentParser, Namespace
from importlib import import_module
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"


def ran(name: str, *arguments: str) -> dict[str, object]:
    """What `chaos.py` would print."""
    module = import_module(f"disturbances.{name}")
    parser = ArgumentParser()
    module.add_arguments(parser)
    options: Namespace = parser.parse_args(arguments)
    result: dict[str, object] = module.run(options)
    return result


@pytest.fixture(autouse=True)
def _scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPTS))


@pytest.mark.slow
def test_damaged_tunes_are_read_drawn_and_heard_without_an_exception() -> None:
    result = ran("malformed", "--runs", "60", "--seed", "7", "--ways", "reader", "midi")
    assert result["failures"] == []


@pytest.mark.slow
def test_a_monkey_finds_nothing_in_a_hundred_actions() -> None:
    result = ran("monkey", "--runs", "1", "--seed", "2", "--actions", "100")
    assert result["failures"] == []
    assert result["actions"] > 50  # type: ignore[operator]
