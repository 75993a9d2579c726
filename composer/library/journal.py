"""The journal: the editor's unsaved text on the disk, so that a crash or a power cut loses none of it.

The file is one line about the text, then the text itself: it stays readable with any editor, and a
damaged first line costs nothing but what it says.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from composer.errors import ComposerError
from composer.files import read_regular, write_atomically
from composer.library.open_library import utc_now

_MARK = "%%abc-composer-unsaved "
MOST_BYTES = 64 * 2**20
LARGEST_IDENTIFIER = 2**63 - 1
"""What the library's database can number."""


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """Text that was in the editor; `tune` is the kept tune it belongs to, None for a new one."""

    text: str
    tune: int | None
    written: datetime | None


class Journal:
    """One file with the text that is not yet kept; writes are whole or not at all."""

    def __init__(self, path: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self.path = path
        self._clock = clock

    def write(self, text: str, tune: int | None = None) -> None:
        """Replaces what the journal holds.

        Raises:
            ComposerError: the disk refuses; what was there before is unchanged.
        """
        about = json.dumps({"tune": tune, "written": self._clock().isoformat()})
        write_atomically(self.path, f"{_MARK}{about}\n{text}".encode("utf-8", "replace"))

    def read(self) -> UnsavedText | None:
        """What was left unsaved, or None.

        Raises:
            ComposerError: there is a journal, but the disk refuses to give it.
        """
        try:
            text = read_regular(self.path, MOST_BYTES).decode("utf-8", "replace")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ComposerError(
                f"The text that was left unsaved lies in “{self.path}”, which could not be read: "
                f"{error.strerror or error}. Open that file yourself."
            ) from error
        first, _, rest = text.partition("\n")
        if not first.startswith(_MARK):
            return UnsavedText(text, None, None) if text.strip() else None
        return UnsavedText(rest, *_about(first.removeprefix(_MARK))) if rest.strip() else None

    def clear(self) -> None:
        """Forgets the text: it has been kept, or the person does not want it."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise ComposerError(
                f"“{self.path}” could not be deleted: {error.strerror or error}. Delete it yourself; "
                "otherwise its text is offered again at the next start."
            ) from error


def _about(line: str) -> tuple[int | None, datetime | None]:
    try:
        about = json.loads(line)
        tune, written = about["tune"], datetime.fromisoformat(about["written"])
    except (ValueError, KeyError, TypeError):
        return None, None
    is_tune = isinstance(tune, int) and 0 < tune <= LARGEST_IDENTIFIER
    return (tune if is_tune else None), written
