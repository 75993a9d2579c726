"""Looks for the notes that are selected in all tunes of the Library."""

import re

from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.melody.query import abc_query
from composer.notation.elements import Span
from composer.ui.features.feature import Feature, Host
from composer.ui.words import say

_KEY = re.compile(r"(?:^|\[)K:([^\]\n%]*)", re.MULTILINE)
_NO_MUSIC = re.compile(r"^(?:[A-Za-z]:.*|%.*)$|%.*$", re.MULTILINE)


class NotesInLibrary(Feature):
    """The line “Find these notes in the Library”."""

    menu = "edit"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document, self._session = host.document, host.session

    def fill(self, menu: QMenu) -> None:
        """Adds the line."""
        menu.addAction(say("Find these notes in the &Library"), "Ctrl+Shift+F", self.find)

    def find(self) -> None:
        """Shows Library with the tunes that have the notes which are selected.

        Raises:
            ComposerError: no notes are selected, or very few or many.
        """
        selection = self._document.selection
        if selection.start == selection.end:
            raise ComposerError(
                "No notes are selected to look for. Select three or more in the text or on the page first."
            )
        notes = selected_notes(self._document.text, selection)
        abc_query(notes)
        self._session.notes_wanted.emit(notes)


def selected_notes(text: str, selection: Span) -> str:
    """The selected music on one line, behind the key that it stands in."""
    keys = _KEY.findall(text, 0, selection.start)
    music = " ".join(_NO_MUSIC.sub("", text[selection.start : selection.end]).split())
    return f"[K:{keys[-1].strip()}] {music}" if keys and keys[-1].strip() and music else music
