"""MusicXML 4.0: for a notation program."""

from dataclasses import dataclass

from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.score.musicxml import musicxml


@dataclass(frozen=True, slots=True)
class MusicXmlExporter:
    """An uncompressed MusicXML document."""

    suffix: str = ".musicxml"
    label: str = "MusicXML"

    def export(self, tune: Tune) -> bytes:
        """The tune as MusicXML; raises ComposerError for a tune without notes."""
        document = musicxml(tune)
        if not document:
            raise ComposerError(
                f"“{tune.title or 'This tune'}” has no notes, so there is no score to write. "
                "Add music after its “K:” line."
            )
        return document.encode()


MUSICXML = MusicXmlExporter()
