"""Voice overlays: `&` plays what follows it at the same time as the bar so far (section 7.4)."""

import re
from collections.abc import Iterator
from fractions import Fraction

from composer.notation.builders import EventBuilder, VoiceBuilder, VoiceItem
from composer.notation.elements import (
    Barline,
    KeyChange,
    LineBreak,
    MeterChange,
    MultimeasureRest,
    PartMark,
    SoundChange,
)
from composer.notation.reading import Reading

MOST_LAYERS = 3
_KEPT = (KeyChange, MeterChange, SoundChange, PartMark, LineBreak, MultimeasureRest)


def start_overlay(reading: Reading, match: re.Match[str]) -> None:
    """An overlay begins: what follows belongs to a voice of its own, which starts again with the bar.

    Section 7.4, https://abcnotation.com/wiki/abc:standard:v2.1#voice_overlay
    """
    voice = reading.voice
    if voice.overlay_layer >= MOST_LAYERS:
        message = f"More than {MOST_LAYERS} overlays in a bar cannot be read. Write them as voices with “V:”."
        reading.problems.add_once("overlay", message, *match.span(), fatal=True)
        return
    voice.start_overlay()


def overlay_voices(voice: VoiceBuilder) -> Iterator[VoiceBuilder]:
    """A voice for each layer of overlays, with invisible rests in the bars that have none."""
    for layer in range(1, MOST_LAYERS + 1):
        segments = {start: items for at, start, items in voice.overlays if at == layer}
        if segments:
            builder = VoiceBuilder(f"{voice.identifier}&{layer}", voice.key, voice.meter, voice.unit)
            builder.sound = builder.opening_sound = voice.opening_sound
            builder.items = list(_layer(voice.items, segments))
            yield builder


def _layer(items: list[VoiceItem], segments: dict[int, list[VoiceItem]]) -> Iterator[VoiceItem]:
    length, start, bar_start = Fraction(0), 0, 0
    for index, item in enumerate(items):
        if isinstance(item, EventBuilder):
            length += item.duration
            start = start or item.start
        elif isinstance(item, Barline):
            yield from _bar(segments.get(bar_start, []), length, start)
            yield item
            length, start, bar_start = Fraction(0), 0, index + 1
        elif isinstance(item, _KEPT):
            yield item
    yield from _bar(segments.get(bar_start, []), length, start)


def _bar(segment: list[VoiceItem], length: Fraction, start: int) -> Iterator[VoiceItem]:
    """The overlay of one bar, and a rest for what it leaves of it."""
    yield from segment
    missing = length - sum((item.duration for item in segment if isinstance(item, EventBuilder)), Fraction(0))
    if missing > 0:
        yield EventBuilder(start, start, [], missing, visible=False)
