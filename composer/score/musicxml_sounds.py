"""What a MusicXML document asks of a player: jumps, swung notes, instruments that transpose.

https://www.w3.org/2021/06/musicxml40/musicxml-reference/elements/sound/
"""

from collections.abc import Mapping
from fractions import Fraction
from xml.etree import ElementTree

from composer.notation.jump_signs import Sign, meaning

_LABEL = "1"
_ATTRIBUTES: Mapping[Sign, tuple[str, str]] = {
    Sign.DA_CAPO: ("dacapo", "yes"),
    Sign.DAL_SEGNO: ("dalsegno", _LABEL),
    Sign.FINE: ("fine", "yes"),
    Sign.TO_CODA: ("tocoda", _LABEL),
    Sign.SEGNO: ("segno", _LABEL),
    Sign.CODA: ("coda", _LABEL),
}
_SWING_TYPES = {Fraction(1, 8): "eighth", Fraction(1, 16): "16th"}
# What may stand before `<transpose>` in `<attributes>`.
_BEFORE_TRANSPOSE = frozenset(
    ("divisions", "key", "time", "staves", "part-symbol", "instruments", "clef", "staff-details")
)
_DIATONIC = (0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6)


def add_jumps(part: ElementTree.Element) -> None:
    """Gives each sign of a jump in a part its sound; of several coda signs the last one is the coda.

    A jump says in its words how far it goes: programs play a plain “D.C.” to the end, past a “Fine”.
    """
    found = [
        (direction, *meant)
        for direction in part.iter("direction")
        if (meant := _meaning(direction)) is not None
    ]
    codas = [direction for direction, sign, _ in found if sign is Sign.CODA]
    there = {sign for _, sign, _ in found} | ({Sign.TO_CODA} if len(codas) > 1 else set())
    for direction, sign, until in found:
        leads_there = direction in codas[:-1]
        name, value = _ATTRIBUTES[Sign.TO_CODA if leads_there else sign]
        _sound(direction).set(name, value)
        words = direction.find("direction-type/words")
        if words is not None and sign in (Sign.DA_CAPO, Sign.DAL_SEGNO) and until is None:
            words.text = f"{words.text}{_until(there)}"


def _until(there: set[Sign]) -> str:
    if Sign.CODA in there and Sign.TO_CODA in there:
        return " al Coda"
    return " al Fine" if Sign.FINE in there else ""


def _meaning(direction: ElementTree.Element) -> tuple[Sign, Sign | None] | None:
    if direction.find("direction-type/segno") is not None:
        return Sign.SEGNO, None
    if direction.find("direction-type/coda") is not None:
        return Sign.CODA, None
    words = direction.findtext("direction-type/words")
    return meaning(words) if words else None


def _sound(direction: ElementTree.Element) -> ElementTree.Element:
    found = direction.find("sound")
    return found if found is not None else ElementTree.SubElement(direction, "sound")


def add_swing(part: ElementTree.Element, note: Fraction | None) -> None:
    """Says before a part's first note that pairs of such notes are played two to one."""
    measure = part.find("measure")
    if note is None or measure is None:
        return
    swing = ElementTree.Element("sound")
    inside = ElementTree.SubElement(swing, "swing")
    for name, value in (("first", "2"), ("second", "1"), ("swing-type", _SWING_TYPES[note])):
        ElementTree.SubElement(inside, name).text = value
    place = next((at for at, child in enumerate(measure) if child.tag in ("note", "direction")), len(measure))
    measure.insert(place, swing)


def add_transposition(part: ElementTree.Element, semitones: int) -> None:
    """Says how far from what is written a part sounds."""
    attributes = part.find("measure/attributes")
    if not semitones or attributes is None:
        return
    octaves, steps = divmod(abs(semitones), 12)
    sign = 1 if semitones > 0 else -1
    transpose = ElementTree.Element("transpose")
    values = [("diatonic", sign * _DIATONIC[steps]), ("chromatic", sign * steps)]
    for name, value in [*values, *([("octave-change", sign * octaves)] if octaves else [])]:
        ElementTree.SubElement(transpose, name).text = str(value)
    place = sum(child.tag in _BEFORE_TRANSPOSE for child in attributes)
    attributes.insert(place, transpose)
