"""Puts composed bars into the written tune; outside of them no character changes."""

from collections.abc import Mapping
from fractions import Fraction

from composer.composition.rework.matching import MatchedTune
from composer.composition.written_bars import WrittenBar
from composer.errors import ComposerError
from composer.notation.elements import Barline, Event
from composer.notation.reader import read_tune
from composer.notation.spelling import bar_text


def spliced(tune: MatchedTune, music: Mapping[int, str], kept: int = 0) -> str:
    """The written tune with the music of some bars in place of theirs.

    Args:
        music: the bars' canonical music by their index.
        kept: where in the text the first of them begins to change; 0 for where it begins.

    Raises:
        ComposerError: a directive or a macro of the tune makes something else of the music.
    """
    text = tune.tune.text
    for index in sorted(music, reverse=True):
        bar = tune.bars[index]
        start = max(bar.start, kept)
        text = text[:start] + _slurred(music[index], bar, start) + text[bar.end :]
    if _heard(text) != _heard(_expected(tune, music, kept)):
        raise ComposerError(
            f"Bar {tune.number(min(music))} can’t be composed anew: something else in this tune, such as a "
            "group or a broken rhythm that goes over a bar line, or a directive (%%), would change how it is "
            "read. Take that away, or choose other bars."
        )
    return text


def canonical_with(tune: MatchedTune, music: Mapping[int, str], until: int) -> str:
    """The canonical text up to where a bar begins, with the music of some bars in place of theirs."""
    pieces = [tune.canonical[: tune.counterparts[0].start]]
    for index in range(until):
        pieces += [music.get(index, tune.music(index)), tune.between(index)]
    return "".join(pieces)


def _expected(tune: MatchedTune, music: Mapping[int, str], kept: int) -> str:
    whole = dict(music)
    if kept:
        first = min(music)
        whole[first] = head_of(tune, first, kept) + music[first]
    return canonical_with(tune, whole, len(tune.bars))


def head_of(tune: MatchedTune, index: int, kept: int) -> str:
    """The canonical music of a bar up to the event that is written at `kept`."""
    bar, counterpart = tune.bars[index], tune.counterparts[index]
    before = sum(event.span.start < kept for event in bar.events)
    ends = counterpart.events[before].span.start if before < len(bar.events) else counterpart.end
    return tune.canonical[counterpart.start : ends]


def _slurred(music: str, bar: WrittenBar, start: int) -> str:
    """The music with the slurs that lead out of the bar and into it, so that their other ends stay right."""
    opened = closed = 0
    for event in bar.events:
        if event.span.start >= start:
            opened += event.slurs_start
            ended = min(event.slurs_end, opened)
            opened, closed = opened - ended, closed + event.slurs_end - ended
    return "(" * opened + music + ")" * closed


def _heard(text: str) -> list[tuple[tuple[int, ...], Fraction] | str]:
    """The notes of the first voice, and the bar lines between them in one spelling."""
    heard: list[tuple[tuple[int, ...], Fraction] | str] = []
    for element in read_tune(text).voices[0].elements:
        if isinstance(element, Event):
            heard.append((tuple(pitch.midi for pitch in element.pitches), element.duration))
        elif isinstance(element, Barline) and heard:
            heard.append(bar_text(element))
    return [one for one, other in zip(heard, [*heard[1:], ""], strict=True) if not (one == other == "|")]
