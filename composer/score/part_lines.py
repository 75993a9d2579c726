"""Parts that follow a melody's bars: an octave below, a drone, a bass of roots and fifths."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from composer.errors import ComposerError
from composer.notation.elements import Element, Event, LineBreak, MultimeasureRest, Pitch
from composer.notation.instruments import Instrument
from composer.notation.pitch_classes import pitch_class
from composer.score.accompaniment_chords import Chord
from composer.score.accompaniment_patterns import Role, pattern
from composer.score.measures import Measure, measures
from composer.score.note_values import note_values
from composer.score.part_melody import Melody, note, pitch, spelled_in

_BASS = (Role.ROOT, Role.FIFTH)
# A drone sounds from G2 on and a bass from E2 on, below most melodies.
_LOWEST_DRONE, _LOWEST_BASS = 43, 40
_FIFTH = 7
_Notes = list[Element]


def octave_below(melody: Melody, instrument: Instrument) -> list[Element]:
    """Each note an octave below; of a chord its highest.

    Raises:
        ComposerError: the melody is too low for that.
    """
    return [
        _octave_lower(melody, index, instrument) if isinstance(element, Event) else element
        for index, element in enumerate(melody.elements)
    ]


def _octave_lower(melody: Melody, index: int, instrument: Instrument) -> Event:
    event = melody.elements[index]
    assert isinstance(event, Event)
    if not event.pitches:
        return event
    top = max(event.pitches, key=lambda each: each.midi)
    if top.midi - 12 + melody.contexts[index].shift < instrument.lowest:
        raise ComposerError(
            f"An octave below, this tune goes lower than a {instrument.label.lower()} can play. "
            "Transpose the tune up first, or add another part."
        )
    octave = top.octave - 1 + melody.contexts[index].key.octave_shift
    return replace(event, pitches=(replace(top, octave=octave, bend=Fraction(0)),))


def drone(melody: Melody, instrument: Instrument) -> list[Element]:
    """The key note, once a bar."""
    return _by_measures(melody, _DroneLine(melody, with_fifth=False))


def drone_with_fifth(melody: Melody, instrument: Instrument) -> list[Element]:
    """The key note and its fifth, once a bar."""
    return _by_measures(melody, _DroneLine(melody, with_fifth=True))


def bass(melody: Melody, instrument: Instrument) -> list[Element]:
    """Roots and fifths of the chords, when the pattern of the rhythm strikes its bass."""
    return _by_measures(melody, _BassLine(melody))


class _DroneLine:
    """What a drone plays in a measure."""

    def __init__(self, melody: Melody, with_fifth: bool) -> None:
        self._melody, self._with_fifth = melody, with_fifth
        last = [e for e in melody.elements if isinstance(e, Event) and e.pitches][-1]
        self._last = last.pitches[0].midi

    def notes(self, measure: Measure, first: int, position: Fraction, closing: bool) -> Iterator[Element]:
        key = self._melody.contexts[first].key
        tonic = _from(_LOWEST_DRONE, pitch_class(key.tonic) if key.tonic else self._last)
        numbers = (tonic, tonic + _FIFTH) if self._with_fifth else (tonic,)
        if position:
            yield from _lasting((), measure.length)
        else:
            yield from _lasting([pitch(spelled_in(key, number)) for number in numbers], measure.length)


class _BassLine:
    """What a bass plays, measure after measure; one that meets a new chord plays its root.

    Where the pattern has one stroke in a bar, root and fifth take turns by bars.
    """

    def __init__(self, melody: Melody) -> None:
        self._melody = melody
        self._rhythm = next(iter(melody.tune.fields("R")), "")
        self._struck: Chord | None = None
        self._on_root = False

    def notes(self, measure: Measure, first: int, position: Fraction, closing: bool) -> Iterator[Element]:
        meter = self._melody.contexts[first].meter
        end = position + measure.length
        strokes = {s.offset: s.role for s in pattern(meter, self._rhythm) if s.role in _BASS}
        starts = [offset for offset in strokes if position <= offset < end]
        if closing:
            starts = starts[:1]
        for start, until in pairwise(sorted({position, *starts, end})):
            chord = self._melody.chord(first, start - position)
            if chord is None or start not in strokes:
                yield from _lasting((), until - start)
                continue
            turns = self._on_root and not closing if len(strokes) == 1 else strokes[start] is Role.FIFTH
            fifth = turns and chord == self._struck
            self._struck, self._on_root = chord, not fifth
            number = _from(_LOWEST_BASS, chord.fifth if fifth else chord.bass)
            key = self._melody.contexts[first].key
            yield from _lasting([pitch(spelled_in(key, number))], until - start)


def _by_measures(melody: Melody, line: _DroneLine | _BassLine) -> list[Element]:
    """The melody's elements with the notes of each measure replaced; fields go before them, breaks behind."""
    elements, found, done = melody.elements, list[Element](), 0
    cut = measures(melody.tune.voices[0], melody.tune.meter)
    for number, measure in enumerate(cut):
        found.extend(elements[done : measure.start])
        inside, done = elements[measure.start : measure.end], measure.end
        events = [i for i in range(measure.start, done) if isinstance(elements[i], Event)]
        if any(isinstance(each, MultimeasureRest) for each in inside):
            found.extend(_silent(each) for each in inside)
            continue
        found.extend(each for each in inside if not isinstance(each, Event | LineBreak))
        closing = number + 1 == len(cut)
        found.extend(line.notes(measure, events[0], melody.contexts[events[0]].position, closing))
        found.extend(each for each in inside if isinstance(each, LineBreak))
    return found + list(elements[done:])


def _silent(element: Element) -> Element:
    return note((), element.duration) if isinstance(element, Event) else element


def _lasting(pitches: Sequence[Pitch], length: Fraction) -> Iterator[Element]:
    """Notes of these pitches, tied where one note value can't be so long."""
    values = [value.length for value in note_values(length)] if length else []
    for number, value in enumerate(values, 1):
        yield note([replace(each, tied=number < len(values)) for each in pitches], value)


def _from(lowest: int, number: int) -> int:
    """The lowest note of a pitch class that is not below `lowest`."""
    return lowest + (number - lowest) % 12
