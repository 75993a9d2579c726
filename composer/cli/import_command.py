"""`import`: MusicXML and MIDI files as ABC."""

import argparse
import re
import sys
from pathlib import Path

from composer.cli.narration import json_line
from composer.errors import ComposerError
from composer.files import safe_file_name, write_atomically
from composer.importing.importing import Imported, import_file
from composer.plurals import plural

_NUMBER = re.compile(r"\AX:1$", re.MULTILINE)


def import_files(arguments: argparse.Namespace) -> int:
    """Imports every file; one that can't be is told, and the others are written."""
    together = arguments.out.suffix.lower() == ".abc"
    found: list[Imported] = []
    failed = 0
    for path in arguments.files:
        try:
            imported = import_file(path, arguments.grid)
            written = arguments.out if together else _free(arguments.out, path.stem)
            if not together:
                write_atomically(written, imported.text.encode())
        except ComposerError as error:
            failed += 1
            print(f"abc-composer: {error}", file=sys.stderr)
        else:
            found.append(imported)
            _tell(imported, written, arguments.json)
    if together and found:
        tunes = (_NUMBER.sub(f"X:{number}", one.text) for number, one in enumerate(found, 1))
        write_atomically(arguments.out, "\n".join(tunes).encode())
    print(f"{plural(len(found), 'tune')} written to “{arguments.out}”, {failed:,} not.", file=sys.stderr)
    return 1 if failed else 0


def _free(folder: Path, stem: str) -> Path:
    """A name that no file has yet: nothing of the person's is written over."""
    name = safe_file_name(stem)
    path, number = folder / f"{name}.abc", 2
    while path.exists():
        path, number = folder / f"{name} {number}.abc", number + 1
    return path


def _tell(imported: Imported, written: Path, as_json: bool) -> None:
    if as_json:
        print(json_line({"file": imported.path, "path": written, "told": list(imported.told)}))
        return
    print(written)
    for sentence in imported.told:
        print(f"{imported.path.name}: {sentence}", file=sys.stderr)
