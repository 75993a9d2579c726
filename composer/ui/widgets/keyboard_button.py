"""A button that takes notes from a MIDI keyboard while it is pressed in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from composer.composition.compass import note_name
from composer.errors import ComposerError
from composer.notation.keys import parse_key, signature
from composer.ui.theme import icon
from composer.ui.words import say

TIP = "Take the notes from a MIDI keyboard: press, play, and press again."
TOGETHER = 4


class KeyboardButton(QToolButton):
    """Collects what is played as ABC text; somebody else listens.

    Signals:
        listening_wanted(bool): notes are wanted from now on, or no longer.
        played(str): all notes since it was pressed, in ABC.
    """

    listening_wanted = Signal(bool)
    played = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._notes: list[str] = []
        self.setCheckable(True)
        self.setIcon(icon("note"))
        self.setAccessibleName(say("Take the notes from a MIDI keyboard"))
        self.setToolTip(say(TIP))
        self.toggled.connect(self._listen)

    def take(self, midi: int) -> None:
        """A note was played."""
        self._notes.append(spelled_in(midi, self.key))
        groups = range(0, len(self._notes), TOGETHER)
        self.played.emit(" ".join("".join(self._notes[at : at + TOGETHER]) for at in groups))

    def _listen(self, listening: bool) -> None:
        self._notes.clear()
        self.listening_wanted.emit(listening)


def spelled_in(midi: int, key: str) -> str:
    """A note in ABC, below the signature of `key`; below none where that is empty or no key."""
    name = note_name(midi)
    accidental, letter = (name[0], name[1:]) if name[0] in "^_" else ("", name)
    altered = _signature(key).get(letter[0].upper(), 0)
    written = {"^": 1, "_": -1, "": 0}[accidental]
    return letter if written == altered else (accidental or "=") + letter


def _signature(key: str) -> dict[str, int]:
    try:
        read = parse_key(key or "C")
    except ComposerError:
        return {}
    return dict(signature(read.tonic, read.mode)) if read.tonic else {}
