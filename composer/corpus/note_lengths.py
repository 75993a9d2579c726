"""What the lengths of a tune's notes say about its rhythm: dotted pairs, sixteenths, kinds of jigs."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from composer.notation.elements import Barline, Event, Tune

_EIGHTH, _SIXTEENTH = Fraction(1, 8), Fraction(1, 16)
_RUNNING, _HALTING, _LONG = (_EIGHTH, _EIGHTH, _EIGHTH), (2 * _EIGHTH, _EIGHTH), (3 * _EIGHTH,)
_MOST_DOTTED, _LEAST_SIXTEENTHS = Fraction(1, 6), Fraction(1, 2)
_LEAST_RUNNING, _LEAST_HALTING = Fraction(2, 5), Fraction(1, 2)


def is_dotted(tune: Tune) -> bool:
    """True where dotted short notes prevail, as in a strathspey or a clog: one of six notes is one."""
    lengths = [event.duration for event in _events(tune)]
    dotted = sum(length.numerator == 3 and length < 2 * _EIGHTH for length in lengths)
    return dotted > _MOST_DOTTED * len(lengths)


def has_sixteenths(tune: Tune) -> bool:
    """True where half of the notes are sixteenths or shorter: in 2/4 they are a reel's running notes."""
    lengths = [event.duration for event in _events(tune)]
    return sum(length <= _SIXTEENTH for length in lengths) >= _LEAST_SIXTEENTHS * len(lengths)


def kind_of_jig(tune: Tune) -> str:
    """`jig` where beats of three eighths are many, `single jig` where a quarter and an eighth prevail."""
    beats = Counter(_beats(tune))
    running, halting = beats[_RUNNING], beats[_HALTING]
    if halting > running and halting + beats[_LONG] > _LEAST_HALTING * beats.total():
        return "single jig"
    return "jig" if running >= _LEAST_RUNNING * beats.total() else ""


def _events(tune: Tune) -> Iterator[Event]:
    return (element for element in tune.voices[0].elements if isinstance(element, Event))


def _beats(tune: Tune) -> Iterator[tuple[Fraction, ...]]:
    """The lengths of the notes in each dotted quarter; a note that goes over its end is one by itself."""
    beat: tuple[Fraction, ...] = ()
    for element in tune.voices[0].elements:
        if isinstance(element, Barline):
            beat = ()
        elif isinstance(element, Event):
            beat = (*beat, element.duration)
            if sum(beat) >= 3 * _EIGHTH:
                yield beat
                beat = ()
