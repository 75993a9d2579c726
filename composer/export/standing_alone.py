"""A tune's text made to stand alone: numbered, without gaps, with what its tunebook's header gave it."""

import re

from composer.notation.elements import Span, Tune

_NUMBER = re.compile(r"^X:[ \t]*\d+", re.MULTILINE)
_NAMES = re.compile(r"(?:[XT]:[^\n]*\n)+")


def standing_alone(tune: Tune) -> str:
    """The text as it is, with what it needs to mean the same in a file of its own.

    `X:1` is put before it where it has no reference number (ABC 2.1, section 3.1.1); fields that it has
    from its tunebook's header (section 2.2.2) stand after its titles; empty lines, which would end a tune
    (section 2.2.1), are left out.
    """
    lines = (line for line in re.split(r"\r\n?|\n", tune.text) if line.strip())
    text = "".join(f"{line}\n" for line in lines)
    if not _NUMBER.search(text):
        text = "X:1\n" + text
    inherited = "".join(
        f"{field.letter}:{field.value}\n" for field in tune.header if _from_tunebook(field.span)
    )
    names = _NAMES.match(text)
    place = names.end() if names else 0
    return text[:place] + inherited + text[place:]


def _from_tunebook(span: Span) -> bool:
    return span.start == span.end
