"""Tempos: the value of a `Q:` field."""

import re
from dataclasses import replace
from fractions import Fraction

from composer.notation.elements import Tempo
from composer.notation.escapes import decoded
from composer.notation.problems import Unreadable

DEFAULT_BEATS_PER_MINUTE = 120
_WORDS_BPM = {
    "grave": 40, "largo": 50, "lento": 55, "slow": 70, "adagio": 70, "andante": 85, "moderato": 105,
    "moderate": 105, "allegretto": 115, "allegro": 130, "lively": 130, "fast": 140, "vivace": 155,
    "presto": 175, "prestissimo": 200,
}  # fmt: skip
_QUOTED = re.compile(r'"([^"]*)"?')
_TEMPO = re.compile(r"((?:[0-9]{1,3}/[0-9]{1,4}\s*)+)=\s*([0-9]{1,4}(?:\.[0-9]{1,4})?)")
_OLD = re.compile(r"(?:C\s*([0-9]{0,2})\s*=\s*)?([0-9]{1,4})")


def parse_tempo(value: str, unit: Fraction) -> Tempo:
    """The value of a `Q:` field: `1/4=120`, `"Allegro" 1/4=120`, `1/4 3/8=40`, `120`, `C3=40`, `"Slow"`.

    Section 3.1.8, https://abcnotation.com/wiki/abc:standard:v2.1#qtempo
    Section 10.1 for the outdated forms. A tempo without a number gets one from its word.

    Args:
        value: the field's value.
        unit: the unit note length, whole notes, which the outdated form `C=120` counts in.

    Raises:
        Unreadable: there is neither a tempo nor a text.
    """
    text = decoded(" ".join(found.strip() for found in _QUOTED.findall(value)).strip())
    rest = _QUOTED.sub(" ", value).strip()
    if not rest and text:
        beats_per_minute = speed_of_words(text) or DEFAULT_BEATS_PER_MINUTE
        return Tempo(Fraction(1, 4), Fraction(beats_per_minute), text, numbered=False)
    match = _TEMPO.fullmatch(rest)
    if match:
        beat = sum((_fraction(part) for part in match[1].split()), Fraction(0))
        return _tempo(beat, Fraction(match[2]), text, value)
    match = _OLD.fullmatch(rest)
    if match:
        beat = Fraction(1, 4) if match[1] is None else unit * int(match[1] or 1)
        return _tempo(beat, Fraction(match[2]), text, value)
    raise _unreadable(value)


def _tempo(beat: Fraction, beats_per_minute: Fraction, text: str, value: str) -> Tempo:
    if not beat or not 0 < beats_per_minute <= 2000:
        raise _unreadable(value)
    return Tempo(beat, beats_per_minute, text)


def _fraction(text: str) -> Fraction:
    numerator, denominator = text.split("/")
    return Fraction(int(numerator), int(denominator)) if int(denominator) else Fraction(0)


def _unreadable(value: str) -> Unreadable:
    return Unreadable(
        f"“Q:{value.strip()[:30]}” is no tempo: expected one such as “Q:1/4=120”. "
        "Write the beat and its number a minute."
    )


def speed_of_words(text: str) -> int | None:
    """Quarter notes a minute of a tempo's name, such as “Allegro”; None for other words."""
    words = re.findall(r"[a-z]+", text.lower())
    return next((_WORDS_BPM[word] for word in words if word in _WORDS_BPM), None)


def with_words(before: Tempo | None, new: Tempo) -> Tempo:
    """The tempo at the first note where one field follows another: words alone keep the number before."""
    if before is None or new.numbered:
        return new
    return replace(before, text=f"{before.text} {new.text}".strip())
