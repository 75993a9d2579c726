"""Names and paths to the ABC files behind them, and each file's text, within bounds."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import LeftOut
from composer.corpus.encodings import Decoded, decoded, with_plain_line_ends
from composer.errors import ComposerError
from composer.files import open_regular

MAXIMUM_FILE_BYTES = 64 * 2**20
"""A larger file is refused before it is opened.

64 MiB is some 250,000 tunes, several times the largest collection in circulation. What is larger has nearly
always only the suffix in common with ABC, and would cost gigabytes of memory and the better part of an hour.
"""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file to read: where it is, what the reports call it, and the bundled collection it belongs to."""

    path: Path
    name: str
    collection: str = ""


def find_files(source: str) -> Iterator[SourceFile | LeftOut]:
    """Finds the files behind a bundled collection's name, a file or a folder, in the order of their names.

    Folders are searched whole, without following links, for `.abc` in any case; a folder that can't be
    listed is left out. A file that is named itself may have any suffix.

    Raises:
        ComposerError: there is neither a collection nor a file nor a folder of that name.
    """
    if source in BUNDLED:
        yield from _search(BUNDLED[source].path, f"{source}/", source, BUNDLED[source].file)
        return
    path = Path(source)
    if _is_folder(path):
        yield from _search(path, f"{path}{os.sep}")
    elif os.path.lexists(path):
        yield SourceFile(path, str(path))
    else:
        raise ComposerError(
            f"“{source}” is neither a bundled collection ({', '.join(BUNDLED)}) nor a file or folder on this "
            "machine. Check its spelling."
        )


def read_abc_file(path: Path) -> str:
    """Returns the text of an ABC file, decoded, with lines ended by `\\n`.

    Raises:
        ComposerError: it can't be read, is no text, is empty, or is larger than MAXIMUM_FILE_BYTES.
    """
    return with_plain_line_ends(decode_abc_file(path, read_abc_bytes(path)).text)


def decode_abc_file(path: Path, data: bytes) -> Decoded:
    """The text of an ABC file, of which these are the bytes.

    Raises:
        ComposerError: it is no text, or empty.
    """
    found = decoded(data)
    if found is None:
        raise ComposerError(
            f"“{path}” holds bytes that are no text. An ABC file, which is plain text, was expected: if "
            "this is a MIDI file, a PDF or a ZIP archive under another name, convert or unpack it first."
        )
    if not found.text.strip():
        raise ComposerError(f"“{path}” is empty. An ABC file with at least one tune was expected.")
    return found


def read_abc_bytes(path: Path) -> bytes:
    """Returns the bytes of a file.

    Raises:
        ComposerError: it can't be read, or is larger than MAXIMUM_FILE_BYTES.
    """
    try:
        if path.is_dir():
            raise ComposerError(
                f"“{path}” is a folder, and an ABC file was expected. Choose a file inside it."
            )
        if not path.is_file() and path.exists():
            raise ComposerError(f"“{path}” is a device or a pipe, not a file. Choose a file with ABC text.")
        return _read_bounded(path)
    except OSError as error:
        raise _cannot_read(path, error) from error


def _read_bounded(path: Path) -> bytes:
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        data = file.read(MAXIMUM_FILE_BYTES + 1) if size <= MAXIMUM_FILE_BYTES else b""
    if max(size, len(data)) > MAXIMUM_FILE_BYTES:
        raise ComposerError(
            f"“{path}” is {max(size, len(data)) / 2**20:,.0f} MB large; files up to "
            f"{MAXIMUM_FILE_BYTES // 2**20} MB are read, which is some 250,000 tunes. If it is ABC, split "
            "it into several files and open their folder."
        )
    return data


def _search(
    folder: Path, prefix: str, collection: str = "", only: str = ""
) -> Iterator[SourceFile | LeftOut]:
    refused: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=refused.append):
        folders.sort()
        below = prefix + (Path(place).relative_to(folder).as_posix() + "/" if place != str(folder) else "")
        for name in sorted(files):
            # "._tune.abc" is macOS's companion to a file on a foreign disk, and no text.
            if name.lower().endswith(".abc") and not name.startswith("._") and only in ("", name):
                yield SourceFile(Path(place) / name, below + name, collection)
        while refused:
            yield _folder_left_out(refused.pop())
    while refused:
        yield _folder_left_out(refused.pop())


def _folder_left_out(error: OSError) -> LeftOut:
    folder = Path(str(error.filename))
    return LeftOut(str(folder), 0, 0, folder.name, str(_cannot_read(folder, error)), kind="unreadable-folder")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError as error:
        raise _cannot_read(path, error) from error


def _cannot_read(path: Path, error: OSError) -> ComposerError:
    if isinstance(error, FileNotFoundError):
        return ComposerError(f"“{path}” does not exist. Check its name, or choose another file.")
    if isinstance(error, PermissionError):
        return ComposerError(
            f"“{path}” may not be read: it belongs to somebody else or its rights forbid it. Change its "
            "rights, or copy it to a folder of your own."
        )
    return ComposerError(
        f"“{path}” could not be read: {error.strerror or error}. Check the disk, or choose another."
    )
