"""Where chord symbols hold: those at one event share its time, and each lasts until the next one."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Event, Tune, Voice
from composer.score.heard_steps import heard_steps


def shared(event: Event) -> Iterator[tuple[Fraction, str]]:
    """The chord symbols of an event and how far after its onset each holds, in whole notes."""
    for number, symbol in enumerate(event.chord_symbols):
        yield number * event.duration / len(event.chord_symbols), symbol


@dataclass(frozen=True, slots=True)
class HeardSymbol:
    """A chord symbol where it is heard; `shift` semitones lie between what is written and what is heard."""

    onset: Fraction
    text: str
    shift: int


def heard_chords(tune: Tune) -> tuple[HeardSymbol, ...]:
    """The chord symbols in the order heard, of the first voice that has any.

    The overlays of a voice count as the voice; where both place one, the voice's own holds.
    """
    for name in dict.fromkeys(_own_name(voice) for voice in tune.voices):
        found: dict[Fraction, HeardSymbol] = {}
        for voice in tune.voices:
            if _own_name(voice) == name:
                for symbol in _of_voice(tune, voice):
                    found.setdefault(symbol.onset, symbol)
        if found:
            return tuple(found[onset] for onset in sorted(found))
    return ()


def _of_voice(tune: Tune, voice: Voice) -> Iterator[HeardSymbol]:
    if not any(isinstance(element, Event) and element.chord_symbols for element in voice.elements):
        return
    for step in heard_steps(tune, voice):
        if step.event is not None and step.event.chord_symbols:
            shift = step.context.key.transpose + step.context.sound.transpose
            for place, symbol in shared(step.event):
                yield HeardSymbol(step.onset + place, symbol, shift)


def _own_name(voice: Voice) -> str:
    """The name of a voice, and of its overlays, without their number."""
    return voice.identifier.partition("&")[0]
