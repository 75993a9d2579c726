"""Takes tunes out of a text that a network wrote, and says why where there is none."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from composer.notation.elements import Event, Tune
from composer.notation.reader import read_tune
from composer.notation.rhythms import SWUNG_IN

SEPARATOR = "\n\n"
_HORNPIPE = re.compile(r"^R:[ \t]*[Hh]ornpipe\b", re.MULTILINE)
"""abc2midi swings what it reads so, and calls it an error in C|; in capitals it plays it as it is written."""


@dataclass(frozen=True)
class FoundTune:
    """A tune with X: and T:, as text and title; `checks` says in sentences what is wrong with it."""

    text: str
    title: str
    checks: tuple[str, ...] = ()


@dataclass(frozen=True)
class NoTune:
    """What is missing in a text, as the beginning of a sentence."""

    reason: str


def complete_blocks(text: str) -> list[str]:
    """The tunes of a text: each stands between blank lines, and the last has ended with one.

    Where not one has ended, what there is counts.
    """
    blocks = [block.strip("\n") for block in re.split(r"\n[ \t]*\n", text)]
    ended = [block for block in blocks[:-1] if block.strip()]
    return ended or [block for block in blocks[-1:] if block.strip()]


def take_tune(
    block: str, number: int, title_for: Callable[[Tune, int], str], note: str = ""
) -> FoundTune | NoTune:
    """Makes a whole tune of a block: puts X: and T: before it where it has none, and reads it.

    Args:
        number: for X:, from 1.
        title_for: gives a tune of this number its title, where it has none.
        note: for an `N:` behind the title; empty for none.
    """
    tune = read_tune(block)
    if not tune.fields("K"):
        return NoTune("it has no K: field, which gives the key and begins the music")
    if not _has_notes(tune):
        return NoTune("no note follows its K: field")
    checks = tuple(problem.message for problem in tune.problems if problem.fatal)
    title = tune.title or title_for(tune, number)
    return FoundTune(_with_names(block, tune, number, title, note), title, checks)


def _with_names(block: str, tune: Tune, number: int, title: str, note: str) -> str:
    """X: comes first in a tune and T: second, https://abcnotation.com/wiki/abc:standard:v2.1 section 3."""
    lines = block.split("\n")
    if not tune.fields("X"):
        lines = [f"X:{number}", *lines]
    first = next(place for place, line in enumerate(lines) if line.startswith("X:"))
    names = [] if tune.title else [f"T:{title}"]
    notes = [f"N:{note}"] if note else []
    if tune.title:  # the note stands behind the title, wherever the header has that
        first = next(place for place, line in enumerate(lines) if line.startswith("T:"))
    named = "\n".join([*lines[: first + 1], *names, *notes, *lines[first + 1 :]])
    return (
        named
        if tune.meter.text in SWUNG_IN
        else _HORNPIPE.sub(lambda found: found[0].upper(), named, count=1)
    )


def _has_notes(tune: Tune) -> bool:
    return any(
        isinstance(element, Event) and element.pitches for voice in tune.voices for element in voice.elements
    )
