"""The lilt of a hornpipe: pairs of short notes are played two to one, as abc2midi plays them.

Hornpipes are written in even notes or in dotted pairs and played in neither. Where the `R:` field
says hornpipe, the reference player turns dotted pairs into two to one in any meter, and in 4/4 and
2/4 also the plain pairs of short notes that start on a beat or between two. `R:HORNPIPE` it leaves alone.
"""

from collections.abc import Iterator
from fractions import Fraction

from composer.notation.elements import Barline, Event, Tune, Voice

_LONG = Fraction(2, 3)
# Half a pair, by meter; the cut meter is not among them.
_SHORT_NOTES = {"C": Fraction(1, 8), "4/4": Fraction(1, 8), "2/4": Fraction(1, 16)}


def swung_durations(tune: Tune, voice: Voice) -> dict[int, Fraction]:
    """Index of an element of the voice -> how long it lasts in a hornpipe; even ones are left out."""
    rhythm = next(iter(tune.fields("R")), "")
    if not rhythm.strip().startswith(("hornpipe", "Hornpipe")):
        return {}
    short = _SHORT_NOTES.get(tune.meter.text.strip())
    found: dict[int, Fraction] = {}
    for first, second, position in _neighbours(voice):
        share = None if first in found else _share(tune, voice, first, second, position, short)
        if share is not None:
            total = _event(voice, first).duration + _event(voice, second).duration
            found[first], found[second] = total * share, total * (1 - share)
    return found


def _share(
    tune: Tune, voice: Voice, first: int, second: int, position: Fraction, short: Fraction | None
) -> Fraction | None:
    """The first note's part of a pair, or None where the two are no pair."""
    before, after = _event(voice, first), _event(voice, second)
    between = tune.text[before.span.end : after.span.start]
    total = before.duration + after.duration
    broken = "<" in between or ">" in between
    if total == 2 * (short or 0) and position % total == 0 and (broken or before.duration == short):
        return _LONG
    if broken and before.duration == 3 * after.duration:
        return _LONG
    return 1 - _LONG if broken and after.duration == 3 * before.duration else None


def _neighbours(voice: Voice) -> Iterator[tuple[int, int, Fraction]]:
    """Indices of single notes that follow each other, and where in its bar the first one starts."""
    position, start = Fraction(0), Fraction(0)
    before: int | None = None
    for index, element in enumerate(voice.elements):
        if isinstance(element, Barline):
            before, position = None, Fraction(0)
        elif isinstance(element, Event):
            alone = len(element.pitches) == 1 and element.tuplet is None
            if before is not None and alone:
                yield before, index, start
            before, start = (index, position) if alone else (None, position)
            position += element.duration


def _event(voice: Voice, index: int) -> Event:
    element = voice.elements[index]
    assert isinstance(element, Event)
    return element
