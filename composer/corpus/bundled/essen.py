"""The Essen Folksong Collection, whose `R:` fields name what there is to know of rhythms."""

from fractions import Fraction

from composer.corpus.bundled.collection import BundledCollection
from composer.notation.elements import Barline, Event, LineBreak, MeterChange, Tune


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


ESSEN = BundledCollection(
    title="Essen Folksong Collection",
    folder="corpus/essenFolksong",
    description="German, Chinese and other folk songs; non-commercial use only",
    notice=(
        "Essen Folksong Collection: for non-commercial use only. Encoded under Helmut Schaffrath and "
        "carried on by Ewa Dahlig-Turek, who allowed its non-commercial distribution and use with "
        "music21; turned into ABC by Seymour Shlien and distributed by his permission. music21 notes "
        "that the collection’s legal status is unclear, because many people entered the data. A model "
        "trained on it, and the tunes that it writes, should be kept to non-commercial use as well."
    ),
    tunes=8514,
    non_commercial=True,
    better_text=with_bars_at_line_ends,
    fields_say_rhythms=True,
)
