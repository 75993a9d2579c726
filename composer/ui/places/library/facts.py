"""How many bars kept tunes have and how many problems: read in a job, for those that are looked at."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from composer.library.composed_log import Facts
from composer.library.records import KeptTune
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.compose.tunes import facts_of
from composer.workflows.check import MAXIMUM_CHARACTERS

REST_MILLISECONDS = 200
"""Nothing is read while a person scrolls or writes what is looked for."""


class KeptFacts(QObject):
    """What is known by now of kept tunes.

    Signals:
        changed(): more is known.
    """

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # By the number of a tune: the text that was read, and what it holds.
        self._known: dict[int, tuple[str, Facts]] = {}
        self._wanted: dict[int, str] = {}
        self._latest = Latest(
            jobs, "Reading tunes", _read, rest_milliseconds=REST_MILLISECONDS, cancels=True, parent=self
        )
        self._latest.answered.connect(self._take)

    def of(self, identifier: int) -> Facts | None:
        """What is known of a tune; None where it has not been read yet."""
        known = self._known.get(identifier)
        return known[1] if known else None

    def want(self, tunes: Iterable[KeptTune]) -> None:
        """These are looked at."""
        for kept in tunes:
            known = self._known.get(kept.identifier)
            if known is None or known[0] != kept.text:
                self._known.pop(kept.identifier, None)
                if len(kept.text) <= MAXIMUM_CHARACTERS:
                    self._wanted[kept.identifier] = kept.text
        if self._wanted:
            # The latest first: they are those that are in view now.
            self._latest.ask(tuple(reversed(self._wanted.items())))

    def stop(self) -> None:
        """Nobody looks any more."""
        self._wanted.clear()
        self._latest.forget()

    def _take(self, _request: object, read: tuple[int, str, Facts]) -> None:
        number, text, facts = read
        self._known[number] = text, facts
        if self._wanted.get(number) == text:
            del self._wanted[number]
        self.changed.emit()


def _read(wanted: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str, Facts]]:
    for number, text in wanted:
        yield number, text, facts_of(text)
