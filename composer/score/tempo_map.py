"""Turns places in the music into seconds and back, through every change of tempo."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Tempo

# What abc2midi takes where the tune has no `Q:`; trills keep their speed against it.
DEFAULT_TEMPO = Tempo(Fraction(1, 4), Fraction(120))
# Beyond these a MIDI file cannot say it (24 bits of microseconds) and a person cannot hear it.
SLOWEST_WHOLE_NOTES_PER_MINUTE = Fraction(1)
FASTEST_WHOLE_NOTES_PER_MINUTE = Fraction(1000)


@dataclass(frozen=True, slots=True)
class TimedTempo:
    """A tempo and the place, in whole notes from the start, from which it holds."""

    onset: Fraction
    tempo: Tempo

    @property
    def seconds_per_whole_note(self) -> Fraction:
        """How long a whole note lasts; an unplayable tempo is brought to the nearest playable one."""
        speed = self.tempo.beat * self.tempo.beats_per_minute
        return 60 / max(SLOWEST_WHOLE_NOTES_PER_MINUTE, min(FASTEST_WHOLE_NOTES_PER_MINUTE, speed))


class TempoMap:
    """Onsets to seconds and back.

    Args:
        tempos: at least one, the first at onset 0, in the order of their onsets.
    """

    def __init__(self, tempos: Sequence[TimedTempo]) -> None:
        self._tempos = tuple(tempos)
        self._onsets = [t.onset for t in self._tempos]
        self._starts = [Fraction(0)]
        for before, after in zip(self._tempos, self._tempos[1:], strict=False):
            stretch = (after.onset - before.onset) * before.seconds_per_whole_note
            self._starts.append(self._starts[-1] + stretch)

    def seconds(self, onset: Fraction) -> float:
        """Seconds from the start to `onset`."""
        index = max(0, bisect_right(self._onsets, onset) - 1)
        tempo = self._tempos[index]
        return float(self._starts[index] + (onset - tempo.onset) * tempo.seconds_per_whole_note)

    def onset(self, seconds: float) -> Fraction:
        """The place in the music after so many seconds, to a 65,536th of a whole note."""
        exact = Fraction(seconds)
        index = max(0, bisect_right(self._starts, exact) - 1)
        tempo = self._tempos[index]
        place = tempo.onset + (exact - self._starts[index]) / tempo.seconds_per_whole_note
        return Fraction(round(place * 65536), 65536)
