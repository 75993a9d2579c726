"""Instructions to programs that change how a tune is read: `I:` fields and `%%` lines (section 11)."""

import re
from dataclasses import replace

from composer.notation.elements import KeyChange, Span
from composer.notation.reading import Reading
from composer.notation.staves import parse_staves

NO_PLACE = Span(0, 0)
_PROPAGATIONS = ("not", "octave", "pitch")
_SEMITONES = re.compile(r"[+-]?[0-9]{1,3}")
_LARGEST_TRANSPOSITION = 48
_VERSION = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,3}))?.*")
_MARKS = ("<EOL>", "$", "!")


def read_instruction(reading: Reading, value: str, span: Span = NO_PLACE) -> None:
    """`linebreak` and `propagate-accidentals`; other instructions are for typesetters.

    Sections 6.1.1 and 11.3, https://abcnotation.com/wiki/abc:standard:v2.1#accidental_directives
    """
    words = value.split()[:8]
    if not words:
        return
    name, arguments = words[0].lower(), words[1:]
    if name == "midi" and arguments:
        _read_midi_instruction(reading, arguments)
    elif name == "linebreak":
        reading.line_break_marks = frozenset(mark for mark in arguments if mark in _MARKS)
    elif name in ("score", "staves"):
        _set_staves(reading, name, value.split(None, 1)[1:], span)
    elif name == "abc-version" and arguments:
        found = _VERSION.fullmatch(arguments[0])
        reading.words_fill_all_lines = found is not None and (int(found[1]), int(found[2] or 0)) >= (2, 1)
    elif name == "propagate-accidentals" and arguments and arguments[0] in _PROPAGATIONS:
        _propagate(reading, arguments[0])


def _set_staves(reading: Reading, name: str, values: list[str], span: Span) -> None:
    """Section 11.1, https://abcnotation.com/wiki/abc:standard:v2.1#voice_grouping"""
    if reading.has_notes:
        message = f"“{name}” inside the music is left out: a tune keeps the staves that it begins with."
        reading.problems.add_once("staves", message, span.start, span.end)
        return
    reading.staves = parse_staves("".join(values), bars_go_through=name == "staves")
    reading.staves_span = span


def _propagate(reading: Reading, how: str) -> None:
    reading.propagation = how
    for voice in reading.voices.values():
        voice.accidentals.propagation = how


def _read_midi_instruction(reading: Reading, arguments: list[str]) -> None:
    """`%%MIDI nobarlines` and `%%MIDI transpose -12`, which change what is heard."""
    if arguments[0] == "nobarlines":
        _propagate(reading, "not")
    elif arguments[0] == "transpose" and len(arguments) > 1 and _SEMITONES.fullmatch(arguments[1]):
        semitones = max(-_LARGEST_TRANSPOSITION, min(_LARGEST_TRANSPOSITION, int(arguments[1])))
        if reading.voices:
            voice = reading.voice
            voice.set_key(replace(voice.key, transpose=semitones))
            voice.items.append(KeyChange(Span(0, 0), voice.key))
        else:
            reading.transpose = semitones
