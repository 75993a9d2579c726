"""Instructions to programs that change how a tune is read: `I:` fields and `%%` lines (section 11)."""

from composer.notation.reading import Reading

_PROPAGATIONS = ("not", "octave", "pitch")
_MARKS = ("<EOL>", "$", "!")


def read_instruction(reading: Reading, value: str) -> None:
    """`linebreak` and `propagate-accidentals`; other instructions are for typesetters.

    Sections 6.1.1 and 11.3, https://abcnotation.com/wiki/abc:standard:v2.1#accidental_directives
    """
    words = value.split()[:8]
    if not words:
        return
    name, arguments = words[0].lower(), words[1:]
    if name == "linebreak":
        reading.line_break_marks = frozenset(mark for mark in arguments if mark in _MARKS)
    elif name == "propagate-accidentals" and arguments and arguments[0] in _PROPAGATIONS:
        reading.propagation = arguments[0]
        for voice in reading.voices.values():
            voice.accidentals.propagation = arguments[0]
