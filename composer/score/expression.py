"""A tune as a player plays it: what no note says but every dance has, out of the table of playing styles.

Stress, note lengths and short grace notes come with the notes (`score.performance`); here are timing,
the slowing at the end, small variation, which follows from a seed, and second times unlike the first.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from hashlib import blake2b

from composer.notation.elements import Tune
from composer.notation.sounds import USUAL_STRESS
from composer.score.click_bars import TimedBar, beats, timed_bars
from composer.score.heard_steps import Step, heard_steps
from composer.score.performance import Performance, StyleOf, TimedNote, perform
from composer.score.playing_styles import playing_table
from composer.score.swing import Ratios, swung_places
from composer.score.tempo_map import TimedTempo
from composer.score.timed_parts import part_at
from composer.score.timing import Timing

STRAIGHT, TWO_TO_ONE = 50, 67
OF_THE_RHYTHM = 0
"""In place of a swing: what the table says of the tune's rhythm."""
_DOTTED_AS_WRITTEN = 75
# A second time is louder or softer, and swings more or less, by at most so much and at least half of it.
_OTHER_TIME_VELOCITY, _OTHER_TIME_SWING = 3.0, 1.5
_FEWEST_BARS_TO_SLOW = 4
_GRAIN = 65536
_LARGEST_SHARE_OF_GAP = Fraction(1, 4)


@dataclass(frozen=True, slots=True)
class Expression:
    """What may be asked of an expressive performance.

    Attributes:
        swing_percent: the first of two even short notes, in per cent of both, `STRAIGHT` to `TWO_TO_ONE`, or
            `OF_THE_RHYTHM` for what the table says.
        tempo_percent: at which it will be played, so that variation stays as small in milliseconds.
        seed: of the small variation.
        slows: False for a tune that goes round, or that more is to come of.
        steady: True to leave every beat in its place, for whoever plays to a metronome.
    """

    swing_percent: int = OF_THE_RHYTHM
    tempo_percent: float = 100.0
    seed: int = 0
    slows: bool = True
    steady: bool = False


USUAL_EXPRESSION = Expression()


def perform_expressively(tune: Tune, expression: Expression = USUAL_EXPRESSION) -> Performance:
    """The tune as it is played, after the table in use; its onsets stay those of the music as written."""
    style_of = playing_table().for_tune(tune)
    performance, bars = perform(tune, style_of), timed_bars(tune)
    if not performance.notes or not bars:
        return performance
    steps = sorted((step for voice in tune.voices for step in heard_steps(tune, voice)), key=_onset)
    player = _Player(expression, style_of, performance, bars)
    return replace(
        performance,
        notes=tuple(player.varied(note) for note in performance.notes),
        tempos=tuple(player.slowed()) if expression.slows else performance.tempos,
        timing=player.timing(steps),
    )


