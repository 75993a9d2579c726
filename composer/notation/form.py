"""The form of a tune: the boundaries and strains of its voices, whose repeats hold for all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, pairwise

from composer.notation.elements import Element, Event, Meter, MeterChange, MultimeasureRest, Tune, Voice
from composer.notation.exact import total
from composer.notation.part_order import part_ranges
from composer.notation.strains import Boundary, Strains, boundaries, find_strains


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a voice's elements whose repeats are its own: a part of an order of parts, or all."""

    start: int
    end: int
    boundaries: Sequence[Boundary]
    strains: Strains

    def place(self, position: int) -> int:
        """The index of the first element after the boundary at a position."""
        if position < 0:
            return self.start
        return self.boundaries[position].last + 1 if position < len(self.boundaries) else self.end


def sections(tune: Tune, voice: Voice) -> tuple[Section, ...]:
    """The sections of a voice in the order heard; one where no order of parts is followed."""
    return _LATEST.sections(tune, voice)


class _Latest:
    """The form of the tune that was asked for last: each of its voices is asked for in turn."""

    def __init__(self) -> None:
        self._known: tuple[Tune, Mapping[int, tuple[Section, ...]]] | None = None

    def sections(self, tune: Tune, voice: Voice) -> tuple[Section, ...]:
        known = self._known  # one reference, so that threads never see half of a change
        if known is None or known[0].voices is not tune.voices or known[0].parts != tune.parts:
            known = (tune, _sections_of_all(tune))
            self._known = known
        found = known[1].get(id(voice))
        return found if found is not None else _sections(tune, voice, boundaries(voice.elements))


_LATEST = _Latest()


def _sections_of_all(tune: Tune) -> dict[int, tuple[Section, ...]]:
    found = [boundaries(voice.elements) for voice in tune.voices]
    if len(found) > 1 and any(_signs(each) != _signs(found[0]) for each in found[1:]):
        found = _shared(tune, found)
    return {id(voice): _sections(tune, voice, each) for voice, each in zip(tune.voices, found, strict=True)}


def _sections(tune: Tune, voice: Voice, found: Sequence[Boundary]) -> tuple[Section, ...]:
    made: dict[tuple[int, int], Section] = {}
    ranges = part_ranges(tune, voice)
    for start, end in ranges:
        if (start, end) not in made:
            inside = [each for each in found if start <= each.first and each.last < end]
            lengths = _Lengths(tune, voice, start, end, inside)
            made[start, end] = Section(start, end, inside, find_strains(inside, lengths.between))
    return tuple(made[each] for each in ranges)


class _Lengths:
    """How long the music of a section lasts up to each of its boundaries, once that is asked for."""

    def __init__(self, tune: Tune, voice: Voice, start: int, end: int, found: Sequence[Boundary]) -> None:
        self._ask = (voice.elements[start:end], tune.meter, [each.first - start for each in found])
        self._known: list[Fraction] | None = None

    def between(self, first: int, second: int) -> Fraction:
        if self._known is None:
            elements, meter, places = self._ask
            lengths = _lengths(elements, meter)
            stretches = pairwise((0, *places, len(lengths)))
            self._known = [*accumulate(total(lengths[start:end]) for start, end in stretches), Fraction(0)]
        return self._known[second] - self._known[first]


def _lengths(elements: Sequence[Element], meter: Meter) -> list[Fraction]:
    """How long each element is as written, in whole notes."""
    lengths: list[Fraction] = []
    for element in elements:
        if isinstance(element, MeterChange):
            meter = element.meter
        lengths.append(_length(element, meter))
    return lengths


def _length(element: Element, meter: Meter) -> Fraction:
    if isinstance(element, Event):
        return element.duration
    if isinstance(element, MultimeasureRest):
        return element.measures * (meter.duration or Fraction(1))
    return Fraction(0)


def _signs(found: Sequence[Boundary]) -> list[tuple[int, int, bool, tuple[int, ...]]]:
    return [
        (number, each.ends, each.starts, each.endings)
        for number, each in enumerate(found)
        if each.ends or each.starts or each.endings
    ]


def _shared(tune: Tune, found: Sequence[list[Boundary]]) -> list[list[Boundary]]:
    """The boundaries of all voices, each with the signs that stand at its place in any of them.

    Places are the same where as much music has gone by. A voice that has no bar line at the place of every
    sign is held by the numbers of its bars, if all have as many.
    """
    onsets = [
        list(accumulate(_lengths(voice.elements, tune.meter), initial=Fraction(0))) for voice in tune.voices
    ]
    places: list[list[Fraction]] = [
        [onsets[voice][each.first] for each in boundary] for voice, boundary in enumerate(found)
    ]
    signed = {at for own, places_of in zip(found, places, strict=True) for at in _signed(own, places_of)}
    if not all(signed.issubset(of_voice) for of_voice in places) and len({len(each) for each in found}) == 1:
        places = [[Fraction(number) for number, _ in enumerate(each)] for each in found]
    united: dict[Fraction, Boundary] = {}
    for own, of_voice in zip(found, places, strict=True):
        for each, at in zip(own, of_voice, strict=True):
            united[at] = united[at].united(each) if at in united else each
    return [
        [each.united(united[at]) for each, at in zip(own, of_voice, strict=True)]
        for own, of_voice in zip(found, places, strict=True)
    ]


def _signed(found: Sequence[Boundary], places: Sequence[Fraction]) -> set[Fraction]:
    return {at for each, at in zip(found, places, strict=True) if each.ends or each.starts or each.endings}
