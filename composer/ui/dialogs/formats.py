"""Asks in which formats several tunes are exported."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from composer.ui.remembered import Remembered
from composer.ui.sizes import SPACE
from composer.ui.words import say

NAME, AS_PLAYED = "formats", "midi_as_played"
SOUNDING = frozenset({"midi", "wav"})
AS_PLAYED_TIP = (
    "With a player’s stress, swing and small variation, in files and in what is dragged out; otherwise every "
    "note exactly as it is written"
)


def midi_as_played(remembered: Remembered) -> bool:
    """True where MIDI files are to be as a player plays, and not as it is written."""
    return bool(remembered.number(AS_PLAYED, 0, 0, 1))


def set_midi_as_played(remembered: Remembered, on: bool) -> None:
    """Remembers whether they are."""
    remembered.set(AS_PLAYED, int(on))


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person wants: formats by their names, chords beside the tune, each part alone as well."""

    formats: tuple[str, ...]
    chords: bool = False
    parts_alone: bool = False


class FormatsDialog(QDialog):
    """A box to tick for each format, and for what sounds in them; those of last time are ticked."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        formats: Sequence[tuple[str, str]],
        ticked: Sequence[str],
        as_played: bool = False,
        chords: bool = False,
        parts: bool = True,
    ) -> None:
        """`formats` are names and labels; `ticked` are names; `parts` offers each part alone as well."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._boxes = {name: QCheckBox(label) for name, label in formats}
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go_on = buttons.addButton(say("Choose a folder…"), QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(say("Every format that is ticked is written:")))
        for name, box in self._boxes.items():
            box.setChecked(name in ticked)
            box.toggled.connect(self._enable)
            layout.addWidget(box)
        self.as_played = QCheckBox(say("MIDI files as played"))
        self.as_played.setToolTip(say(AS_PLAYED_TIP))
        self.as_played.setChecked(as_played)
        self.chords = QCheckBox(say("Chords and bass in MIDI and WAV"))
        self.chords.setToolTip(say("As the player has them; this is the same as “Chords” there"))
        self.chords.setChecked(chords)
        self.parts_alone = QCheckBox(say("Each part in a file of its own as well"))
        self.parts_alone.setToolTip(
            say("Every voice in every format; chords, bass and drums in MIDI and WAV, where they are heard")
        )
        layout.addSpacing(SPACE)
        for box in (self.as_played, self.chords, self.parts_alone):
            layout.addWidget(box)
        self.parts_alone.setHidden(not parts)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._enable()

    def tick(self, name: str, ticked: bool = True) -> None:
        """Ticks a format, or takes the tick away."""
        self._boxes[name].setChecked(ticked)

    def ticked(self) -> tuple[str, ...]:
        """The names of the formats that are ticked."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def can_go_on(self) -> bool:
        """True while at least one is ticked."""
        return self._go_on.isEnabled()

    def _enable(self) -> None:
        self._go_on.setEnabled(bool(self.ticked()))
        self.as_played.setEnabled("midi" in self.ticked())
        self.chords.setEnabled(not SOUNDING.isdisjoint(self.ticked()))

    @classmethod
    def choose(
        cls,
        parent: QWidget,
        title: str,
        formats: Sequence[tuple[str, str]],
        usual: Sequence[str],
        remembered: Remembered,
        chords: bool = False,
        memory: str = NAME,
    ) -> Chosen:
        """What the person wants; no formats where they think better of it."""
        before = tuple(name for name in remembered.text(memory, "").split() if name in dict(formats))
        as_played, is_set = midi_as_played(remembered), memory != NAME
        dialog = cls(parent, title, formats, before or usual, as_played, chords, parts=not is_set)
        if not dialog.exec():
            return Chosen((), chords)
        remembered.set(memory, " ".join(dialog.ticked()))
        set_midi_as_played(remembered, dialog.as_played.isChecked())
        return Chosen(dialog.ticked(), dialog.chords.isChecked(), dialog.parts_alone.isChecked())
