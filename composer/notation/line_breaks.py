"""Normal line breaks: each system of the score is one line of text, without `!`, `$` and `\\`."""

import re
from dataclasses import dataclass, field

from composer.errors import ComposerError
from composer.notation.edits import Edits, removed
from composer.notation.elements import Tune
from composer.notation.fields import line_end
from composer.notation.lexing import FIELD_LINE
from composer.notation.traversal import Piece, Traversal, key_is_missing

_FIELD = re.compile(rf" *%|{FIELD_LINE.pattern}")
"""What would be a comment or a field on a line of its own."""


@dataclass(slots=True)
class _Line:
    """One line of music: its breaks, its `\\`, where it starts, where all but its last breaks end."""

    breaks: list[Piece] = field(default_factory=list)
    continuation: Piece | None = None
    start: int = -1
    end: int = 0
    knows_dollar: bool = True
    has_comment: bool = False
    is_clean: bool = True
    follows_break: bool = False
    has_words: bool = False


def with_normal_line_breaks(tune: Tune) -> str:
    """The tune's text with a line end in place of each `!` and `$` that breaks the score.

    Lines that a `\\` joins become one. Where words (`w:`) stand under a line, its breaks become `$`.
    Section 6.1.1, https://abcnotation.com/wiki/abc:standard:v2.1#score_line-breaking

    Raises:
        ComposerError: the tune says with `I:linebreak` that its line ends do not break the score, or it
            has no `K:` in its header.
    """
    edits = Edits(tune.text)
    traversal = Traversal(tune)
    lines = _lines(traversal)
    if lines and "<EOL>" not in traversal.reading.line_break_marks:
        raise ComposerError(
            "This tune says with “I:linebreak” that its line ends do not break the score: they "
            "are left as they are. Remove that line first."
        )
    if not traversal.has_key:
        raise key_is_missing()
    newline = line_end(tune.text)
    for number, line in enumerate(lines):
        if line is not None:
            _replace_breaks(tune.text, line, newline, edits)
            _join(tune.text, line, lines[number + 1 : number + 2], edits)
    return edits.applied()


def _lines(traversal: Traversal) -> list[_Line | None]:
    """The lines of music; None for each line of another kind."""
    found: list[_Line | None] = []
    line = _Line()
    for piece in traversal.pieces():
        if piece.kind == "line-end":
            found.append(line)
            line = _Line(follows_break=line.continuation is None)
        elif piece.kind == "field" and piece.field is not None:
            if piece.field.letter in "ws" and found and found[-1] is not None:
                found[-1].has_words = True
            found.append(None)
            line = _Line()
        else:
            _take(line, piece, traversal.reading.line_break_marks)
    return found


def _take(line: _Line, piece: Piece, marks: frozenset[str]) -> None:
    assert piece.voice is not None
    line.start = piece.start if line.start < 0 else line.start
    line.knows_dollar = "$" in marks
    if piece.kind == "line_break" and piece.match is not None:
        in_group = piece.voice.chord is not None or piece.voice.grace_open
        if (piece.match[0] == "!" or "$" in marks) and not in_group:
            line.breaks.append(piece)
            return
    if piece.kind == "continuation":
        line.continuation = piece
    elif piece.kind == "comment":
        line.has_comment = True
    elif piece.kind != "space":
        line.end = piece.end
    line.is_clean = line.is_clean and piece.kind not in ("unknown", "reserved")


def _replace_breaks(text: str, line: _Line, newline: str, edits: Edits) -> None:
    before = line.start
    for piece in line.breaks:
        is_first = before == line.start
        repeats = not text[before : piece.start].strip()
        before = piece.end
        if piece.start >= line.end and line.continuation is None:
            edits.replace(piece.start, piece.end, removed(text, piece.start, piece.end))
        elif (
            line.has_words
            or line.continuation
            or not line.is_clean
            or (repeats and is_first and not line.follows_break)
            or _FIELD.match(text, piece.end)
        ):
            if line.knows_dollar:
                edits.replace(piece.start, piece.end, "$")
        elif repeats:
            edits.replace(piece.start, piece.end, removed(text, piece.start, piece.end) if is_first else "")
        else:
            edits.replace(piece.start, piece.end, newline)


def _join(text: str, line: _Line, following: list[_Line | None], edits: Edits) -> None:
    mark, after = line.continuation, following[0] if following else None
    if mark is None or after is None or line.has_comment or line.has_words or after.has_words:
        return
    end = mark.end
    while text[end : end + 1].isspace():
        end += 1
    if line.is_clean and after.is_clean and not text.startswith("%", end):
        edits.replace(mark.start, end, " ")
