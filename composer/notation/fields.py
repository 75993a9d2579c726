"""Information fields: which line is one, and where its letter and value stand (section 3)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from composer.notation.elements import Field, Span
from composer.notation.lexing import FIELD_LINE, comment_start
from composer.notation.text_blocks import lines_outside_blocks

# What a file says with `%%` of all its tunes and that is obeyed; it means the same as an “I:” field.
_INSTRUCTION = re.compile(
    r"%(?:%(?:MIDI|percmap|score|staves|linebreak|propagate-accidentals)\b|abc-[0-9])", re.IGNORECASE
)


def field_at(text: str, start: int, end: int) -> Field | None:
    """The information field on a line of the text, or None where the line is no field.

    Section 3, https://abcnotation.com/wiki/abc:standard:v2.1#information_fields
    """
    match = FIELD_LINE.match(text, start, end)
    if match is None:
        return None
    value = text[match.end() : comment_start(text, match.end(), end)]
    return Field(match[1], value.replace("\\%", "%").strip(), Span(start, end))


def fields_of(text: str) -> Iterator[Field]:
    """The fields on the lines of a text, such as a file header, without a place in the tune's text.

    Section 2.2.2, https://abcnotation.com/wiki/abc:standard:v2.1#file_header
    """
    for start, end in lines_outside_blocks(text):
        found = field_at(text, start, end)
        if found is None and _INSTRUCTION.match(text, start, end):
            found = instruction(text, Span(start, end))
        if found is not None:
            yield replace(found, span=Span(0, 0))


def instruction(text: str, comment: Span) -> Field | None:
    """What a line that begins with “%” says as an `I:` field: `%%score …`, or `%abc-2.1` (section 2.3.1)."""
    if text.startswith("%%", comment.start):
        return Field("I", text[comment.start + 2 : comment.end].strip(), comment)
    if text.startswith("%abc-", comment.start):
        return Field("I", f"abc-version {text[comment.start + 5 : comment.end].strip()}", comment)
    return None


def value_span(text: str, field: Field) -> Span:
    """The field's value in the text, without the spaces around it; without letter, brackets and comment."""
    start = text.index(":", field.span.start, field.span.end) + 1
    if text.startswith("[", field.span.start):
        end = field.span.end - 1
    elif "\n" in text[field.span.start : field.span.end]:
        end = field.span.end  # continued by “+:” lines
    else:
        end = comment_start(text, start, field.span.end)
    value = text[start:end]
    kept = value.strip()
    start += len(value) - len(value.lstrip()) if kept else 0
    return Span(start, start + len(kept))


def line_end(text: str) -> str:
    """The kind of line end that the text has."""
    at = text.find("\n")
    if at < 0:
        return "\r" if "\r" in text else "\n"
    return "\r\n" if at and text[at - 1] == "\r" else "\n"
