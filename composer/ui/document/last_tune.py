"""The tune that was open last: it is on the page again when the program starts."""

import json
from typing import Any

from PySide6.QtCore import QObject

from composer.library.records import Provenance
from composer.ui.document.autosave import Keeping
from composer.ui.remembered import Remembered
from composer.ui.session import OpenTune, Origin, Session

NAME = "open_tune"
LONGEST_TEXT = 20_000


class LastTune(QObject):
    """Remembers a kept tune by its number, and one of a corpus by its text.

    What was typed and is not kept yet is the journal's business.
    """

    def __init__(self, session: Session, keeping: Keeping, remembered: Remembered, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._keeping, self._remembered = session, keeping, remembered
        session.tune_opened.connect(self._keep)
        # An edit gives a number to a tune that had none.
        keeping.library_changed.connect(self.keep)

    def keep(self) -> None:
        """Remembers what is open now."""
        if self._session.tune is not None:
            self._keep(self._session.tune)

    def restore(self) -> bool:
        """Opens what was open last; False where there is nothing, or it has been deleted."""
        about = _read(self._remembered.text(NAME, ""))
        number, text = about.get("identifier"), about.get("text")
        if isinstance(number, int) and self._keeping.library.has(number):
            self._keeping.open(number)
        elif isinstance(text, str) and text.strip():
            made = Provenance(source=str(about.get("source", "")))
            self._session.open_tune(OpenTune(text, Origin.CORPUS, provenance=made))
        else:
            return False
        return True

    def _keep(self, tune: OpenTune) -> None:
        about: dict[str, Any] = {}
        if tune.identifier is not None:
            about = {"identifier": tune.identifier}
        elif tune.origin is Origin.CORPUS and len(tune.text) <= LONGEST_TEXT:
            about = {"text": tune.text, "source": tune.provenance.source}
        self._remembered.set(NAME, json.dumps(about))


def _read(text: str) -> dict[str, Any]:
    try:
        about = json.loads(text)
    except ValueError:
        return {}
    return about if isinstance(about, dict) else {}
