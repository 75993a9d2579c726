"""The melody of a tune's text as steps from note to note, so that a tune is known again in any key.

Read with one regular expression, not with the reader: thousands of tunes take a second. Steps are counted
on the staff, so that accidentals do not matter; what is no note (ornaments, chords' brackets, ties, slurs,
quoted text) is passed over. Each note is one character, made of its step from the note before it and its
length, so that melodies are compared as texts.
"""

import re
from functools import lru_cache

_FIELD = re.compile(r"^(?:[A-Za-z+]:|%).*$", re.MULTILINE)
_ASIDE = re.compile(r'"[^"\n]*"|\{[^}\n]*\}|![^!\n]{1,30}!|\[[A-Za-z]:[^\]\n]*\]')
_BAR_LINE = re.compile(r"[|:]+")
_NOTE = re.compile(r"([A-Ga-gzx])([,']{0,4})([0-9]{0,2}/{0,3}[0-9]{0,2})")
_STAFF = {letter: place for place, letter in enumerate("CDEFGAB")} | {
    letter: place + 7 for place, letter in enumerate("cdefgab")
}
_STEPS = 256
_FIRST = 0x100
_MOST_LENGTHS = 4000
_lengths: dict[str, int] = {}
"""Each length's spelling and its number: some dozens in all the tunes there are."""


def bars_of(text: str) -> tuple[str, ...]:
    """The bars of a tune, a character a note; bars without a note are left out."""
    music = _ASIDE.sub("", _FIELD.sub("", text))
    bars: list[str] = []
    before: int | None = None
    for bar in _BAR_LINE.split(music):
        symbols = []
        for letter, octaves, length in _NOTE.findall(bar):
            place = _place(letter, octaves)
            symbols.append(_symbol(None if place is None or before is None else place - before, length))
            before = before if place is None else place
        if symbols:
            bars.append("".join(symbols))
    return tuple(bars)


def runs_of_notes(text: str, notes: int) -> set[str]:
    """Every run of so many notes in a row; what the first of them steps from does not count."""
    melody = "".join(bars_of(text))
    return {melody[first + 1 : first + notes] for first in range(len(melody) - notes + 1)}


def runs_of_bars(text: str, bars: int, fewest_notes: int) -> set[str]:
    """Every run of so many bars in a row with at least `fewest_notes` notes, in any key."""
    whole = bars_of(text)
    windows = ("|".join(whole[first : first + bars]) for first in range(len(whole) - bars + 1))
    return {_from_anywhere(window) for window in windows if len(window) >= fewest_notes + bars - 1}


@lru_cache(maxsize=1024)
def _place(letter: str, octaves: str) -> int | None:
    """The note's line or space on the staff; None for a rest."""
    if letter in "zx":
        return None
    return _STAFF[letter] + 7 * (octaves.count("'") - octaves.count(","))


@lru_cache(maxsize=65536)
def _symbol(step: int | None, length: str) -> str:
    """One character for a step and a length; no step, as a rest has none, is number 0."""
    number = 0 if step is None else 1 + (step + _STEPS // 2) % (_STEPS - 1)
    return chr(_FIRST + _lengths.setdefault(length, len(_lengths) % _MOST_LENGTHS) * _STEPS + number)


def _from_anywhere(melody: str) -> str:
    """The same melody, whatever its first note steps from."""
    return chr(ord(melody[0]) - (ord(melody[0]) - _FIRST) % _STEPS) + melody[1:]
