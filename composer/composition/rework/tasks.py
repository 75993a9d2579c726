"""What each bar that is composed anew must be: how long, closed by what, and which of its notes stay."""

from dataclasses import dataclass, field
from fractions import Fraction

from composer.composition.constraint.forms import Anchor, BarRules
from composer.composition.constraint.header import LONGEST_BAR
from composer.composition.constraint.lengths import QUARTERS, Lengths
from composer.composition.constraint.single_bar import SingleBar
from composer.composition.rework.cadences import NO_TAIL, Tail
from composer.composition.rework.matching import MatchedTune
from composer.composition.written_bars import WrittenBar
from composer.errors import ComposerError
from composer.notation.elements import Meter
from composer.notation.meters import is_compound

_LINES = (":|2", "|1", "|:", "||", "|]", ":|", "::", "|")


@dataclass(frozen=True)
class BarTask:
    """A bar to compose.

    Attributes:
        line: the bar line that closes it.
        behind: what stands between that and the next bar's music.
        pattern: the rhythm that it takes up as far as it lasts; empty for any.
        tail: its end, which stays.
    """

    index: int
    form: SingleBar
    line: str
    behind: str
    pattern: tuple[str, ...] = ()
    tail: Tail = NO_TAIL

    @property
    def close(self) -> str:
        """What stands behind the music that is composed."""
        return self.tail.text + self.line

    def whole(self, music: str) -> str:
        """The bar's music, of which this much was composed."""
        return self.tail.behind(music, self.form.header)


@dataclass(frozen=True)
class Demand:
    """What is asked of one bar.

    Attributes:
        tie_over: a tie may lead over its bar line, because the next bar is composed as well.
        varied: the notes on its strong beats stay.
        pattern: see `BarTask`.
        ends_on_tonic: it ends on the key note.
        begun: its first half stands there, so that it may end on a weak beat too.
        tail: see `BarTask`.
    """

    tie_over: bool = False
    varied: bool = False
    pattern: tuple[str, ...] = ()
    ends_on_tonic: bool = False
    begun: bool = False
    tail: Tail = field(default=NO_TAIL)


def bar_task(tune: MatchedTune, index: int, lengths: Lengths, demand: Demand) -> BarTask:
    """The task for one bar.

    Raises:
        ComposerError: the bar can't be composed.
    """
    bar = tune.bars[index]
    header = tune.header(bar)
    quarters = _quarters(tune, bar, lengths, demand.tail)
    between = tune.between(index)
    line = closing_line(between)
    rules = BarRules(
        quarters,
        (demand.tail.text + line,),
        # A rhythm that is taken up, or an end that stays, leaves no fragments to fill the bar with.
        closes=demand.ends_on_tonic
        or (line not in ("|", "|1") and not demand.pattern and not demand.tail.text),
        ends_on_tonic=demand.ends_on_tonic,
        beat=_cadence_beat(tune, bar, demand.begun) if demand.ends_on_tonic else 0,
        tie_over=demand.tie_over,
        anchors=_anchors(tune, bar, quarters, lengths.finest) if demand.varied else (),
    )
    behind = between.removeprefix(line)
    return BarTask(index, SingleBar(header, rules), line, behind, demand.pattern, demand.tail)


def closing_line(between: str) -> str:
    """The bar line that what stands between two bars begins with."""
    return next((text for text in _LINES if between.startswith(text)), "|")


def full_length(tune: MatchedTune, bar: WrittenBar) -> Fraction:
    """What a bar must last: what it lasts where that is right, and else what the meter asks for."""
    wrong = any(
        problem.rule == "bar-length" and bar.start <= problem.span.start < bar.end
        for problem in tune.tune.problems
    )
    return bar.meter.duration or bar.length if wrong else bar.length


def _quarters(tune: MatchedTune, bar: WrittenBar, lengths: Lengths, tail: Tail) -> int:
    number = tune.number(bar.index)
    if bar.is_cut:
        raise ComposerError(
            f"Bar {number} is cut by the end of a line or by a field. Write it on one line first."
        )
    length = full_length(tune, bar) - tail.length
    counted = length / tune.tune.unit_note_length * QUARTERS
    possible = counted.denominator == 1 and 0 < counted <= LONGEST_BAR
    if not possible or not lengths.can_fill(int(counted)):
        raise ComposerError(
            f"{'What is composed of bar' if tail.text else 'Bar'} {number} lasts {length} of a whole note, "
            f"which this model’s note lengths can’t fill with L:{tune.tune.unit_note_length}. Choose other "
            "bars, or another unit note length."
        )
    return int(counted)


def _anchors(tune: MatchedTune, bar: WrittenBar, quarters: int, finest: int) -> tuple[Anchor, ...]:
    """The notes that begin on strong beats, counted back from the bar's end, so that pick-ups fit too."""
    found, begins, beat = [], Fraction(0), strong_beat(bar.meter)
    full = bar.meter.duration or bar.length
    before = max(full - bar.length, Fraction(0))
    for event in bar.events:
        left = quarters - begins / tune.tune.unit_note_length * QUARTERS
        strong = (before + begins) % beat == 0
        if strong and len(event.pitches) == 1 and left > 0 and left % finest == 0:
            pitch = event.pitches[0]
            found.append(Anchor(int(left), pitch.step, pitch.midi))
        begins += event.duration
    return tuple(found)


def _cadence_beat(tune: MatchedTune, bar: WrittenBar, weak: bool) -> int:
    """How far apart the beats are that a cadence falls on, in quarters of the unit note length."""
    beat = strong_beat(bar.meter)
    if beat == bar.meter.duration or (weak and not is_compound(bar.meter)):
        beat = Fraction(1, max(bar.meter.beat_unit, 4))
    return int(beat / tune.tune.unit_note_length * QUARTERS)


def strong_beat(meter: Meter) -> Fraction:
    """How far strong beats are apart: half a bar of four beats, a beat of two, a beat of compound meters.

    A bar of three beats, or of another number, has one.
    """
    if meter.beat_unit == 8 and meter.beats % 3 == 0 and meter.beats > 3:
        return Fraction(3, 8)
    if meter.duration == Fraction(1, 2):
        return Fraction(1, 4)
    if meter.duration is None or meter.duration % Fraction(1, 2) == 0:
        return Fraction(1, 2)
    return meter.duration
