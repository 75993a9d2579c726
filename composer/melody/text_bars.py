"""Reads what the bars of a text are compared by, several times as fast as the reader.

What it finds equals what `every_bar_of` finds in the tune that the reader makes of the same text; what is
beyond it (voices, overlays, ties that depend on an accidental, signs that stand where they mean nothing) it
leaves to the reader.
"""

from dataclasses import dataclass

from composer.melody.bars import every_bar_of
from composer.melody.figures import Figure
from composer.melody.text_music import BeyondError, Music
from composer.notation.elements import Field
from composer.notation.fields import field_at
from composer.notation.header import read_header
from composer.notation.problems import Unreadable
from composer.notation.reader import read_tune, split_header
from composer.notation.reading import Reading


@dataclass(frozen=True, slots=True)
class TextBars:
    """What stands in a text: the fields of its header, and its bars with a note, pick-ups too."""

    header: tuple[Field, ...]
    every: tuple[Figure, ...]

    @property
    def whole(self) -> tuple[Figure, ...]:
        """The bars without pick-ups."""
        return tuple(figure for figure in self.every if figure.is_whole)


def bars_in(text: str) -> TextBars:
    """The bars of any text whatsoever."""
    try:
        return quick_bars_in(text)
    except (BeyondError, Unreadable):
        tune = read_tune(text)
        return TextBars(tune.header, tuple(bar.figure for bar in every_bar_of(tune)))


def quick_bars_in(text: str) -> TextBars:
    """The bars of a text of one voice.

    Raises:
        BeyondError, Unreadable: only the reader can read it.
    """
    reading = Reading(text)
    fields, body = split_header(reading)
    read_header(reading, fields, [])
    if reading.voices:
        raise BeyondError
    music = Music(reading)
    for start, end in body:
        field = field_at(text, start, end)
        if field is not None:
            music.field(field.letter, field.value)
        elif text.startswith("%%", start):
            music.field("I", "")
        elif not text.startswith("%", start):
            music.line(start, end)
    return TextBars(tuple(reading.header), music.figures())
