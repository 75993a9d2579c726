"""Finds places in the music by their text, and the text of what sounds."""

from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction

from composer.notation.elements import Span
from composer.score.performance import Performance, TimedNote

# A note that began longer ago than this, in notes, is not looked for among those that sound.
LOOK_BACK_NOTES = 64


def notes_at(performance: Performance, onset: Fraction) -> list[TimedNote]:
    """The notes that sound at a place of the music."""
    notes = performance.notes
    last = bisect_right(notes, onset, key=_onset)
    return [n for n in notes[max(0, last - LOOK_BACK_NOTES) : last] if onset < n.onset + n.duration]


def onset_of_text(performance: Performance, offset: int, near: Fraction) -> Fraction | None:
    """Where the note at an offset of the text is heard, or the one after it; None where there is none.

    What is repeated is heard several times: that nearest to `near` is taken.
    """
    found = [note for note in performance.notes if note.span.start <= offset < note.span.end]
    if not found:
        later = [note for note in performance.notes if note.span.start >= offset]
        first = min((note.span.start for note in later), default=None)
        found = [note for note in later if note.span.start == first]
    onsets = _beginnings(found)
    return min(onsets, key=lambda onset: abs(onset - near)) if onsets else None


def spans(notes: Sequence[TimedNote]) -> list[Span]:
    """The text of notes."""
    return [note.span for note in notes]


def _beginnings(notes: Sequence[TimedNote]) -> list[Fraction]:
    """Where the notes begin; those that follow each other at once are one event, such as a trill."""
    onsets: list[Fraction] = []
    until: Fraction | None = None
    for note in notes:
        if until is None or note.onset > until:
            onsets.append(note.onset)
        until = max(until or Fraction(0), note.onset + note.duration)
    return onsets


def _onset(note: TimedNote) -> Fraction:
    return note.onset
