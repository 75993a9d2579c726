"""Checking that every bar is as long as its meter says, with pick-ups and split bars taken as they are meant."""

from fractions import Fraction

from composer.notation.bar_lengths import Bar, bars
from composer.notation.elements import Meter, Voice
from composer.notation.problems import Problems


def check_voice(voice: Voice, meter: Meter, problems: Problems) -> None:
    """Report each bar of a voice that has the wrong length.

    A bar may be short where a section starts (a pick-up). It may be short where a section ends if it makes a
    full bar with the pick-up of a section, or with the bar on the other side of the repeat, ending or
    double bar that splits it (section 4.8, a bar split by a repeat sign counts as one).
    """
    found = list(bars(voice, meter))
    pickups = {
        bar.length for bar in found if bar.opens_section and bar.full is not None and bar.length < bar.full
    }
    for index, bar in enumerate(found):
        if bar.full is None or bar.length == bar.full:
            continue
        before = found[index - 1] if index else None
        if bar.length > bar.full or not _may_be_short(bar, before, pickups):
            _report(bar, problems)


def _may_be_short(bar: Bar, before: Bar | None, pickups: set[Fraction]) -> bool:
    if bar.opens_section and not bar.closes_section:
        return True
    if not bar.closes_section or bar.full is None:
        return False
    missing = bar.full - bar.length
    if missing in pickups:
        return True
    if not bar.opens_section or before is None:
        return False
    missing -= before.length  # the bar goes on from the other side of the sign at which it starts
    return missing == 0 or missing in pickups


def _report(bar: Bar, problems: Problems) -> None:
    units = bar.full.denominator if bar.full is not None else 1
    units = max(units, bar.length.denominator)
    expected = (bar.full or Fraction(0)) * units
    problems.add(
        "bar-length",
        f"This bar lasts {_number(bar.length * units)}/{units} of a whole note; the meter asks for {_number(expected)}/{units}. "
        f"{'Take away' if bar.length > (bar.full or 0) else 'Add'} {_number(abs(bar.length * units - expected))}/{units}.",
        bar.span.start,
        bar.span.end,
    )


def _number(value: Fraction) -> str:
    return str(value) if value.denominator == 1 else f"({value})"
