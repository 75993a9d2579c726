"""One spelling for each thing that is heard: pitches, lengths, bar lines, keys, broken rhythm."""

from fractions import Fraction
from functools import lru_cache

from composer.notation.elements import Barline, Event, Key
from composer.notation.keys import signature
from composer.notation.lexing import SCANNER

_ACCIDENTALS = {-2: "__", -1: "_", 0: "=", 1: "^", 2: "^^"}
_MODES = {
    "major": "", "ionian": "", "minor": "m", "aeolian": "m", "dorian": "dor", "phrygian": "phr",
    "lydian": "lyd",
    "mixolydian": "mix", "locrian": "loc",
}  # fmt: skip
_LINES = {"double": "||", "thick-thin": "||", "thin-thick": "|]"}

BROKEN = {
    "": (Fraction(1), Fraction(1)),
    ">": (Fraction(3, 2), Fraction(1, 2)),
    ">>": (Fraction(7, 4), Fraction(1, 4)),
    ">>>": (Fraction(15, 8), Fraction(1, 8)),
    "<": (Fraction(1, 2), Fraction(3, 2)),
    "<<": (Fraction(1, 4), Fraction(7, 4)),
    "<<<": (Fraction(1, 8), Fraction(15, 8)),
}
"""What broken rhythm multiplies the note before it and the note after it by (section 4.4)."""


@lru_cache(maxsize=256)
def pitch_text(step: str, octave: int) -> str:
    """A pitch without its accidental: `C,`, `C`, `c`, `c'`."""
    return step.lower() + "'" * (octave - 5) if octave > 4 else step + "," * (4 - octave)


def accidental_text(alter: int) -> str:
    """An accidental: `^`, `_`, `=`; at most double."""
    return _ACCIDENTALS[max(-2, min(2, alter))]


def bent(text: str, semitones: Fraction | int) -> str:
    """A note whose accidental, where it has one, is to say so many semitones: `^/F`, `_3/B`."""
    bare = text.lstrip("^_=")
    whole = Fraction(semitones)
    if bare == text or whole.denominator == 1:
        return text
    return ("^" if whole > 0 else "_") + length_text(abs(whole)) + bare


def length_text(length: Fraction) -> str:
    """A length suffix: empty for 1, `2`, `/` for 1/2, `/4`, `3/` for 3/2, `3/4`."""
    numerator = "" if length.numerator == 1 else str(length.numerator)
    if length.denominator == 1:
        return numerator
    return f"{numerator}/" if length.denominator == 2 else f"{numerator}/{length.denominator}"


def bar_text(barline: Barline) -> str:
    """A bar line with its repeats and endings: `|`, `||`, `|]`, `|:`, `:|`, `::`, `|1`, `:|2`."""
    endings = ",".join(str(number) for number in barline.endings)
    if barline.repeat_end and barline.repeat_start:
        return ("::" if barline.repeat_end == 1 else ":" * barline.repeat_end + "|:") + (
            f"[{endings}" if endings else ""
        )
    if barline.repeat_end:
        return ":" * barline.repeat_end + "|" + endings
    if barline.repeat_start:
        return "|:" + (f"[{endings}" if endings else "")
    if endings:
        return ("||" if barline.ends_ending else "|") + endings
    return _LINES.get(barline.kind, "||" if barline.ends_ending else "|")


def key_text(key: Key) -> str:
    """A key: `D`, `Ador`, `Em`, `Gmix`, `none`, with the accidentals that its signature does not have."""
    if not key.tonic:
        return " ".join(["exp", *_explicit(key.accidentals)]) if key.accidentals else "none"
    text = key.tonic + _MODES[key.mode]
    plain = dict(signature(key.tonic, key.mode))
    if plain == dict(key.accidentals):
        return text
    return " ".join([f"{key.tonic}{_MODES[key.mode]}", "exp", *_explicit(key.accidentals)])


def broken_sign(text: str, before: Event | None, after: Event | None) -> str:
    """The broken rhythm that stands between two events in the text and was applied, or an empty string."""
    if before is None or after is None:
        return ""
    start, end = before.span.end, after.span.start
    between = text[start:end]
    if not (">" in between or "<" in between) or not end - start < 200 or "\n" in between:
        return ""
    signs = [match[0] for match in SCANNER.finditer(text, start, end) if match.lastgroup == "broken"]
    if len(signs) != 1 or signs[0] not in BROKEN:
        return ""
    first, second = BROKEN[signs[0]]
    return signs[0] if before.notated / first == after.notated / second else ""


def _explicit(accidentals: tuple[tuple[str, int], ...]) -> list[str]:
    return [accidental_text(alter) + step.lower() for step, alter in accidentals]
