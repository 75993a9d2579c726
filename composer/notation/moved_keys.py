"""What names a key note, transposed in the spelling that it has: `K:` fields and chord symbols."""

import re
from collections.abc import Iterator

from composer.notation.chord_symbols import BASS, ROOT, note_of, read_chord_symbol
from composer.notation.elements import Key
from composer.notation.intervals import Motion
from composer.notation.keys import known_key
from composer.notation.sounding_accidentals import at_most_double
from composer.notation.spelling import accidental_text, key_text

_QUOTED = re.compile(r'"([^"]*)"')
_CHORD_SIGNS = {-1: "b", 0: "", 1: "#"}
_CHORD_SYMBOL_SIGNS = {-1: "♭", 0: "", 1: "♯"}

_TONIC = re.compile(r"(?<![A-Za-z=\"])[A-G][#b♯♭]?")
_EXPLICIT = re.compile(r"(\^\^?|__?|=)(\s?)([A-Ga-g])(?![A-Za-z=])")
_SYMBOL_SIGNS = {"#": "♯", "b": "♭"}
_LONGEST = 200


def moved_key_value(value: str, new: Key, before: Key | None, explicit: dict[str, tuple[str, int]]) -> str:
    """The value of a `K:` field that gives the key `new` where it gave another one.

    Args:
        value: the value as it stands in the text.
        new: the key that it is to give.
        before: the new key that holds before this field; None in the header.
        explicit: step of the old key -> step and alteration that takes its place in the new one.
    """
    for candidate in _candidates(value, new, explicit):
        if _gives(candidate, new, before):
            return candidate
    clef = f" clef={new.clef}" if new.clef else ""
    return key_text(new) + clef


def is_highland_pipes(value: str) -> bool:
    """True for `HP` and `Hp`, whose notes are those of the pipes."""
    return value.split()[:1] in (["HP"], ["Hp"])


def _gives(value: str, new: Key, before: Key | None) -> bool:
    found = known_key(value, before)
    if found is None:
        return False
    same = found.tonic == new.tonic or not new.tonic
    return same and dict(found.accidentals) == dict(new.accidentals)


def _candidates(value: str, new: Key, explicit: dict[str, tuple[str, int]]) -> Iterator[str]:
    yield value
    if len(value) > _LONGEST:
        return
    for match in list(_TONIC.finditer(value))[:4]:
        tonic = new.tonic
        if match[0][1:] in _SYMBOL_SIGNS.values():
            tonic = tonic[:1] + _SYMBOL_SIGNS.get(tonic[1:], tonic[1:])
        rest = value[match.end() :]
        yield value[: match.start()] + tonic + _moved_explicit(rest, explicit)
        if re.search(r"\bexp\b", rest, re.IGNORECASE):
            yield value[: match.start()] + tonic + _only_explicit(rest, new)
    yield _moved_explicit(value, explicit)
    yield _only_explicit(value, new)


def _moved_explicit(text: str, explicit: dict[str, tuple[str, int]]) -> str:
    def moved(match: re.Match[str]) -> str:
        step, alter = explicit[match[3].upper()]
        return accidental_text(alter) + match[2] + (step if match[3].isupper() else step.lower())

    return _EXPLICIT.sub(moved, text)


def _only_explicit(text: str, new: Key) -> str:
    """All that the new signature alters, in place of the accidentals that stand after `exp`."""
    found = list(_EXPLICIT.finditer(text))
    written = " ".join(accidental_text(alter) + step.lower() for step, alter in new.accidentals)
    if not found:
        return text.rstrip() + " " + written
    return text[: found[0].start()] + written + text[found[-1].end() :]


def moved_chord_symbol(words: str, key: Key, motion: Motion) -> str:
    """The chord symbol with its root and its bass moved; other words are left as they stand.

    Section 4.18, https://abcnotation.com/wiki/abc:standard:v2.1#chord_symbols
    """
    if read_chord_symbol(words) is None:
        return words
    signs = _CHORD_SYMBOL_SIGNS if "♯" in words or "♭" in words else _CHORD_SIGNS

    def moved(match: re.Match[str]) -> str:
        written, (step, alter) = match[1], note_of(match[1], match[2])
        step, _, alter = at_most_double(motion.pitch(key, (step, 4, alter)), most=1)
        return _before(match) + (step if written.isupper() else step.lower()) + signs[alter]

    kept = len(words) - len(words.lstrip(" ("))
    core, closing = words[kept:].rstrip(), ""
    if core.count(")") > core.count("("):
        core, closing = core[:-1], ")"
    return words[:kept] + BASS.sub(moved, ROOT.sub(moved, core, count=1), count=1) + closing


def _before(match: re.Match[str]) -> str:
    """What stands before the note in a match: the bass's stroke."""
    return match[0][: match.start(1) - match.start()]


def moved_symbol_line(text: str, key: Key, motion: Motion) -> str:
    """A line of symbols, `s: "Am" * "D7"`, with its chord symbols moved."""
    return _QUOTED.sub(lambda match: f'"{moved_chord_symbol(match[1], key, motion)}"', text)
