"""A voice's events one after the other as they are heard: repeats unfolded, each with its onset."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.decorations import FERMATAS
from composer.notation.elements import Event, Tune, Voice
from composer.notation.repeats import playing_order
from composer.score.measures import written_length
from composer.score.places import Place, places
from composer.score.swing import swung_durations

# abc2midi, the reference player, holds a fermata for twice its length.
FERMATA_STRETCH = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One event when its turn comes: the repeats are unfolded and the onset is known."""

    onset: Fraction
    duration: Fraction
    event: Event | None
    place: Place


class _Latest:
    """What was worked out last: playing asks for the notes of a tune, and then for its bars."""

    def __init__(self) -> None:
        self._known: tuple[Tune, Voice, tuple[Step, ...]] | None = None

    def steps(self, tune: Tune, voice: Voice) -> tuple[Step, ...]:
        known = self._known  # one reference, so that threads never see half of a change
        if known is not None and known[0] is tune and known[1] is voice:
            return known[2]
        found = tuple(_steps(tune, voice))
        self._known = (tune, voice, found)
        return found


_LATEST = _Latest()


def heard_steps(tune: Tune, voice: Voice) -> tuple[Step, ...]:
    """The voice's events and rests in the order heard, each with its onset."""
    return _LATEST.steps(tune, voice)


def _steps(tune: Tune, voice: Voice) -> Iterator[Step]:
    written = places(tune, voice)
    lasting = _durations(tune, voice, written)
    onset = Fraction(0)
    for index in playing_order(tune, voice):
        duration = lasting[index]
        if duration is not None:
            element = voice.elements[index]
            event = element if isinstance(element, Event) else None
            yield Step(onset, duration, event, written[index])
            onset += duration


def _durations(tune: Tune, voice: Voice, written: Sequence[Place]) -> list[Fraction | None]:
    """How long each element is heard, None for what takes no time."""
    swung = swung_durations(tune, voice)
    found: list[Fraction | None] = []
    for index, element in enumerate(voice.elements):
        duration = swung.get(index) or written_length(element, written[index].meter)
        if isinstance(element, Event) and element.decorations and FERMATAS.intersection(element.decorations):
            duration *= FERMATA_STRETCH
        found.append(duration if duration.numerator > 0 else None)
    return found
