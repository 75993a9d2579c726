"""What the lengths of a tune's notes say about its rhythm: dotted pairs, sixteenths, kinds of jigs."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from composer.notation.elements import Barline, Event, Tune

_Beat = tuple[tuple[int, int], ...]
"""The lengths of its notes, as numerators and denominators: a `Fraction` is slow to hash."""

_QUARTER, _DOTTED_QUARTER = Fraction(1, 4), Fraction(3, 8)
_RUNNING, _HALTING, _LONG = ((1, 8), (1, 8), (1, 8)), ((1, 4), (1, 8)), ((3, 8),)
_MOST_DOTTED, _LEAST_SIXTEENTHS = Fraction(1, 6), Fraction(1, 2)
_LEAST_RUNNING, _LEAST_HALTING = Fraction(2, 5), Fraction(1, 2)


def is_dotted(tune: Tune) -> bool:
    """True where dotted short notes prevail, as in a strathspey or a clog: one of six notes is one."""
    lengths = [event.duration for event in _events(tune)]
    dotted = sum(length.numerator == 3 and length < _QUARTER for length in lengths)
    return dotted > _MOST_DOTTED * len(lengths)


def has_sixteenths(tune: Tune) -> bool:
    """True where half of the notes are sixteenths or shorter: in 2/4 they are a reel's running notes."""
    lengths = [event.duration for event in _events(tune)]
    short = sum(16 * length.numerator <= length.denominator for length in lengths)
    return short >= _LEAST_SIXTEENTHS * len(lengths)


def kind_of_jig(tune: Tune) -> str:
    """`jig` where beats of three eighths are many, `single jig` where a quarter and an eighth prevail."""
    beats = Counter(_beats(tune))
    running, halting = beats[_RUNNING], beats[_HALTING]
    if halting > running and halting + beats[_LONG] > _LEAST_HALTING * beats.total():
        return "single jig"
    return "jig" if running >= _LEAST_RUNNING * beats.total() else ""


def _events(tune: Tune) -> Iterator[Event]:
    return (element for element in tune.voices[0].elements if isinstance(element, Event))


def _beats(tune: Tune) -> Iterator[_Beat]:
    """The notes in each dotted quarter; one that goes over its end is in a beat by itself."""
    beat: _Beat = ()
    for element in tune.voices[0].elements:
        if isinstance(element, Barline):
            beat = ()
        elif isinstance(element, Event):
            length = element.duration
            beat = (*beat, (length.numerator, length.denominator))
            if _is_full(beat):
                yield beat
                beat = ()


@lru_cache(maxsize=1024)
def _is_full(beat: _Beat) -> bool:
    return sum(Fraction(*length) for length in beat) >= _DOTTED_QUARTER
