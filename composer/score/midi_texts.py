"""What a MIDI file says in words at its places: parts, chord names, syllables.

Standard MIDI Files 1.0: text (01), lyric (05) and marker (06) events.
"""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

import mido

from composer.notation.elements import Event, Lyric, Tune, Voice
from composer.score.heard_chords import heard_chords
from composer.score.heard_steps import heard_steps
from composer.score.performance import Performance

_JOINED = ("begin", "middle")


def sayable(text: str) -> str:
    """Halves of characters, which a damaged file can hold, have no bytes: a question mark stands for them."""
    return text.encode("utf-8", "replace").decode("utf-8")


def markers(performance: Performance) -> Iterator[tuple[Fraction, mido.MetaMessage]]:
    """A marker where a part begins, each time that it is heard."""
    for part in performance.parts:
        if part.name:
            yield part.onset, mido.MetaMessage("marker", text=sayable(part.name))


def chord_names(tune: Tune) -> Iterator[tuple[Fraction, mido.MetaMessage]]:
    """The chord symbols as they are written, where they are heard."""
    for symbol in heard_chords(tune):
        yield symbol.onset, mido.MetaMessage("text", text=sayable(symbol.text))


def syllables(tune: Tune, voice: Voice) -> Iterator[tuple[Fraction, mido.MetaMessage]]:
    """The syllables of a voice; each time that its note is heard, the next verse.

    A blank stands behind the last syllable of a word, so that the events read as a text one after the other.
    """
    if not any(isinstance(element, Event) and element.lyrics for element in voice.elements):
        return
    heard: Counter[int] = Counter()
    for step in heard_steps(tune, voice):
        if step.event is not None and step.event.lyrics:
            heard[step.event.span.start] += 1
            lyric = _verse(step.event, heard[step.event.span.start])
            if lyric.text:
                text = lyric.text + ("" if lyric.syllabic in _JOINED else " ")
                yield step.onset, mido.MetaMessage("lyrics", text=sayable(text))


def _verse(event: Event, number: int) -> Lyric:
    """The syllable of that verse, or of the last one before it."""
    sung = [lyric for lyric in event.lyrics if lyric.verse <= number]
    return max(sung or event.lyrics[:1], key=lambda lyric: lyric.verse)
