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
            start = _slot(
                note.onset.numerator * bar.full.denominator, note.onset.denominator * bar.full.numerator
            )
            ends = note.onset + note.duration
            end = _slot(ends.numerator * bar.full.denominator, ends.denominator * bar.full.numerator)
            row[start:end] = note.midi
    return slots


def likeness(slots: NDArray[np.int16]) -> NDArray[np.float64]:
    """How like each bar is to each other one, 0 to 1, `(bars, bars)`; where both are silent, nothing is."""
    same = (slots[:, None, :] == slots[None, :, :]) & (slots != SILENT)[:, None, :]
    found: NDArray[np.float64] = same.mean(axis=2)
    return found


def _slot(numerator: int, denominator: int) -> int:
    """The first slot that begins at or after this share of the bar."""
    return max(0, -(-numerator * SLOTS // denominator))
