"""The drums that a tune asks for with `%%MIDI drum` and `drumon`, and the bodhrán that a person adds.

General MIDI has no bodhrán: the low floor tom is the skin struck in its middle, the high one nearer the rim.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction

from composer.notation.elements import Tune
from composer.notation.meters import is_compound
from composer.notation.sounds import Accompanied
from composer.score.accompaniment import NOWHERE, accompanying_styles
from composer.score.click_bars import FREE_BEAT, TimedBar, beats
from composer.score.performance import Performance, TimedNote

_SOUNDING_SHARE = Fraction(1, 2)
_SKIN, _RIM = 41, 43
_FIRST, _ON_BEAT, _LIFTED, _BETWEEN = 88, 74, 62, 44


def drum_notes(tune: Tune, performance: Performance, bars: Sequence[TimedBar]) -> tuple[TimedNote, ...]:
    """The strokes in their order, their pitches numbers of the General MIDI percussion map."""
    timed = accompanying_styles(performance)
    if not any(each.sound.accompanied.drums_on for each in timed):
        return ()
    notes: list[TimedNote] = []
    first, before = 0, None
    for number, bar in enumerate(bars):
        style = timed[
            max(0, bisect_right(timed, bar.onset, key=lambda each: each.onset) - 1)
        ].sound.accompanied
        if style.drums is not before:
            first, before = number, style.drums
        if style.drums_on and style.drums.strokes:
            notes.extend(_bar_notes(bar, style, number - first, len(tune.voices) + 2))
    return tuple(notes)


def _bar_notes(bar: TimedBar, style: Accompanied, number: int, voice: int) -> Iterator[TimedNote]:
    """The strokes of one bar, of a short one those that its pattern has there."""
    duration = bar.meter.duration or FREE_BEAT
    pattern = style.drums
    unit = pattern.bars * duration / pattern.units
    onset = bar.beginning - number % pattern.bars * duration
    for length, drum, velocity in pattern.strokes:
        if drum is not None and bar.onset <= onset < bar.end and velocity:
            yield TimedNote(onset, length * unit * _SOUNDING_SHARE, drum, velocity, voice, NOWHERE)
        onset += length * unit


def bodhran_notes(tune: Tune, bars: Sequence[TimedBar]) -> tuple[TimedNote, ...]:
    """Down and up in eighths, or in the meter's shorter units: the beats low, what lies between light.

    A pick-up at the start and a free meter are left alone.
    """
    whole_bars = bars[1:] if bars and bars[0].position > 0 else bars
    return tuple(note for bar in whole_bars for note in _bodhran_bar(bar, len(tune.voices) + 3))


def _bodhran_bar(bar: TimedBar, voice: int) -> Iterator[TimedNote]:
    if bar.meter.duration is None:
        return
    stroke, places = Fraction(1, max(8, bar.meter.beat_unit)), beats(bar.meter)
    for number in range(int(bar.meter.duration / stroke)):
        place = number * stroke
        onset = bar.beginning + place
        if not bar.onset <= onset < bar.end:
            continue
        drum, velocity = _RIM, _BETWEEN
        if place in places:
            drum, velocity = _SKIN, _ON_BEAT if place else _FIRST
        elif place + stroke in (*places, bar.meter.duration) and is_compound(bar.meter):
            velocity = _LIFTED  # the third of a jig's three, which leads to the beat
        yield TimedNote(onset, stroke * _SOUNDING_SHARE, drum, velocity, voice, NOWHERE)
