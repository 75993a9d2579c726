"""The compass of an instrument: its lowest and highest note, and those that it has between them."""

import re
from dataclasses import dataclass

from composer.errors import ComposerError
from composer.notation.elements import Event
from composer.notation.instruments import Instrument, instruments, plain_name, usual_instruments
from composer.notation.reader import read_tune

WIDEST_LOWEST, WIDEST_HIGHEST = 48, 95
_NOTE = re.compile(r"(?:\^|_|=)?[A-Ga-g][,']*")
_NAMES = ("C", "^C", "D", "_E", "E", "F", "^F", "G", "_A", "A", "_B", "B")


@dataclass(frozen=True)
class Compass:
    """A range of pitches as MIDI note numbers, both inclusive; middle C, which ABC writes `C`, is 60.

    Attributes:
        notes: the pitches that may be written; empty for all of the range.
        instrument: what has these notes, as a person reads it.
    """

    lowest: int = WIDEST_LOWEST
    highest: int = WIDEST_HIGHEST
    notes: frozenset[int] = frozenset()
    instrument: str = ""

    def __post_init__(self) -> None:
        if not WIDEST_LOWEST <= self.lowest <= self.highest <= WIDEST_HIGHEST:
            raise ComposerError(
                f"The compass from {note_name(self.lowest)} to {note_name(self.highest)} is not possible: "
                f"its lowest note must not lie above its highest, and both must lie between "
                f"{note_name(WIDEST_LOWEST)} and {note_name(WIDEST_HIGHEST)}."
            )

    def __contains__(self, midi: int) -> bool:
        return self.lowest <= midi <= self.highest and (not self.notes or midi in self.notes)

    @property
    def sentence(self) -> str:
        """The compass in ABC: `D to b`."""
        return f"{note_name(self.lowest)} to {note_name(self.highest)}"

    @property
    def described(self) -> str:
        """`compass from D to b`, `compass of the D whistle from D to b`."""
        return f"compass {f'of the {self.instrument} ' if self.notes else ''}from {self.sentence}"


def compass_of(instrument: Instrument) -> Compass:
    """What an instrument plays easily, as far as tunes are composed."""
    easy = frozenset(n for n in instrument.easy if WIDEST_LOWEST <= n <= WIDEST_HIGHEST)
    if not easy:
        raise ComposerError(
            f"The {instrument.label} has no note between {note_name(WIDEST_LOWEST)} and "
            f"{note_name(WIDEST_HIGHEST)}, where tunes are composed. Choose another instrument."
        )
    lowest, highest = min(easy), max(easy)
    notes = easy if len(easy) <= highest - lowest else frozenset()
    return Compass(lowest, highest, notes, instrument.label)


def compass_choices() -> tuple[str, ...]:
    """`D whistle (D to b)` for each instrument of melodies that comes with the program."""
    melodic = (each for each in usual_instruments() if each.clef != "bass")
    return tuple(f"{each.label} ({compass_of(each).sentence})" for each in melodic)


def parse_compass(text: str) -> Compass:
    """An instrument's name, or its lowest and highest note in ABC: `D-b`, `G,-e'`.

    Raises:
        ComposerError: neither of them.
    """
    known = instruments()
    for each in known:
        if plain_name(text) in (each.name, *each.also, plain_name(each.label)):
            return compass_of(each)
    notes = _NOTE.findall(text)
    if len(notes) != 2 or re.sub(r"[\s.–-]|to", "", text) != "".join(notes):
        raise ComposerError(
            f"“{text}” is no compass. Give the lowest and the highest note in ABC, such as “D-b”, or one of: "
            f"{', '.join(each.name for each in known)}."
        )
    return Compass(_midi(notes[0]), _midi(notes[1]))


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
