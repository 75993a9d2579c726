"""Reads every exported format back, over real tunes, with programs that did not write it.

MIDI: pretty_midi, and abc2midi's own rendering; MusicXML: music21 and MuseScore; ABC: abc2midi; PDF:
poppler's pdftoppm and pdftotext; SVG: librsvg's rsvg-convert; PNG: Pillow; WAV: its pitch at known notes.
A program that is not installed is named in the result and left out.
"""

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.proofs_of_pages import dark_pdf, dark_png, dark_svg
from benchmarks.proofs_of_scores import MuseScore, music21_pitches
from benchmarks.proofs_of_sound import abc_sounds_the_same, midi_is_heard, midi_is_the_references, wav_pitches
from benchmarks.reading_back import NotInstalledError
from benchmarks.tune_sources import COLLECTIONS, source_tunes, spread
from composer.errors import ComposerError
from composer.export.music import require_notes
from composer.export.registry import EXPORTERS
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.printing.formats import hand_in_formats

# name of the proof -> format, and a function (tune, file) that returns what is wrong, or nothing
PROOFS = {
    "midi by pretty_midi": ("midi", midi_is_heard),
    "midi by abc2midi": ("midi", midi_is_the_references),
    "musicxml by music21": ("musicxml", music21_pitches),
    "musicxml by MuseScore": ("musicxml", MuseScore()),
    "abc by abc2midi": ("abc", abc_sounds_the_same),
    "pdf by poppler": ("pdf", dark_pdf),
    "svg by librsvg": ("svg", dark_svg),
    "png by Pillow": ("png", dark_png),
    "wav by its pitches": ("wav", wav_pitches),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--tunes`, `--only`: how much is proved."""
    hand_in_formats()
    parser.add_argument("--tunes", type=int, default=210, help="real tunes, spread over three collections")
    parser.add_argument("--only", choices=tuple(EXPORTERS), help="one format")
    parser.add_argument("files", nargs="*", metavar="FILE", help=".abc files instead of the collections")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """For each proof how many files were read back, and which of them were not as they should be."""
    _application = QApplication.instance() or QApplication([])
    tunes = list(_tunes(options))
    return {
        "benchmark": "proofs",
        "tunes": len(tunes),
        "proofs": {
            name: _proved(tunes, form, proof)
            for name, (form, proof) in PROOFS.items()
            if options.only in (None, form)
        },
    }


def _tunes(options: argparse.Namespace) -> Iterator[tuple[str, Tune]]:
    for tune in spread(list(source_tunes(options.files or COLLECTIONS)), options.tunes):
        read = read_tune(tune.found.text, 1, 1, tune.found.file_header)
        try:
            require_notes(read)
        except ComposerError:
            continue
        yield f"{tune.file}, tune {tune.found.position}", read


def _proved(tunes: list[tuple[str, Tune]], form: str, proof: object) -> dict[str, object]:
    wrong: dict[str, str] = {}
    left_out = 0
    assert callable(proof)
    with tempfile.TemporaryDirectory(prefix="proofs-") as folder:
        path = Path(folder) / f"tune{EXPORTERS[form].suffix}"
        for place, tune in tunes:
            path.write_bytes(EXPORTERS[form].export(tune))
            try:
                fault = proof(tune, path)
            except NotInstalledError as missing:
                return {"left out": str(missing)}
            left_out += fault is None
            if fault:
                wrong[place] = fault
    read = len(tunes) - left_out
    return {"files": read, "right": read - len(wrong), "wrong": wrong}
