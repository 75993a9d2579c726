"""The formats that a tune can leave in: what each offers, and all of them by name."""

from typing import Protocol, runtime_checkable

from composer.notation.elements import Tune
from composer.registry import Registry
from composer.score.tune_set import TuneSet


class Exporter(Protocol):
    """Turns a tune into the bytes of a file.

    Its module is loaded to list it in a dialog: what takes long to load is imported in `export`.

    Attributes:
        suffix: of the file's name, with its dot.
        label: what a person reads in a list of formats.
        program: General MIDI program that plays in the file, 0 to 127, or `AS_WRITTEN`; None in a format
            of no instrument.
    """

    suffix: str
    label: str
    program: int | None

    def export(self, tune: Tune) -> bytes:
        """The whole file; raises ComposerError where the tune cannot be written in this format."""
        ...


@runtime_checkable
class SetExporter(Protocol):
    """An exporter that also writes a whole set as one file."""

    suffix: str

    def export_set(self, tune_set: TuneSet) -> bytes:
        """The whole file; raises ComposerError where a tune of the set cannot be written in this format."""
        ...


# Formats of the rooms above this one are handed in at the start, as printing does.
EXPORTERS = Registry(
    "export format",
    {
        "midi": "composer.export.midi:MIDI",
        "musicxml": "composer.export.musicxml:MUSICXML",
        "mxl": "composer.export.compressed_musicxml:MXL",
        "abc": "composer.export.abc:ABC",
        "svg": "composer.export.svg:SVG",
        "wav": "composer.export.wav:WAV",
    },
)
