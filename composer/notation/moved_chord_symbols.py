"""Chord symbols moved by an interval: `"Am7/G"` becomes `"Bm7/A"`."""

import re

from composer.notation.elements import Key
from composer.notation.intervals import Motion
from composer.notation.lexing import is_chord_symbol
from composer.notation.pitch_classes import ALTERATIONS
from composer.notation.sounding_accidentals import at_most_double

_ROOT = re.compile(r"(\(?)([A-G])([#b♯♭]?)")
_BASS = re.compile(r"(/)([A-Ga-g])([#b♯♭]?)(?=\)?$)")
_QUOTED = re.compile(r'"([^"]*)"')
_SIGNS = {-1: "b", 0: "", 1: "#"}
_SYMBOL_SIGNS = {-1: "♭", 0: "", 1: "♯"}


def moved_chord_symbol(words: str, key: Key, motion: Motion) -> str:
    """The chord symbol with its root and its bass moved; other words are left as they stand.

    Section 4.18, https://abcnotation.com/wiki/abc:standard:v2.1#chord_symbols
    """
    if not is_chord_symbol(words):
        return words
    signs = _SYMBOL_SIGNS if "♯" in words or "♭" in words else _SIGNS

    def moved(match: re.Match[str]) -> str:
        pitch = motion.pitch(key, (match[2].upper(), 4, ALTERATIONS[match[3]]))
        step, _, alter = at_most_double(pitch, most=1)
        return match[1] + (step if match[2].isupper() else step.lower()) + signs[alter]

    return _BASS.sub(moved, _ROOT.sub(moved, words, count=1), count=1)


def moved_symbol_line(text: str, key: Key, motion: Motion) -> str:
    """A line of symbols, `s: "Am" * "D7"`, with its chord symbols moved."""
    return _QUOTED.sub(lambda match: f'"{moved_chord_symbol(match[1], key, motion)}"', text)
