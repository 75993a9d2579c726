"""What stands around the notes of MusicXML: chord symbols, words, dynamics, tempos and jumps, as ABC."""

import re
from fractions import Fraction
from xml.etree.ElementTree import Element

from composer.importing.bounds import one_line
from composer.importing.leftovers import Leftovers
from composer.importing.musicxml_notes import number
from composer.notation.chord_symbols import read_chord_symbol
from composer.notation.decorations import KNOWN

_KINDS = {
    "major": "", "minor": "m", "augmented": "aug", "diminished": "dim", "dominant": "7",
    "major-seventh": "maj7", "minor-seventh": "m7", "diminished-seventh": "dim7", "augmented-seventh": "aug7",
    "half-diminished": "m7b5", "major-minor": "m(maj7)", "major-sixth": "6", "minor-sixth": "m6",
    "dominant-ninth": "9", "major-ninth": "maj9", "minor-ninth": "m9", "dominant-11th": "11",
    "dominant-13th": "13", "suspended-second": "sus2", "suspended-fourth": "sus4", "power": "5",
}  # fmt: skip
_SIGNS = {-1: "b", 0: "", 1: "#"}
_BEATS = {"whole": 1, "half": 2, "quarter": 4, "eighth": 8, "16th": 16}
_JUMP = re.compile(r"D\.?\s*(?P<to>[CS])\.?(?:\s*al\s*(?P<end>fine|coda))?\.?", re.IGNORECASE)
_SOUNDS = {"dacapo": "!D.C.!", "dalsegno": "!D.S.!", "fine": "!fine!", "tocoda": "!dacoda!"}


def chord_symbol(harmony: Element, bar: str, leftovers: Leftovers) -> str:
    """`"Am7"`, with its quotation marks; empty where nothing can be said."""
    kind = harmony.find("kind")
    name = (kind.text or "").strip() if kind is not None else ""
    if name == "none":
        return '"N.C."'
    root = _root(harmony, "root")
    if not root:
        leftovers.add("Chord symbols without a root were left out", bar)
        return ""
    bass = _root(harmony, "bass")
    written = one_line(kind.get("text")) if kind is not None else ""
    drawn = root + written + (f"/{bass}" if bass and "/" not in written else "")
    if written and '"' not in written and read_chord_symbol(drawn) is not None:
        return f'"{drawn}"'
    if name not in _KINDS or harmony.find("degree") is not None:
        leftovers.add("Chord symbols were written as the nearest that ABC has", bar)
    return f'"{root}{_KINDS.get(name, "")}{f"/{bass}" if bass else ""}"'


def _root(harmony: Element, what: str) -> str:
    step = (harmony.findtext(f"{what}/{what}-step") or "").strip().upper()
    if len(step) != 1 or step not in "ABCDEFG":
        return ""
    return step + _SIGNS.get(number(harmony.findtext(f"{what}/{what}-alter")), "")


def tempo(direction: Element) -> str:
    """The value of a `Q:` field: `"Allegro" 1/4=120`; empty where the direction gives no tempo."""
    sounding = direction.find("sound[@tempo]")
    metronome = direction.find("direction-type/metronome")
    beat, per_minute = Fraction(1, 4), ""
    if metronome is not None:
        unit = _BEATS.get((metronome.findtext("beat-unit") or "").strip())
        match = re.search(r"\d{1,4}(?:\.\d{1,3})?", metronome.findtext("per-minute") or "")
        if unit and match:
            dots = len(metronome.findall("beat-unit-dot"))
            beat, per_minute = Fraction(1, unit) * (2 - Fraction(1, 2 ** min(dots, 2))), match[0]
    if not per_minute and sounding is not None:
        match = re.fullmatch(r"\d{1,4}(?:\.\d{1,6})?", (sounding.get("tempo") or "").strip())
        per_minute = match[0] if match else ""
    count = round(float(per_minute)) if per_minute else 0
    if not 1 <= count <= 999:
        return ""
    words = _quoted(" ".join(text for text in _words(direction) if text))
    return (f'"{words}" ' if words else "") + f"{beat.numerator}/{beat.denominator}={count}"


def marks(direction: Element, bar: str, leftovers: Leftovers) -> list[str]:
    """Words, dynamics and jumps, as ABC before a note; words beside a tempo are the tempo's."""
    found: list[str] = []
    sound = direction.find("sound")
    for name, sign in _SOUNDS.items():
        if sound is not None and sound.get(name):
            found.append(sign)
    for kind in direction.iterfind("direction-type/*"):
        found += _mark(kind, direction, bar, leftovers)
    return list(dict.fromkeys(found))


def _mark(kind: Element, direction: Element, bar: str, leftovers: Leftovers) -> list[str]:
    match kind.tag:
        case "segno" | "coda":
            return [f"!{kind.tag}!"]
        case "dynamics":
            return [f"!{level.tag}!" for level in kind if level.tag in KNOWN]
        case "wedge":
            sign = {"crescendo": "!crescendo(!", "diminuendo": "!diminuendo(!"}.get(kind.get("type", ""))
            return [sign] if sign else []
        case "words" | "rehearsal":
            return _word_marks(kind, direction)
        case "metronome":
            return []
    leftovers.add(f"Signs that ABC has no word for here ({kind.tag}) were left out", bar)
    return []


def _word_marks(kind: Element, direction: Element) -> list[str]:
    words = one_line(kind.text)
    jump = _JUMP.fullmatch(words)
    if jump:
        end = f"al{jump['end'].lower()}" if jump["end"] else ""
        return [f"!D.{jump['to'].upper()}.{end}!"]
    sound = direction.find("sound")
    if sound is not None and any(sound.get(name) for name in (*_SOUNDS, "segno", "coda")):
        return []
    place = "_" if direction.get("placement") == "below" else "^"
    return [f'"{place}{_quoted(words)}"'] if words and not tempo(direction) else []


def _words(direction: Element) -> list[str]:
    return [one_line(words.text) for words in direction.iterfind("direction-type/words")]


def _quoted(words: str) -> str:
    """Words between quotation marks of ABC, where those and some signs mean something."""
    return (
        words.replace("\\", "\\\\")
        .replace("&", "\\&")
        .replace("%", "\\%")
        .replace('"', "”")
        .replace(";", ",")
    )
