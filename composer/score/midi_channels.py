"""Which MIDI channel plays what: those that the tune names, and free ones for everything else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.sounds import DRUM_CHANNEL
from composer.score.performance import NO_BEND, TimedNote, TimedSound

_MELODIC = tuple(channel for channel in range(16) if channel != DRUM_CHANNEL)


class FreeChannels:
    """The channels that nobody has named, handed out one after the other; round again when all are taken."""

    def __init__(self, named: Iterable[int]) -> None:
        taken = set(named)
        self._free = [channel for channel in _MELODIC if channel not in taken] or list(_MELODIC)
        self._given = 0

    def take(self) -> int:
        """The next free channel."""
        self._given += 1
        return self._free[(self._given - 1) % len(self._free)]

    def take_another(self) -> int | None:
        """The next free channel, None where all are taken."""
        return self.take() if self._given < len(self._free) else None


@dataclass(frozen=True, slots=True)
class PartChannels:
    """The channels of one part: its own, and one for each bend, so that notes beside it stay unbent."""

    own: int
    bends: tuple[tuple[Fraction, int], ...] = ()

    def of(self, note: TimedNote, sound: TimedSound) -> int:
        """The channel on which a note sounds."""
        if sound.is_percussion:
            return DRUM_CHANNEL if sound.sound.channel is None else sound.sound.channel
        if note.bend:
            return dict(self.bends).get(note.bend, self._named(sound))
        return self._named(sound)

    def _named(self, sound: TimedSound) -> int:
        return self.own if sound.sound.channel is None else sound.sound.channel


def named_channels(sounds: Iterable[Sequence[TimedSound]]) -> set[int]:
    """The channels that the tune names anywhere."""
    return {timed.sound.channel for part in sounds for timed in part if timed.sound.channel is not None}


def part_channels(free: FreeChannels, own: int, notes: Sequence[TimedNote]) -> PartChannels:
    """The channels of a part that sounds on `own`; where none is left for a bend it shares that one."""
    bends: list[tuple[Fraction, int]] = []
    for bend in sorted({note.bend for note in notes if note.bend is not NO_BEND and note.bend}):
        channel = free.take_another()
        if channel is not None:
            bends.append((bend, channel))
    return PartChannels(own, tuple(bends))
