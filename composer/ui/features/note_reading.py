"""Each note that the keys come to on the sheet in words, for screen readers: `bar 3, beat 2, F sharp`."""

from typing import TYPE_CHECKING

from composer.notation.elements import Span, Tune
from composer.notation.reader import read_tune
from composer.ui.announcing import Speak, announce
from composer.ui.features.feature import Feature, Host
from composer.ui.words import counted, say

if TYPE_CHECKING:
    from composer.score.spoken_notes import PlacedNote


class NoteReading(Feature):
    """Keeps what is chosen as the sheet's description, and says it while the sheet has the focus."""

    def __init__(self, host: Host, speak: Speak = announce) -> None:
        super().__init__(host)
        self._document, self._sheet, self._speak = host.document, host.page.sheet, speak
        self._tune: Tune | None = None
        self._notes: tuple[PlacedNote, ...] = ()
        host.document.selection_changed.connect(self._tell)
        host.page.sheet.focused.connect(self._tell)

    def said(self) -> str:
        """What is chosen; empty where it is no note."""
        selection = self._document.selection
        chosen = [note for note in self._placed() if _touches(note.event.span, selection)]
        if not chosen:
            return ""
        # Counting beats as the page does takes music21, which the window opens without.
        from composer.score.spoken_notes import spoken_note

        first = spoken_note(chosen[0], say)
        if len(chosen) == 1:
            return first
        number = counted(len(chosen), "note")
        return say("{count}: {first} to {last}", count=number, first=first, last=spoken_note(chosen[-1], say))

    def _tell(self) -> None:
        # Where nobody is on the sheet, as while text is typed, it costs nothing.
        if self._sheet.hasFocus():
            said = self.said()
            self._sheet.setAccessibleDescription(said)
            self._speak(self._sheet, said)

    def _placed(self) -> "tuple[PlacedNote, ...]":
        read = self._document.read_now
        tune = read.tune if read else read_tune(self._document.text)
        if tune is not self._tune:
            from composer.score.spoken_notes import placed_notes

            self._tune, self._notes = tune, placed_notes(tune)
        return self._notes


def _touches(note: Span, selection: Span) -> bool:
    return note.end > selection.start and note.start < max(selection.end, selection.start + 1)
