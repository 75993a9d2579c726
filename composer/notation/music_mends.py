"""Mends for what is wrong in the lines of music."""

import re
from collections.abc import Iterator

from composer.notation.edits import Edits, parts_cleanly
from composer.notation.elements import Problem, Tune
from composer.notation.traversal import Piece, Traversal

_Change = tuple[str, int, int, str]

_NOTE = r"(?:(?:\^\^?|__?|=)?[A-Ga-g][,']*)"
_OPEN_CHORD = re.compile(rf"\[({_NOTE}{{2,5}})(?=[\s|]|$)")
_OPEN_GRACE = re.compile(rf"\{{(/?{_NOTE}{{1,4}})(?=[ \t]+{_NOTE})")
_OCTAVE = re.compile(r"([\^_=]*[A-Ga-g])([,']+)")
_MOST_MARKS = 4
_LONGEST_SHOWN = 20


def remove(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """Take out what is not read anyway."""
    yield from _removal(tune.text, problem.span.start, problem.span.end)


def mend_unknown(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """Close a chord or grace notes where it is plain where they end; or take out what cannot be read."""
    start, end = problem.span.start, problem.span.end
    chord = _OPEN_CHORD.match(tune.text, start) if end == start + 1 else None
    grace = _OPEN_GRACE.match(tune.text, start) if end == start + 1 else None
    if chord:
        yield f"Close the chord: “{chord[0]}]”", chord.end(), chord.end(), "]"
    if grace:
        yield f"Close the grace notes: “{grace[0]}}}”", grace.end(), grace.end(), "}"
    if tune.text[start] != '"':  # a text that is not closed: nobody knows where it ends
        yield from _removal(tune.text, start, end)


def remove_tie(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """Take out a tie that leads nowhere; those of chords may tie some of their notes."""
    text, start, end = tune.text, problem.span.start, problem.span.end
    if text[start:end] in ("-", ".-"):
        yield from _removal(text, start, end)
    elif not text.startswith("[", start) and text.startswith("-", end):
        yield from _removal(text, end, end + 1)


def remove_tuplet(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """Take out a tuplet of one note or none."""
    start, end = problem.span.start, problem.span.end
    if re.fullmatch(r"\(0*[01](?::.*)?", tune.text[start:end]):
        yield from _removal(tune.text, start, end)


def remove_empty_chord(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """Take out `[]`."""
    text, end = tune.text, problem.span.end
    start = text.rfind("[", max(0, problem.span.start - _LONGEST_SHOWN), problem.span.start)
    if start >= 0 and not text[start + 1 : problem.span.start].strip():
        yield from _removal(text, start, end)


def shorten_octave_marks(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """As many octave marks as are read."""
    match = _OCTAVE.fullmatch(tune.text, problem.span.start, problem.span.end)
    if match:
        up = match[2].count("'") > match[2].count(",")
        note = match[1] + ("'" if up else ",") * _MOST_MARKS
        yield f"Write “{note}”", match.start(), match.end(), note


def close_blanks(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """Take out all blanks between notes and their lengths; the problem is told once a tune."""
    text, changes = tune.text, []
    for piece in Traversal(tune).pieces():
        last = piece.voice.last if piece.voice is not None and piece.kind == "stray_length" else None
        if last is not None and last.end == piece.end:  # it was read as that note's length
            start = len(text[last.start : piece.start].rstrip(" \t")) + last.start
            changes.append((start, piece.start, ""))
    if changes:
        yield "Take out the blanks within notes", *_together(text, changes)


def remove_reserved(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """Take out all characters that ABC 2.1 keeps for later; the problem is told once a tune."""
    text = tune.text
    found = [piece for piece in Traversal(tune).pieces() if piece.kind == "reserved"]
    changes = [(p.start, p.end, "") for p in found if parts_cleanly(text, p.start, p.end)]
    if len(changes) == 1:
        yield from _removal(text, *changes[0][:2])
    elif changes:
        yield "Remove all characters without a meaning", *_together(text, changes)


def replace_old_breaks(tune: Tune, problem: Problem) -> Iterator[_Change]:
    """Take out all old `!` line breaks at the ends of lines, and write `$` for those within lines."""
    traversal = Traversal(tune)
    changes: list[tuple[int, int, str]] = []
    line: list[Piece] = []
    for piece in traversal.pieces():
        line.append(piece)
        if piece.kind == "line-end":
            changes += _breaks_of_line(tune.text, line, traversal.reading.line_break_marks, traversal.has_key)
            line = []
    if changes:
        yield "Replace the old line breaks", *_together(tune.text, changes)


def _breaks_of_line(
    text: str, line: list[Piece], marks: frozenset[str], has_key: bool
) -> Iterator[tuple[int, int, str]]:
    """The old breaks of one line; without a `K:`, a first line with `$` would not be known for music."""
    at_end = "<EOL>" in marks
    for piece in reversed(line):
        if piece.kind == "line_break" and text[piece.start] == "!":
            if at_end and parts_cleanly(text, piece.start, piece.end):
                yield piece.start, piece.end, ""
            elif "$" in marks and has_key:
                yield piece.start, piece.end, "$"
        elif piece.kind not in ("space", "comment", "line-end"):
            at_end = False


def _together(text: str, changes: list[tuple[int, int, str]]) -> tuple[int, int, str]:
    """Several replacements as one, from the first to the last."""
    start, end = min(change[0] for change in changes), max(change[1] for change in changes)
    edits = Edits(text[start:end])
    for first, last, new in changes:
        edits.replace(first - start, last - start, new)
    return start, end, edits.applied()


def _removal(text: str, start: int, end: int) -> Iterator[_Change]:
    if start < end and parts_cleanly(text, start, end):
        shown = text[start:end] if end - start <= _LONGEST_SHOWN else text[start : start + 19] + "…"
        yield f"Remove “{shown}”", start, end, ""
