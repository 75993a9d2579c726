"""Where the value of a field stands in the text, so that it can be changed and the rest of its line kept."""

from composer.notation.elements import Field, Span
from composer.notation.lexing import comment_start


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
