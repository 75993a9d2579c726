"""A voice's events one after the other as they are heard: repeats unfolded, each with its onset.

Hornpipes are written in even notes or in dotted pairs and played in neither. Where the `R:` field
says hornpipe, the reference player turns dotted pairs into two to one in any meter, and in 4/4 and
2/4 also the plain pairs of short notes that start on a beat or between two. `R:HORNPIPE` it leaves alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Barline, Event, Tune, Voice
from composer.notation.repeats import playing_order
from composer.score.contexts import Context, contexts
from composer.score.measures import written_length

_LONG = Fraction(2, 3)
# Half a pair, by meter; the cut meter is not among them.
_SHORT_NOTES = {"C": Fraction(1, 8), "4/4": Fraction(1, 8), "2/4": Fraction(1, 16)}


@dataclass(frozen=True, slots=True)
class Step:
    """One event when its turn comes: the repeats are unfolded and the onset is known.

    `index` is its place among the elements of its voice.
    """

    onset: Fraction
    duration: Fraction
    event: Event | None
    context: Context
    index: int


class _Latest:
    """What was worked out last: playing asks for the notes of a tune, and then for its bars."""

    def __init__(self) -> None:
        self._known: tuple[Tune, Voice, tuple[Step, ...]] | None = None

    def steps(self, tune: Tune, voice: Voice) -> tuple[Step, ...]:
        known = self._known  # one reference, so that threads never see half of a change
        if known is not None and known[0] is tune and known[1] is voice:
            return known[2]
        found = tuple(_steps(tune, voice))
        self._known = (tune, voice, found)
        return found


_LATEST = _Latest()


def heard_steps(tune: Tune, voice: Voice) -> tuple[Step, ...]:
    """The voice's events and rests in the order heard, each with its onset."""
    return _LATEST.steps(tune, voice)


def _steps(tune: Tune, voice: Voice) -> Iterator[Step]:
    written = contexts(tune, voice)
    lasting = _durations(tune, voice, written)
    onset = Fraction(0)
    for index in playing_order(tune, voice):
        duration = lasting[index]
        if duration is not None:
            element = voice.elements[index]
            event = element if isinstance(element, Event) else None
            yield Step(onset, duration, event, written[index], index)
            onset += duration


def _durations(tune: Tune, voice: Voice, written: Sequence[Context]) -> list[Fraction | None]:
    """How long each element is heard, None for what takes no time."""
    swung = _swung_durations(tune, voice)
    found: list[Fraction | None] = []
    for index, element in enumerate(voice.elements):
        duration = swung.get(index) or written_length(element, written[index].meter)
        found.append(duration if duration.numerator > 0 else None)
    return found


def swung_note(tune: Tune) -> Fraction | None:
    """The note that a plain pair of which is swung in a hornpipe; None where none is."""
    rhythm = next(iter(tune.fields("R")), "")
    return _SHORT_NOTES.get(tune.meter.text.strip()) if _is_hornpipe(rhythm) else None


def _is_hornpipe(rhythm: str) -> bool:
    return rhythm.strip().startswith(("hornpipe", "Hornpipe"))


def _swung_durations(tune: Tune, voice: Voice) -> dict[int, Fraction]:
    """Index of an element of the voice -> how long it lasts in a hornpipe; even ones are left out."""
    rhythm = next(iter(tune.fields("R")), "")
    if not _is_hornpipe(rhythm):
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
