"""The fewest characters from a position to its tune's end: decides what may still be begun near the limit."""

from composer.composition.constraint.bars import UNDECIDED, BarGrammar
from composer.composition.constraint.forms import Form
from composer.composition.constraint.lengths import NEVER
from composer.composition.constraint.positions import Position, Stage


def position_cost(grammar: BarGrammar, form: Form, position: Position, tonic_matters: bool) -> int:
    """The fewest characters from an event's position to the end of the tune; NEVER where there is no way.

    Args:
        tonic_matters: whether it matters that the last note is the key note.
    """
    if position.stage is not Stage.MUSIC:
        return _start_cost(form, position)
    costs = [NEVER]
    for remaining, line in form.bar.closings():
        for on_tonic in (True,) if form.bar.ends_on_tonic else (False, True) if tonic_matters else (False,):
            reached = _reach(grammar, position, remaining, on_tonic)
            crosses = bool(position.tie) and not position.remaining
            if reached < NEVER and (not crosses or line == "|"):
                following = form.after(line, remaining, on_tonic)
                costs.append(reached + len(line) + following.cost + crosses * _tie_cost(following))
    return min(costs)


def _start_cost(form: Form, position: Position) -> int:
    """At the start of a bar: what the form says, where the line may have been broken already."""
    broken = position.stage is Stage.LINE_START and (form.may_end or form.must_break)
    return form.cost - broken + bool(position.tie) * _tie_cost(form)


def _tie_cost(form: Form) -> int:
    """What a note that a tie leads to may take beyond the shortest one."""
    return 0 if form.is_given else 2


def _reach(grammar: BarGrammar, position: Position, target: int, on_tonic: bool) -> int:
    """The fewest characters until so much is left of the bar, the last note being the key note or not."""
    lengths, pitches = grammar.lengths, grammar.pitches
    missing = position.remaining - target
    left, length, time = position.tuplet
    if position.pair:
        first = pitches.cost + len(lengths.texts[position.pair])
        return _sum(first, _fill(grammar, missing - position.pair, on_tonic))
    if left:
        if length:
            return _sum(left * (pitches.cost + len(lengths.texts[length])), _fill(grammar, missing, on_tonic))
        ways = (
            _sum(left * (pitches.cost + len(lengths.texts[c])), _fill(grammar, missing - time * c, on_tonic))
            for c in lengths.in_tuplet(time, missing)
        )
        return min(ways, default=NEVER)
    if position.tie and missing:
        tonic = position.tie != UNDECIDED and pitches.is_tonic(position.tie, position.altered)
        size = 2 if position.tie == UNDECIDED else len(position.tie)
        ways = (
            size + len(lengths.texts[c])
            if c == missing and (tonic or not on_tonic)
            else _sum(size + len(lengths.texts[c]), _fill(grammar, missing - c, on_tonic))
            for c in lengths.up_to(missing)
        )
        return min(ways, default=NEVER)
    if not missing:
        shut = position.bare or position.fresh or (position.tie and position.remaining)
        return NEVER if shut or (on_tonic and not position.last_is_tonic) else 0
    return _fill(grammar, missing, on_tonic)


def _fill(grammar: BarGrammar, missing: int, on_tonic: bool) -> int:
    """The fewest characters that fill so much with notes of any pitch, the last being the key note or not."""
    if missing < 0 or (not missing and on_tonic):
        return NEVER
    if on_tonic:
        return grammar.lengths.last_cost(missing, grammar.pitches.cost, grammar.pitches.tonic_cost or NEVER)
    return grammar.lengths.fill_cost(missing, grammar.pitches.cost)


def _sum(first: int, rest: int) -> int:
    return NEVER if rest >= NEVER else first + rest
