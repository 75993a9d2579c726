"""How like bars are: the share of their slots in which the same pitch sounds."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from composer.composition.phrases.sections import SectionBar

SLOTS = 24
"""So many to a bar: in 4/4 triplets of eighths fall on slots, and sixteenths can still be told apart."""

SILENT = -1


def slots_of(bars: Sequence[SectionBar]) -> NDArray[np.int16]:
    """The MIDI number that sounds in each slot, `(bars, SLOTS)`, int16; `SILENT` where none does."""
    slots = np.full((len(bars), SLOTS), SILENT, np.int16)
    for row, bar in zip(slots, bars, strict=True):
        for note in bar.notes:
            end = note.onset_ticks + note.duration_ticks
            row[_slot(note.onset_ticks, bar) : _slot(end, bar)] = note.midi
    return slots


def likeness(some: NDArray[np.int16], others: NDArray[np.int16]) -> NDArray[np.float64]:
    """How like bars are to others, 0 to 1, given by their slots; where both are silent, nothing is alike."""
    found: NDArray[np.float64] = ((some == others) & (some != SILENT)).mean(axis=-1)
    return found


def _slot(ticks: int, bar: SectionBar) -> int:
    """The first slot that begins at or after this place in the bar."""
    return max(0, -(-ticks * SLOTS // bar.full_ticks))
