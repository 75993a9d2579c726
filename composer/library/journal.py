"""The journal: the editor's unsaved text on the disk, so that a crash or a power cut loses none of it.

The file is one line about the text, then the text itself: it stays readable with any editor, and a
damaged first line costs nothing but what it says.
"""

import json
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from composer.errors import ComposerError
from composer.files import read_regular, write_atomically
from composer.library.open_library import utc_now

_MARK = "%%abc-composer-unsaved "
MOST_BYTES = 64 * 2**20
MOST_FOREIGN_BYTES = 256 * 2**10
"""What this program did not write itself, and is longer, is no tune that somebody typed."""
MOST_UNREADABLE = 0.25
LARGEST_IDENTIFIER = 2**63 - 1
"""What the library's database can number."""
ASIDE = ".set-aside"
_UNREADABLE = re.compile("[\ufffd\x00-\x08\x0e-\x1f\x7f]")


class UnreadableJournalError(ComposerError):
    """There is a journal, and what lies there is no text; `Journal.set_aside` keeps it."""


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """Text that was in the editor.

    Attributes:
        tune: the kept tune it belongs to, None for a new one.
        damaged: it is not as it was written, or nobody can tell whether it is.
    """

    text: str
    tune: int | None
    written: datetime | None
    damaged: bool = False


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
        data = text.encode("utf-8", "replace")
        about = {"tune": tune, "written": self._clock().isoformat()}
        digest = _digest(about, data)
        first = _MARK + json.dumps({**about, "digest": digest}) + "\n"
        write_atomically(self.path, first.encode() + data)

    def read(self) -> UnsavedText | None:
        """What was left unsaved, or None.

        Raises:
            UnreadableJournalError: there is a journal that can't be read, or what it holds is no text.
        """
        try:
            data = read_regular(self.path, MOST_BYTES)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise UnreadableJournalError(
                f"The text that was left unsaved lies in “{self.path}”, which could not be read: "
                f"{error.strerror or error}."
            ) from error
        first, _, rest = data.partition(b"\n")
        is_own = first.startswith(_MARK.encode())
        text = (rest if is_own else data).decode("utf-8", "replace")
        tune, written, sound = _about(first, rest) if is_own else (None, None, False)
        if not sound and (_is_noise(text) or (not is_own and len(data) > MOST_FOREIGN_BYTES)):
            raise UnreadableJournalError(
                f"“{self.path}” should hold text that was left unsaved, and it holds none that can be read."
            )
        return UnsavedText(text, tune, written, not sound) if text.strip() else None

    def clear(self) -> None:
        """Forgets the text: it has been kept, or the person does not want it."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise ComposerError(
                f"“{self.path}” could not be deleted: {error.strerror or error}. Delete it yourself; "
                "otherwise its text is offered again at the next start."
            ) from error

    def set_aside(self) -> str:
        """Keeps the file under a name that is offered no more; returns a sentence on where it is."""
        aside = self.path.with_name(f"{self.path.stem}-{secrets.token_hex(4)}{ASIDE}")
        try:
            self.path.rename(aside)
        except OSError as error:
            return f"It could not be set aside ({error.strerror or error}); look at it yourself."
        return f"It was set aside as “{aside}”."


def _about(first: bytes, data: bytes) -> tuple[int | None, datetime | None, bool]:
    """Which tune, when, and whether all is as it was written; earlier versions wrote no digest."""
    try:
        about = json.loads(first.removeprefix(_MARK.encode()))
        digest = about.pop("digest", None)
        tune, written = about["tune"], datetime.fromisoformat(about["written"]).astimezone(UTC)
        sound = about.keys() == {"tune", "written"} and digest in (None, _digest(about, data))
        data.decode()
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None, None, False
    is_tune = isinstance(tune, int) and not isinstance(tune, bool) and 0 < tune <= LARGEST_IDENTIFIER
    return (tune if is_tune and sound else None), written, sound and (is_tune or tune is None)


def _digest(about: Mapping[str, object], data: bytes) -> str:
    return blake2b(json.dumps(about).encode() + data, digest_size=8).hexdigest()


def _is_noise(text: str) -> bool:
    return len(_UNREADABLE.findall(text)) > MOST_UNREADABLE * len(text)
