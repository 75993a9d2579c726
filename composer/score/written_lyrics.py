"""Syllables to music21; what is held travels as marks in the text, since music21 has no extender lines."""

from xml.etree import ElementTree

from music21 import note

from composer.notation.elements import Lyric

# Characters that no text can hold: they are taken out of what goes into MusicXML.
_HELD, _GOES_ON, _ENDS = "\ufdd0", "\ufdd1", "\ufdd2"
_TYPES = {_HELD: "start", _GOES_ON: "continue", _ENDS: "stop"}


def written_lyric(lyric: Lyric) -> note.Lyric:
    """The syllable as music21 holds it."""
    drawn = note.Lyric(number=lyric.verse)
    # Set apart: as an argument, "a-b" would be taken to pieces.
    if lyric.text:
        drawn.text, drawn.syllabic = lyric.text + _HELD * lyric.held, lyric.syllabic
    else:
        drawn.text = _GOES_ON if lyric.held else _ENDS
    return drawn


def extend_held(measure: ElementTree.Element) -> None:
    """Turn the marks in an exported measure into `<extend>` elements."""
    for lyric in measure.iter("lyric"):
        text = lyric.find("text")
        mark = text.text[-1:] if text is not None and text.text else ""
        if text is None or mark not in _TYPES:
            continue
        text.text = (text.text or "")[:-1]
        if not text.text:
            for child in list(lyric):
                lyric.remove(child)
        ElementTree.SubElement(lyric, "extend", type=_TYPES[mark])
