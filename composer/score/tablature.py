"""Tablature: a staff of strings below a melody in a MusicXML document, each note at its lowest fret."""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from functools import lru_cache
from itertools import permutations
from xml.etree.ElementTree import Element, SubElement

from composer.notation.pitch_classes import SEMITONES

_STEPS = ("C", "C", "D", "E", "E", "F", "F", "G", "A", "A", "B", "B")
_ALTERED = (0, 1, 0, -1, 0, 0, 1, 0, -1, 0, -1, 0)
_KEPT = ("chord", "pitch", "duration", "voice", "type", "dot", "time-modification")
_HIGHEST_FRET = 24


def midi(note: Element) -> int:
    """The MIDI note number of a `<note>` with a pitch."""
    octave = int(note.findtext("pitch/octave", "4"))
    return 12 * (octave + 1) + SEMITONES[note.findtext("pitch/step", "C")] + alteration(note)


def alteration(note: Element) -> int:
    """By how many semitones a `<note>` is altered; a quarter tone counts as the note that it bends."""
    return int(float(note.findtext("pitch/alter", "0")))


def sounding(part: Element) -> Iterator[list[Element]]:
    """The notes and chords of a part's first voice that are begun, none of them a grace note."""
    for measure in part.iter("measure"):
        for group in _groups(measure):
            begun = [note for note in group if note.find("pitch") is not None and not _goes_on(note)]
            if begun and begun[0] is group[0] and begun[0].find("grace") is None:
                yield begun


@lru_cache(maxsize=1024)
def frets(notes: tuple[int, ...], strings: tuple[int, ...]) -> tuple[tuple[int, int] | None, ...]:
    """String and fret of each note of a chord, strings counted from the highest as 1; None for no place.

    The hand stays as low as it can, and open strings are taken where there are some.

    Args:
        notes: MIDI note numbers, the most important ones first.
        strings: as they are tuned, in any order.
    """
    from_top = sorted(strings, reverse=True)
    found: list[tuple[int, int] | None] = [None] * len(notes)
    playable = [place for place, note in enumerate(notes) if note >= from_top[-1]][: len(strings)]
    while playable:
        strung = permutations(range(len(from_top)), len(playable))
        placed = ([(s, notes[p] - from_top[s]) for p, s in zip(playable, way, strict=True)] for way in strung)
        ways = [way for way in placed if all(0 <= fret <= _HIGHEST_FRET for _, fret in way)]
        if ways:
            for place, (string, fret) in zip(playable, min(ways, key=_reach), strict=True):
                found[place] = string + 1, fret
            break
        playable.pop()
    return tuple(found)


def add_tablature(root: Element, melody: Element, strings: Sequence[int]) -> None:
    """Puts a staff of these strings below a part of the document."""
    staff = Element("part", id="tablature")
    for number, measure in enumerate(melody.findall("measure")):
        staff.append(_measure(measure, strings, number == 0))
    root.insert(list(root).index(melody) + 1, staff)
    described = root.find("part-list")
    assert described is not None
    names = list(described)
    at = next(place for place, each in enumerate(names) if each.get("id") == melody.get("id"))
    added = Element("score-part", id="tablature")
    SubElement(added, "part-name")
    described.insert(at + 1, added)
    if described.find("part-group") is None:
        _bracket(described, at)


def _bracket(described: Element, at: int) -> None:
    """Melody and tablature with one line before them and bar lines through both."""
    begins = Element("part-group", type="start", number="1")
    SubElement(begins, "group-symbol").text = "bracket"
    SubElement(begins, "group-barline").text = "yes"
    described.insert(at, begins)
    described.insert(at + 3, Element("part-group", type="stop", number="1"))


def _groups(measure: Element) -> list[list[Element]]:
    """The notes of a measure's first voice, those of a chord together."""
    groups: list[list[Element]] = []
    for element in measure:
        if element.tag == "backup":
            break
        if element.tag == "note":
            if element.find("chord") is not None and groups:
                groups[-1].append(element)
            else:
                groups.append([element])
    return groups


def _goes_on(note: Element) -> bool:
    """True where a tie leads into a note, which is not played again."""
    return any(tie.get("type") == "stop" for tie in note.iter("tie"))


def _measure(measure: Element, strings: Sequence[int], first: bool) -> Element:
    copied = Element("measure", measure.attrib)
    attributes = SubElement(copied, "attributes")
    if first:
        SubElement(attributes, "divisions").text = measure.findtext("attributes/divisions", "1")
        _tune(attributes, sorted(strings))
    for bar in (each for each in measure.findall("barline") if each.get("location") == "left"):
        copied.append(deepcopy(bar))
    for group in _groups(measure):
        if group[0].find("grace") is None:
            copied.extend(_fretted(group, tuple(strings)))
    for bar in (each for each in measure.findall("barline") if each.get("location") != "left"):
        copied.append(deepcopy(bar))
    return copied


def _tune(attributes: Element, strings: Sequence[int]) -> None:
    clef = SubElement(attributes, "clef")
    SubElement(clef, "sign").text = "TAB"
    details = SubElement(attributes, "staff-details")
    SubElement(details, "staff-lines").text = str(len(strings))
    for line, string in enumerate(strings, 1):
        tuning = SubElement(details, "staff-tuning", line=str(line))
        SubElement(tuning, "tuning-step").text = _STEPS[string % 12]
        if altered := _ALTERED[string % 12]:
            SubElement(tuning, "tuning-alter").text = str(altered)
        SubElement(tuning, "tuning-octave").text = str(string // 12 - 1)


def _fretted(group: list[Element], strings: tuple[int, ...]) -> list[Element]:
    """The chord on the strings; a rest that is not seen where nothing is plucked."""
    begun = [note for note in group if note.find("pitch") is not None and not _goes_on(note)]
    highest_first = sorted(begun, key=midi, reverse=True)
    places = zip(highest_first, frets(tuple(map(midi, highest_first)), strings), strict=True)
    plucked = [(note, place) for note, place in places if place is not None]
    if not plucked:
        return [_copied(group[0], None)]
    drawn = [_copied(note, place) for note, place in plucked]
    for place, note in enumerate(drawn):
        chord = note.find("chord")
        if chord is not None:
            note.remove(chord)
        if place:
            note.insert(0, Element("chord"))
    _keep_tuplet(group[0], drawn[0])
    return drawn


def _copied(note: Element, place: tuple[int, int] | None) -> Element:
    copied = Element("note")
    for child in note:
        if child.tag in _KEPT and (place is not None or child.tag not in ("chord", "pitch")):
            copied.append(deepcopy(child))
    if place is None:
        copied.set("print-object", "no")
        rest = note.find("rest")
        copied.insert(0, deepcopy(rest) if rest is not None else Element("rest"))
        _keep_tuplet(note, copied)
        return copied
    SubElement(copied, "stem").text = "none"
    technical = SubElement(SubElement(copied, "notations"), "technical")
    SubElement(technical, "string").text, SubElement(technical, "fret").text = map(str, place)
    return copied


def _keep_tuplet(note: Element, copied: Element) -> None:
    """Durations follow from where tuplets begin and end; their numbers stand above the melody."""
    for tuplet in note.iterfind("notations/tuplet"):
        notations = copied.find("notations")
        if notations is None:
            notations = SubElement(copied, "notations")
        SubElement(
            notations, "tuplet", {"type": tuplet.get("type", ""), "number": tuplet.get("number", "1"),
                                  "bracket": "no", "show-number": "none"},
        )  # fmt: skip


def _reach(way: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """How far up the hand goes, and how much it has to hold down."""
    held = [fret for _, fret in way]
    return max(held), sum(held)
