"""Reading the header of a tune: what its fields set before the first note (section 3.1)."""

from fractions import Fraction

from composer.notation.decorations import define_symbol
from composer.notation.directives import advise_on_field, read_instruction
from composer.notation.elements import Field
from composer.notation.fields import instruction
from composer.notation.keys import parse_key
from composer.notation.lengths import default_unit_note_length, parse_unit_note_length
from composer.notation.meters import parse_meter
from composer.notation.problems import Unreadable
from composer.notation.reading import Reading
from composer.notation.tempo import parse_tempo, with_words
from composer.notation.voices import enter_voice

LONGEST_PARTS = 500
_DEEPEST = 8

_RULES = {"K": "key", "M": "meter", "L": "unit-note-length", "Q": "tempo"}


def read_header(reading: Reading, fields: list[Field], inherited: list[Field]) -> None:
    """Take over the fields of a header, those of the file's header first.

    Section 3.1, https://abcnotation.com/wiki/abc:standard:v2.1#description_of_information_fields
    """
    own = {field.letter for field in fields}
    reading.header = [
        field for field in inherited if field.letter not in own or field.letter in "UI"
    ] + fields
    _instruct(reading, inherited, fields)
    for field in reading.header:
        try:
            _apply(reading, field)
        except Unreadable as problem:
            reading.problems.add(_RULES[field.letter], str(problem), field.span.start, field.span.end)
    if reading.unit is None:
        reading.unit = default_unit_note_length(reading.meter)
    for field in reading.header:
        if field.letter == "Q":
            _set_tempo(reading, field, reading.unit)
    for field in fields:
        if field.letter == "V":
            enter_voice(reading, field)
    _advise(reading, own)


def _apply(reading: Reading, field: Field) -> None:
    if field.letter == "M":
        reading.meter = parse_meter(field.value)
    elif field.letter == "L":
        reading.unit = parse_unit_note_length(field.value)
    elif field.letter == "K":
        reading.key = parse_key(field.value)
    elif field.letter == "P":
        reading.parts = expand_parts(field.value)
    elif field.letter == "U":
        define_symbol(reading, field.value, field.span.start, field.span.end)
    else:
        advise_on_field(reading, field)


def _instruct(reading: Reading, inherited: list[Field], own: list[Field]) -> None:
    """The instructions of a header, those of the file first; behind a `V:` they are that voice’s."""
    text = reading.text
    written = [field for span in reading.header_comments if (field := instruction(text, span))] + own
    reading.header_voice = ""
    for field in [*inherited, *sorted(written, key=lambda field: field.span.start)]:
        if field.letter == "V" and field.span.end:
            reading.header_voice = field.value.partition(" ")[0]
        elif field.letter == "I":
            read_instruction(reading, field.value, field.span)
    reading.header_voice = ""


def _set_tempo(reading: Reading, field: Field, unit: Fraction) -> None:
    try:
        reading.tempo = with_words(reading.tempo, parse_tempo(field.value, unit))
    except Unreadable as problem:
        reading.problems.add("tempo", str(problem), field.span.start, field.span.end, fatal=False)


def _advise(reading: Reading, own: set[str]) -> None:
    letters = {field.letter for field in reading.header}
    if "X" not in own:
        reading.problems.add(
            "no-number",
            "This tune has no number: ABC 2.1 starts a tune with “X:1”. Add it as its first line.",
            0,
            0,
            fatal=False,
        )
    if "K" not in letters:
        reading.problems.add(
            "no-key",
            "This tune has no key: expected a line such as “K:G” between its header and its music. Add it.",
            0,
            0,
        )
    if "M" not in letters:
        reading.problems.add(
            "no-meter",
            "This tune has no meter, so its bars are not checked. Add “M:4/4” or the meter that it has.",
            0,
            0,
            fatal=False,
        )


def expand_parts(value: str) -> str:
    """`(AB)3C2` as `ABABABCC`; at most `LONGEST_PARTS` parts, dots and spaces left out.

    Section 3.1.9, https://abcnotation.com/wiki/abc:standard:v2.1#pparts
    """
    stack: list[list[str]] = [[]]
    group = ""
    digits = ""
    for character in value[:1000] + ".":
        if character.isascii() and character.isdigit():
            digits += character
            continue
        stack[-1].append(_repeated(group, digits))
        group, digits = "", ""
        if character == "(" and len(stack) < _DEEPEST:
            stack.append([])
        elif character == ")" and len(stack) > 1:
            group = "".join(stack.pop())[:LONGEST_PARTS]
        elif character.isascii() and character.isalpha():
            group = character
    return "".join("".join(part) for part in stack)[:LONGEST_PARTS]


def _repeated(group: str, digits: str) -> str:
    times = int(digits[:3]) if digits else 1
    return (group * min(times, LONGEST_PARTS))[:LONGEST_PARTS]
