"""Instructions to programs: `I:` fields and `%%` lines, obeyed or told (section 11)."""

import re
from dataclasses import replace

from composer.notation.elements import Field, Span
from composer.notation.midi_directives import midi_change
from composer.notation.problems import Unreadable
from composer.notation.reading import Reading
from composer.notation.staves import parse_staves
from composer.notation.unobeyed import advice_on_directive, advice_on_midi, unobeyed_field

_PROPAGATIONS = ("not", "octave", "pitch")
_VERSION = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,3}))?.*")
_MARKS = ("<EOL>", "$", "!")
_MOST_WORDS = 160


def read_instruction(reading: Reading, value: str, span: Span) -> None:
    """Obeys an instruction, or says once that it is not obeyed.

    Sections 6.1.1, 11.2 and 11.3, https://abcnotation.com/wiki/abc:standard:v2.1#stylesheet_directives
    """
    words = value.partition("%")[0].split()[:_MOST_WORDS]
    if not words:
        return
    name, arguments = words[0].lower(), words[1:]
    if name == "midi":
        _read_midi(reading, arguments, span)
    elif name == "percmap" and len(arguments) > 1:
        _read_midi(reading, ["drummap", *arguments[:2]], span)
    elif name == "linebreak":
        reading.line_break_marks = frozenset(mark for mark in arguments if mark in _MARKS)
    elif name in ("score", "staves"):
        _set_staves(reading, name, value.split(None, 1)[1:], span)
    elif name == "abc-version" and arguments:
        found = _VERSION.fullmatch(arguments[0])
        reading.words_fill_all_lines = found is not None and (int(found[1]), int(found[2] or 0)) >= (2, 1)
    elif name == "propagate-accidentals" and arguments and arguments[0] in _PROPAGATIONS:
        _propagate(reading, arguments[0])
    elif message := advice_on_directive(name):
        _advise(reading, f"%%{name}", message, span)


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


def _read_midi(reading: Reading, arguments: list[str], span: Span) -> None:
    name = arguments[0].lower() if arguments else ""
    if name in ("nobarlines", "barlines"):
        _propagate(reading, "not" if name == "nobarlines" else "pitch")
        return
    if name == "program" and len(arguments) == 3 and not (reading.voices and reading.belongs_to_voice):
        _program_of_channel(reading, arguments, span)
        return
    try:
        change = midi_change(reading, name, arguments[1:])
    except Unreadable as problem:
        message = f"“%%MIDI {' '.join(arguments)[:40]}” is left out: {problem}. Correct it, or remove it."
        reading.problems.add("midi", message, span.start, span.end, fatal=False)
        return
    if change is None:
        _advise(reading, f"%%MIDI {name}", advice_on_midi(name), span)
    else:
        reading.change_sound(*change, span)


def _program_of_channel(reading: Reading, arguments: list[str], span: Span) -> None:
    """`program 2 32` in a header: voices play on the channels in their order, so it is the second voice's."""
    channel, program = arguments[1:]
    if channel.isdigit() and program.isdigit() and 0 < int(channel) <= 16 and int(program) <= 127:
        reading.channel_programs[int(channel)] = int(program)
        voices = list(reading.voices.values())
        if int(channel) <= len(voices):
            voice = voices[int(channel) - 1]
            voice.set_sound(replace(voice.sound, program=int(program)), span)


def advise_on_field(reading: Reading, field: Field) -> None:
    """Says once of a field that it has no effect here."""
    if message := unobeyed_field(field.letter):
        _advise(reading, f"{field.letter}:", message, field.span)


def _advise(reading: Reading, name: str, message: str, span: Span) -> None:
    if span.end or reading.is_first_of_file:
        reading.problems.add_once("not-obeyed", message, span.start, span.end, each=name)
