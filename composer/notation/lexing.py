"""Lines of ABC and the tokens of a line: the grammar that the reader and an editor's highlighter share.

Every alternative of `SCANNER` stops at the first character that cannot belong to it, so that scanning takes
time linear in the length of the line whatever stands in it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from composer.notation.chord_symbols import is_chord_like

_LINE_END = re.compile(r"\r\n|\n|\r")

KINDS = (
    "field", "field-value", "note", "accidental", "rest", "length", "barline", "repeat", "ending", "tuplet",
    "slur", "tie", "grace", "decoration", "chord-symbol", "annotation", "inline-field", "comment",
    "directive", "chord", "broken-rhythm", "line-break", "continuation", "spacer", "overlay", "unknown",
)  # fmt: skip

FIELD_LINE = re.compile(r"[ \t]*([A-Za-z+]):(?![|:])")
"""A line that is an information field (section 3); `A:|` and `c::` are music."""

_MUSIC_LINE = re.compile(r"[A-Ga-gzxZ0-9/|:\[\]()<>,'^_=\s{}~.!\-]+")
_LENGTH = r"[0-9]*/*[0-9]*"
_OLD_CHORD = (
    r"\+(?!f{1,4}\+)(?=(?:(?:\^\^?|__?|=)?[A-Ga-g][,']*[0-9]*/*[0-9]*){1,16}\+)"
    r"|(?<=[A-Ga-g,'0-9/])\+(?![A-Za-z0-9<>.()]+\+)"
)
"""A chord of ABC before 2.0, `+CEG+`, begins or ends; `+ff+` is a decoration (section 10.2.3)."""
_ENDING = r"[0-9]+(?:[,-][0-9]+)*"
_MUSIC_ONLY = r"[A-Ga-gzx0-9,'/^_=()<>~.-]+!"
_NAMED_LIKE_MUSIC = r"f{1,4}|[<>][()]?|[0-5]|D\.C\.|[~-][()]|/{1,3}|\^|D\.[CS]\. al (?:coda|fine|Coda|Fine)"
"""Decorations of section 4.14 whose names could be notes, and those that are written with spaces."""

SCANNER = re.compile(
    r"(?P<note>(?P<accidental>\^\^?|__?|=|[\^_][0-9]?/[0-9]?)?(?P<step>[A-Ga-g])(?P<octave>[,']*)(?P<length>"
    + _LENGTH
    + "))"
    r"|(?P<space>\s+)"
    r"|(?P<bar>(?P<lines>:+\[?\|[|\]:]*|::+|\.?\|[|\]:]*|\[\|[|\]:]*)(?:\[?(?P<bar_ending>" + _ENDING + "))?)"
    r"|(?P<tuplet>\((?P<p>[0-9]+)(?::(?P<q>[0-9]*)(?::(?P<r>[0-9]*))?)?)"
    r"|(?P<slur_start>\.?\()"
    r"|(?P<slur_end>\))"
    r"|(?P<broken>>+|<+)"
    r"|(?P<tie>\.?-)"
    r"|(?P<rest>[zx](?P<rest_length>" + _LENGTH + "))"
    r"|(?P<measures>[ZX](?P<count>[0-9]*))"
    r'|(?P<quoted>"(?P<words>[^"]*)")'
    r"|(?P<grace_start>\{(?P<slash>/?)(?=[^{}]*\}))"
    r"|(?P<grace_end>\})"
    r"|(?P<inline>\[(?P<letter>[A-Za-z]):(?P<value>[^\[\]]*)\])"
    r"|(?P<ending>\[(?P<numbers>" + _ENDING + "))"
    r"|(?P<chord_start>\[(?=[^\[\]|]*\]))"
    r"|(?P<chord_end>\](?P<chord_length>" + _LENGTH + "))"
    r"|(?P<old_chord>(?:" + _OLD_CHORD + ")(?P<old_chord_length>" + _LENGTH + "))"
    r"|(?P<decoration>!(?P<name>(?:" + _NAMED_LIKE_MUSIC + r")(?=!)|(?!" + _MUSIC_ONLY + r")[^!\s|\[\]\"%]+)!"
    r"|\+(?P<old_name>[A-Za-z0-9<>.()]+)\+)"
    r"|(?P<symbol>[.~H-Wh-w])"
    r"|(?P<line_break>[!$])"
    r"|(?P<comment>%.*)"
    r"|(?P<continuation>\\(?=\s*(?:%.*)?$))"
    r"|(?P<overlay>&+)"
    r"|(?P<spacer>y[0-9]*)"
    r"|(?P<ignored>`+)"
    r"|(?P<reserved>[*;?@#]+)"
    r"|(?P<stray_length>(?<=[ \t])(?:[0-9]{1,3}(?:/{1,3}[0-9]{0,3})?|/{1,3}[0-9]{0,3}))"
    r"|(?P<unknown>.)",
    re.DOTALL,
)

_PUBLIC = {
    "bar": "barline", "tuplet": "tuplet", "slur_start": "slur", "slur_end": "slur", "broken": "broken-rhythm",
    "tie": "tie", "rest": "rest", "measures": "rest", "quoted": "annotation", "grace_start": "grace",
    "grace_end": "grace", "inline": "inline-field", "ending": "ending", "chord_start": "chord",
    "chord_end": "chord", "old_chord": "chord", "stray_length": "unknown",
    "decoration": "decoration", "symbol": "decoration", "line_break": "line-break",
    "comment": "comment", "continuation": "continuation", "overlay": "overlay", "spacer": "spacer",
    "ignored": "spacer", "reserved": "unknown", "unknown": "unknown",
}  # fmt: skip
_PARTS = {
    "note": (("accidental", "accidental"), ("step", "note"), ("octave", "note"), ("length", "length")),
    "rest": (("rest", "rest"), ("rest_length", "length")),
    "measures": (("measures", "rest"), ("count", "length")),
    "chord_end": (("chord_end", "chord"), ("chord_length", "length")),
    "bar": (("lines", "barline"), ("bar_ending", "ending")),
}


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a line: its kind (one of `KINDS`) and its offsets in the line, `end` exclusive."""

    kind: str
    start: int
    end: int


