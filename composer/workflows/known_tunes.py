"""Which tunes the person had the program read: others, which a model names, it does not open by itself."""

import json
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from composer.bounded_json import json_from
from composer.corpus.bundled.registry import BUNDLED
from composer.errors import ComposerError
from composer.files import read_regular, write_atomically

NAME = "read-tunes.json"
MOST_SOURCES, MOST_BYTES = 5000, 4 * 2**20
MOST_NAMED, LONGEST_NAMED = 2, 120


@dataclass(frozen=True)
class KnownTunes:
    """A list of files and folders, kept in a file of the data folder.

    A model comes from anybody, and what it names is its maker's: a folder of this person, a device, another
    machine that learns who asks. What the person chose once may be read again.

    Attributes:
        file: None where nothing is known but the collections that come with the program.
    """

    file: Path | None = None

    @classmethod
    def in_home(cls, home: Path) -> "KnownTunes":
        """The list in a data folder."""
        return cls(home / NAME)

    def add(self, sources: Iterable[str]) -> None:
        """Keeps what the person had read; where the disk refuses, the person is only asked once more."""
        known = self._known()
        new = {os.path.abspath(source) for source in sources if source not in BUNDLED}.difference(known)
        if new and self.file is not None:
            latest = [*known, *sorted(new)][-MOST_SOURCES:]
            with suppress(ComposerError):
                write_atomically(self.file, json.dumps(latest, indent=1).encode())

    def unknown(self, sources: Sequence[str]) -> tuple[str, ...]:
        """Those that are neither collections, nor in the list, nor in a folder of the list; opens none."""
        known = set(self._known())
        return tuple(source for source in sources if source not in BUNDLED and not _is_in(source, known))

    def _known(self) -> list[str]:
        """A list that can't be read is empty: the person is asked again, and it begins anew."""
        found: object = None
        if self.file is not None:
            with suppress(OSError, ValueError):
                found = json_from(read_regular(self.file, MOST_BYTES))
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _is_in(source: str, known: set[str]) -> bool:
    path = os.path.abspath(source)
    while path not in known:
        above = os.path.dirname(path)
        if above == path:
            return False
        path = above
    return True


def named(sources: Sequence[str]) -> str:
    """The first of them as a sentence has them, however strange: `“/”, “a.abc” and 3 more`."""
    shown = ["".join(one if one.isprintable() else "·" for one in source) for source in sources[:MOST_NAMED]]
    short = [one if len(one) <= LONGEST_NAMED else f"{one[:LONGEST_NAMED]}…" for one in shown]
    more = f" and {len(sources) - MOST_NAMED:,} more" if len(sources) > MOST_NAMED else ""
    return ", ".join(f"“{one}”" for one in short) + more


def require_known(sources: Sequence[str], known: KnownTunes) -> None:
    """Raises ComposerError where some were never read for the person."""
    if unknown := known.unknown(sources):
        raise ComposerError(
            f"The model names tunes that were never read here: {named(unknown)}. Where they are yours, open "
            "them in Corpus once; they are read by themselves from then on."
        )
