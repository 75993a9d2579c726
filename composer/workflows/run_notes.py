"""What a person says of a run: a note and a star, in a file that no training writes."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from composer.bounded_json import json_from
from composer.errors import ComposerError
from composer.files import cannot_write, read_regular, write_atomically
from composer.signed import is_sound, signed

NOTES_NAME, ASIDE = "notes.json", "notes.damaged.json"
LONGEST_NOTE, LONGEST_FILE = 20_000, 2**20


@dataclass(frozen=True)
class RunNotes:
    """A note of at most `LONGEST_NOTE` characters, and whether the run has a star."""

    note: str = ""
    starred: bool = False


def read_notes(run: Path) -> RunNotes:
    """What was said of the run in this folder; raises ComposerError where that is damaged."""
    path = run / NOTES_NAME
    try:
        data = read_regular(path, LONGEST_FILE)
        content = json_from(data)
        note, starred = content["note"], content["starred"]
        if not is_sound(data) or not isinstance(note, str) or not isinstance(starred, bool):
            raise ValueError("it is not as it was written")
        return RunNotes(note[:LONGEST_NOTE], starred)
    except FileNotFoundError:
        return RunNotes()
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise ComposerError(
            f"“{path}”, which holds the note and the star of a run, can’t be read ({error}). The run itself "
            f"is whole. The file is set aside as “{ASIDE}” once you write another note."
        ) from error


def write_notes(run: Path, notes: RunNotes) -> None:
    """Keeps them; a file that can't be read is set aside, not written over.

    Raises:
        ComposerError: the note is too long, the run is not there any more, or the disk refuses.
    """
    if len(notes.note) > LONGEST_NOTE:
        raise ComposerError(
            f"The note has {len(notes.note):,} characters, and {LONGEST_NOTE:,} at most are kept. Shorten it."
        )
    if not run.is_dir():
        raise ComposerError(f"The run “{run.name}” is not there any more, so its note could not be kept.")
    try:
        read_notes(run)
    except ComposerError:
        try:
            (run / NOTES_NAME).replace(run / ASIDE)
        except OSError as error:
            raise cannot_write(run / NOTES_NAME, error) from error
    write_atomically(run / NOTES_NAME, signed(json.dumps(asdict(notes))))
