"""MIDI: for a sequencer or a DAW."""

from dataclasses import dataclass

from composer.export.music import require_notes
from composer.notation.elements import Tune
from composer.notation.navigation import without_jumps
from composer.playback.settings import AS_WRITTEN
from composer.score.accompaniment_patterns import BY_RHYTHM
from composer.score.expression import Expression
from composer.score.heard_parts import Accompaniment
from composer.score.midi import midi_bytes
from composer.score.set_midi import set_midi_bytes
from composer.score.tune_set import TuneSet


@dataclass(frozen=True, slots=True)
class MidiExporter:
    """Format 1, 480 ticks per beat.

    Attributes:
        program: General MIDI program, 0 to 127, where the tune names none; `AS_WRITTEN` for a piano.
        texts: written into the file as text events.
        pad_pickup: True to fill the bar of a pick-up, so that the file's bar lines are the tune's.
        accompaniment: True for chords and bass beside the tune, in one of `PATTERNS`.
        bodhran: True for a bodhrán.
        only: the role of the one part that is wanted, such as `Bass`; empty for all.
        as_played: True for stress, swing and small variation, False for every note to the tick.
        swing_percent: as played, that of `PlayingSettings`.
        jumps: True to follow D.C., D.S., Fine and Coda, False to play what is written once.
    """

    suffix: str = ".mid"
    label: str = "MIDI"
    program: int = AS_WRITTEN
    texts: tuple[str, ...] = ()
    pad_pickup: bool = True
    accompaniment: bool = False
    accompaniment_pattern: str = BY_RHYTHM
    bodhran: bool = False
    only: str = ""
    jumps: bool = True
    as_played: bool = False
    swing_percent: int = 0

    def export(self, tune: Tune) -> bytes:
        """The tune as a standard MIDI file; raises ComposerError for a tune without notes."""
        require_notes(tune)
        return midi_bytes(
            tune if self.jumps else without_jumps(tune),
            program=max(self.program, 0),
            texts=self.texts,
            pad_pickup=self.pad_pickup,
            accompaniment=self.added,
            only=self.only,
            expression=self._expression(),
        )

    def export_set(self, tune_set: TuneSet) -> bytes:
        """The set as one file, whose bar lines are those of its tunes."""
        for one in tune_set.tunes:
            require_notes(one.tune)
        return set_midi_bytes(
            tune_set if self.jumps else tune_set.without_jumps(),
            program=max(self.program, 0),
            texts=self.texts,
            accompaniment=self.added,
            only=self.only,
            expression=self._expression(),
        )

    @property
    def added(self) -> Accompaniment:
        """What sounds beside the tune's voices."""
        return Accompaniment(self.accompaniment, self.accompaniment_pattern, self.bodhran)

    def _expression(self) -> Expression | None:
        return Expression(self.swing_percent) if self.as_played else None


MIDI = MidiExporter()
