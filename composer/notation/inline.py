"""Reading fields in the body of a tune: on lines of their own and inline, `[K:G]` (section 3.2)."""

import re
from collections.abc import Callable

from composer.notation.decorations import define_symbol
from composer.notation.directives import advise_on_field, read_instruction
from composer.notation.elements import Field, KeyChange, Meter, MeterChange, PartMark, Span, TempoChange
from composer.notation.keys import parse_key
from composer.notation.lengths import parse_unit_note_length
from composer.notation.lyrics import read_words
from composer.notation.meters import parse_meter
from composer.notation.problems import Unreadable
from composer.notation.reading import Reading
from composer.notation.tempo import parse_tempo, with_words
from composer.notation.voices import enter_voice

_LONGEST_PART = 60
_RULES = {"K": "key", "M": "meter", "L": "unit-note-length", "Q": "tempo"}


def read_inline_field(reading: Reading, match: re.Match[str]) -> None:
    """A field inside a line of music.

    Section 3.2, https://abcnotation.com/wiki/abc:standard:v2.1#use_of_fields_within_the_tune_body
    """
    read_body_field(reading, Field(match["letter"], match["value"].strip(), Span(*match.span())))
    reading.voice.joined = False


def read_body_field(reading: Reading, field: Field) -> None:
    """A field after the header: what it changes holds from here on."""
    handler = _HANDLERS.get(field.letter)
    if handler is None:  # notes, history: nothing that is heard or drawn
        advise_on_field(reading, field)
        return
    try:
        handler(reading, field)
    except Unreadable as problem:
        rule = _RULES.get(field.letter, "field")
        reading.problems.add(rule, str(problem), field.span.start, field.span.end)


def _change_key(reading: Reading, field: Field) -> None:
    voice = reading.voice
    key = parse_key(field.value, voice.key)
    if reading.belongs_to_voice:
        voice.set_key(key)
        voice.items.append(KeyChange(field.span, key))
        return
    reading.key = key
    for each in reading.voices.values():
        each.set_key(key)


def _change_meter(reading: Reading, field: Field) -> None:
    voice = reading.voice
    meter = _meter_of_line(reading, field)
    if reading.belongs_to_voice:
        voice.meter = meter
        voice.items.append(MeterChange(field.span, meter))
        return
    reading.meter = meter
    for each in reading.voices.values():
        each.meter = meter


def _meter_of_line(reading: Reading, field: Field) -> Meter:
    """The meter; what follows it on its line is left out, but the meter holds."""
    words = field.value.split(None, 1)
    try:
        return parse_meter(field.value)
    except Unreadable:
        if len(words) < 2:
            raise
        meter = parse_meter(words[0])
        message = f"“{words[1][:30]}” stands behind a meter and is left out. Put the music on the next line."
        reading.problems.add("meter", message, field.span.start, field.span.end)
        return meter


def _change_unit(reading: Reading, field: Field) -> None:
    voice = reading.voice
    voice.unit = parse_unit_note_length(field.value)
    if reading.belongs_to_voice:
        return
    reading.unit = voice.unit
    for each in reading.voices.values():
        each.unit = voice.unit


def _change_tempo(reading: Reading, field: Field) -> None:
    voice = reading.voice
    tempo = parse_tempo(field.value, voice.unit)
    if reading.has_notes or voice.items:
        voice.items.append(TempoChange(field.span, tempo))
    else:
        reading.tempo = with_words(reading.tempo, tempo)


def _start_part(reading: Reading, field: Field) -> None:
    """Section 3.1.9, https://abcnotation.com/wiki/abc:standard:v2.1#pparts"""
    name = field.value.strip(' ".')[:_LONGEST_PART]
    if name:
        mark = PartMark(field.span, name)
        reading.part = mark
        current = reading.voice
        for voice in reading.voices.values():
            if voice is current or not isinstance(next(reversed(voice.items), None), PartMark):
                voice.items.append(mark)


def _enter_voice(reading: Reading, field: Field) -> None:
    reading.current = enter_voice(reading, field)
    reading.voice_entered = True


def _define_symbol(reading: Reading, field: Field) -> None:
    define_symbol(reading, field.value, field.span.start, field.span.end)


def _second_number(reading: Reading, field: Field) -> None:
    message = (
        "A second “X:” stands in this tune, where the next one seems to start. Put an empty line before it."
    )
    reading.problems.add("second-tune", message, field.span.start, field.span.end)


def _instruct(reading: Reading, field: Field) -> None:
    read_instruction(reading, field.value, field.span)


_HANDLERS: dict[str, Callable[[Reading, Field], None]] = {
    "K": _change_key,
    "M": _change_meter,
    "L": _change_unit,
    "Q": _change_tempo,
    "P": _start_part,
    "V": _enter_voice,
    "U": _define_symbol,
    "I": _instruct,
    "X": _second_number,
    "w": read_words,
    "+": read_words,
}
