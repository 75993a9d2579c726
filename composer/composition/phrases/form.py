"""A tune's form: its sections one behind the other, and how like its bars are to each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from composer.composition.phrases.sections import Note, Section, SectionBar, sections_of
from composer.notation.elements import Tune
from composer.notation.pitch_classes import pitch_class

_SLOTS = 24
"""So many to a bar: in 4/4 triplets of eighths fall on slots, and sixteenths can still be told apart."""

_SILENT = -1


@dataclass(frozen=True, eq=False)
class Form:
    """A tune as its form is measured.

    Attributes:
        tonic: the key note's pitch class, 0 for C; None where the tune has none.
        sections: see `sections_of`.
    """

    tonic: int | None
    sections: tuple[Section, ...]

    @cached_property
    def bars(self) -> tuple[SectionBar, ...]:
        """The bars of all sections."""
        return tuple(bar for section in self.sections for bar in section.bars)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where in `bars` each section begins."""
        ends = accumulate(len(section.bars) for section in self.sections)
        return tuple(end - len(section.bars) for end, section in zip(ends, self.sections, strict=True))

    @cached_property
    def slots(self) -> NDArray[np.int16]:
        """What sounds in each bar, `(bars, _SLOTS)`."""
        return _slots_of(self.bars)

    def alike(self, bar: int, other: int, number: int = 1) -> float:
        """How like so many bars from one on are to as many from another one on, 0 to 1."""
        return float(likeness(self.slots[bar : bar + number], self.slots[other : other + number]).mean())

    def alike_after(self, distance: int) -> NDArray[np.float64]:
        """How like each bar is to the one so many after it, `(bars - distance,)`."""
        return likeness(self.slots[:-distance], self.slots[distance:])

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The melody: pick-ups, bars and the last bar of each section's last ending."""
        return tuple(note for section in self.sections for note in notes_of(section))

    def degree(self, midi: int) -> int:
        """Semitones above the nearest key note below, 0 to 11; 0 where the tune has no key note."""
        return (midi - (self.tonic if self.tonic is not None else midi)) % 12


def notes_of(section: Section) -> tuple[Note, ...]:
    """A section's melody; where its last ending is another one, that ending's last bar follows."""
    bars = ((section.pickup,) if section.pickup else ()) + section.bars
    ending = () if section.last is section.bars[-1] else (section.last,)
    return tuple(note for bar in (*bars, *ending) for note in bar.notes)


def form_of(tune: Tune) -> Form:
    """The form of a tune's first voice."""
    tonic = tune.key.tonic
    return Form(pitch_class(tonic) if tonic else None, sections_of(tune))


def _slots_of(bars: Sequence[SectionBar]) -> NDArray[np.int16]:
    """The MIDI number that sounds in each slot, `(bars, _SLOTS)`, int16; `SILENT` where none does."""
    slots = np.full((len(bars), _SLOTS), _SILENT, np.int16)
    for row, bar in zip(slots, bars, strict=True):
        for note in bar.notes:
            end = note.onset_ticks + note.duration_ticks
            row[_slot(note.onset_ticks, bar) : _slot(end, bar)] = note.midi
    return slots


def likeness(some: NDArray[np.int16], others: NDArray[np.int16]) -> NDArray[np.float64]:
    """How like bars are to others, 0 to 1, given by their slots; where both are silent, nothing is alike."""
    found: NDArray[np.float64] = ((some == others) & (some != _SILENT)).mean(axis=-1)
    return found


def _slot(ticks: int, bar: SectionBar) -> int:
    """The first slot that begins at or after this place in the bar."""
    return max(0, -(-ticks * _SLOTS // bar.full_ticks))
