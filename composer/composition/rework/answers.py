"""An answer to some bars: as many behind them begin as they do, and end otherwise, on the key note."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from composer.composition.rework.cadences import head_length
from composer.composition.rework.matching import MatchedTune
from composer.composition.rework.requests import tie_before
from composer.counting import counted
from composer.errors import ComposerError


@dataclass(frozen=True)
class Answer:
    """What becomes of the bars behind those that are answered.

    Attributes:
        composed: the indices of the bars that are composed.
        returning: the music of the bars before them, which is that of the bars that are answered.
        head: what the first composed bar begins with, where one bar answers one.
        question: the music that the composed bars must not have: then they would answer nothing.
    """

    composed: tuple[int, ...]
    returning: Mapping[int, str] = field(default_factory=dict)
    head: str = ""
    question: tuple[str, ...] = ()


def answer_to(tune: MatchedTune, run: Sequence[int]) -> Answer:
    """The answer to bars next to each other: half of them return, the others are composed.

    Raises:
        ComposerError: too few bars stand behind them, or others than these could return in.
    """
    count, first = len(run), run[-1] + 1
    behind = len(tune.bars) - first
    if behind < count:
        raise ComposerError(
            f"An answer to {counted(count, 'bar')} takes as many behind them, but {counted(behind, 'bar')} "
            f"{'stands' if behind == 1 else 'stand'} there. Select fewer bars, or write more first."
        )
    bar = tune.bars[first]
    if not tune.tune.key.tonic or not bar.key.tonic:
        raise ComposerError("The tune has no key note to end an answer on. Give it a key, such as “K:D”.")
    if tie_before(tune, first):
        raise ComposerError(
            f"A tie leads into bar {tune.number(first)}, where the answer begins. Take the tie away first."
        )
    half = count // 2
    for asked in run[: max(half, 1)]:
        _check_alike(tune, asked, asked + count)
    asked_music = [tune.music(index) for index in run]
    if count == 1:
        head = asked_music[0][: head_length(tune, run[0])]
        rest = asked_music[0][len(head) :]
        return Answer((first,), head=head.rstrip(" "), question=(rest,))
    returning = {index + count: asked_music[place] for place, index in enumerate(run[:half])}
    last = first + half - 1
    returning[last] = returning[last].rstrip("-")  # what is composed behind it begins with any note
    return Answer(tuple(range(first + half, first + count)), returning, question=tuple(asked_music[half:]))


def _check_alike(tune: MatchedTune, asked: int, answering: int) -> None:
    """Raises ComposerError where a bar's music can't return in another bar."""
    one, other = tune.bars[asked], tune.bars[answering]
    if one.length != other.length or tune.header(one) != tune.header(other):
        raise ComposerError(
            f"The answer begins as the selection does, but bar {tune.number(answering)} has another length, "
            f"meter or key than bar {tune.number(asked)}. Select bars that others of their kind follow."
        )
