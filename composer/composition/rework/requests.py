"""What of a tune is to be composed anew, checked against the tune."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from composer.composition.rework.matching import MatchedTune
from composer.composition.rework.splicing import head_of
from composer.composition.written_bars import WrittenBar, numbers_of
from composer.errors import ComposerError
from composer.notation.spelling import pitch_text

KINDS = ("again", "continue", "vary", "like", "answer")
_NUMBERS = re.compile(r"(\d{1,4})(?:\s*(?:-|–|—|to)\s*(\d{1,4}))?")


@dataclass(frozen=True)
class Wish:
    """What a person wants.

    Attributes:
        kind: `again` composes the bars anew, `vary` as variations, `like` in the rhythm of other bars,
            `answer` those behind them as an answer, `continue` all from one place on.
        bars: their indices.
        like: the indices of the bars whose rhythm and rise and fall are taken up; one after the other, and
            from the first again where there are fewer of them.
        keeps_cadence: the last of bars next to each other stays, of a single one its last half.
        continue_from: the first bar that is composed anew, where `continue` says so.
        note: the span of a note, from which on all is composed anew; None for none.
        replacement: what stands in the note's place, in canonical spelling.
    """

    kind: str = "again"
    bars: tuple[int, ...] = ()
    continue_from: int | None = None
    note: tuple[int, int] | None = None
    replacement: str = ""
    like: tuple[int, ...] = ()
    keeps_cadence: bool = False


@dataclass(frozen=True)
class StartPoint:
    """From where on a tune is composed anew.

    Attributes:
        bar: its index; one more than there are to go on behind the last bar.
        kept: where in the text the bar begins to change; 0 for where it begins.
        head: what the bar keeps, in canonical spelling, without the replacement.
    """

    bar: int
    kept: int = 0
    head: str = ""
    replacement: str = ""


def runs_of(bars: Iterable[int], tune: MatchedTune) -> list[list[int]]:
    """The bars in their order, those next to each other together.

    Raises:
        ComposerError: none, or one that the tune does not have.
    """
    chosen, count = sorted(set(bars)), len(tune.bars)
    if not chosen:
        raise ComposerError("No bar is chosen. Choose those that are to be composed anew.")
    if chosen[0] < 0 or chosen[-1] >= count:
        wrong = chosen[0] if chosen[0] < 0 else chosen[-1]
        raise ComposerError(f"There is no bar {wrong + 1}: the tune has {count}. Choose among these.")
    numbered = groupby(enumerate(chosen), lambda pair: pair[1] - pair[0])
    return [[bar for _, bar in group] for _, group in numbered]


def bars_named(text: str, bars: Sequence[WrittenBar]) -> tuple[int, ...]:
    """The indices of the bars that a person names by their numbers on the page: `1–2`, `3`, `1-2, 5`.

    Raises:
        ComposerError: the text names none, or one that is not there.
    """
    numbers, found = numbers_of(bars), list[int]()
    for part in re.split(r"[,;]|\band\b", text):
        match = _NUMBERS.fullmatch(part.strip())
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
        if first > last:
            raise ComposerError(f"“{text.strip()}” names no bars. Write their numbers, such as “1–2” or “5”.")
        for wrong in (first, last):
            if wrong not in numbers:
                raise ComposerError(
                    f"There is no bar {wrong}: the tune has bars {numbers[0]} to {numbers[-1]}. Choose among "
                    "these."
                )
        found += [numbers.index(number) for number in range(first, last + 1)]
    return tuple(found)


def start_point(wish: Wish, tune: MatchedTune) -> StartPoint:
    """Where `continue` begins.

    Raises:
        ComposerError: no place is given, or one that the tune does not have.
    """
    if wish.note is not None:
        return _start_at_note(wish, tune)
    count = len(tune.bars)
    first = min(wish.bars, default=count) if wish.continue_from is None else wish.continue_from
    if not 0 <= first <= count:
        raise ComposerError(f"There is no bar {first + 1} to go on from: the tune has {count}.")
    if first < count:
        return StartPoint(first)
    if tune.is_finished:
        raise ComposerError(
            "The tune is finished: its last bar line ends it. Choose the bar from which it is composed anew, "
            "or take that bar line away."
        )
    if tune.between(count - 1).strip():
        return StartPoint(count)
    last = count - 1  # no bar line closes it: it is gone on with
    return StartPoint(last, tune.bars[last].end, tune.music(last))


def _start_at_note(wish: Wish, tune: MatchedTune) -> StartPoint:
    assert wish.note is not None
    start, end = wish.note
    for bar in tune.bars:
        if any((event.span.start, event.span.end) == (start, end) for event in bar.events):
            return StartPoint(bar.index, start, head_of(tune, bar.index, start), wish.replacement)
    raise ComposerError("The note that was chosen is no longer in the tune. Choose it again.")


def tie_before(tune: MatchedTune, index: int) -> str:
    """The pitch, without its accidental, that a tie leads into a bar; empty for none.

    Raises:
        ComposerError: a chord is tied.
    """
    events = tune.counterparts[index - 1].events if index else ()
    if not events or not any(pitch.tied for pitch in events[-1].pitches):
        return ""
    if len(events[-1].pitches) > 1:
        raise ComposerError(
            f"A chord is tied into bar {tune.number(index)}. Take the tie away, or choose bar "
            f"{tune.number(index - 1)} as well."
        )
    pitch = events[-1].pitches[0]
    return pitch_text(pitch.step, pitch.octave)
