"""What the strip of ways says of the bars that are composed, and which bars it proposes to be like."""

from collections.abc import Sequence

from composer.composition.written_bars import WrittenBar, numbers_of, spoken_numbers
from composer.plurals import plural

NO_BARS = "There is no bar to work on. Write some bars, or click a note of the tune."
GOES_ON = "From the marked bar on, all is composed anew; what stands before it is locked."
KEEP_CADENCE = "The last of the selected bars, or the last half of a single one, stays as it is"


def bars_sentence(count: int, done: str, keeps_cadence: bool) -> str:
    """What becomes of so many selected bars, such as “varied”; not by their numbers, which the mark shows."""
    if keeps_cadence and count > 1:
        which = "The marked bar is" if count == 2 else f"The {count - 1} marked bars are"
        return f"{which} {done}; the cadence behind and all other bars are locked."
    which = "The marked bar is" if count == 1 else f"The {count} marked bars are"
    locked = "its last half and all other bars" if keeps_cadence else "all other bars"
    return f"{which} {done}; {locked} are locked."


def done_like(named: Sequence[int], every: Sequence[WrittenBar]) -> str:
    """What is done with bars that are to be like those with these indices."""
    numbers = spoken_numbers(sorted({numbers_of(every)[index] for index in named}))
    bars = "bar" if len(set(named)) == 1 else "bars"
    return f"composed in the rhythm of {bars} {numbers}, to rise and fall much as there"


def answer_sentence(count: int) -> str:
    """What becomes of the bars behind so many selected ones."""
    returns = plural(count // 2, "bar returns", "bars return") if count > 1 else "half a bar returns"
    return f"The marked answer begins as the selection: {returns}; what follows ends on the key note."


def usual_bars(bars: Sequence[WrittenBar], every: Sequence[WrittenBar]) -> str:
    """The bars that others are most often like: the first ones, or where these are selected, those behind."""
    numbers, count = numbers_of(every), len(bars)
    before = [number for number in numbers[: bars[0].index] if number]
    behind = numbers[bars[-1].index + 1 :]
    return spoken_numbers(before[:count] if len(before) >= count else behind[:count] or before)
