"""Has the melodies of kept tunes read in a job, so that notes are found in them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from composer.library.melodies import KeptMelodies
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest

FILE = "melodies.sqlite"
REST_MILLISECONDS = 1000
"""Nothing is read while the Library is being changed."""


class MelodyReader(QObject):
    """What is known by now of the melodies of a library.

    Signals:
        changed(): more is known.
    """

    changed = Signal()

    def __init__(self, library: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept = KeptMelodies(library, library.with_name(FILE))
        self._latest = Latest(
            jobs,
            "Reading melodies",
            partial(_read, self.kept),
            rest_milliseconds=REST_MILLISECONDS,
            cancels=True,
            parent=self,
        )
        self._latest.answered.connect(self._tell)

    def want(self) -> None:
        """They are to be as the library is now."""
        self._latest.ask(object())

    def stop(self) -> None:
        """Nobody looks for notes any more."""
        self._latest.forget()

    def _tell(self, _request: object, is_known: bool) -> None:
        if is_known:
            self.changed.emit()


def _read(kept: KeptMelodies, _request: object) -> Iterator[bool]:
    return kept.read()
