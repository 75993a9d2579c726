"""What of a tune a book shows: its text with words and chords or without, and its first bars."""

import re
from fractions import Fraction

from composer.notation.elements import Barline, Event, Tune
from composer.notation.reader import read_tune
from composer.score.chords_written_down import without_chord_symbols

_BARS = 2
# A line of words, and the lines that go on with it.
_WORDS = re.compile(r"^[wW]:[^\n]*(?:\n\+:[^\n]*)*(?:\n|\Z)", re.MULTILINE)
_FIELDS = "MLUK"
_LETTERS = "CDEFGAB"
_COMPARED = 16


def shown_text(text: str, words: bool, chords: bool) -> str:
    """A tune's text as the book shows it."""
    if not words:
        text = _WORDS.sub("", text)
    if not chords:
        tune = read_tune(text)
        if _has_chords(tune):
            text = without_chord_symbols(tune)
    return text


def incipit_text(tune: Tune) -> str:
    """The first two bars alone, with clef, key and meter; empty where the tune is too unusual for that."""
    end = _end_of_first_bars(tune)
    fields = [field for field in tune.header if field.letter in _FIELDS]
    if not fields or fields[-1].letter != "K" or not end:
        return ""
    body = _WORDS.sub("", tune.text[fields[-1].span.end : end].lstrip())
    text = "X:1\n" + "".join(f"{field.letter}:{field.value}\n" for field in fields) + body + "\n"
    return shown_text(text, words=False, chords=False)


def opening(tune: Tune) -> tuple[int, ...]:
    """The first notes as steps above the key note, by which tunes that begin alike stand together."""
    notes = (
        e.pitches[-1] for e in tune.voices[0].elements if isinstance(e, Event) and e.pitches and e.duration
    )
    steps = [7 * p.octave + _LETTERS.index(p.step) for p, _ in zip(notes, range(_COMPARED), strict=False)]
    if not steps:
        return ()
    tonic = _LETTERS.index((tune.key.tonic or "C")[0])
    octave = (steps[0] - tonic) // 7
    return tuple(step - tonic - 7 * octave for step in steps)


def _end_of_first_bars(tune: Tune) -> int:
    """Where the second whole bar ends; a pick-up counts for nothing."""
    length, bars, whole, last = Fraction(0), 0, Fraction(tune.meter.beats, tune.meter.beat_unit or 1), 0
    for element in tune.voices[0].elements:
        last = element.span.end
        if isinstance(element, Event):
            length += element.duration
        elif isinstance(element, Barline) and length:
            if bars or length >= whole:
                bars += 1
            length = Fraction(0)
            if bars == _BARS:
                return element.span.end
    return last


def _has_chords(tune: Tune) -> bool:
    return any(isinstance(e, Event) and e.chord_symbols for voice in tune.voices for e in voice.elements)
