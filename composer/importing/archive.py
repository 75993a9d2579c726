"""Takes the document out of a compressed MusicXML file, an archive that may be damaged or a bomb.

MusicXML 4.0, section 4: https://www.w3.org/2021/06/musicxml40/tutorial/compressed-mxl-files/
"""

import io
import zipfile
import zlib

from composer.errors import ComposerError
from composer.importing.bounds import MOST_MEMBERS, MOST_XML_BYTES
from composer.importing.xml_document import parse

_CONTAINER = "META-INF/container.xml"
_MOST_CONTAINER_BYTES = 100_000
_DAMAGED = "This file is no compressed MusicXML: its archive is damaged ({why}). Export it anew."


def unpacked(data: bytes) -> bytes:
    """The MusicXML document in the archive; raises ComposerError where there is none, or too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise ComposerError(_DAMAGED.format(why=f"it has {len(archive.infolist()):,} members"))
            return _member(archive, _document_name(archive), MOST_XML_BYTES)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError) as error:
        raise ComposerError(_DAMAGED.format(why=error)) from error


def _document_name(archive: zipfile.ZipFile) -> str:
    names = archive.namelist()
    if _CONTAINER in names:
        for root in parse(_member(archive, _CONTAINER, _MOST_CONTAINER_BYTES)).iter("rootfile"):
            if root.get("full-path") in names:
                return str(root.get("full-path"))
    for name in names:
        if name.lower().endswith((".musicxml", ".xml")) and not name.startswith(("META-INF/", "__MACOSX/")):
            return name
    raise ComposerError(_DAMAGED.format(why="it names no document"))


def _member(archive: zipfile.ZipFile, name: str, most_bytes: int) -> bytes:
    """A member's content; what it declares is not believed."""
    declared = archive.getinfo(name).file_size
    content = b""
    if declared <= most_bytes:
        with archive.open(name) as member:
            content = member.read(most_bytes + 1)
    if max(declared, len(content)) > most_bytes:
        raise ComposerError(
            f"“{name}” in this archive unpacks to more than {most_bytes // 1_000_000} MB: no tune does. "
            "It was not opened."
        )
    return content
