"""What a wish comes to bar by bar: which are composed, which return, what each must have."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from composer.composition.rework.cadences import Tail, head_length, tail_of
from composer.composition.rework.matching import MatchedTune
from composer.composition.rework.pattern import pattern_of
from composer.composition.rework.requests import StartPoint, Wish, runs_of, tie_before
from composer.composition.rework.tasks import Demand
from composer.errors import ComposerError
from composer.plurals import plural

Run = tuple[int, ...]


@dataclass(frozen=True)
class _Answer:
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


def _answer_to(tune: MatchedTune, run: Sequence[int]) -> _Answer:
    """The answer to bars next to each other: half of them return, the others are composed.

    Raises:
        ComposerError: too few bars stand behind them, or others than these could return in.
    """
    count, first = len(run), run[-1] + 1
    behind = len(tune.bars) - first
    if behind < count:
        raise ComposerError(
            f"An answer to {plural(count, 'bar')} takes as many behind them, but {plural(behind, 'bar')} "
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
        return _Answer((first,), head=head.rstrip(" "), question=(rest,))
    returning = {index + count: asked_music[number] for number, index in enumerate(run[:half])}
    last = first + half - 1
    returning[last] = returning[last].rstrip("-")  # what is composed behind it begins with any note
    return _Answer(tuple(range(first + half, first + count)), returning, question=tuple(asked_music[half:]))


def _check_alike(tune: MatchedTune, asked: int, answering: int) -> None:
    """Raises ComposerError where a bar's music can't return in another bar."""
    one, other = tune.bars[asked], tune.bars[answering]
    if one.length != other.length or tune.header(one) != tune.header(other):
        raise ComposerError(
            f"The answer begins as the selection does, but bar {tune.number(answering)} has another length, "
            f"meter or key than bar {tune.number(asked)}. Select bars that others of their kind follow."
        )


@dataclass(frozen=True)
class Outline:
    """What is composed.

    Attributes:
        runs: the indices of the bars that are composed, those next to each other together.
        start: what the first of them begins with.
        varied: they are variations of what stands there.
        models: for bars that are to be like others, by index, the index of the other one.
        tails: the ends of bars that stay, by index.
        returning, unwanted: see `BarsAnew`.
        questions: the indices of the bars that the composed ones answer; the last of these ends on the key
            note. Empty for no answer.
    """

    runs: tuple[Run, ...]
    start: StartPoint = StartPoint(0)  # noqa: RUF009 - it is frozen
    varied: bool = False
    models: Mapping[int, int] = field(default_factory=dict)
    tails: Mapping[int, Tail] = field(default_factory=dict)
    returning: Mapping[int, str] = field(default_factory=dict)
    unwanted: Sequence[Sequence[str]] = ()
    questions: Run = ()

    def demand(self, tune: MatchedTune, index: int, run: Run) -> Demand:
        """What is asked of one bar of a run."""
        is_last, tail = index == run[-1], self.tails.get(index, Tail())
        pattern = pattern_of(tune.music(self.models[index])) if index in self.models else ()
        ends_on_tonic = is_last and bool(self.questions)
        begun = bool(self.start.replacement) and index == self.start.bar
        return Demand(not is_last and not tail.text, self.varied, pattern, ends_on_tonic, begun, tail)


def outline_of(wish: Wish, tune: MatchedTune) -> Outline:
    """The outline for a wish that is about chosen bars.

    Raises:
        ComposerError: the bars can't be composed so.
    """
    runs = [tuple(run) for run in runs_of(wish.bars, tune)]
    if wish.kind == "answer":
        return _answer(tune, runs)
    tails: dict[int, Tail] = {}
    if wish.keeps_cadence:
        tails = {run[0]: tail_of(tune, run[0]) for run in runs if len(run) == 1}
        runs = [run[:-1] or run for run in runs]
    bars = [index for run in runs for index in run]
    models = _models(wish, tune, bars) if wish.kind == "like" else {}
    unwanted = ([tune.music(models[index]) for index in bars],) if models else ()
    return Outline(tuple(runs), varied=wish.kind == "vary", models=models, tails=tails, unwanted=unwanted)


def _answer(tune: MatchedTune, runs: Sequence[Run]) -> Outline:
    if len(runs) > 1:
        raise ComposerError(
            "An answer is composed to bars that stand next to each other. Select them in one piece."
        )
    answer = _answer_to(tune, runs[0])
    return Outline(
        (answer.composed,),
        StartPoint(answer.composed[0], replacement=answer.head),
        returning=answer.returning,
        unwanted=(answer.question,),
        questions=runs[0][-len(answer.composed) :],
    )


def _models(wish: Wish, tune: MatchedTune, bars: Iterable[int]) -> dict[int, int]:
    """For each bar the one that it is to be like, in turn."""
    if not wish.like:
        raise ComposerError("No bars are named that these are to be like. Name some, such as “1–2”.")
    chosen = [index for run in runs_of(wish.like, tune) for index in run]
    return {index: chosen[number % len(chosen)] for number, index in enumerate(bars)}
