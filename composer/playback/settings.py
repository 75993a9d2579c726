"""Everything that shapes the sound of a tune: instrument, tempo, clicks, accompaniment, the loop."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from composer.score.heard_parts import Accompaniment

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
class PartSettings:
    """How one part is heard.

    Attributes:
        role: as `score.heard_parts` names it.
        channel: MIDI channel, 0 to 15, when it goes through a port; None for one that is free.
        port: the MIDI port that it goes through; empty for the one that is the output.
    """

    role: str
    muted: bool = False
    soloed: bool = False
    channel: int | None = None
    port: str = ""


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
        parts: those that are heard otherwise than usual.
        sends_clock: True for clock, start, stop and song position beside the notes, through a port.
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
    parts: tuple[PartSettings, ...] = ()
    sends_clock: bool = False
    loop: Loop | None = None
    times: int = 1
    slows: bool = True

    @property
    def added(self) -> Accompaniment:
        """What sounds beside the tune's voices."""
        return Accompaniment(self.accompaniment, self.accompaniment_pattern, self.bodhran)

    def part(self, role: str) -> PartSettings:
        """How a part is heard."""
        return next((part for part in self.parts if part.role == role), PartSettings(role))

    def with_part(self, wanted: PartSettings) -> "PlayingSettings":
        """The same with one part heard like this."""
        others = tuple(part for part in self.parts if part.role != wanted.role)
        return replace(self, parts=others if wanted == PartSettings(wanted.role) else (*others, wanted))

    def heard(self, roles: Iterable[str]) -> frozenset[str]:
        """Which of a tune's parts sound: those soloed, or where none is, those not muted."""
        known = {role: self.part(role) for role in roles}
        soloed = frozenset(role for role, part in known.items() if part.soloed)
        return soloed or frozenset(role for role, part in known.items() if not part.muted)

    def for_sound(self) -> "PlayingSettings":
        """The same without what only concerns MIDI ports."""
        parts = tuple(replace(part, channel=None, port="") for part in self.parts)
        return replace(self, parts=parts, sends_clock=False)
