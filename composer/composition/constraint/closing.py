"""Which of the tokens that may stand in a section's last bar lead to a good end; see `Endings`."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from composer.composition.constraint.bars import BROKEN, TIMES, BarGrammar
from composer.composition.constraint.endings import UNIT
from composer.composition.constraint.forms import BarRules, Form
from composer.composition.constraint.positions import Kind, Position

FARTHEST = 4
"""Semitones: a last note that is short and comes off the beat is reached by a step or a third, not a leap."""


def closing_tokens(grammar: BarGrammar, form: Form, position: Position) -> tuple[str, ...]:
    """Those of the tokens by which a section ends well, where its last bar is being written; else all."""
    tokens = grammar.tokens(form, position)
    if not form.bar.closes or not position.remaining:
        return tokens
    bar = grammar.endings.loosened(form.bar, position.remaining)
    if position.kind is Kind.LENGTH:
        counts = [grammar.lengths.counts[token] for token in tokens]
        fitting = _counts(grammar, bar, position, counts)
        fitting = fitting or _counts(grammar, replace(bar, beat=0), position, counts)
        return tuple(grammar.lengths.texts[count] for count in fitting)
    if position.kind is not Kind.EVENT or position.tuplet[0] or position.pair or position.tie:
        return tokens
    return tuple(token for token in tokens if _ends_well(grammar, bar, position, token))


def _counts(grammar: BarGrammar, bar: BarRules, position: Position, counts: Sequence[int]) -> Sequence[int]:
    """The lengths by which a section ends well; within a group they are what its first note has."""
    left, length, time = position.tuplet
    if position.pair or length:
        return counts
    if left:
        return _tuplets(grammar, bar, position.remaining, time, counts)
    return grammar.endings.fitting(bar, position.remaining, counts, position.tonic)


def _tuplets(
    grammar: BarGrammar, bar: BarRules, remaining: int, time: int, counts: Iterable[int]
) -> list[int]:
    """The lengths of the notes of a tuplet by which a section ends well."""
    ends = grammar.endings.can_end_behind_group
    return [count for count in counts if ends(bar, remaining - time * count, count)]


def _ends_well(grammar: BarGrammar, bar: BarRules, position: Position, token: str) -> bool:
    """True where the section can end well behind a token that stands between two events or begins one."""
    remaining, endings = position.remaining, grammar.endings
    if token == "z":
        return False
    if token == "-":
        return position.last_is_tonic or not bar.ends_on_tonic
    if token in BROKEN:
        count = position.breakable
        return count >= UNIT and endings.can_end_behind_group(bar, remaining - count, count)
    if token in TIMES:
        time = TIMES[token][1]
        return bool(_tuplets(grammar, bar, remaining, time, grammar.lengths.in_tuplet(time, remaining)))
    if token == "[" or token.strip("^_=,'").isalpha():
        away = FARTHEST + 1 if token == "[" else grammar.pitches.from_tonic(token, position.altered)
        if bar.ends_on_tonic and not bar.beat and remaining == 2 * UNIT and away > FARTHEST:
            return False
        return bool(endings.fitting(bar, remaining, grammar.lengths.texts, tonic=away == 0))
    return True
