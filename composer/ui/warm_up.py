"""Loads in a thread, once the window stands, what the next clicks will need."""

from collections.abc import Iterator
from importlib import import_module

# pyqtgraph takes up to a second, and the plot of Train needs it at the first look.
MODULES = ("numpy", "pyqtgraph", "mido")


def warm_up() -> Iterator[str]:
    """Imports module after module; one that is wanted earlier is simply imported by then."""
    for name in MODULES:
        import_module(name)
        yield name
