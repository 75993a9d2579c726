"""Reading notes and rests: pitch, accidentals, length (sections 4.1 to 4.5)."""

import re
from fractions import Fraction

from composer.notation.builders import EventBuilder, VoiceBuilder
from composer.notation.elements import NO_BEND, MultimeasureRest, Pitch, Span
from composer.notation.lengths import length_multiplier, note_length
from composer.notation.lexing import SCANNER
from composer.notation.placing import place
from composer.notation.reading import Reading

_SEMITONES = {
    mark: (alter, NO_BEND) for mark, alter in (("^", 1), ("^^", 2), ("_", -1), ("__", -2), ("=", 0))
}
_PARTS = tuple(SCANNER.groupindex[name] for name in ("accidental", "step", "octave", "length"))
_STEPS_AND_OCTAVES = {letter: (letter.upper(), 5 if letter.islower() else 4) for letter in "ABCDEFGabcdefg"}
_LARGEST_OCTAVE_MARKS = 4
_LARGEST_REST = 999


def read_note(reading: Reading, match: re.Match[str]) -> None:
    """A note: `^c'3/2`.

    Sections 4.1 and 4.2, https://abcnotation.com/wiki/abc:standard:v2.1#pitch
    """
    voice = reading.current or reading.voice
    accidental, step, marks, suffix = match.group(*_PARTS)
    start, end = match.span()
    pitch = _pitch(reading, voice, (accidental, step, marks), Span(start, end - len(suffix)))
    length = _length(reading, voice.unit, suffix, start, end) if suffix else voice.unit
    if voice.chord is not None:
        if not voice.chord.pitches:
            voice.chord.notated = length
        voice.chord.pitches.append(pitch)
    elif voice.grace_open:
        voice.add_grace(pitch, Span(start, end), length)
    else:
        reading.has_notes = True
        place(reading, voice, EventBuilder(start, end, [pitch], length))


def read_rest(reading: Reading, match: re.Match[str]) -> None:
    """A rest `z2`, or an invisible one `x2`.

    Section 4.5, https://abcnotation.com/wiki/abc:standard:v2.1#rests
    """
    voice = reading.voice
    start, end = match.span()
    if voice.chord is not None or voice.grace_open:
        reading.problems.add_once(
            "rest-in-group",
            "A rest stands inside a chord or among grace notes, where it is not read. Take it out.",
            start,
            end,
        )
        return
    length = _length(reading, voice.unit, match["rest_length"], start, end)
    visible = reading.text[start] == "z"
    place(reading, voice, EventBuilder(start, end, [], length, visible))


def read_stray_length(reading: Reading, match: re.Match[str]) -> None:
    """A length behind a blank, `c 3`: it is read as that of the note, and told once in a tune.

    Section 4, https://abcnotation.com/wiki/abc:standard:v2.1#order_of_abc_constructs: no blank may stand
    within a note.
    """
    voice, text = reading.voice, reading.text
    last = voice.last
    multiplier = length_multiplier(match[0])
    if last is None or not _may_be_lengthened(last, text, match.start()) or not multiplier:
        reading.problems.add_unknown(*match.span())
        return
    if voice.broken or last.tuplet is not None or voice.items[-1] is not last:
        reading.problems.add_unknown(*match.span())
        return
    message = (
        f"A blank stands between a note and its length in “{text[last.start : match.end()][:20]}”: expected "
        f"“{text[last.start : last.end][:10]}{match[0]}”. It is read so here; take the blanks out."
    )
    reading.problems.add_once("blank-in-note", message, last.start, match.end(), fatal=True)
    last.notated *= multiplier
    last.duration *= multiplier
    last.end = match.end()


def _may_be_lengthened(last: EventBuilder, text: str, start: int) -> bool:
    """True where nothing but blanks stands behind a note or rest that has no length of its own."""
    return not text[last.end : start].strip(" \t") and text[last.end - 1 : last.end] not in "0123456789/"


def read_measures_of_rest(reading: Reading, match: re.Match[str]) -> None:
    """Whole bars of rest, `Z4`.

    Section 4.5, https://abcnotation.com/wiki/abc:standard:v2.1#rests
    """
    count = int(match["count"][:6] or 1)
    if not 0 < count <= _LARGEST_REST:
        reading.problems.add(
            "note-length",
            f"“{match[0][:20]}” rests for a number of bars that cannot be: expected 1 to {_LARGEST_REST}.",
            *match.span(),
        )
        count = 1
    voice = reading.voice
    voice.items.append(MultimeasureRest(Span(*match.span()), count, match[0][0] == "Z"))
    voice.joined = False


def _pitch(reading: Reading, voice: VoiceBuilder, written: tuple[str | None, str, str], span: Span) -> Pitch:
    accidental, letter, marks = written
    step, octave = _STEPS_AND_OCTAVES[letter]
    if marks:
        octave += _octaves(reading, marks, span)
    if accidental:
        alter, bend = _SEMITONES.get(accidental) or _microtone(accidental)
        voice.accidentals.write(step, octave, alter, bend)
        return Pitch(step, octave, alter, alter, span, False, bend)
    accidentals = voice.accidentals
    alter = accidentals.sounding(step, octave)
    if accidentals.bends:
        return Pitch(step, octave, alter, None, span, False, accidentals.bend(step, octave))
    return Pitch(step, octave, alter, None, span)


def _microtone(accidental: str) -> tuple[int, Fraction]:
    """`^/` is half a sharp, `_/` half a flat, `^3/` one and a half: as abcm2ps and abcMIDI read them.

    Returns:
        Whole semitones, rounded down, and what is left of one.
    """
    numerator, _, denominator = accidental[1:].partition("/")
    semitones = Fraction(int(numerator or 1), int(denominator or 2) or 2)
    if accidental[0] == "_":
        semitones = -semitones
    semitones = max(Fraction(-2), min(Fraction(2), semitones))
    return semitones.__floor__(), semitones % 1


def _octaves(reading: Reading, marks: str, span: Span) -> int:
    octaves = marks.count("'") - marks.count(",")
    if abs(octaves) <= _LARGEST_OCTAVE_MARKS:
        return octaves
    reading.problems.add(
        "octave",
        "This note has so many octave marks that nothing can play it: expected four at most. Remove some.",
        span.start,
        span.end,
    )
    return _LARGEST_OCTAVE_MARKS if octaves > 0 else -_LARGEST_OCTAVE_MARKS


def _length(reading: Reading, unit: Fraction, suffix: str, start: int, end: int) -> Fraction:
    length = note_length(unit, suffix)
    if length is None:
        reading.problems.add(
            "note-length",
            f"The length “{suffix[:20]}” cannot be read: expected a number such as 2, 3/2 or /2. Correct it.",
            start,
            end,
        )
    return length or unit