def tokens(line: str, in_body: bool) -> tuple[Token, ...]:
    """Tokens of one line, in order, without the spaces between them.

    Args:
        line: one line without its line end.
        in_body: True after the `K:` of the header, where lines are music unless they are fields.
    """
    if line.startswith("%"):
        return (Token("directive" if line.startswith("%%") else "comment", 0, len(line)),)
    field = FIELD_LINE.match(line)
    if field:
        return tuple(_field_tokens(line, field))
    if in_body:
        return tuple(_music_tokens(line))
    return (Token("unknown", 0, len(line)),) if line.strip() else ()


def comment_start(text: str, start: int, end: int) -> int:
    r"""Where the comment of a line starts, or `end`; `\%` starts none (section 2.2.1)."""
    found = text.find("%", start, end)
    while found > start and text[found - 1] == "\\":
        found = text.find("%", found + 1, end)
    return end if found < 0 else found


def is_music_line(text: str, start: int, end: int) -> bool:
    """True where a line has a bar line and nothing that could be words."""
    return text.find("|", start, end) >= 0 and _MUSIC_LINE.fullmatch(text, start, end) is not None


def _field_tokens(line: str, field: re.Match[str]) -> Iterator[Token]:
    comment = comment_start(line, field.end(), len(line))
    yield Token("field", field.start(1), field.end())
    if line[field.end() : comment].strip():
        yield Token("field-value", field.end(), comment)
    if comment < len(line):
        yield Token("comment", comment, len(line))


def _music_tokens(line: str) -> Iterator[Token]:
    for match in SCANNER.finditer(line):
        group = match.lastgroup or "unknown"
        if group in _PARTS:
            yield from _part_tokens(match, group)
        elif group == "quoted" and is_chord_like(match["words"]):
            yield Token("chord-symbol", match.start(), match.end())
        elif group != "space":
            yield Token(_PUBLIC[group], match.start(), match.end())


def _part_tokens(match: re.Match[str], group: str) -> Iterator[Token]:
    start = match.start()
    for name, kind in _PARTS[group]:
        end = match.end(name)
        if name == group:  # the whole match: what is left of it once its other part is taken off
            end = match.start(_PARTS[group][1][0])
        if end > start:
            is_repeat = kind == "barline" and ":" in match["lines"]
            yield Token("repeat" if is_repeat else kind, start, end)
            start = end


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line, without its line end; a last line without a line end counts."""
    start = 0
    for match in _LINE_END.finditer(text):
        yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def line_starts(text: str) -> list[int]:
    """Offsets at which lines start; always at least one."""
    return [0, *(match.end() for match in _LINE_END.finditer(text))]
