"""Music that came in, as the text of one ABC tune that our own reader reads without a problem.

https://abcnotation.com/wiki/abc:standard:v2.1
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from composer.importing.abc_bars import BarWriter
from composer.importing.written_music import Bar, Event, Music, Voice
from composer.notation.elements import Barline, Meter
from composer.notation.spelling import bar_text, key_text

_BARS_A_LINE = 4
_EIGHTH, _SIXTEENTH = Fraction(1, 8), Fraction(1, 16)
_KINDS = {"dotted": ".|", "invisible": "[|]", "thick-thin": "[|"}


def abc_text(music: Music) -> str:
    """The tune's lines."""
    unit = _unit(music)
    return "\n".join([*_header(music, unit), *_body(music, unit)]) + "\n"


def _unit(music: Music) -> Fraction:
    lengths = [
        event.length for voice in music.voices for bar in voice.bars for event in bar.events if event.notes
    ]
    short = sum(length <= _SIXTEENTH for length in lengths)
    return _SIXTEENTH if 2 * short > len(lengths) else _EIGHTH


def _header(music: Music, unit: Fraction) -> Iterator[str]:
    yield "X:1"
    yield f"T:{_spelled(music.title) or 'Untitled'}"
    if music.composer:
        yield f"C:{_spelled(music.composer)}"
    if music.rhythm:
        yield f"R:{_spelled(music.rhythm)}"
    for note in music.notes:
        yield f"N:{_spelled(note)}"
    yield f"M:{music.meter.text}"
    yield f"L:{unit.numerator}/{unit.denominator}"
    if music.tempo:
        yield f"Q:{music.tempo}"
    if len(music.voices) > 1:
        yield f"%%score {_score(music.voices)}"
    yield f"K:{key_text(music.key)}" + ("" if len(music.voices) > 1 else _properties(music.voices[0]))
    if len(music.voices) > 1:
        for number, voice in enumerate(music.voices, 1):
            name = voice.name.replace('"', "”").replace("\\", "/")
            yield f"V:{number}" + _properties(voice) + (f' name="{name}"' if name else "")
            if voice.program is not None:
                yield f"%%MIDI program {voice.program}"
    elif music.voices[0].program is not None:
        yield f"%%MIDI program {music.voices[0].program}"


def _properties(voice: Voice) -> str:
    clef = f" clef={voice.clef}" if voice.clef not in ("", "treble") else ""
    return clef + (f" transpose={voice.transpose}" if voice.transpose else "")


def _score(voices: Sequence[Voice]) -> str:
    """`(1 2) {3 4}`: voices of one staff in parentheses, staves of one part in a brace."""
    numbered = list(enumerate(voices, 1))
    text = []
    for _, part in groupby(numbered, key=lambda one: one[1].part):
        staves = []
        for _, staff in groupby(part, key=lambda one: one[1].staff):
            names = [str(number) for number, _ in staff]
            staves.append(f"({' '.join(names)})" if len(names) > 1 else names[0])
        text.append("{" + " ".join(staves) + "}" if len(staves) > 1 else staves[0])
    return " ".join(text)


def _body(music: Music, unit: Fraction) -> Iterator[str]:
    several = len(music.voices) > 1
    writers = [BarWriter(unit, music.key) for _ in music.voices]
    meters = [music.meter for _ in music.voices]
    for start, end in _lines(music):
        for number, (voice, writer) in enumerate(zip(music.voices, writers, strict=True), 1):
            if several:
                yield f"V:{number}"
            text = _left(music.barlines[0]) if start == 0 else ""
            for index in range(start, end):
                bar = voice.bars[index]
                meters[number - 1], signs = _changes(bar, writer, meters[number - 1], unit)
                text += signs + writer.write(bar.events) + " " + _line(music.barlines[index + 1]) + " "
            yield text.strip()
            yield from _words([event for bar in voice.bars[start:end] for event in bar.events])


def _lines(music: Music) -> Iterator[tuple[int, int]]:
    """Which bars stand on a line: a short first one does not count."""
    bars = music.voices[0].bars
    full = music.meter.duration
    first = sum((event.length for event in bars[0].events), Fraction(0))
    pickup = 1 if full is not None and first < full else 0
    start, end = 0, pickup + _BARS_A_LINE
    while start < len(bars):
        yield start, min(end, len(bars))
        start, end = end, end + _BARS_A_LINE


def _changes(bar: Bar, writer: BarWriter, meter: Meter, unit: Fraction) -> tuple[Meter, str]:
    """The meter that holds from here, and the inline fields for a key or meter that is another."""
    signs = ""
    if bar.meter is not None and bar.meter.text != meter.text:
        meter = bar.meter
        signs += f"[M:{meter.text}]"
    if bar.key is not None and key_text(bar.key) != key_text(writer.key):
        writer.key = bar.key
        signs += f"[K:{key_text(bar.key)}]"
    return meter, signs


def _line(barline: Barline) -> str:
    text = bar_text(barline)
    return _KINDS.get(barline.kind, text) if text == "|" else text


def _left(barline: Barline) -> str:
    """Before the first bar, a plain line is left out."""
    text = bar_text(barline)
    if text == "|":
        return ""
    return (f"[{text[1:]}" if text[0] == "|" and text[1:2].isdigit() else text) + " "


def _words(events: Sequence[Event]) -> Iterator[str]:
    """A `w:` line for each verse; none where this line of music has no words."""
    verses = max((verse for event in events for verse in event.lyrics), default=0)
    for verse in range(1, verses + 1):
        yield "w:" + _verse([event for event in events if event.notes], verse)


def _verse(events: Sequence[Event], verse: int) -> str:
    text = ""
    hyphened = False
    for event in events:
        syllable = event.lyrics.get(verse)
        if syllable:
            text += ("" if hyphened or not text else " ") + syllable
            hyphened = syllable.endswith("-") and not syllable.endswith("\\-")
        elif verse in event.held:
            text += "_"
        elif hyphened:
            text += "-"
        else:
            text += " *"
    return text.rstrip(" *") or "*"


def _spelled(text: str) -> str:
    r"""Words for a field: `\`, `&` and `%` mean something there."""
    return text.replace("\\", "\\\\").replace("&", "\\&").replace("%", "\\%")
