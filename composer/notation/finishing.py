"""Finishing the voices of a tune: open ends and lost ties are reported, builders become elements."""

from composer.notation.builders import EventBuilder, VoiceBuilder
from composer.notation.decorations import taken_by_bar_line
from composer.notation.elements import Barline, Element, Event, Pitch, Voice
from composer.notation.overlays import overlay_voices
from composer.notation.reading import Reading

_MESSAGE = (
    "This tie leads to no note of the same pitch and is read as a slur. "
    "Write “(…)” around the notes for a slur, or remove the “-”."
)


def finished_voices(reading: Reading) -> tuple[Voice, ...]:
    """The voices that hold anything, at least one."""
    for builder in reading.voices.values():
        builder.end_overlays()
        _keep_last_signs(builder)
        _report_open_ends(reading, builder)
        _settle_ties(reading, builder)
    if not reading.has_notes:
        reading.problems.add(
            "no-notes",
            "This tune has no notes: expected music after the line “K:”. Write some notes there.",
            len(reading.text),
            len(reading.text),
        )
    builders = [each for builder in reading.voices.values() for each in (builder, *overlay_voices(builder))]
    voices = [_finished(builder) for builder in builders]
    sounding = tuple(
        voice for voice in voices if any(isinstance(element, Event) for element in voice.elements)
    )
    return sounding or (voices[0] if voices else Voice("1", ()),)


def _finished(builder: VoiceBuilder) -> Voice:
    elements: list[Element] = [item.event() if type(item) is EventBuilder else item for item in builder.items]  # type: ignore[misc]
    return Voice(builder.identifier, tuple(elements), builder.name, builder.opening_sound)


def _keep_last_signs(builder: VoiceBuilder) -> None:
    """A “D.C.” after the last note, where no bar line follows, stands at that note."""
    if builder.attachments is not None and builder.last is not None:
        decorations, texts = taken_by_bar_line(builder.attachments)
        builder.last.decorations += decorations
        builder.last.annotations += texts


def _report_open_ends(reading: Reading, builder: VoiceBuilder) -> None:
    problems = reading.problems
    for span in builder.open_slurs:
        problems.add(
            "slur",
            "This slur is not closed: expected a “)” after its last note. Close it or remove the “(”.",
            span.start,
            span.end,
            fatal=False,
        )
    if builder.tuplet is not None:
        span = builder.tuplet.span
        missing = builder.tuplet.r - builder.tuplet.index
        problems.add(
            "tuplet",
            f"This tuplet ends before its last note: {missing} more expected. Add them or change its number.",
            span.start,
            span.end,
        )
    if builder.broken and builder.broken_span is not None:
        problems.add(
            "broken-rhythm",
            "No note follows this broken rhythm. Add one or remove the sign.",
            builder.broken_span.start,
            builder.broken_span.end,
        )


def _settle_ties(reading: Reading, builder: VoiceBuilder) -> None:
    """Look at every tie of a voice.

    Section 4.11, https://abcnotation.com/wiki/abc:standard:v2.1#ties_and_slurs
    A tie before a repeat or an ending is kept: what it leads to depends on the playing.
    """
    tied: EventBuilder | None = None
    for item in builder.items if builder.has_ties else ():
        if isinstance(item, EventBuilder):
            if tied is not None:
                _settle(reading, tied, item)
            tied = item if any(pitch.tied for pitch in item.pitches) else None
        elif isinstance(item, Barline) and (item.repeat_end or item.repeat_start or item.endings):
            tied = None
    if tied is not None:
        _settle(reading, tied, None)


def _settle(reading: Reading, event: EventBuilder, following: EventBuilder | None) -> None:
    targets = {(pitch.step, pitch.octave, pitch.alter) for pitch in following.pitches} if following else set()
    for index, pitch in enumerate(event.pitches):
        if pitch.tied and (pitch.step, pitch.octave, pitch.alter) not in targets:
            event.pitches[index] = Pitch(
                pitch.step, pitch.octave, pitch.alter, pitch.written, pitch.span, False, pitch.bend
            )
            reading.problems.add("tie", _MESSAGE, event.start, event.end, fatal=False)