class _Player:
    """Gives one tune its expression."""

    def __init__(
        self, expression: Expression, style_of: StyleOf, performance: Performance, bars: Sequence[TimedBar]
    ) -> None:
        self._expression, self._style_of = expression, style_of
        self._performance, self._bars = performance, bars
        # Floats, which are found ten times as fast, and every bar begins where one of them does.
        self._bar_starts = [_float(bar.onset) for bar in bars]
        self._says_stress = [
            any(timed.sound.stress != USUAL_STRESS for timed in sounds) for sounds in performance.sounds
        ]

    def varied(self, note: TimedNote) -> TimedNote:
        """A note a little louder or softer; where the tune says itself how beats are stressed, that holds."""
        if self._says_stress[note.voice]:
            return note
        most = self._style_of(self._bar(note.onset).meter).loudness
        change = most * self._chance("loudness", note.onset, note.voice, note.pitch)
        change += self._other_time(note.onset, _OTHER_TIME_VELOCITY)
        return replace(note, velocity=max(1, min(127, note.velocity + round(change))))

    def slowed(self) -> Iterator[TimedTempo]:
        """The tempos, with those of the bars that become slower; what the tune says there itself holds."""
        tempos = self._performance.tempos
        found = {timed.onset: timed.tempo for timed in tempos}
        for bar, percent in self._slowing_bars():
            if not percent or any(bar.onset < timed.onset < bar.end for timed in tempos):
                continue
            tempo = self._tempo(bar.onset).tempo
            places = (bar.beginning + beat for beat in beats(bar.meter))
            onsets = sorted({bar.onset, *(place for place in places if bar.onset < place < bar.end)})
            for number, onset in enumerate(onsets, 1):
                share = 1 - Fraction(percent * number, 100 * len(onsets))
                found[onset] = replace(tempo, beats_per_minute=tempo.beats_per_minute * share)
            if bar.end < self._performance.length:
                found.setdefault(bar.end, tempo)
        return (TimedTempo(onset, tempo) for onset, tempo in sorted(found.items()))

    def timing(self, steps: Sequence[Step]) -> Timing:
        """Swing, dotted pairs and variation, through the onsets of all voices."""
        places = {Fraction(0): Fraction(0)} | swung_places(self._bars, steps, self._ratios)
        line = _rising(places)
        starts = {step.onset for step in steps if step.event is not None and step.event.pitches}
        places |= {onset: line.played(onset) for onset in starts}
        places[self._performance.length] = self._performance.length
        return _rising(self._moved(places, starts))

    def _slowing_bars(self) -> Iterator[tuple[TimedBar, int]]:
        *before, last = self._bars
        if len(before) + 1 >= _FEWEST_BARS_TO_SLOW:
            yield from ((b, self._style_of(b.meter).breath) for b in before if b.section_end is not None)
            yield last, self._style_of(last.meter).slowing

    def _ratios(self, bar: TimedBar) -> Ratios:
        """A swing that is asked for holds for dotted pairs where these are a way to write it."""
        style, swing = self._style_of(bar.meter), self._expression.swing_percent
        if STRAIGHT <= swing <= TWO_TO_ONE:
            soft = style.dotted < _DOTTED_AS_WRITTEN
            return Ratios(Fraction(swing, 100), Fraction(swing if soft else style.dotted, 100))
        other = self._other_time(bar.onset, _OTHER_TIME_SWING) if style.swing > STRAIGHT else 0.0
        return Ratios(Fraction(round(10 * (style.swing + other)), 1000), Fraction(style.dotted, 100))

    def _moved(self, places: Mapping[Fraction, Fraction], starts: set[Fraction]) -> dict[Fraction, Fraction]:
        """The same with every start a little before or behind its place, never near that of another one."""
        found = dict(places)
        onsets = sorted(places, key=_float)
        for before, onset, after in zip(onsets, onsets[1:], onsets[2:], strict=False):
            bar = self._bar(onset)
            if onset not in starts or (self._expression.steady and onset - bar.beginning in beats(bar.meter)):
                continue
            gap = min(places[onset] - places[before], places[after] - places[onset])
            most = min(self._whole_notes(self._style_of(bar.meter).time, onset), gap * _LARGEST_SHARE_OF_GAP)
            found[onset] += Fraction(round(most * _GRAIN * Fraction(self._chance("time", onset))), _GRAIN)
        return found

    def _whole_notes(self, milliseconds: int, onset: Fraction) -> Fraction:
        percent = Fraction(self._expression.tempo_percent) / 100
        return Fraction(milliseconds, 1000) * percent / self._tempo(onset).seconds_per_whole_note

    def _other_time(self, onset: Fraction, most: float) -> float:
        """What this time of a part differs by, the same for all of it; 0 the first time."""
        part = part_at(self._performance.parts, onset)
        if part is None or part.time == 1:
            return 0.0
        chance = self._chance("another time", part.onset, most)
        return most * (1 + abs(chance)) / 2 * (1 if chance >= 0 else -1)

    def _chance(self, *what: object) -> float:
        """A number from -1 to 1 that follows from the seed and what it is for."""
        made = blake2b(repr((self._expression.seed, *map(str, what))).encode(), digest_size=4).digest()
        return int.from_bytes(made) / 2**31 - 1

    def _bar(self, onset: Fraction) -> TimedBar:
        return self._bars[max(0, bisect_right(self._bar_starts, _float(onset)) - 1)]

    def _tempo(self, onset: Fraction) -> TimedTempo:
        tempos = self._performance.tempos
        return tempos[max(0, bisect_right(tempos, onset, key=lambda timed: timed.onset) - 1)]


def _rising(places: Mapping[Fraction, Fraction]) -> Timing:
    """A line through the places, without those that would make it turn back."""
    kept: list[tuple[Fraction, Fraction]] = []
    for onset in sorted(places, key=_float):
        place = places[onset]
        if not kept or place > kept[-1][1]:
            kept.append((onset, place))
    return Timing(*map(tuple, zip(*kept, strict=True)))


def _onset(step: Step) -> float:
    return _float(step.onset)


def _float(onset: Fraction) -> float:
    return onset.numerator / onset.denominator
