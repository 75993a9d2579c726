"""Keys: the value of a `K:` field, with its mode, explicit accidentals and clef."""

import re
from dataclasses import replace
from functools import lru_cache

from composer.notation.clefs import parse_clef, with_middle
from composer.notation.elements import Key
from composer.notation.pitch_classes import ALTERATIONS
from composer.notation.problems import Unreadable

SHARP_ORDER = "FCGDAEB"
NO_KEY = Key("", "", ())
_MODES = {
    "": "major", "maj": "major", "m": "minor", "min": "minor", "dor": "dorian", "phr": "phrygian",
    "lyd": "lydian", "mix": "mixolydian", "aeo": "aeolian", "ion": "ionian", "loc": "locrian",
}  # fmt: skip
FIFTHS_OF_MODE = {
    "lydian": 1, "major": 0, "ionian": 0, "mixolydian": -1, "dorian": -2, "minor": -3, "aeolian": -3,
    "phrygian": -4, "locrian": -5,
}  # fmt: skip

_TONIC = re.compile(r"([A-G])([#b♯♭]?)\s*([A-Za-z]*)(?=$|[\s_^=])")
_EXPLICIT = re.compile(r"(\^\^?|__?|=)\s?([A-Ga-g])(?![A-Za-z=])")
_HIGHLAND = (("F", 1), ("C", 1))
_HIGHLAND_KEYS = {
    "HP": Key("", "", _HIGHLAND, drawn=False),
    "Hp": Key("", "", _HIGHLAND, naturals=("G",)),
}


def signature(tonic: str, mode: str) -> tuple[tuple[str, int], ...]:
    """What the key signature alters, in the order in which it is written: `("F", 1), ("C", 1)` for D major.

    Section 3.1.14, https://abcnotation.com/wiki/abc:standard:v2.1#kkey
    """
    fifths = SHARP_ORDER.index(tonic[0]) - 1 + 7 * ALTERATIONS[tonic[1:]] + FIFTHS_OF_MODE[mode]
    order, sign = (SHARP_ORDER, 1) if fifths > 0 else (SHARP_ORDER[::-1], -1)
    full, rest = divmod(abs(fifths), 7)
    counts = ((step, full + (index < rest)) for index, step in enumerate(order))
    return tuple((step, sign * count) for step, count in counts if count)


def parse_key(value: str, before: Key | None = None) -> Key:
    """The value of a `K:` field.

    `D`, `D Major`, `Ador`, `A Dorian`, `Emin`, `Em`, `GMix`, `HP`, `Hp`, `none`, with explicit accidentals
    (`D Phr ^f`, `D =c`, `D exp _b ^f`) and a clef. A value that gives only a clef keeps the key `before` it,
    and one that gives none keeps the clef.
    Section 3.1.14, https://abcnotation.com/wiki/abc:standard:v2.1#kkey

    Raises:
        Unreadable: there is no key in the value.
    """
    text = value.strip()
    clef, octave_shift, transpose, key_text, middle = parse_clef(text)
    key = _named_key(key_text.strip(), before, bool(clef or octave_shift or transpose or middle))
    if key is None:
        raise Unreadable(
            f"“K:{text[:30]}” is no key: expected a tonic and a mode such as “D”, “Bb”, “Em” or “Ador”. "
            "Write the tonic as a capital letter."
        )
    middle_octaves = 0
    if before is not None and not clef:
        clef, octave_shift = before.clef, octave_shift or before.octave_shift
        middle_octaves = before.middle_octaves
    if before is not None:
        transpose = transpose or before.transpose
    if middle:
        clef, middle_octaves = with_middle(clef, middle)
    return replace(
        key, clef=clef, octave_shift=octave_shift, transpose=transpose, middle_octaves=middle_octaves
    )


@lru_cache(maxsize=512)
def known_key(value: str, before: Key | None = None) -> Key | None:
    """As `parse_key`, None where it raises; a key may come as the same object twice."""
    try:
        return parse_key(value, before)
    except Unreadable:
        return None


def _named_key(text: str, before: Key | None, has_clef: bool) -> Key | None:
    lowered = text.lower()
    if lowered == "none":
        return NO_KEY
    if not text:
        return before or NO_KEY if has_clef else NO_KEY
    if text.split()[0] in _HIGHLAND_KEYS:
        return _HIGHLAND_KEYS[text.split()[0]]
    match = _TONIC.match(text)
    if match is None:
        if lowered.startswith("exp"):
            return _with_explicit(NO_KEY, text)
        return _with_explicit(before or NO_KEY, text) if _EXPLICIT.match(text) else None
    return _tonic_key(match, text[match.end() :])


def _tonic_key(match: re.Match[str], rest: str) -> Key | None:
    tonic = match[1] + match[2].replace("♯", "#").replace("♭", "b")
    word = match[3].lower()
    explicit_only = word == "exp" or bool(re.match(r"\s*exp\b", rest, re.IGNORECASE))
    following = re.match(r"\s+([A-Za-z]+)", rest)
    mode = _MODES.get("" if word == "exp" else word[:3])
    if mode is None:
        return None
    if not word and following and following[1].lower()[:3] in _MODES:
        mode = _MODES[following[1].lower()[:3]]
    accidentals = () if explicit_only else signature(tonic, mode)
    return _with_explicit(Key(tonic, mode, accidentals), rest)


def _with_explicit(key: Key, text: str) -> Key:
    altered = dict(key.accidentals)
    for mark, step in _EXPLICIT.findall(text[:100]):
        altered.pop(step.upper(), None)
        if ALTERATIONS[mark]:
            altered[step.upper()] = ALTERATIONS[mark]
    return replace(key, accidentals=tuple(altered.items()))
