"""MusicXML 4.0: for a notation program."""

from dataclasses import dataclass

from composer.export.music import require_notes
from composer.notation.elements import Tune
from composer.score.written_lines import AS_WRITTEN, FIT, Lines


@dataclass(frozen=True, slots=True)
class MusicXmlExporter:
    """An uncompressed MusicXML document.

    Attributes:
        lines: `as-written` to begin a system where the text begins a line; any else leaves that to others.
    """

    suffix: str = ".musicxml"
    label: str = "MusicXML"
    program: int | None = None
    lines: Lines = FIT

    def export(self, tune: Tune) -> bytes:
        """The tune as MusicXML; raises ComposerError for a tune without notes."""
        require_notes(tune)
        from composer.score.musicxml import musicxml  # loads music21

        return musicxml(tune, systems=self.lines == AS_WRITTEN).encode()


MUSICXML = MusicXmlExporter()
