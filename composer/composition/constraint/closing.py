"""Which of the tokens that may stand in a section's last bar lead to a good end; see `Endings`."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from composer.composition.constraint.bars import BROKEN, TIMES, BarGrammar
from composer.composition.constraint.endings import UNIT
from composer.composition.constraint.forms import BarRules, Form
from composer.composition.constraint.places import Kind, Place

FARTHEST = 4
"""Semitones: a last note that is short and comes off the beat is reached by a step or a third, not a leap."""


def closing_tokens(grammar: BarGrammar, form: Form, place: Place) -> tuple[str, ...]:
    """Those of the tokens by which a section ends well, where its last bar is being written; else all."""
    tokens = grammar.tokens(form, place)
    if not form.bar.closes or not place.remaining:
        return tokens
    bar = grammar.endings.loosened(form.bar, place.remaining)
    if place.kind is Kind.LENGTH:
        counts = [grammar.lengths.counts[token] for token in tokens]
        fitting = _counts(grammar, bar, place, counts)
        fitting = fitting or _counts(grammar, replace(bar, beat=0), place, counts)
        return tuple(grammar.lengths.texts[count] for count in fitting)
    if place.kind is not Kind.EVENT or place.tuplet[0] or place.pair or place.tie:
        return tokens
    return tuple(token for token in tokens if _ends_well(grammar, bar, place, token))


def _counts(grammar: BarGrammar, bar: BarRules, place: Place, counts: Sequence[int]) -> Sequence[int]:
    """The lengths by which a section ends well; within a group they are what its first note has."""
    left, length, time = place.tuplet
    if place.pair or length:
        return counts
    if left:
        return _tuplets(grammar, bar, place.remaining, time, counts)
    return grammar.endings.fitting(bar, place.remaining, counts, place.tonic)


def _tuplets(
    grammar: BarGrammar, bar: BarRules, remaining: int, time: int, counts: Iterable[int]
) -> list[int]:
    """The lengths of the notes of a tuplet by which a section ends well."""
    ends = grammar.endings.can_end_behind_group
    return [count for count in counts if ends(bar, remaining - time * count, count)]


def _ends_well(grammar: BarGrammar, bar: BarRules, place: Place, token: str) -> bool:
    """True where the section can end well behind a token that stands between two events or begins one."""
    remaining, endings = place.remaining, grammar.endings
    if token == "z":
        return False
    if token == "-":
        return place.last_is_tonic or not bar.ends_on_tonic
    if token in BROKEN:
        count = place.breakable
        return count >= UNIT and endings.can_end_behind_group(bar, remaining - count, count)
    if token in TIMES:
        time = TIMES[token][1]
        return bool(_tuplets(grammar, bar, remaining, time, grammar.lengths.in_tuplet(time, remaining)))
    if token == "[" or token.strip("^_=,'").isalpha():
        away = FARTHEST + 1 if token == "[" else grammar.pitches.from_tonic(token, place.altered)
        if bar.ends_on_tonic and not bar.beat and remaining == 2 * UNIT and away > FARTHEST:
            return False
        return bool(endings.fitting(bar, remaining, grammar.lengths.texts, tonic=away == 0))
    return True
