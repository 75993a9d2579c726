"""Cadences that stay: the end of a bar, while all before it is composed anew."""

import re
from dataclasses import dataclass
from fractions import Fraction

from composer.composition.constraint.header import Header
from composer.composition.rework.matching import MatchedTune
from composer.errors import ComposerError
from composer.notation.canonical import canonical_text
from composer.notation.elements import Event
from composer.notation.reader import read_tune
from composer.notation.spelling import accidental_text, pitch_text

_PITCH = re.compile(r"[\^_=]*[A-Ga-g][,']*")
_TUPLET = re.compile(r"\([0-9:]+$")
_BINDING = ("<", ">", "-")


@dataclass(frozen=True)
class Tail:
    """The end of a bar, which stays.

    Attributes:
        text: its canonical text, with the space before it.
        spelled: the same with an accidental at each note, whatever stands before it in the bar.
        length: in whole notes.
    """

    text: str = ""
    spelled: str = ""
    length: Fraction = Fraction(0)

    def behind(self, music: str, header: Header) -> str:
        """Both together in one spelling: an accidental before the tail may add some to it, or save some."""
        if not self.text:
            return music
        above = f"X:1\nM:{header.meter}\nL:{header.unit}\nK:{header.key}\n"
        canonical = canonical_text(read_tune(f"{above}{music}{self.spelled}|\n"))
        return canonical.rstrip("\n").rpartition("\n")[2].removesuffix("|")


NO_TAIL = Tail()


def tail_of(tune: MatchedTune, index: int) -> Tail:
    """The last half of a bar, or its last note where none begins there.

    Raises:
        ComposerError: the bar is one note, or all of it hangs together.
    """
    bar = tune.counterparts[index]
    begins, place = _middle(tune, index)
    text = tune.music(index)[head_length(tune, index) :]
    return Tail(text, _spelled(text, bar.events[place:]), bar.length - begins)


def head_length(tune: MatchedTune, index: int) -> int:
    """How many characters of a bar's music stand before its last half; see `tail_of`."""
    bar = tune.counterparts[index]
    _, place = _middle(tune, index)
    before = tune.canonical[bar.start : bar.events[place].span.start]
    return len(_TUPLET.sub("", before).rstrip(" "))


def _middle(tune: MatchedTune, index: int) -> tuple[Fraction, int]:
    """When the last half of a bar begins, in whole notes, and with which of its events."""
    bar = tune.counterparts[index]
    begins, free = Fraction(0), list[tuple[Fraction, int]]()
    for place, event in enumerate(bar.events):
        if place and _begins_freely(tune.canonical, event):
            free.append((begins, place))
        begins += event.duration
    if not free:
        raise ComposerError(
            f"Bar {tune.number(index)} is one note or one group, so that no half of it can stay. Select more "
            "bars, or other ones."
        )
    return next((each for each in free if 2 * each[0] >= bar.length), free[-1])


def _begins_freely(canonical: str, event: Event) -> bool:
    """True where no tie, broken rhythm or tuplet leads into an event."""
    alone = event.tuplet is None or event.tuplet.index == 0
    return alone and not canonical[: event.span.start].rstrip(" ").endswith(_BINDING)


def _spelled(text: str, events: tuple[Event, ...]) -> str:
    pitches = iter([pitch for event in events for pitch in event.pitches])

    def explicit(_: re.Match[str]) -> str:
        pitch = next(pitches)
        return accidental_text(pitch.alter) + pitch_text(pitch.step, pitch.octave)

    return _PITCH.sub(explicit, text)
