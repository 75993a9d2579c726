"""Ties: a tie that leads to no note of the same pitch is reported and taken away."""

from composer.notation.drafts import EventDraft, VoiceDraft
from composer.notation.elements import Barline, Pitch
from composer.notation.reading import Reading

_MESSAGE = (
    "This tie leads to no note of the same pitch and is read as a slur. "
    "Write “(…)” around the notes for a slur, or remove the “-”."
)


def settle_ties(reading: Reading, draft: VoiceDraft) -> None:
    """Look at every tie of a voice.

    Section 4.11, https://abcnotation.com/wiki/abc:standard:v2.1#ties_and_slurs
    A tie before a repeat or an ending is kept: what it leads to depends on the playing.
    """
    tied: EventDraft | None = None
    for item in draft.items:
        if isinstance(item, EventDraft):
            if tied is not None:
                _settle(reading, tied, item)
            tied = item if any(pitch.tied for pitch in item.pitches) else None
        elif isinstance(item, Barline) and (item.repeat_end or item.repeat_start or item.endings):
            tied = None
    if tied is not None:
        _settle(reading, tied, None)


def _settle(reading: Reading, event: EventDraft, following: EventDraft | None) -> None:
    targets = {(pitch.step, pitch.octave, pitch.alter) for pitch in following.pitches} if following else set()
    for index, pitch in enumerate(event.pitches):
        if pitch.tied and (pitch.step, pitch.octave, pitch.alter) not in targets:
            event.pitches[index] = Pitch(pitch.step, pitch.octave, pitch.alter, pitch.written, pitch.span)
            reading.problems.add("tie", _MESSAGE, event.start, event.end, fatal=False)
