"""Loads in a thread, once the window stands, what the next clicks will need."""

from collections.abc import Iterator
from importlib import import_module

# Not pyqtgraph: it touches every class of Qt as it is imported, which makes their enums in this thread, and
# Qt for Python crashes where the window is painted meanwhile. Train loads it at the first look.
MODULES = ("numpy", "mido")


def warm_up() -> Iterator[str]:
    """Imports module after module; one that is wanted earlier is simply imported by then."""
    for name in MODULES:
        import_module(name)
        yield name
