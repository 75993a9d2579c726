"""MIDI: for a sequencer or a DAW."""

from dataclasses import dataclass

from composer.export.music import require_notes
from composer.notation.elements import Tune
from composer.score.midi import midi_bytes


@dataclass(frozen=True, slots=True)
class MidiExporter:
    """Format 1, 480 ticks per beat.

    Attributes:
        program: General MIDI program, 0 to 127.
        texts: written into the file as text events.
    """

    suffix: str = ".mid"
    label: str = "MIDI"
    program: int = 0
    texts: tuple[str, ...] = ()

    def export(self, tune: Tune) -> bytes:
        """The tune as a standard MIDI file; raises ComposerError for a tune without notes."""
        require_notes(tune)
        return midi_bytes(tune, program=self.program, texts=self.texts)


MIDI = MidiExporter()
