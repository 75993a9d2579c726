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
    """Gives each sign of a jump in a part its sound; of several coda signs the last one is the coda."""
    found = [
        (direction, sign) for direction in part.iter("direction") if (sign := _sign(direction)) is not None
    ]
    codas = [direction for direction, sign in found if sign is Sign.CODA]
    if any(sign is Sign.TO_CODA for _, sign in found) or len(codas) < 2:
        codas = codas[-1:]
    for direction, sign in found:
        leads_there = sign is Sign.CODA and direction is not codas[-1]
        name, value = _ATTRIBUTES[Sign.TO_CODA if leads_there else sign]
        _sound(direction).set(name, value)


def _sign(direction: ElementTree.Element) -> Sign | None:
    if direction.find("direction-type/segno") is not None:
        return Sign.SEGNO
    if direction.find("direction-type/coda") is not None:
        return Sign.CODA
    words = direction.findtext("direction-type/words")
    found = meaning(words) if words else None
    return found[0] if found is not None else None


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
