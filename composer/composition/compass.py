"""The compass of an instrument: its lowest and highest note."""

import re
from dataclasses import dataclass

from composer.errors import ComposerError
from composer.notation.elements import Event
from composer.notation.reader import read_tune

WIDEST_LOWEST, WIDEST_HIGHEST = 48, 95
_NOTE = re.compile(r"(?:\^|_|=)?[A-Ga-g][,']*")
_NAMES = ("C", "^C", "D", "_E", "E", "F", "^F", "G", "_A", "A", "_B", "B")


@dataclass(frozen=True)
class Compass:
    """A range of pitches as MIDI note numbers, both inclusive; middle C, which ABC writes `C`, is 60."""

    lowest: int = WIDEST_LOWEST
    highest: int = WIDEST_HIGHEST

    def __post_init__(self) -> None:
        if not WIDEST_LOWEST <= self.lowest <= self.highest <= WIDEST_HIGHEST:
            raise ComposerError(
                f"The compass from {note_name(self.lowest)} to {note_name(self.highest)} is not possible: "
                f"its lowest note must not lie above its highest, and both must lie between "
                f"{note_name(WIDEST_LOWEST)} and {note_name(WIDEST_HIGHEST)}."
            )

    def __contains__(self, midi: int) -> bool:
        return self.lowest <= midi <= self.highest

    @property
    def sentence(self) -> str:
        """The compass in ABC: `D to b`."""
        return f"{note_name(self.lowest)} to {note_name(self.highest)}"


INSTRUMENTS = {
    "whistle": Compass(62, 83),
    "flute": Compass(62, 88),
    "fiddle": Compass(55, 88),
    "mandolin": Compass(55, 88),
    "concertina": Compass(55, 93),
    "accordion": Compass(57, 91),
    "pipes": Compass(67, 81),
    "voice": Compass(57, 76),
}
"""What is comfortably played in first position, or without overblowing twice; `pipes` are highland pipes."""


def parse_compass(text: str) -> Compass:
    """An instrument's name, or its lowest and highest note in ABC: `D-b`, `G,-e'`.

    Raises:
        ComposerError: neither of them.
    """
    named = text.strip().lower()
    if named in INSTRUMENTS:
        return INSTRUMENTS[named]
    notes = _NOTE.findall(text)
    if len(notes) != 2 or re.sub(r"[\s.–-]|to", "", text) != "".join(notes):
        raise ComposerError(
            f"“{text}” is no compass. Give the lowest and the highest note in ABC, such as “D-b”, or one of: "
            f"{', '.join(INSTRUMENTS)}."
        )
    return Compass(*(_midi(note) for note in notes))


def note_name(midi: int) -> str:
    """A MIDI note number as ABC writes it without a key signature: `^F`, `c'`."""
    name, octave = _NAMES[midi % 12], midi // 12 - 1
    if octave < 5:
        return name + "," * (4 - octave)
    return name.lower() + "'" * (octave - 5)


def _midi(note: str) -> int:
    for element in read_tune(f"K:C\n{note}|").voices[0].elements:
        if isinstance(element, Event):
            return element.pitches[0].midi
    raise ComposerError(f"“{note}” is no note.")
