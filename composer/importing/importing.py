"""Opens MusicXML and MIDI files as ABC: a helper process reads them, with a limit of time and memory."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from composer.errors import ComposerError
from composer.files import read_regular
from composer.importing.bounds import MOST_FILE_BYTES
from composer.processes.helper_process import HelperProcess

SUFFIXES = (".musicxml", ".mxl", ".xml", ".mid", ".midi")
"""Files with these names are taken for music of another program."""
LIMIT_SECONDS = 10.0
Grid = Literal["auto", "1/8", "1/16", "1/32"]
GRIDS: tuple[Grid, ...] = ("auto", "1/8", "1/16", "1/32")


@dataclass(frozen=True, slots=True)
class Imported:
    """One file as a tune.

    Attributes:
        text: ABC.
        told: what could not be kept, or was guessed, in sentences.
    """

    path: Path
    text: str
    told: tuple[str, ...]


def is_importable(path: Path) -> bool:
    """True where the name says that another program's music is in it."""
    return path.suffix.lower() in SUFFIXES


def import_file(path: Path, grid: Grid = "auto", limit_seconds: float = LIMIT_SECONDS) -> Imported:
    """Reads one file.

    Args:
        grid: the shortest note of a MIDI file, triplets besides; other files say it themselves.

    Raises:
        ComposerError: it is not music that can be read, or more than a tune; the sentence names the file.
        CancelledError: the work of this thread was cancelled.
    """
    try:
        data = read_regular(path, MOST_FILE_BYTES)
    except OSError as error:
        raise ComposerError(f"“{path}” could not be read: {error.strerror or error}.") from error
    request: dict[str, object] = {"data": data, "grid": grid, "stem": path.stem}
    helper = HelperProcess("composer.importing.importer_process")
    try:
        answer = helper.ask(request, limit_seconds)
    except TimeoutError:
        raise ComposerError(
            f"“{path.name}” took longer than {limit_seconds:g} seconds to read and was given up. "
            "Save a part of it from the program that wrote it, and open that."
        ) from None
    finally:
        helper.close()
    return _imported(path, answer)


def _imported(path: Path, answer: dict[str, object] | None) -> Imported:
    if answer is None:
        raise ComposerError(
            f"“{path.name}” could not be read: the program that reads it stopped. Export it anew."
        )
    if "refused" in answer:
        raise ComposerError(f"“{path.name}” was not opened. {answer['refused']}")
    return Imported(path, str(answer["text"]), tuple(cast(list[str], answer["told"])))
