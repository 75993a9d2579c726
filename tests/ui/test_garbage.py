"""Garbage in the window's thread, in turns."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from composer.ui.garbage import FULL_EVERY, LATEST_FULL, GarbageCollection


@pytest.fixture
def full_turns() -> Iterator[list[int]]:
    """The full turns of the collector."""
    seen: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "start" and told["generation"] == 2:
            seen.append(1)

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_a_full_turn_waits_for_work_to_end_but_not_for_ever(owner: QObject, full_turns: list[int]) -> None:
    busy = [True]
    garbage = GarbageCollection(owner, lambda: busy[0])
    gc.disable()
    try:
        for _ in range(FULL_EVERY):
            garbage.turn()
        assert not full_turns
        busy[0] = False
        garbage.turn()
        assert len(full_turns) == 1
        busy[0] = True
        for _ in range(LATEST_FULL):
            garbage.turn()
        assert len(full_turns) == 2
    finally:
        gc.enable()


def test_what_was_read_is_not_looked_at_again(owner: QObject) -> None:
    garbage = GarbageCollection(owner)
    before = gc.get_freeze_count()
    garbage.set_data_aside()
    try:
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()
