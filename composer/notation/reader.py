"""Reading a tune: from its ABC text to a `Tune` with everything that is wrong with it."""

from dataclasses import replace
from fractions import Fraction

from composer.notation.checks import check_voice
from composer.notation.directives import read_instruction
from composer.notation.elements import Field, Span, Tune
from composer.notation.fields import field_at, fields_of, instruction
from composer.notation.finishing import finished_voices
from composer.notation.header import read_header
from composer.notation.inline import read_body_field
from composer.notation.lexing import is_music_line
from composer.notation.music import read_music_line
from composer.notation.playing_checks import check_playing
from composer.notation.reading import Reading
from composer.notation.staves import Staves, known_staves
from composer.notation.text_blocks import lines_outside_blocks, text_blocks
from composer.notation.unobeyed import advice_on_directive


def read_tune(text: str, position: int = 1, first_line: int = 1, file_header: str = "") -> Tune:
    """Read one tune; what cannot be read becomes a problem, and the rest is still read.

    Args:
        text: the tune's own lines; any text whatsoever.
        position: 1-based position of the tune in its tunebook.
        first_line: 1-based line of the tunebook on which the text starts.
        file_header: the tunebook's lines before its first tune, which apply to this one too.
    """
    reading = Reading(text)
    reading.is_first_of_file = position == 1
    fields, body = split_header(reading)
    _advise_text_blocks(reading)
    read_header(reading, fields, list(fields_of(file_header)))
    _tell_of_file(reading, file_header)
    for start, end in body:
        _read_body_line(reading, start, end)
    voices = finished_voices(reading)
    staves = _staves(reading, {voice.identifier for voice in voices})
    for voice in voices:
        check_voice(voice, reading.meter, reading.problems)
    tune = Tune(
        text, position, first_line, tuple(reading.header), reading.key, reading.meter,
        reading.unit or Fraction(1, 8), reading.tempo, reading.parts, voices, staves=staves,
    )  # fmt: skip
    check_playing(tune, reading.problems)
    return replace(tune, problems=reading.problems.in_order())


def _tell_of_file(reading: Reading, file_header: str) -> None:
    """What a file says of all its tunes and is not obeyed is told with the first of them."""
    if reading.is_first_of_file and "%%" in file_header:
        for start, end in lines_outside_blocks(file_header):
            name = file_header[start + 2 : end].partition(" ")[0].strip().lower()
            if file_header.startswith("%%", start) and (message := advice_on_directive(name)):
                reading.problems.add_once("not-obeyed", message, 0, 0, each=f"%%{name}")


def _staves(reading: Reading, sounding: set[str]) -> Staves:
    """The staves that the tune asks for, as far as it has voices for them."""
    asked, span = reading.staves, reading.staves_span
    staves = known_staves(asked, sounding)
    unknown = [name for names in asked.voices for name in names if name not in reading.voices]
    drawn = {name for names in staves.voices for name in names}
    left_out = [name for name in sounding if name not in drawn and "&" not in name] if drawn else []
    if unknown:
        message = (
            f"The staves name “{unknown[0][:30]}”, but no “V:” does. Write the names of the tune’s voices."
        )
        reading.problems.add("staves", message, span.start, span.end, fatal=False)
    if left_out:
        message = f"The voice “{min(left_out)[:30]}” is on no staff, so that it is not drawn. Add it there."
        reading.problems.add("staves", message, span.start, span.end, fatal=False)
    return staves


def split_header(reading: Reading) -> tuple[list[Field], list[tuple[int, int]]]:
    """The fields of the header, up to the first `K:`, and the lines of the body."""
    text = reading.text
    all_lines = list(lines_outside_blocks(text))
    fields: list[Field] = []
    for number, (start, end) in enumerate(all_lines):
        if text.startswith("%", start):
            reading.header_comments.append(Span(start, end))
            continue
        field = field_at(text, start, end)
        if field is None:
            if is_music_line(text, start, end):
                return fields, all_lines[number:]
            _report_stray_line(reading, start, end)
        elif field.letter == "+" and fields:
            before = fields[-1]
            fields[-1] = Field(before.letter, f"{before.value} {field.value}", Span(before.span.start, end))
        else:
            fields.append(field)
            if field.letter == "K":
                return fields, all_lines[number + 1 :]
    return fields, []


def _read_body_line(reading: Reading, start: int, end: int) -> None:
    text = reading.text
    if text.startswith("%", start):
        read_comment(reading, start, end)
        return
    field = field_at(text, start, end)
    if field is not None:
        read_body_field(reading, field)
    elif text[start:end].strip():
        read_music_line(reading, start, end)


def read_comment(reading: Reading, start: int, end: int) -> None:
    """A line that begins with “%”: an instruction where a second one follows."""
    found = instruction(reading.text, Span(start, end))
    if found is not None:
        read_instruction(reading, found.value, found.span)


def _advise_text_blocks(reading: Reading) -> None:
    for start, end in text_blocks(reading.text):
        name = reading.text[start:end].split(None, 1)[0]
        message = f"What stands from “{name}” to its end is not music: it is kept, but not drawn on the page."
        reading.problems.add_once("text-block", message, start, end)


def _report_stray_line(reading: Reading, start: int, end: int) -> None:
    if reading.text[start:end].strip():
        message = "This line is no information field: expected a letter and a colon. Put “N:” before it."
        reading.problems.add("header-line", message, start, end, fatal=False)
