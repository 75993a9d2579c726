"""Asks a folder whether it takes files, before long work whose result belongs there."""

import tempfile
from pathlib import Path

from composer.files import cannot_write


def ensure_writable(folder: Path) -> None:
    """Creates the folder where it is missing and tries it with a file that vanishes at once.

    Raises:
        ComposerError: the folder or disk refuses.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0")
    except OSError as error:
        raise cannot_write(folder, error) from error
