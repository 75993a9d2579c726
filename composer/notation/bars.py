"""Reading bar lines, repeats and the numbers of endings (sections 4.8 to 4.10)."""

import re
from dataclasses import replace

from composer.notation.decorations import taken_by_bar_line
from composer.notation.elements import Barline, Span
from composer.notation.reading import Reading

_LARGEST_ENDING = 99


def read_bar(reading: Reading, match: re.Match[str]) -> None:
    """A bar line in any spelling, and the ending that may start right after it.

    Sections 4.8 and 4.9, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
    """
    lines = match["lines"]
    numbers = match["bar_ending"]
    endings = _endings(reading, match, numbers) if numbers else ()
    barline = _barline(lines, Span(*match.span()), endings)
    waiting = reading.voice.attachments
    if waiting is not None and (waiting.decorations or waiting.annotations):
        decorations, annotations = taken_by_bar_line(waiting)
        barline = replace(barline, decorations=decorations, annotations=annotations)
    reading.voice.start_bar(barline)


def read_ending(reading: Reading, match: re.Match[str]) -> None:
    """An ending that starts apart from a bar line: `[2`.

    Section 4.9, https://abcnotation.com/wiki/abc:standard:v2.1#first_and_second_repeats
    """
    voice = reading.voice
    endings = _endings(reading, match, match["numbers"])
    before = voice.items[-1] if voice.items else None
    if isinstance(before, Barline) and not before.endings:
        span = Span(before.span.start, match.end())
        voice.items[-1] = replace(before, span=span, endings=endings)
    else:
        voice.start_bar(Barline(Span(*match.span()), "invisible", 0, False, endings, False))


def close_ending(reading: Reading, match: re.Match[str]) -> None:
    """A `]` that closes no chord closes the bracket of an ending."""
    voice = reading.voice
    if any(isinstance(item, Barline) and item.endings for item in voice.items[-400:]):
        voice.start_bar(Barline(Span(*match.span()), "invisible", 0, False, (), True))
    else:
        reading.problems.add_unknown(*match.span())


def _barline(lines: str, span: Span, endings: tuple[int, ...]) -> Barline:
    if lines.strip(":") == "":
        return Barline(span, "single", 1, True, endings, True)
    colons_before = len(lines) - len(lines.lstrip(":"))
    if not colons_before and not lines.endswith(":") and lines != "|:|":
        colons_before = lines.count(":")  # `[|]:|` and the like end a repeat
    repeat_start = lines.endswith(":") or lines == "|:|"
    kind = _kind(lines.replace(":", ""))
    ends = kind in ("double", "thin-thick", "thick-thin") or colons_before > 0 or repeat_start
    return Barline(span, kind, min(colons_before, 9), repeat_start, endings, ends)


def _kind(lines: str) -> str:
    if lines == "|":
        return "single"
    if lines == ".|":
        return "dotted"
    if lines == "[|]":
        return "invisible"
    if lines.startswith("["):
        return "thick-thin"
    return "thin-thick" if "]" in lines else "double"


def _endings(reading: Reading, match: re.Match[str], numbers: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in numbers[:60].split(","):
        bounds = [int(number[:4] or 0) for number in part.rstrip("-").split("-")]
        low, high = bounds[0], bounds[-1]
        if len(bounds) > 2 or not 0 < low <= high <= _LARGEST_ENDING:
            reading.problems.add(
                "ending",
                f"“{numbers[:20]}” are no numbers of an ending: expected such as “1” or “1,3”. Correct them.",
                *match.span(),
            )
            return tuple(found) or (1,)
        found.extend(range(low, high + 1))
    return tuple(dict.fromkeys(found))
