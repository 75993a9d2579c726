"""Writing accidentals anew: each pitch gets the one it needs to sound as it should where it now stands."""

from collections.abc import Callable

from composer.notation.accidentals import Accidentals
from composer.notation.builders import EventBuilder, VoiceBuilder
from composer.notation.elements import Key, Pitch, Span
from composer.notation.pitch_classes import semitones_above_c, step_away
from composer.notation.spelling import accidental_text, pitch_text

Spelled = tuple[str, int, int]
"""A pitch as it is to be written: step, octave, alteration in semitones."""
_NOWHERE = Span(0, 0)


class AccidentalWriter:
    """What the accidentals of one voice reach in the new text.

    Args:
        voice: the voice as the reader holds it.
        new_key: what a key of the old text becomes in the new one.
        own_bars: True where the new text has bar lines of its own; `start_bar` tells where.
    """

    def __init__(self, voice: VoiceBuilder, new_key: Callable[[Key], Key], own_bars: bool = False) -> None:
        self._new_key = new_key
        self._own_bars = own_bars
        self._key = voice.key
        self._bar = voice.bar_start
        self._layer = voice.overlay_layer
        self._reach = Accidentals(new_key(voice.key).accidentals, voice.accidentals.propagation)
        self._spelled: dict[int, list[Spelled]] = {}
        self._last: EventBuilder | None = voice.last

    def follow(self, voice: VoiceBuilder) -> bool:
        """Take over what the piece that was just read changed: the key, the bar, an overlay.

        Returns:
            True where the piece was a bar line.
        """
        self._reach.propagation = voice.accidentals.propagation
        if voice.key is not self._key:
            self._key = voice.key
            self._reach.change_key(self._new_key(voice.key).accidentals)
        at_bar = voice.bar_start != self._bar
        self._bar = voice.bar_start
        if at_bar and not self._own_bars:
            self.start_bar(voice.last)
        if voice.overlay_layer > self._layer:
            self._reach.altered = {}
        self._layer = voice.overlay_layer
        return at_bar

    def start_bar(self, last: EventBuilder | None, all_tied: bool = False) -> None:
        """A bar line; `last` is the event before it."""
        pitches: list[Pitch] = []
        if last is not None:
            spelled = self._spelled.get(id(last), [])
            pitches = [
                Pitch(*new, None, _NOWHERE, old.tied or all_tied)
                for new, old in zip(spelled, last.pitches, strict=False)
            ]
        self._reach.start_bar(pitches)

    def place(self, event: EventBuilder, spelled: list[Spelled]) -> None:
        """An event stands now, with these pitches."""
        self._spelled[id(event)] = spelled
        self._reach.tied_over = {}

    def text(self, spelled: Spelled, keep: bool) -> str:
        """The pitch with the accidental that it needs; with one in any case where `keep` is true."""
        step, octave, alter = spelled
        if not keep and self._reach.sounding(step, octave) == alter:
            return pitch_text(step, octave)
        self._reach.write(step, octave, alter)
        return accidental_text(alter) + pitch_text(step, octave)


def at_most_double(spelled: Spelled, most: int = 2) -> Spelled:
    """The same pitch on another step where its accidental would be more than double."""
    step, octave, alter = spelled
    while abs(alter) > most:
        new_step, new_octave = step_away(step, octave, 1 if alter > 0 else -1)
        alter -= semitones_above_c(new_step, new_octave) - semitones_above_c(step, octave)
        step, octave = new_step, new_octave
    return step, octave, alter
