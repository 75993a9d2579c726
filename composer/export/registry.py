"""The formats that a tune can leave in, by name."""

from composer.registry import Registry

EXPORTERS = Registry(
    "export format",
    {
        "midi": "composer.export.midi:MIDI",
        "musicxml": "composer.export.musicxml:MUSICXML",
        "abc": "composer.export.abc:ABC",
        "pdf": "composer.ui.printing.pdf:PDF",
        "svg": "composer.export.svg:SVG",
        "png": "composer.ui.printing.png:PNG",
        "wav": "composer.export.wav:WAV",
    },
)
