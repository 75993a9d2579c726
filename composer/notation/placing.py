"""Placing an event in its voice: what stood before it, broken rhythm, tuplet, beam."""

from fractions import Fraction

from composer.notation.drafts import EventDraft, TupletDraft, VoiceDraft
from composer.notation.elements import Tuplet
from composer.notation.reading import Reading

_LONG_SIDE = (Fraction(1), Fraction(3, 2), Fraction(7, 4), Fraction(15, 8))
_SHORT_SIDE = (Fraction(1), Fraction(1, 2), Fraction(1, 4), Fraction(1, 8))


def place(reading: Reading, voice: VoiceDraft, event: EventDraft) -> None:
    """Add an event to a voice, with everything that waited for it."""
    if voice.attachments is not None:
        voice.attachments.attach(event)
        voice.attachments = None
    if voice.tuplet is not None:
        _put_in_tuplet(voice, voice.tuplet, event)
    last = voice.last
    if voice.broken and last is not None:
        _break_rhythm(voice, last, event)
    if voice.joined and last is not None:
        last.beamed = True
    if voice.accidentals.tied_over:
        voice.accidentals.tied_over = {}
    voice.joined = True
    voice.items.append(event)
    voice.last = event


def _put_in_tuplet(voice: VoiceDraft, tuplet: TupletDraft, event: EventDraft) -> None:
    last = tuplet.index + 1 >= tuplet.r
    event.tuplet = Tuplet(tuplet.p, tuplet.q, tuplet.index, last)
    event.duration = event.notated * tuplet.factor
    tuplet.index += 1
    if last:
        voice.tuplet = None


def _break_rhythm(voice: VoiceDraft, before: EventDraft, after: EventDraft) -> None:
    """Section 4.4, https://abcnotation.com/wiki/abc:standard:v2.1#broken_rhythm"""
    level = abs(voice.broken)
    longer, shorter = (before, after) if voice.broken > 0 else (after, before)
    longer.notated *= _LONG_SIDE[level]
    longer.duration *= _LONG_SIDE[level]
    shorter.notated *= _SHORT_SIDE[level]
    shorter.duration *= _SHORT_SIDE[level]
    voice.broken = 0
