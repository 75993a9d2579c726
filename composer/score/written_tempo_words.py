"""Brings the words of a tempo and its metronome mark into one direction: “Lively ♩ = 92” on one line."""

from xml.etree import ElementTree


def join_tempo_words(measure: ElementTree.Element) -> None:
    """Music21 writes two directions; words in bold right before a metronome mark are those of the tempo."""
    before: ElementTree.Element | None = None
    for element in list(measure):
        if before is not None and _is_tempo_words(before) and element.find("*/metronome") is not None:
            for number, kind in enumerate(before.findall("direction-type")):
                element.insert(number, kind)
            measure.remove(before)
        before = element


def _is_tempo_words(element: ElementTree.Element) -> bool:
    words = element.find("direction-type/words")
    return element.tag == "direction" and words is not None and words.get("font-weight") == "bold"
