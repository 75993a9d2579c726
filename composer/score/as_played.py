"""A tune written so that any player plays it as it is heard here, one that guesses nothing included."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from composer.notation.elements import (
    Barline,
    Element,
    Event,
    KeyChange,
    LineBreak,
    MeterChange,
    TempoChange,
    Tune,
    Voice,
)
from composer.notation.form import Section, sections
from composer.notation.jump_signs import TARGETS, target_signs
from composer.notation.navigation import marks
from composer.notation.repeats import balanced
from composer.score.contexts import Context, contexts


def as_played(tune: Tune, systems: bool = False) -> Tune:
    """The tune with every strain's beginning and end at a bar line, and an order of parts written out.

    Args:
        systems: True to keep the ends of the text's lines.
    """
    voices = tuple(_voice(tune, voice, systems) for voice in tune.voices)
    return replace(tune, voices=voices, parts="")


def _voice(tune: Tune, voice: Voice, systems: bool) -> Voice:
    elements = _targets_moved(tune, voice, balanced(tune, voice).elements)
    parts = sections(tune, voice)
    if len(parts) > 1:
        elements = tuple(_in_order(elements, contexts(tune, voice), parts))
    if not systems:
        elements = tuple(element for element in elements if not isinstance(element, LineBreak))
    return replace(voice, elements=elements)


def _targets_moved(tune: Tune, voice: Voice, elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """A segno or a coda at a bar line is moved to the first note behind it, whose bar it names."""
    parts = sections(tune, voice)
    targets = {mark.span for mark in marks(parts[0], elements) if mark.sign in TARGETS} if parts else set()
    if not targets:
        return elements
    moved: list[Element] = []
    waiting: tuple[tuple[str, ...], tuple[str, ...]] = (), ()
    for element in elements:
        if isinstance(element, Barline) and element.span in targets:
            waiting = target_signs(element)
            element = replace(
                element,
                decorations=tuple(name for name in element.decorations if name not in waiting[0]),
                annotations=tuple(words for words in element.annotations if words not in waiting[1]),
            )
        elif isinstance(element, Event) and any(waiting):
            element = replace(
                element,
                decorations=waiting[0] + element.decorations,
                annotations=waiting[1] + element.annotations,
            )
            waiting = (), ()
        moved.append(element)
    return tuple(moved)


def _in_order(
    elements: tuple[Element, ...], written: tuple[Context, ...], parts: tuple[Section, ...]
) -> Iterator[Element]:
    """The parts one after the other, each with the key, meter and tempo that it has where it stands."""
    yield from elements[parts[0].start : parts[0].end]
    for before, part in pairwise(parts):
        first = part.strains.found[0]
        if first.start < 0 and first.passes > 1:
            yield Barline(elements[part.start].span, repeat_start=True)
        yield from _changes(elements[part.start], written[before.end - 1], written[part.start])
        yield from elements[part.start : part.end]


def _changes(at: Element, before: Context, after: Context) -> Iterator[Element]:
    if after.key != before.key:
        yield KeyChange(at.span, after.key)
    if after.meter != before.meter:
        yield MeterChange(at.span, after.meter)
    if after.tempo != before.tempo:
        yield TempoChange(at.span, after.tempo)
