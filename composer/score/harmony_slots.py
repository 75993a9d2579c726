"""The stretches of a tune with one chord each, as fast as chords change in its meter, and their places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from composer.notation.elements import Key
from composer.notation.pitch_classes import pitch_class
from composer.score.click_bars import TimedBar, beats
from composer.score.harmony_degrees import Place
from composer.score.performance import TimedNote

_QUARTER = Fraction(1, 4)


@dataclass(frozen=True, slots=True)
class Keyed:
    """A tonic's pitch class and the name of its mode."""

    tonic: int
    mode: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch with one chord."""

    onset: Fraction
    end: Fraction
    key: Keyed
    bar: TimedBar
    place: Place


def harmony_slots(bars: Sequence[TimedBar], voices: Sequence[Sequence[TimedNote]]) -> Iterator[Slot]:
    """The stretches; within a bar a chord changes only where a note begins."""
    onsets = {note.onset for notes in voices for note in notes}
    last = voices[0][-1].pitch % 12 if voices else 0
    for bar, place in zip(bars, _bar_places(bars), strict=True):
        cuts = [bar.onset, *(cut for cut in _cuts(bar) if cut in onsets), bar.end]
        for start, end in pairwise(cuts):
            closes = bar.section_end is not None and start < bar.section_end <= end
            here = Place.CLOSING if closes else _within_bar(place, start > bar.onset)
            yield Slot(start, end, _keyed(bar.key, last), bar, here)


def _keyed(key: Key, last: int) -> Keyed:
    """Without a tonic the tune's last note is taken for it; the pipes are Mixolydian."""
    if key.tonic:
        return Keyed(pitch_class(key.tonic), key.mode)
    return Keyed(last, "mixolydian" if key.accidentals else "")


def _cuts(bar: TimedBar) -> list[Fraction]:
    """Where the chord of a bar may change."""
    places, length = beats(bar.meter), bar.meter.duration
    if length is None or len(places) < 2:
        return []
    if len(places) == 3:
        cuts = list(places[1:]) if length > 3 * _QUARTER else []
    else:
        cuts = [] if len(places) % 2 else [places[len(places) // 2]]
    return [bar.beginning + cut for cut in cuts if bar.onset < bar.beginning + cut < bar.end]


def _bar_places(bars: Sequence[TimedBar]) -> list[Place]:
    """Where each bar stands in its section, counted from the section's end in phrases of four bars."""
    places: list[Place] = []
    to_end = 0
    for number, bar in reversed(list(enumerate(bars))):
        to_end = 0 if bar.section_end is not None else to_end + 1
        opens = number == 0 or bars[number - 1].section_end is not None or _follows_pick_up(bars, number)
        if to_end == 0:
            places.append(Place.BEFORE_CLOSING)
        elif to_end == 1 or to_end % 8 == 4:
            places.append(Place.LEADING)
        elif opens:
            places.append(Place.OPENING)
        else:
            places.append(Place.PHRASE_END if to_end % 4 == 0 else Place.ANYWHERE)
    return places[::-1]


def _follows_pick_up(bars: Sequence[TimedBar], number: int) -> bool:
    return number == 1 and bars[0].position > 0


def _within_bar(place: Place, later: bool) -> Place:
    if place is Place.LEADING and later:
        return Place.LEADING_ON
    return Place.ANYWHERE if place is Place.OPENING and later else place
