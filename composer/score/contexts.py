"""What holds at each element of a voice as written: its place in the bar, meter, key and tempo."""

from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import (
    Event,
    Key,
    KeyChange,
    Meter,
    MeterChange,
    MultimeasureRest,
    SoundChange,
    Tempo,
    TempoChange,
    Tune,
    Voice,
)
from composer.notation.sounds import PLAIN_SOUND, Sound, is_percussion
from composer.score.measures import measures, written_length
from composer.score.running_tempo import RunningTempo
from composer.score.usual_tempos import beginning_tempo


@dataclass(frozen=True, slots=True)
class Context:
    """What holds at one element.

    Attributes:
        position: in whole notes from the bar line before it.
        shift: semitones between a `Pitch` and what is heard.
        is_percussion: True where notes are drums, which no transposition moves.
    """

    position: Fraction
    meter: Meter
    key: Key
    tempo: Tempo
    sound: Sound = PLAIN_SOUND
    shift: int = 0
    is_percussion: bool = False

    def heard(self, number: int) -> int:
        """The MIDI note number that sounds for a written one."""
        if self.is_percussion:
            return dict(self.sound.drum_map).get(number, max(0, min(127, number)))
        return max(0, min(127, number + self.shift))


def contexts(tune: Tune, voice: Voice) -> tuple[Context, ...]:
    """One for each element of the voice, in the order in which they are written.

    A repeat plays a passage as it is written there, so these are worked out before unfolding.
    """
    starts = {m.start: _first_position(m.length, m.meter, m.pickup) for m in measures(voice, tune.meter)}
    meter, key, tempo, sound = tune.meter, tune.key, beginning_tempo(tune), voice.sound
    shift, percussion = key.sounding_shift + sound.transpose, is_percussion(sound, key.clef)
    tempos = RunningTempo(tempo)
    position = Fraction(0)
    found: list[Context] = []
    for index, element in enumerate(voice.elements):
        position = starts.get(index, position)
        if isinstance(element, Event):
            found.append(Context(position, meter, key, tempo, sound, shift, percussion))
            position += element.duration
            continue
        if isinstance(element, MeterChange):
            meter = element.meter
        elif isinstance(element, KeyChange):
            key = element.key
        elif isinstance(element, TempoChange):
            tempo = tempos.after(element.tempo)
        elif isinstance(element, SoundChange):
            sound = element.sound
        if isinstance(element, KeyChange | SoundChange):
            shift, percussion = key.sounding_shift + sound.transpose, is_percussion(sound, key.clef)
        found.append(Context(position, meter, key, tempo, sound, shift, percussion))
        if isinstance(element, MultimeasureRest):
            position += written_length(element, meter)
    return tuple(found)


def _first_position(length: Fraction, meter: Meter, pickup: bool) -> Fraction:
    """A pick-up's first note stands as far before the bar line as the pick-up is long."""
    if pickup and meter.duration is not None:
        return meter.duration - length
    return Fraction(0)
