"""What every way out for a tune offers."""

from typing import Protocol

from composer.notation.elements import Tune


class Exporter(Protocol):
    """Turns a tune into the bytes of a file.

    Attributes:
        suffix: of the file's name, with its dot.
        label: what a person reads in a list of formats.
    """

    suffix: str
    label: str

    def export(self, tune: Tune) -> bytes:
        """The whole file; raises ComposerError where the tune cannot be written in this format."""
        ...
