"""Mends what is systematically amiss in a bundled collection, so that its tunes can be learnt from.

Only tunes that are not valid as they stand are mended, and only those of collections that say so:
nobody's own tune is changed.
"""

from collections.abc import Callable
from fractions import Fraction

from composer.notation.elements import Barline, Event, LineBreak, MeterChange, Tune
from composer.notation.reader import read_tune


def without_mail_marks(tune: Tune) -> str:
    """Takes out what mail left in Ryan's files: `=20` for a space, `=3D` for `=`, `=` before a line break.

    https://www.rfc-editor.org/rfc/rfc2045#section-6.7; none of the three can be written in ABC.
    """
    return tune.text.replace("=\n", "").replace("=20", " ").replace("=3D", "=")


def with_bars_at_line_ends(tune: Tune) -> str:
    """Writes the bar lines that the Essen files leave out: at a line's end where the bar is just full."""
    places: list[int] = []
    for voice in tune.voices[:1]:
        length, full = Fraction(0), tune.meter.duration
        for element in voice.elements:
            if isinstance(element, Event):
                length += element.duration
            elif isinstance(element, MeterChange):
                full = element.meter.duration
            elif isinstance(element, Barline):
                length = Fraction(0)
            elif isinstance(element, LineBreak) and length == full:
                places.append(element.span.start)
                length = Fraction(0)
    starts, ends = [0, *places], [*places, len(tune.text)]
    return " |".join(tune.text[start:end] for start, end in zip(starts, ends, strict=True))


MENDING: dict[str, Callable[[Tune], str]] = {
    "ryans": without_mail_marks,
    "essen": with_bars_at_line_ends,
}
"""Collection's name -> what makes a better text of a tune of its files."""


def mended(tune: Tune, collection: str) -> Tune:
    """The tune, mended where its collection has a way and that makes it valid; otherwise as it is."""
    if tune.valid or collection not in MENDING:
        return tune
    better = read_tune(MENDING[collection](tune), tune.position, tune.first_line)
    return better if better.valid else tune
