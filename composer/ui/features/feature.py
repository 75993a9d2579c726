"""What a feature is: one file that says what can be done with the open tune, and one line that adds it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from composer.registry import Registry
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_files import OpenFiles
from composer.ui.document.reader import Reader
from composer.ui.features.variants import Variants
from composer.ui.jobs import Jobs
from composer.ui.player.player import Player
from composer.ui.remembered import Remembered
from composer.ui.session import Session
from composer.ui.views.page import Page


class Composing(Protocol):
    """What the features ask of the place that composes."""

    grew: Any
    """Signal(str): the first text of a run so far, while the document may show it."""
    completed: Any
    """Signal(): it is a tune now, which is opened next in its place."""
    grown: Any
    """Signal(): it is whole, or no more comes of it."""

    @property
    def plays_as_written(self) -> bool:
        """True where the first tune is to be heard while it grows."""

    def model(self) -> Path:
        """The model that composes; raises ComposerError where there is none."""

    def drawn(self) -> dict[str, Any]:
        """How characters are drawn: temperature, top-k and top-p."""


@dataclass(frozen=True)
class Host:
    """What a feature may use; it keeps nothing of its own that a person made."""

    document: Document
    reader: Reader
    autosave: Autosave
    session: Session
    jobs: Jobs
    player: Player
    page: Page
    composing: Composing
    variants: Variants
    remembered: Remembered
    dragged_folder: Path
    files: OpenFiles

    @property
    def window(self) -> QWidget:
        """What dialogs stand before."""
        return self.page.window()


class Feature(QObject):
    """Made once, with the window's `Host`; it connects itself to the document and the page.

    Attributes:
        menu: the name of the menu that `fill` adds its entries to; empty for a feature without any.
    """

    menu = ""

    def __init__(self, host: Host) -> None:
        super().__init__(host.document)

    def fill(self, menu: QMenu) -> None:
        """Adds the feature's entries, with their shortcuts; nothing where it has none."""


FEATURES = Registry(
    "feature",
    {
        "filing": "composer.ui.features.filing:Filing",
        "finding": "composer.ui.features.finding:Finding",
        "notes_in_library": "composer.ui.features.notes_in_library:NotesInLibrary",
        "growing": "composer.ui.features.growing:Growing",
        "mending": "composer.ui.features.mending:Mending",
        "note_keys": "composer.ui.features.note_keys:NoteKeys",
        "note_reading": "composer.ui.features.note_reading:NoteReading",
        "like": "composer.ui.features.like:Like",
        "rework": "composer.ui.features.rework:Rework",
        "transforming": "composer.ui.features.transforming:Transforming",
        "chord_symbols": "composer.ui.features.chord_symbols:ChordSymbols",
        "parts": "composer.ui.features.parts:Parts",
        "instruments": "composer.ui.features.instruments:Instruments",
        "recording": "composer.ui.features.recording:Recording",
        "confidence": "composer.ui.features.confidence:Confidence",
        "starring": "composer.ui.features.starring:Starring",
        "exporting": "composer.ui.features.exporting:Exporting",
        "books": "composer.ui.features.books:Books",
        "printing": "composer.ui.features.printing:Printing",
        "sets": "composer.ui.features.sets:Sets",
        "dragging": "composer.ui.features.dragging:Dragging",
        "restoring": "composer.ui.features.restoring:Restoring",
        "languages": "composer.ui.features.languages:Languages",
    },
)
"""Everything that can be done with the open tune, in the order of the page's buttons and the menus."""
