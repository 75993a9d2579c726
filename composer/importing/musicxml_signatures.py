"""Keys, meters, clefs and transposition of one part of a MusicXML document."""

from fractions import Fraction
from xml.etree.ElementTree import Element

from composer.importing.leftovers import Leftovers
from composer.importing.musicxml_notes import number
from composer.notation.elements import Key, Meter
from composer.notation.keys import FIFTHS_OF_MODE, signature
from composer.notation.meters import parse_meter
from composer.notation.pitch_classes import STEPS

_LINE_OF_FIFTHS = "FCGDAEB"
_CLEFS = {
    ("G", 2): "treble", ("F", 4): "bass", ("F", 3): "baritone", ("C", 3): "alto", ("C", 4): "tenor",
    ("C", 1): "soprano", ("C", 2): "mezzosoprano",
}  # fmt: skip
_NAMED_METERS = {"common": "C", "cut": "C|"}


def key_of(fifths: int, mode: str) -> Key:
    """The key with so many sharps, or flats where it is negative."""
    place = fifths - FIFTHS_OF_MODE[mode] + 1
    sign, step = divmod(place, 7)
    tonic = _LINE_OF_FIFTHS[step] + ("#" * sign if sign > 0 else "b" * -sign)
    return Key(tonic, mode, signature(tonic, mode))


class Signatures:
    """What the `<attributes>` of a part say, in their order."""

    def __init__(self, leftovers: Leftovers) -> None:
        self._leftovers = leftovers
        self.keys: dict[int, Key] = {}
        self.meters: dict[int, Meter] = {}
        self.clefs: dict[int, str] = {}
        self.octaves: dict[int, int] = {}
        self.transpose = 0
        self.modeless = False

    def take(self, attributes: Element, index: int, at_start: bool) -> None:
        """Keeps what is said in bar `index`, counted from 0."""
        for element in attributes.iterfind("key"):
            key = self._key(element)
            if at_start:
                self.keys[index] = key
            else:
                self._leftovers.add(
                    "A key that changes within a bar begins at the next bar line", str(index + 1)
                )
                self.keys[index + 1] = key
            break
        for element in attributes.iterfind("time"):
            if at_start and (meter := self._meter(element)) is not None:
                self.meters[index] = meter
            break
        for clef in attributes.iterfind("clef"):
            self._take_clef(clef, index)
        for transpose in attributes.iterfind("transpose"):
            self.transpose = number(transpose.findtext("chromatic")) + 12 * number(
                transpose.findtext("octave-change")
            )

    def _key(self, element: Element) -> Key:
        steps = [(one.text or "").strip() for one in element.iterfind("key-step")]
        alters = [number(one.text) for one in element.iterfind("key-alter")]
        if steps and all(step in STEPS and step for step in steps):
            pairs = zip(steps, alters, strict=False)
            return Key("", "", tuple((step, max(-2, min(2, alter))) for step, alter in pairs if alter))
        mode = (element.findtext("mode") or "").strip().lower()
        fifths = max(-7, min(7, number(element.findtext("fifths"))))
        if mode not in FIFTHS_OF_MODE:
            self.modeless |= not self.keys
            mode = "major"
        return key_of(fifths, mode)

    def _meter(self, element: Element) -> Meter | None:
        if element.find("senza-misura") is not None:
            return parse_meter("none")
        symbol = _NAMED_METERS.get(element.get("symbol", ""))
        beats = (element.findtext("beats") or "").replace(" ", "")[:20]
        unit = number(element.findtext("beat-type"), 4)
        count = sum(int(one) for one in beats.split("+") if one.isascii() and one.isdigit())
        if not 1 <= count <= 64 or unit not in (1, 2, 4, 8, 16, 32, 64):
            return None
        named = symbol is not None and (symbol, count, unit) in (("C", 4, 4), ("C|", 2, 2))
        return parse_meter(symbol or "C") if named else parse_meter(f"{beats}/{unit}")

    def _take_clef(self, clef: Element, index: int) -> None:
        staff = number(clef.get("number"), 1)
        sign = (clef.findtext("sign") or "").strip()
        usual = {"G": 2, "F": 4, "C": 3}.get(sign, 0)
        name = _CLEFS.get((sign, number(clef.findtext("line"), usual)), "")
        if staff in self.clefs:
            if self.clefs[staff].partition("-")[0] != name:
                self._leftovers.add("A change of clef was left out", str(index + 1))
            return
        octave = number(clef.findtext("clef-octave-change")) if name in ("treble", "bass") else 0
        octave = octave if octave in (-1, 1) else 0
        self.octaves[staff] = octave
        self.clefs[staff] = name + {0: "", 1: "+8", -1: "-8"}[octave]


def full_bar(meter: Meter) -> Fraction:
    """The length of a bar, a whole note where the meter is free."""
    return meter.duration or Fraction(1)
