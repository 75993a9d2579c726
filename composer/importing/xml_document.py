"""Reads XML that anybody may have written: no entity is expanded, and nothing outside is fetched.

A document type may be named, as MusicXML files do; it is not read. One that declares entities is refused.
"""

from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from composer.errors import ComposerError
from composer.importing.bounds import MOST_DEPTH, MOST_ELEMENTS


def parse(data: bytes) -> Element:
    """The root element, names without namespaces; raises ComposerError for what is not safe, or not XML."""
    parser = expat.ParserCreate()
    builder = _BoundedBuilder()
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = _refuse_entities
    parser.ExternalEntityRefHandler = _refuse_entities
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise ComposerError(
            f"This file is no MusicXML that can be read: {error}. Export it anew, and open that."
        ) from error
    return builder.close()


class _BoundedBuilder:
    """Builds the tree while it is small enough."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._elements = self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > MOST_ELEMENTS or self._depth > MOST_DEPTH:
            raise ComposerError(
                f"This XML holds more than {MOST_ELEMENTS:,} elements, or more than {MOST_DEPTH} within one "
                "another, which no tune does. It was not opened."
            )
        self._builder.start(name.rpartition(":")[2], attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._builder.end(name.rpartition(":")[2])

    def data(self, text: str) -> None:
        self._builder.data(text)

    def close(self) -> Element:
        return self._builder.close()


def _refuse_entities(*_declared: object) -> NoReturn:
    raise ComposerError(
        "This XML declares entities, which MusicXML never needs and which can fetch files or fill the "
        "memory. It was not opened. Export it anew from a notation program."
    )
