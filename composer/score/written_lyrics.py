"""Syllables to music21; `held` travels as a mark at the text's end, since music21 has no extender lines."""

from xml.etree import ElementTree

from music21 import note

from composer.notation.elements import Lyric

# A character that no text can hold: it is taken out of what goes into MusicXML.
HELD = "\ufdd0"


def written_lyric(lyric: Lyric) -> note.Lyric:
    """The syllable as music21 holds it."""
    text = lyric.text + HELD if lyric.held else lyric.text
    drawn = note.Lyric(number=lyric.verse)
    drawn.text, drawn.syllabic = (
        text,
        lyric.syllabic,
    )  # set apart: as an argument, "a-b" would be taken to pieces
    return drawn


def extend_held(measure: ElementTree.Element) -> None:
    """Turn the marks in an exported measure into `<extend>` elements."""
    for lyric in measure.iter("lyric"):
        text = lyric.find("text")
        if text is not None and text.text and text.text.endswith(HELD):
            text.text = text.text.removesuffix(HELD)
            ElementTree.SubElement(lyric, "extend")
