"""Chord symbols to MusicXML: `"Am7/G"` becomes a harmony, what is no chord becomes a text.

ABC 2.1, section 4.18, https://abcnotation.com/wiki/abc:standard:v2.1#chord_symbols
MusicXML 4.0, https://www.w3.org/2021/06/musicxml40/musicxml-reference/elements/harmony/

music21 knows fewer kinds and spellings than people write, so a text stands for the symbol until the measure
has been written, and then makes room for its harmony.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree

from music21 import expressions

from composer.notation.chord_symbols import NATURAL, NO_CHORD, ChordSymbol, read_chord_symbol

# A private character, which nobody types, tells that a text stands for a harmony.
_MARK = "\uf8f0"
_KINDS: dict[str, dict[int, int]] = {
    "major": {3: 4, 5: 7},
    "minor": {3: 3, 5: 7},
    "augmented": {3: 4, 5: 8},
    "diminished": {3: 3, 5: 6},
    "dominant": {3: 4, 5: 7, 7: 10},
    "major-seventh": {3: 4, 5: 7, 7: 11},
    "minor-seventh": {3: 3, 5: 7, 7: 10},
    "diminished-seventh": {3: 3, 5: 6, 7: 9},
    "augmented-seventh": {3: 4, 5: 8, 7: 10},
    "half-diminished": {3: 3, 5: 6, 7: 10},
    "major-minor": {3: 3, 5: 7, 7: 11},
    "major-sixth": {3: 4, 5: 7, 6: 9},
    "minor-sixth": {3: 3, 5: 7, 6: 9},
    "dominant-ninth": {3: 4, 5: 7, 7: 10, 9: 2},
    "major-ninth": {3: 4, 5: 7, 7: 11, 9: 2},
    "minor-ninth": {3: 3, 5: 7, 7: 10, 9: 2},
    "dominant-11th": {3: 4, 5: 7, 7: 10, 9: 2, 11: 5},
    "major-11th": {3: 4, 5: 7, 7: 11, 9: 2, 11: 5},
    "minor-11th": {3: 3, 5: 7, 7: 10, 9: 2, 11: 5},
    "dominant-13th": {3: 4, 5: 7, 7: 10, 9: 2, 11: 5, 13: 9},
    "major-13th": {3: 4, 5: 7, 7: 11, 9: 2, 11: 5, 13: 9},
    "minor-13th": {3: 3, 5: 7, 7: 10, 9: 2, 11: 5, 13: 9},
    "suspended-second": {2: 2, 5: 7},
    "suspended-fourth": {4: 5, 5: 7},
    "power": {5: 7},
}


@dataclass(frozen=True, slots=True)
class _Degree:
    """One `<degree>`: by how many semitones a degree is added, altered or left out."""

    value: int
    alter: int
    way: str


def written_chord_symbol(symbol: str) -> expressions.TextExpression:
    """What stands for the harmony where the symbol names a chord, else the text as it stands."""
    understood = symbol.strip() in NO_CHORD or read_chord_symbol(symbol) is not None
    text = expressions.TextExpression(_MARK + symbol if understood else symbol)
    text.placement = "above"
    return text


def put_harmonies(measure: ElementTree.Element) -> None:
    """Puts harmonies in the place of the texts that stand for them."""
    for index, element in enumerate(measure):
        words = element.find("direction-type/words") if element.tag == "direction" else None
        if words is not None and (words.text or "").startswith(_MARK):
            offset = element.find("offset")
            measure[index] = _harmony((words.text or "")[len(_MARK) :])
            if offset is not None:
                measure[index].append(offset)


def _harmony(symbol: str) -> ElementTree.Element:
    chord = read_chord_symbol(symbol)
    harmony = ElementTree.Element("harmony", {"placement": "above"})
    root = ElementTree.SubElement(harmony, "root")
    if chord is None:
        ElementTree.SubElement(root, "root-step", {"text": ""}).text = "C"
        ElementTree.SubElement(harmony, "kind", {"text": symbol}).text = "none"
        return harmony
    _note(root, "root", chord.root, chord.root_text)
    kind, degrees = _kind(chord)
    text = chord.kind_text + ("" if chord.bass else chord.after)
    ElementTree.SubElement(harmony, "kind", {"text": text}).text = kind
    if chord.bass:
        _note(ElementTree.SubElement(harmony, "bass"), "bass", chord.bass)
    for degree in degrees:
        written = ElementTree.SubElement(harmony, "degree", {"print-object": "no"})
        ElementTree.SubElement(written, "degree-value").text = str(degree.value)
        ElementTree.SubElement(written, "degree-alter").text = str(degree.alter)
        ElementTree.SubElement(written, "degree-type").text = degree.way
    return harmony


def _note(parent: ElementTree.Element, name: str, note: tuple[str, int], text: str = "") -> None:
    """Step and alteration; the text where the step is written otherwise: `(A`, `H`."""
    shown = {"text": text} if text and text != note[0] else {}
    ElementTree.SubElement(parent, f"{name}-step", shown).text = note[0]
    if note[1]:
        ElementTree.SubElement(parent, f"{name}-alter").text = str(note[1])


@lru_cache(maxsize=1024)
def _kind(chord: ChordSymbol) -> tuple[str, tuple[_Degree, ...]]:
    """The kind that comes nearest to a chord, and what must be changed in it."""
    wanted = {degree: semitones for degree, semitones in chord.degrees if degree > 1}
    ways = ((kind, tuple(_differences(degrees, wanted))) for kind, degrees in _KINDS.items())
    return min(ways, key=lambda way: len(way[1]))


def _differences(kind: dict[int, int], wanted: dict[int, int]) -> Iterator[_Degree]:
    for degree in sorted(kind.keys() | wanted.keys()):
        if degree not in wanted:
            yield _Degree(degree, 0, "subtract")
        elif degree not in kind:
            yield _Degree(degree, wanted[degree] - NATURAL[degree], "add")
        elif kind[degree] != wanted[degree]:
            yield _Degree(degree, wanted[degree] - kind[degree], "alter")
