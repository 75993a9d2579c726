"""Whether a page can break its lines where the text breaks them."""

from typing import Literal

from composer.notation.elements import Barline, Event, LineBreak, Tune

Lines = Literal["as-written", "fit"]
"""Of a page: a line of the text is a system, or systems are as full as they can be."""
AS_WRITTEN: Lines = "as-written"
FIT: Lines = "fit"

LEAST_SHARE = 0.85
"""Of its natural width, to which a line's music may be squeezed."""
# Of a line's natural width, in verovio's units: a fit to 728 lines of O'Neill's collection as verovio sets
# them with its usual spacing, 90 % of which it meets within 4 %. A note's room grows with its duration.
_CLEF_AND_KEY, _NOTE, _WHOLE_NOTE, _BARLINE, _POWER = 1022, 60, 1354, 293, 0.6


def line_breaking(tune: Tune, inside_units: float, lines: Lines) -> dict[str, object]:
    """verovio's options for lines as they are wanted.

    Where a line of the text would have to be squeezed too much, it goes on in a further system; the others
    stay as they are.

    Args:
        inside_units: a system's width in verovio's units, a tenth of those that its options are given in.
    """
    if lines == FIT:
        return {"breaks": "auto"}
    if fit_as_written(tune, inside_units):
        return {"breaks": "line"}
    return {"breaks": "smart", "breaksSmartSb": 0.0}


def fit_as_written(tune: Tune, inside_units: float) -> bool:
    """True where the text has several lines, none of which has to be squeezed too much to fit.

    Args:
        inside_units: a system's width in verovio's units, a tenth of those that its options are given in.
    """
    widths = [_natural_units(line) for line in _lines(tune)]
    return len(widths) > 1 and max(widths) * LEAST_SHARE <= inside_units


def _lines(tune: Tune) -> list[list[Event | Barline]]:
    """Of the first voice: what takes room in each line that has notes."""
    lines: list[list[Event | Barline]] = [[]]
    for element in tune.voices[0].elements if tune.voices else ():
        if isinstance(element, LineBreak):
            lines.append([])
        elif isinstance(element, Event | Barline):
            lines[-1].append(element)
    return [line for line in lines if any(isinstance(element, Event) for element in line)]


def _natural_units(line: list[Event | Barline]) -> float:
    of_elements = (
        _NOTE + _WHOLE_NOTE * float(element.duration) ** _POWER if isinstance(element, Event) else _BARLINE
        for element in line
    )
    return _CLEF_AND_KEY + sum(of_elements)
