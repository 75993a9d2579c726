"""A value that is quickly made is the frozen dataclass that it was."""

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, replace

import pytest

from composer.notation.elements import Event, Pitch, Span
from composer.notation.values import quickly_made


@dataclass(frozen=True, slots=True)
class Usual:
    first: int
    second: str = "two"
    third: tuple[int, ...] = ()


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick:
    first: int
    second: str = "two"
    third: tuple[int, ...] = ()


def test_it_is_made_compared_shown_and_changed_as_before() -> None:
    one, usual = Quick(1, third=(3,)), Usual(1, third=(3,))
    assert repr(one) == repr(usual).replace("Usual", "Quick")
    assert type(one) is Quick
    assert one == Quick(1, "two", (3,))
    assert one != Quick(2, "two", (3,))
    assert hash(one) == hash(usual)
    assert replace(one, second="other") == Quick(1, "other", (3,))
    assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one


def test_it_stays_frozen_and_takes_nothing_but_its_fields() -> None:
    one = Quick(1)
    with pytest.raises(FrozenInstanceError):
        one.first = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        Quick()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Quick(1, fourth=4)  # type: ignore[call-arg]
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("kind", [Pitch, Event])
def test_the_elements_of_a_tune_say_what_they_are_made_of(kind: type) -> None:
    assert list(kind.__init__.__annotations__)[:-1] == list(kind.__dataclass_fields__)  # type: ignore[attr-defined, misc]
    with pytest.raises(FrozenInstanceError):
        Pitch("C", 4, 0, None, Span(0, 1)).step = "D"  # type: ignore[misc]
