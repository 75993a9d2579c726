"""Library, document and journal are as a plain model of them, whatever is done and whenever it is killed."""

import pytest
from disturbances.stateful import run_machine

from composer.library.journal import Journal


def test_nothing_that_was_kept_is_lost_in_any_order_of_doings(qapp: object) -> None:
    run_machine(runs=10, steps=30, number=13)


def test_the_machine_finds_a_journal_that_holds_nothing(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Journal, "write", lambda *_: None)
    with pytest.raises(AssertionError):
        run_machine(runs=30, steps=30, number=13)
