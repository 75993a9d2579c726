"""MusicXML in its compressed form, an archive that notation programs open: MusicXML 4.0, section 4.

https://www.w3.org/2021/06/musicxml40/tutorial/compressed-mxl-files/
"""

import io
import zipfile
from dataclasses import dataclass, replace

from composer.export.musicxml import MUSICXML
from composer.notation.elements import Tune
from composer.score.written_lines import FIT, Lines

_MEDIA_TYPE = "application/vnd.recordare.musicxml"
_NAME = "score.musicxml"
_CONTAINER = f"""<?xml version="1.0" encoding="UTF-8"?>
<container>
  <rootfiles>
    <rootfile full-path="{_NAME}" media-type="{_MEDIA_TYPE}+xml"/>
  </rootfiles>
</container>
"""
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same tune gives the same bytes


@dataclass(frozen=True, slots=True)
class CompressedMusicXmlExporter:
    """A `.mxl` archive: the document, and a container that names it.

    Attributes:
        lines: as `MusicXmlExporter` has it.
    """

    suffix: str = ".mxl"
    label: str = "Compressed MusicXML"
    program: int | None = None
    lines: Lines = FIT

    def export(self, tune: Tune) -> bytes:
        """The tune as an archive; raises ComposerError for a tune without notes."""
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as archive:
            _add(archive, "mimetype", _MEDIA_TYPE.encode(), zipfile.ZIP_STORED)  # first, and as it is
            _add(archive, "META-INF/container.xml", _CONTAINER.encode(), zipfile.ZIP_DEFLATED)
            _add(archive, _NAME, replace(MUSICXML, lines=self.lines).export(tune), zipfile.ZIP_DEFLATED)
        return written.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes, way: int) -> None:
    archive.writestr(zipfile.ZipInfo(name, _MOMENT), content, way)


MXL = CompressedMusicXmlExporter()
