"""Finds the General MIDI SoundFont that comes with the pretty_midi package."""

from importlib.util import find_spec
from pathlib import Path

from composer.errors import ComposerError

# The font is GPL-2 and 6 MB: it stays in the package that brings it.
PACKAGE = "pretty_midi"
FILE_NAME = "TimGM6mb.sf2"


def find_soundfont() -> Path:
    """Returns the SoundFont's file; the package itself is not imported, which would take half a second.

    Raises:
        ComposerError: the package or its file is not there.
    """
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ComposerError(
            f"The package “{PACKAGE}”, whose SoundFont gives the instruments their sound, is not installed. "
            f"Install it with “pip install {PACKAGE}”, or run the set-up of ABC Composer again."
        )
    path = Path(spec.origin).with_name(FILE_NAME)
    if not path.is_file():
        raise ComposerError(
            f"The SoundFont “{FILE_NAME}” was expected in “{path.parent}” and is not there. "
            f"Install the package again with “pip install --force-reinstall {PACKAGE}”."
        )
    return path
