"""Reading one line of music: each token goes to the function for its kind (section 4)."""

import re
from collections.abc import Callable

from composer.notation.bars import read_bar, read_ending
from composer.notation.decorations import read_decoration, read_quoted, read_symbol
from composer.notation.elements import LineBreak, Span
from composer.notation.groups import (
    end_chord,
    end_grace,
    end_slur,
    read_broken_rhythm,
    read_old_chord,
    read_tie,
    start_chord,
    start_grace,
    start_slur,
    start_tuplet,
)
from composer.notation.inline import read_inline_field
from composer.notation.lexing import SCANNER
from composer.notation.notes import read_measures_of_rest, read_note, read_rest, read_stray_length
from composer.notation.overlays import start_overlay
from composer.notation.reading import Reading


def read_music_line(reading: Reading, start: int, end: int) -> None:
    """Read the music between two offsets of the text, which is one line without its line end."""
    continued = False
    for match in SCANNER.finditer(reading.text, start, end):
        kind = match.lastgroup or "unknown"
        HANDLERS[kind](reading, match)
        if kind == "continuation":
            continued = True
    finish_line(reading, end, continued)


def finish_line(reading: Reading, end: int, continued: bool) -> None:
    """A line of music ends: nothing stays open over its end, and the score breaks unless it is continued."""
    _close_line(reading, end)
    reading.voice.end_line(continued)
    if not continued and "<EOL>" in reading.line_break_marks:
        _break_line(reading, end, end)


def _close_line(reading: Reading, end: int) -> None:
    voice = reading.voice
    voice.joined = False
    if voice.chord is not None:
        message = "This chord is not closed: expected its end on the same line. Close it."
        reading.problems.add("chord", message, voice.chord.start, end)
        voice.chord = None
    if voice.grace_open:
        reading.problems.add(
            "grace", "These grace notes are not closed: expected a “}”. Close them.", end, end
        )
        voice.grace_open = False


def _space(reading: Reading, match: re.Match[str]) -> None:
    reading.voice.joined = False


def _break(reading: Reading, match: re.Match[str]) -> None:
    """Section 6.1.1, https://abcnotation.com/wiki/abc:standard:v2.1#score_line-breaking"""
    if match[0] == "!" and "!" not in reading.line_break_marks:
        reading.advise_old_break(*match.span())
    if match[0] == "!" or "$" in reading.line_break_marks:
        _break_line(reading, *match.span())


def _break_line(reading: Reading, start: int, end: int) -> None:
    items = reading.voice.items
    if items and not isinstance(items[-1], LineBreak):
        items.append(LineBreak(Span(start, end)))


def _nothing(reading: Reading, match: re.Match[str]) -> None:
    pass


def _reserved(reading: Reading, match: re.Match[str]) -> None:
    """Section 8.1, https://abcnotation.com/wiki/abc:standard:v2.1#reserved_characters"""
    message = f"“{match[0][:10]}” has no meaning in ABC 2.1 and is left out. Remove it."
    reading.problems.add_once("reserved-character", message, *match.span())


def _unknown(reading: Reading, match: re.Match[str]) -> None:
    reading.problems.add_unknown(*match.span())


HANDLERS: dict[str, Callable[[Reading, re.Match[str]], None]] = {
    "note": read_note,
    "space": _space,
    "bar": read_bar,
    "tuplet": start_tuplet,
    "slur_start": start_slur,
    "slur_end": end_slur,
    "broken": read_broken_rhythm,
    "tie": read_tie,
    "rest": read_rest,
    "measures": read_measures_of_rest,
    "quoted": read_quoted,
    "grace_start": start_grace,
    "grace_end": end_grace,
    "inline": read_inline_field,
    "ending": read_ending,
    "chord_start": start_chord,
    "chord_end": end_chord,
    "old_chord": read_old_chord,
    "stray_length": read_stray_length,
    "decoration": read_decoration,
    "symbol": read_symbol,
    "line_break": _break,
    "comment": _nothing,
    "continuation": _nothing,
    "overlay": start_overlay,
    "spacer": _space,
    "ignored": _nothing,
    "reserved": _reserved,
    "unknown": _unknown,
}
