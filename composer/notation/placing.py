"""Placing an event in its voice: what stood before it, broken rhythm, tuplet, beam."""

from fractions import Fraction

from composer.notation.builders import EventBuilder, TupletBuilder, VoiceBuilder
from composer.notation.elements import Tuplet
from composer.notation.exact import product
from composer.notation.reading import Reading

_LONG_SIDE = (Fraction(1), Fraction(3, 2), Fraction(7, 4), Fraction(15, 8))
_SHORT_SIDE = (Fraction(1), Fraction(1, 2), Fraction(1, 4), Fraction(1, 8))


def place(reading: Reading, voice: VoiceBuilder, event: EventBuilder) -> None:
    """Add an event to a voice, with everything that waited for it."""
    if voice.attachments is not None:
        voice.attachments.attach(event)
        voice.attachments = None
    if voice.tuplet is not None:
        _put_in_tuplet(voice, voice.tuplet, event)
    last = voice.last
    if voice.broken and last is not None:
        _break_rhythm(reading, voice, last, event)
    if voice.joined and last is not None:
        last.beamed = True
    if voice.accidentals.tied_over:
        voice.accidentals.tied_over = {}
    voice.joined = True
    voice.items.append(event)
    voice.last = event


def _put_in_tuplet(voice: VoiceBuilder, tuplet: TupletBuilder, event: EventBuilder) -> None:
    last = tuplet.index + 1 >= tuplet.r
    event.tuplet = Tuplet(tuplet.p, tuplet.q, tuplet.index, last)
    event.duration = product(event.notated, tuplet.factor)
    tuplet.index += 1
    if last:
        voice.tuplet = None


def _break_rhythm(reading: Reading, voice: VoiceBuilder, before: EventBuilder, after: EventBuilder) -> None:
    """Lengthen one note and shorten the other; notes of different lengths are left as they are written.

    Section 4.4, https://abcnotation.com/wiki/abc:standard:v2.1#broken_rhythm, which leaves notes of different
    lengths undefined: `G>c/B/` then adds up to full bars in real tunebooks, and abc2midi plays it so.
    """
    if before.duration != after.duration:
        _report_unequal(reading, voice)
        return
    level = abs(voice.broken)
    longer, shorter = (before, after) if voice.broken > 0 else (after, before)
    longer.notated = product(longer.notated, _LONG_SIDE[level])
    longer.duration = product(longer.duration, _LONG_SIDE[level])
    shorter.notated = product(shorter.notated, _SHORT_SIDE[level])
    shorter.duration = product(shorter.duration, _SHORT_SIDE[level])
    voice.broken = 0


def _report_unequal(reading: Reading, voice: VoiceBuilder) -> None:
    span = voice.broken_span
    voice.broken = 0
    if span is not None:
        message = (
            f"“{reading.text_at(span)}” stands between notes of different lengths, where it has no meaning; "
            "both keep their lengths. Write the lengths out."
        )
        reading.problems.add("broken-rhythm", message, span.start, span.end, fatal=False)
