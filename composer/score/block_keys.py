"""Tells whether two blocks look the same on paper, wherever in the text they stand."""

from collections.abc import Hashable
from fractions import Fraction

from composer.notation.elements import (
    Element,
    Event,
    KeyChange,
    MeterChange,
    MultimeasureRest,
    PartMark,
    Pitch,
    SoundChange,
    Span,
    TempoChange,
)
from composer.score.written_blocks import Block


def block_key(block: Block) -> Hashable:
    """Equal for blocks that are written alike and whose notes lie alike in their text."""
    origin = block.origin
    bars = tuple((m.left and _bar(m.left), m.right and _bar(m.right), m.pickup) for m in block.measures)
    contents = tuple(tuple(_element(e, origin) for e in elements) for elements in block.elements)
    return bars, contents, block.carried, block.opening


def _bar(barline: object) -> Hashable:
    names = ("kind", "repeat_end", "repeat_start", "endings", "ends_ending", "decorations", "annotations")
    return tuple(getattr(barline, name) for name in names)


def _element(element: Element, origin: int) -> Hashable:
    if isinstance(element, Event):
        return _event(element, origin)
    if isinstance(element, KeyChange):
        return element.key
    if isinstance(element, MeterChange):
        return element.meter
    if isinstance(element, TempoChange):
        return element.tempo
    if isinstance(element, PartMark):
        return element.name
    if isinstance(element, SoundChange):
        return element.sound
    if isinstance(element, MultimeasureRest):
        return element.measures, element.visible, _span(element.span, origin)
    return type(element).__name__


def _event(event: Event, origin: int) -> Hashable:
    return (
        _span(event.span, origin),
        tuple(_pitch(p, origin) for p in event.pitches),
        *_length(event.duration),
        *_length(event.notated),
        event.tuplet,
        tuple(_event(grace, origin) for grace in event.grace),
        event.grace_slash,
        event.chord_symbols,
        event.annotations,
        event.decorations,
        event.slurs_start,
        event.slurs_end,
        event.beamed,
        event.visible,
        tuple(_event(grace, origin) for grace in event.grace_after),
        event.lyrics,
    )


def _length(length: Fraction) -> tuple[int, int]:
    """As whole numbers, whose hashes are worked out ten times as fast."""
    return length.numerator, length.denominator


def _pitch(pitch: Pitch, origin: int) -> Hashable:
    return (
        pitch.step,
        pitch.octave,
        pitch.alter,
        pitch.written,
        pitch.tied,
        pitch.bend,
        _span(pitch.span, origin),
    )


def _span(span: Span, origin: int) -> tuple[int, int]:
    return span.start - origin, span.end - origin
