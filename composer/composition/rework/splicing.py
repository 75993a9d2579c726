"""Puts composed bars into the written tune; outside of them no character changes."""

from collections.abc import Mapping

from composer.composition.rework.matching import MatchedTune
from composer.composition.written_bars import WrittenBar
from composer.errors import ComposerError
from composer.notation.canonical import canonical_text
from composer.notation.reader import read_tune


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
    if _bare(canonical_text(read_tune(text))) != _bare(_expected(tune, music, kept)):
        raise ComposerError(
            f"Bar {min(music) + 1} can’t be composed anew: something else in this tune, such as a group or a "
            "broken rhythm that goes over a bar line, or a directive (%%), would change how it is read. Take "
            "that away, or choose other bars."
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


def _bare(canonical: str) -> str:
    """Canonical text without what spaces say, which are how notes are grouped."""
    lines = canonical.split("\n")
    fields = next(place for place, line in enumerate(lines) if line.startswith("K:"))
    return "".join(lines[fields + 1 :]).replace(" ", "")
