"""A second voice in thirds and sixths below a melody, which keeps to the scale and the chords.

Of all voices the best is taken, by Viterbi's algorithm, by the rules of two-part counterpoint (K. Jeppesen,
"Counterpoint", 1931; two-part harmony singing has the same ones): consonant intervals, imperfect ones rather
than perfect ones, chord notes on the beats, small steps; fifths and octaves never follow one another, neither
from note to note nor from beat to beat.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from composer.errors import ComposerError
from composer.notation.elements import Barline, Element, Event, Key, Pitch
from composer.notation.instruments import Instrument
from composer.notation.pitch_classes import semitones_above_c, step_away
from composer.notation.sounding_accidentals import Spelled
from composer.score.click_bars import beats
from composer.score.part_melody import Melody, pitch, spelled_in

# Steps of the scale below the melody -> what such an interval costs; above it where they are negative.
_INTERVALS = {2: 0.0, 5: 0.4, 9: 1.2, 4: 1.8, 3: 2.2, 7: 2.6, 0: 3.0, -2: 3.6, -5: 4.8}
_OCTAVE = 7
_OTHER_OCTAVE = 2.0
_FEWEST = 4
# A rule that is only broken where nothing else can be played.
_FORBIDDEN = 1000.0
_PERFECT = (0, 7)
_DISSONANT = (1, 2, 10, 11)
_TRITONE = 6


@dataclass(frozen=True, slots=True)
class _Moment:
    """A note of the melody, where it stands; `number` in semitones as a part without octave clef has it."""

    index: int
    top: Spelled
    number: int
    key: Key
    chord: frozenset[int]
    in_bar: dict[str, int]
    strong: bool
    tied: bool


@dataclass(frozen=True, slots=True)
class _Candidate:
    spelled: Spelled
    number: int
    steps: int
    cost: float


_State = tuple[int, int | None]
"""The number of a candidate, and the perfect interval of the strong beat that was last."""


def second_voice(melody: Melody, instrument: Instrument) -> list[Element]:
    """The melody's rhythm with the best notes below it, an octave lower for an instrument in the bass clef.

    Raises:
        ComposerError: the instrument has no note that goes with the melody.
    """
    moments = list(_moments(melody))
    octaves = int(instrument.clef == "bass")
    offered = [_candidates(melody, moment, instrument, octaves) for moment in moments]
    chosen = {moment.index: choice for moment, choice in zip(moments, _best(moments, offered), strict=True)}
    return [
        _replaced(element, index, chosen) if isinstance(element, Event) and element.pitches else element
        for index, element in enumerate(melody.elements)
    ]


def _replaced(event: Event, index: int, chosen: dict[int, _Candidate]) -> Event:
    here, held = chosen[index], False
    if any(each.tied for each in event.pitches):
        after = min((later for later in chosen if later > index), default=index)
        held = after > index and chosen[after].number == here.number
    return replace(event, pitches=(pitch(here.spelled, held),))


def _moments(melody: Melody) -> Iterator[_Moment]:
    in_bar = _sounding_steps(melody.elements)
    for index, element in enumerate(melody.elements):
        if isinstance(element, Event) and element.pitches:
            context, top = melody.contexts[index], max(element.pitches, key=_number)
            octave = top.octave + context.key.octave_shift
            chord = melody.chord(index)
            yield _Moment(
                index,
                (top.step, octave, top.alter),
                top.midi + 12 * context.key.octave_shift,
                context.key,
                chord.pitch_classes if chord is not None else frozenset(),
                in_bar[index],
                context.position in beats(context.meter),
                any(each.tied for each in element.pitches),
            )


def _number(each: Pitch) -> int:
    return each.midi


def _sounding_steps(elements: Sequence[Element]) -> list[dict[str, int]]:
    """For each element, how the melody has the steps of its bar: a part has them in no other way."""
    found: list[dict[str, int]] = []
    bar: dict[str, int] = {}
    for element in elements:
        if isinstance(element, Barline):
            bar = {}
        elif isinstance(element, Event):
            for each in element.pitches:
                bar[each.step] = each.alter
        found.append(bar)
    return found


# What can be played with a note


def _candidates(
    melody: Melody, moment: _Moment, instrument: Instrument, octaves: int
) -> Sequence[_Candidate]:
    """The notes of the instrument at the intervals, in other octaves where there are few."""
    shift = melody.transposition(moment.index)
    found: list[_Candidate] = []
    for other in (0, 1, -1, 2, -2):
        for steps, cost in _INTERVALS.items():
            away = steps + _OCTAVE * (octaves + other)
            candidate = _candidate(moment, away, cost + abs(other) * _OTHER_OCTAVE)
            if instrument.lowest <= candidate.number + shift <= instrument.highest:
                found.append(candidate)
        if len(found) >= _FEWEST:
            return found
    if not found:
        raise ComposerError(
            f"A {instrument.name.lower()} has no notes to go with this tune, which is too low or too high "
            "for it. Transpose the tune by an octave first, or add another part."
        )
    return found


def _candidate(moment: _Moment, steps: int, cost: float) -> _Candidate:
    step, octave = step_away(moment.top[0], moment.top[1], -steps)
    alter = _alteration(moment, step)
    number = 12 + semitones_above_c(step, octave) + alter
    interval = abs(moment.number - number) % 12
    in_chord = number % 12 in moment.chord
    if interval in _DISSONANT:
        cost += 4.0
    elif interval == _TRITONE:
        cost += 0.8 if in_chord else 2.0
    elif interval in _PERFECT and moment.strong:
        cost += 0.5
    if moment.chord and not in_chord:
        cost += 2.5 if moment.strong else 0.7
    return _Candidate((step, octave, alter), number, steps, cost)


def _alteration(moment: _Moment, step: str) -> int:
    """As the melody has it in this bar; else as a chord note that the key lacks has it, or the key."""
    if step in moment.in_bar:
        return moment.in_bar[step]
    plain = dict(moment.key.accidentals).get(step, 0)
    natural = semitones_above_c(step, 0)
    for alter in (plain + 1, plain - 1) if (natural + plain) % 12 not in moment.chord else ():
        if (natural + alter) % 12 in moment.chord and spelled_in(moment.key, natural + alter)[::2] == (
            step,
            alter,
        ):
            return alter
    return plain


# The best voice


def _best(moments: Sequence[_Moment], offered: Sequence[Sequence[_Candidate]]) -> list[_Candidate]:
    """One candidate for each note: the best way to each state, note after note."""
    reached: dict[_State, float] = {(0, None): 0.0}
    back: list[dict[_State, _State]] = []
    strong: _Moment | None = None
    for number, (moment, candidates) in enumerate(zip(moments, offered, strict=True)):
        moves = moment.strong and strong is not None and strong.number != moment.number
        origins: dict[_State, _State] = {}
        sums: dict[_State, float] = {}
        for place, candidate in enumerate(candidates):
            interval = _perfect(moment, candidate)
            motions = (
                [_motion(moments[number - 1], each, moment, candidate) for each in offered[number - 1]]
                if number
                else [0.0]
            )
            for origin, so_far in reached.items():
                cost = so_far + candidate.cost + motions[origin[0]]
                if moves and interval is not None and interval == origin[1]:
                    cost += _FORBIDDEN
                state = place, interval if moment.strong else origin[1]
                if state not in sums or cost < sums[state]:
                    sums[state], origins[state] = cost, origin
        reached = sums
        back.append(origins)
        strong = moment if moment.strong else strong
    return _traced(offered, back, reached)


def _traced(
    offered: Sequence[Sequence[_Candidate]],
    back: Sequence[dict[_State, _State]],
    reached: dict[_State, float],
) -> list[_Candidate]:
    state = min(reached, key=reached.__getitem__)
    found: list[_Candidate] = []
    for candidates, origins in zip(reversed(offered), reversed(back), strict=True):
        found.append(candidates[state[0]])
        state = origins[state]
    return found[::-1]


def _perfect(moment: _Moment, candidate: _Candidate) -> int | None:
    interval = abs(moment.number - candidate.number) % 12
    return interval if interval in _PERFECT else None


def _motion(before: _Moment, first: _Candidate, after: _Moment, second: _Candidate) -> float:
    """What it costs to go from one note of the part to the next."""
    above, below = after.number - before.number, second.number - first.number
    cost = 0.15 * max(0, abs(below) - 4) + 3.0 * (abs(below) > 12) + 0.6 * (abs(below) == _TRITONE)
    cost += 0.25 * (first.steps != second.steps)
    if before.tied and not above and below:
        cost += _FORBIDDEN / 10
    interval = _perfect(after, second)
    if above and below and interval is not None:
        if interval == _perfect(before, first):
            cost += _FORBIDDEN
        elif above * below > 0:
            cost += 0.6
    return cost + 0.3 * (not above) * bool(below) + 0.2 * bool(above) * (not below)
