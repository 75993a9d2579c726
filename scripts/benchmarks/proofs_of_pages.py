"""PDF, SVG and PNG as other programs draw them: dark where notes should be, white at the edges."""

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.reading_back import NotInstalledError, run
from composer.notation.elements import Event, Tune

_DOTS_PER_INCH = 72
# The fewest dark dots that a note and its share of the staff leave on a page of so few dots.
_DOTS_PER_NOTE = 12


def dark_pdf(tune: Tune, path: Path) -> str:
    """poppler draws every page, and reads title and metadata out of it."""
    drawn = run("pdftoppm", "poppler-utils", ["-r", str(_DOTS_PER_INCH), "-gray", path])
    pages = list(_portable_graymaps(drawn))
    told = run("pdfinfo", "poppler-utils", [path]).decode()
    if f"Pages:           {len(pages)}\n" not in told or "(A4)" not in told:
        return "the pages are not as many, or not A4"
    if tune.title and " ".join(tune.title.split())[:40] not in " ".join(told.split()):
        return "the title is not the document's"
    words = run("pdftotext", "poppler-utils", [path, "-"]).decode()
    if tune.title and tune.title.split()[0] not in words:
        return "the title cannot be selected as text"
    return _fault(np.vstack(pages), tune)


def dark_svg(tune: Tune, path: Path) -> str:
    """librsvg draws it."""
    drawn = run("rsvg-convert", "librsvg2-bin", ["--background-color=white", "--format=png", path])
    return _fault(_picture(drawn), tune)


def dark_png(tune: Tune, path: Path) -> str:
    """Pillow reads it."""
    picture = _picture(path.read_bytes())
    return _fault(picture[::4, ::4], tune)


def _picture(data: bytes) -> NDArray[np.uint8]:
    try:
        from PIL import Image
    except ImportError as error:
        raise NotInstalledError("Pillow is not installed (pip install pillow)") from error
    return np.asarray(Image.open(io.BytesIO(data)).convert("L"))


def _portable_graymaps(data: bytes) -> list[NDArray[np.uint8]]:
    """Pages as pdftoppm writes them one after another: `P5`, width and height, 255, then the dots."""
    pages: list[NDArray[np.uint8]] = []
    while data:
        kind, size, most, rest = data.split(b"\n", 3)
        assert (kind, most) == (b"P5", b"255")
        width, height = map(int, size.split())
        pages.append(np.frombuffer(rest[: width * height], np.uint8).reshape(height, width))
        data = rest[width * height :]
    return pages


def _fault(picture: NDArray[np.uint8], tune: Tune) -> str:
    """What is wrong with a picture of the tune at about one dot a pixel, or nothing."""
    notes = sum(isinstance(e, Event) and bool(e.pitches) for voice in tune.voices for e in voice.elements)
    dark = int((picture < 128).sum())
    if dark < notes * _DOTS_PER_NOTE:
        return f"{dark} dark dots for {notes} notes"
    if min(picture[:, 0].min(), picture[:, -1].min(), picture[0].min(), picture[-1].min()) < 128:
        return "something runs over the edge"
    return ""
