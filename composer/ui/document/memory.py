"""The tune that was open last, and the place in it: both are there again when the program starts."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from composer.library.composed_log import LARGEST_NUMBER
from composer.library.records import Provenance
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_files import OpenFiles
from composer.ui.document.open_tune import OpenTune, Origin
from composer.ui.remembered import Remembered

NAME = "open_tune"
LONGEST_TEXT = 20_000


class DocumentMemory(QObject):
    """Remembers a tune of a file by its place, a kept one by its number, and one of a corpus by its text.

    What was typed and is not kept yet is the journal's business.
    """

    def __init__(
        self, document: Document, autosave: Autosave, files: OpenFiles, remembered: Remembered
    ) -> None:
        super().__init__(document)
        self._document, self._autosave, self._files, self._remembered = document, autosave, files, remembered
        document.opened.connect(self.keep)
        document.kept_changed.connect(self.keep)

    def keep(self) -> None:
        """Remembers what is open now."""
        tune, place = self._document.tune, self._document.selection
        about: dict[str, Any] = {"place": [place.start, place.end]}
        if tune.file is not None:
            about["file"] = [str(tune.file.path), tune.file.position]
        if tune.identifier is not None:
            about["identifier"] = tune.identifier
        elif tune.origin is Origin.CORPUS and len(tune.text) <= LONGEST_TEXT:
            about |= {"text": tune.text, "source": tune.provenance.source}
        self._remembered.set(NAME, json.dumps(about))

    def restore(self) -> bool:
        """Opens what was open last; False where there is nothing, or it has been deleted."""
        about = self._remembered.json(NAME)
        number, text = about.get("identifier"), about.get("text")
        if self._restore_file(about.get("file")):
            pass
        elif isinstance(number, int) and abs(number) <= LARGEST_NUMBER and self._autosave.library.has(number):
            self._autosave.open(number)
        elif isinstance(text, str) and text.strip():
            made = Provenance(source=str(about.get("source", "")))
            self._document.open(OpenTune(text, Origin.CORPUS, provenance=made))
        else:
            return False
        place = about.get("place")
        if isinstance(place, list) and len(place) == 2 and all(isinstance(at, int) for at in place):
            last = len(self._document.text)
            self._document.select(min(max(place[0], 0), last), min(max(place[1], 0), last))
        return True

    def _restore_file(self, place: Any) -> bool:
        """Opens the file that was open last; one that is gone since is no matter for a sentence."""
        if not (isinstance(place, list) and len(place) == 2 and isinstance(place[1], int)):
            return False
        path = Path(str(place[0]))
        return path.is_file() and self._files.open([path], place[1])
