"""What the document knows of a tune: its text and where it came from, and what was read from it."""

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from pathlib import Path

from composer.composition.written_bars import WrittenBar, bars_of_tune
from composer.library.records import Provenance
from composer.notation.elements import Tune
from composer.score.performance import Performance


class Origin(Enum):
    """Where the open tune came from."""

    CORPUS = "corpus"
    FILE = "file"
    LIBRARY = "library"
    NEW = "new"


@dataclass(frozen=True)
class FilePlace:
    """Where a tune stands: the file, and its position there, counted from 1."""

    path: Path
    position: int


@dataclass(frozen=True)
class OpenTune:
    """The tune that is open.

    Attributes:
        text: its ABC text.
        origin: where it came from.
        identifier: its number in the library; None while it is not kept there.
        provenance: how it came to be.
        file: the file that it is a tune of; None for none.
        file_header: what that file says of all its tunes.
    """

    text: str = ""
    origin: Origin = Origin.NEW
    identifier: int | None = None
    provenance: Provenance = field(default_factory=Provenance)
    file: FilePlace | None = None
    file_header: str = ""


class Continuity(Enum):
    """What a text is to the one that stood there before; what plays goes on accordingly."""

    ANOTHER = "another tune"
    EDITED = "the same tune, edited"
    GROWING = "more of a tune that is being composed"
    GROWN = "the tune that has been composed, whole"


@dataclass(frozen=True)
class ReadTune:
    """A text of the document, what was read from it, and when its notes sound."""

    text: str
    revision: int
    tune: Tune
    performance: Performance

    @cached_property
    def bars(self) -> tuple[WrittenBar, ...]:
        """Its bars as they are written; the reader asks for them first, in its job."""
        return bars_of_tune(self.tune)
