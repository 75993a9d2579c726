"""Everything that shapes the sound of a tune: instrument, tempo, clicks, accompaniment, the loop."""

from dataclasses import dataclass
from fractions import Fraction

LOWEST_TRANSPOSITION, HIGHEST_TRANSPOSITION = -24, 24
SLOWEST_PERCENT, FASTEST_PERCENT = 25, 300
AS_WRITTEN = -1
"""In place of a program: what the tune names, and a piano where it names none."""


@dataclass(frozen=True, slots=True)
class Loop:
    """A stretch that is played again and again.

    Attributes:
        start, end: in whole notes from the start of the tune; `end` after `start`.
        speed_up_percent: how much faster each round is, in per cent of the tune's own tempo.
        fastest_percent: no round is faster than this.
    """

    start: Fraction
    end: Fraction
    speed_up_percent: int = 0
    fastest_percent: int = 150

    def percent(self, first_percent: float, number: int) -> float:
        """The tempo of a round, counted from 0, where the first one is played at `first_percent`."""
        if not self.speed_up_percent:
            return first_percent
        wanted = first_percent + number * self.speed_up_percent
        return max(first_percent, min(self.fastest_percent, wanted))


@dataclass(frozen=True, slots=True)
class PlayingSettings:
    """How a tune is played.

    Attributes:
        program: General MIDI program of all voices, 0 to 127, whatever the tune names; or `AS_WRITTEN`.
        tempo_percent: in per cent of the tune's own tempo.
        transposition_semitones: added to every pitch; clicks stay as they are.
        metronome: True for a click on every beat.
        count_in: True for a bar of clicks before the music starts.
        accompaniment: True for bass and chords.
        accompaniment_program: General MIDI program of these.
        accompaniment_pattern: one of `score.accompaniment_patterns.PATTERNS`.
        bodhran: True for a bodhrán, with chords or without.
        only: the role of the one part that is wanted; empty for all.
        jumps: True to follow D.C., D.S., Fine and Coda; False to play what is written once.
        as_played: True for stress, swing and small variation after the table of playing styles; False for
            every note to the tick.
        swing_percent: the first of two even short notes, in per cent of both, from 50 to 67; 0 for what the
            tune's rhythm has. Only as played.
        variation_seed: what the small variation follows from.
        loop: the stretch to repeat; None to play the tune through.
        times: how often it is played through, where nothing is looped.
        slows: True for a last bar that slows a little, as played; False where another tune follows.
    """

    program: int = AS_WRITTEN
    tempo_percent: float = 100.0
    transposition_semitones: int = 0
    metronome: bool = False
    count_in: bool = False
    accompaniment: bool = False
    accompaniment_program: int = 0
    accompaniment_pattern: str = ""
    bodhran: bool = False
    only: str = ""
    jumps: bool = True
    as_played: bool = True
    swing_percent: int = 0
    variation_seed: int = 0
    loop: Loop | None = None
    times: int = 1
    slows: bool = True
