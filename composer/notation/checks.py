"""Checking that every bar is as long as its meter says."""

from fractions import Fraction

from composer.notation.bar_lengths import Bar, Edge, bars
from composer.notation.elements import Meter, Voice
from composer.notation.problems import Problems

_NAMES = {1: "whole note", 2: "half", 4: "quarter", 8: "eighth", 16: "sixteenth", 32: "thirty-second",
          64: "sixty-fourth"}  # fmt: skip
_FINEST = 64

_NOTHING = Fraction(0)


def check_voice(voice: Voice, meter: Meter, problems: Problems) -> None:
    """Report each bar of a voice that has the wrong length.

    A bar may be short where it is meant to be:
    - at the start of the tune or of a section, as a pick-up;
    - at the end of a section, where it makes a full bar with the pick-up of a section;
    - on both sides of a repeat sign, an ending or the end of a line that splits a bar: the two count as one
      (section 4.8, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols).
    """
    found = bars(voice, meter)
    pickups = {bar.length for bar in found if bar.short and bar.opens in (Edge.SECTION, Edge.LINE_END)}
    stem, in_ending = _NOTHING, False
    for index, bar in enumerate(found):
        before = found[index - 1] if index else None
        if bar.opens is Edge.ENDING and not in_ending:
            stem = before.length if before is not None and before.short else _NOTHING
        in_ending = bar.opens is Edge.ENDING or (in_ending and bar.opens is not Edge.SECTION)
        if bar.full is None or bar.length == bar.full:
            continue
        after = found[index + 1] if index + 1 < len(found) else None
        if not bar.short or not _may_be_short(bar, bar.full - bar.length, (before, after), pickups, stem):
            _report(bar, bar.full, bar.meter, problems)


def _may_be_short(
    bar: Bar,
    missing: Fraction,
    neighbours: tuple[Bar | None, Bar | None],
    pickups: set[Fraction],
    stem: Fraction,
) -> bool:
    before, after = neighbours
    if before is None or (bar.opens is Edge.SECTION and bar.closes is not Edge.SECTION):
        return True  # a pick-up
    if bar.closes is Edge.SECTION and missing in pickups:
        return True  # the end of a section and its pick-up
    if bar.opens is Edge.ENDING and (
        missing == stem or (bar.closes is Edge.SECTION and missing - stem in pickups)
    ):
        return True  # an ending goes on from the bar before `[1`
    if bar.opens is not Edge.PLAIN and before.short and _fits(missing - before.length, bar, pickups):
        return True  # the second half of a split bar
    return bool(
        after
        and bar.closes is not Edge.PLAIN
        and after.short
        and _fits(missing - after.length, after, pickups)
    )


def _fits(missing: Fraction, second: Bar, pickups: set[Fraction]) -> bool:
    """True where two halves of a bar fill it, by themselves or with the pick-up that follows the second."""
    return not missing or (second.closes is Edge.SECTION and missing in pickups)


def _report(bar: Bar, full: Fraction, meter: Meter, problems: Problems) -> None:
    unit = _common_unit(meter.beat_unit, bar.length, full)
    mend = "Take away" if bar.length > full else "Add"
    problems.add(
        "bar-length",
        f"This bar lasts {_amount(bar.length, unit)}; {_named(meter)} wants {_mixed(full * unit)}. "
        f"{mend} {_amount(abs(bar.length - full), unit)}.",
        bar.span.start,
        bar.span.end,
    )


def _named(meter: Meter) -> str:
    return f"{meter.text} ({meter.beats}/{meter.beat_unit})" if "C" in meter.text else meter.text


def _common_unit(coarsest: int, *lengths: Fraction) -> int:
    """The coarsest note value, not coarser than `coarsest`, that all lengths are whole numbers of.

    Lengths that no note value divides, as an unfinished triplet leaves them, are counted in `coarsest`.
    """
    unit = coarsest
    while unit <= _FINEST:
        if all((length * unit).denominator == 1 for length in lengths):
            return unit
        unit *= 2
    return coarsest


def _amount(length: Fraction, unit: int) -> str:
    """A length in whole notes, counted in a note value: `7 eighths`, `1 quarter`, `3 1/3 quarters`."""
    number = length * unit
    name = _NAMES.get(unit, f"1/{unit} note")
    if number == 1:
        return f"1 {name}"
    if number < 1:
        return f"{number} of {'an' if name[0] in 'aeiou' else 'a'} {name}"
    return f"{_mixed(number)} {'halves' if name == 'half' else name + 's'}"


def _mixed(number: Fraction) -> str:
    """A number as it is read out: `3`, `3 1/3`, `1/3`."""
    whole, rest = divmod(number, 1)
    return f"{whole} {rest}" if whole and rest else str(rest or whole)
