"""Frozen dataclasses of many fields, made in a fraction of the usual time: a tune has a thousand of them.

The `__init__` that `dataclass` writes for a frozen class sets each field past its own lock. This one unlocks
the new instance once, before anybody else knows it: for as long as it is being filled, it is of a class of
the same slots without a lock.
"""

import inspect
from dataclasses import fields
from typing import TypeVar

Made = TypeVar("Made")


def quickly_made(frozen: type[Made]) -> type[Made]:
    """Gives a frozen dataclass with slots, and without default factories, the quicker `__init__`."""
    names = [field.name for field in fields(frozen)]  # type: ignore[arg-type]
    unlocked = type(frozen.__name__, (), {"__slots__": tuple(names)})
    signature = inspect.signature(frozen.__init__)  # type: ignore[misc]
    arguments = ", ".join(
        name if signature.parameters[name].default is inspect.Parameter.empty else f"{name}=_{name}"
        for name in names
    )
    lines = ["_set(self, '__class__', _unlocked)", *(f"self.{name} = {name}" for name in names)]
    source = f"def __init__(self, {arguments}):\n " + "\n ".join([*lines, "self.__class__ = _frozen"])
    known = {f"_{name}": signature.parameters[name].default for name in names}
    known |= {"_set": object.__setattr__, "_unlocked": unlocked, "_frozen": frozen}
    exec(source, known)
    made = known["__init__"]
    made.__annotations__ = dict(frozen.__init__.__annotations__)  # type: ignore[misc]
    made.__qualname__ = f"{frozen.__qualname__}.__init__"
    frozen.__init__ = made  # type: ignore[misc]
    return frozen
