"""The formats that a tune can leave in: their exporters by name, and what a list shows of them."""

from dataclasses import dataclass

from composer.registry import Registry

EXPORTERS = Registry(
    "export format",
    {
        "midi": "composer.export.midi:MIDI",
        "musicxml": "composer.export.musicxml:MUSICXML",
        "abc": "composer.export.abc:ABC",
        "pdf": "composer.printing.pdf:PDF",
        "svg": "composer.export.svg:SVG",
        "png": "composer.printing.png:PNG",
        "wav": "composer.export.wav:WAV",
    },
)


@dataclass(frozen=True, slots=True)
class Format:
    """What a person reads of a format, and the suffix of its files, with its dot."""

    label: str
    suffix: str


FORMATS: dict[str, Format] = {
    "midi": Format("MIDI", ".mid"),
    "musicxml": Format("MusicXML", ".musicxml"),
    "abc": Format("ABC", ".abc"),
    "pdf": Format("PDF", ".pdf"),
    "svg": Format("SVG", ".svg"),
    "png": Format("PNG", ".png"),
    "wav": Format("WAV", ".wav"),
}
"""The same as the exporters themselves say, for a dialog that must not wait until all of them are loaded."""
