"""The drums that a tune asks for with `%%MIDI drum` and `drumon`: a pattern that fills one bar or several."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction

from composer.notation.elements import Tune
from composer.notation.sounds import Accompanied
from composer.score.accompaniment import NOWHERE, accompanying_styles
from composer.score.click_bars import FREE_BEAT, TimedBar
from composer.score.performance import Performance, TimedNote

_SOUNDING_SHARE = Fraction(1, 2)


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
