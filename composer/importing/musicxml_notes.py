"""What a `<note>` of MusicXML says: its pitch, its length, its signs and its words."""

from fractions import Fraction
from xml.etree.ElementTree import Element

from composer.errors import ComposerError
from composer.importing.bounds import one_line
from composer.importing.leftovers import Leftovers
from composer.importing.written_music import Event, Note
from composer.notation.pitch_classes import STEPS

_TYPES = {
    "maxima": Fraction(8), "long": Fraction(4), "breve": Fraction(2), "whole": Fraction(1),
    "half": Fraction(1, 2), "quarter": Fraction(1, 4), "eighth": Fraction(1, 8), "16th": Fraction(1, 16),
    "32nd": Fraction(1, 32), "64th": Fraction(1, 64), "128th": Fraction(1, 128), "256th": Fraction(1, 256),
}  # fmt: skip
_SIGNS = {
    "staccato": ".", "accent": "!accent!", "tenuto": "!tenuto!", "strong-accent": "!marcato!",
    "staccatissimo": "!wedge!", "breath-mark": "!breath!", "trill-mark": "!trill!",
    "mordent": "!lowermordent!",
    "inverted-mordent": "!uppermordent!", "turn": "!turn!", "inverted-turn": "!invertedturn!", "up-bow": "u",
    "down-bow": "v", "open-string": "!open!", "thumb-position": "!thumb!", "fermata": "!fermata!",
    "arpeggiate": "!arpeggio!", "snap-pizzicato": "!snap!", "scoop": "!slide!",
}  # fmt: skip
_GROUPS = ("articulations", "ornaments", "technical")
_SPOKEN_OF_ELSEWHERE = {
    "tied", "tuplet", "slur", "accidental-mark", "wavy-line", "articulations", "ornaments", "technical",
    "string", "fret", "dynamics",
}  # fmt: skip
_SHORTEST = 256
_OCTAVES = range(-1, 11)


def number(text: str | None, usual: int = 0) -> int:
    """A whole number out of a document; raises ComposerError for what is none."""
    if text is None or not text.strip():
        return usual
    try:
        return round(float(text[:20]))
    except (ValueError, OverflowError) as error:
        raise ComposerError(
            f"“{one_line(text)[:20]}” stands in this MusicXML where a number was expected. Export it anew."
        ) from error


def written_note(element: Element, bar: str, leftovers: Leftovers) -> Note:
    """The pitch, which has a step and an octave."""
    step = (element.findtext("pitch/step") or "").strip().upper()
    octave = number(element.findtext("pitch/octave"), 4)
    if step not in STEPS or len(step) != 1 or octave not in _OCTAVES:
        raise ComposerError(
            f"A note in bar {bar} has no pitch that can be read: expected a step from A to G and an octave "
            "from 0 to 9. Export the file anew from the program that wrote it."
        )
    alter_text = element.findtext("pitch/alter")
    alter = number(alter_text)
    if alter_text and "." in alter_text.rstrip("0").rstrip("."):
        leftovers.add("Quarter tones were rounded to semitones", bar)
    if abs(alter) > 2:
        leftovers.add("Notes altered by more than two semitones were written with a double accidental", bar)
    starts = (
        one.get("type") == "start" for one in (*element.iterfind("tie"), *element.iterfind("notations/tied"))
    )
    return Note(step, octave, max(-2, min(2, alter)), any(starts))


def typed_length(element: Element) -> Fraction | None:
    """What the note's head, stem and dots say, in whole notes, without its tuplet."""
    length = _TYPES.get((element.findtext("type") or "").strip())
    if length is None:
        return None
    dots = min(len(element.findall("dot")), 4)
    return length * (2 - Fraction(1, 2**dots))


def heard_length(element: Element, divisions: int, bar: str, leftovers: Leftovers) -> Fraction:
    """How long it lasts, in whole notes: as counted, or as drawn where the count fits no note."""
    actual, normal = ratio(element)
    length = Fraction(max(0, number(element.findtext("duration"))), 4 * divisions)
    if _is_binary(length * actual / normal):
        return length
    drawn = typed_length(element)
    if drawn is not None:
        return drawn * normal / actual
    leftovers.add("Lengths that no note has were rounded", bar)
    return Fraction(max(1, round(length * 64)), 64)


def _is_binary(length: Fraction) -> bool:
    return (
        length > 0 and length.denominator <= _SHORTEST and length.denominator & (length.denominator - 1) == 0
    )


def ratio(element: Element) -> tuple[int, int]:
    """(3, 2) in a triplet, (1, 1) outside one."""
    found = element.find("time-modification")
    if found is None:
        return 1, 1
    actual, normal = number(found.findtext("actual-notes"), 1), number(found.findtext("normal-notes"), 1)
    return (actual, normal) if 1 <= actual <= 64 and 1 <= normal <= 64 and actual != normal else (1, 1)


def take_signs(element: Element, event: Event, bar: str, leftovers: Leftovers) -> None:
    """Adds slurs, tuplets' ends, articulations and ornaments to the event."""
    for notations in element.iterfind("notations"):
        for slur in notations.iterfind("slur"):
            event.slurs_open += slur.get("type") == "start"
            event.slurs_close += slur.get("type") == "stop"
        event.closes_tuplet |= any(one.get("type") == "stop" for one in notations.iterfind("tuplet"))
        for sign in (*notations, *(sign for group in _GROUPS for sign in notations.iterfind(f"{group}/*"))):
            _take_sign(sign, event, bar, leftovers)
    event.joined |= any(
        beam.get("number", "1") == "1" and beam.text in ("begin", "continue")
        for beam in element.iterfind("beam")
    )


def _take_sign(sign: Element, event: Event, bar: str, leftovers: Leftovers) -> None:
    text = (sign.text or "").strip()
    if sign.tag in _SIGNS:
        mark = _SIGNS[sign.tag]
    elif sign.tag == "fingering" and text in ("0", "1", "2", "3", "4", "5"):
        mark = f"!{text}!"
    else:
        if sign.tag not in _SPOKEN_OF_ELSEWHERE:
            leftovers.add(f"Signs that ABC has no word for here ({sign.tag}) were left out", bar)
        return
    if mark not in event.marks:
        event.marks.append(mark)


def take_words(element: Element, event: Event) -> None:
    """Adds the syllables below the note; a verse without a number is the next one."""
    for place, lyric in enumerate(element.iterfind("lyric"), 1):
        name = lyric.get("number", "")
        verse = int(name) if name.isascii() and name.isdigit() and 0 < int(name[:3]) <= 20 else place
        texts = [one_line(text.text) for text in lyric.iterfind("text")]
        kinds = [kind.text for kind in lyric.iterfind("syllabic")]
        if any(texts):
            hyphen = "-" if kinds and kinds[-1] in ("begin", "middle") else ""
            event.lyrics[verse] = syllable("~".join(texts)) + hyphen
        elif lyric.find("extend") is not None:
            event.held.add(verse)


def syllable(text: str) -> str:
    """A syllable as a `w:` field has it: what is a sign there is spelled or left out."""
    text = text.replace("\\", "\\\\").replace("&", "\\&").replace("%", "\\%")
    text = text.replace("_", "").replace("*", "").replace("|", "").replace("-", "\\-")
    return "~".join(text.split())
