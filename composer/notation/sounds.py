"""How a voice sounds and what accompanies it, as `%%MIDI` and `I:MIDI` say it; nothing of it is printed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DrumPattern:
    """A pattern that fills `bars` bars: `strokes` are (length in units, note number or None, velocity)."""

    strokes: tuple[tuple[int, int | None, int], ...] = ()
    bars: int = 1

    @property
    def units(self) -> int:
        """How many units the bars are divided into."""
        return sum(length for length, _, _ in self.strokes)


@dataclass(frozen=True, slots=True)
class Accompanied:
    """What accompanies a tune where it is accompanied.

    Attributes:
        chord_program, bass_program: General MIDI programs, 0 to 127; None where the tune does not say.
        chord_velocity, bass_velocity: 1 to 127, or None.
        strokes: the pattern of `gchord` as (length in units, letter); empty for one that suits the meter.
        bars: how many bars the pattern fills.
        on: False after `gchordoff`.
        drums: the pattern of `drum`.
        drums_on: True after `drumon`: these are heard whether or not the rest is.
    """

    chord_program: int | None = None
    bass_program: int | None = None
    chord_velocity: int | None = None
    bass_velocity: int | None = None
    strokes: tuple[tuple[int, str], ...] = ()
    bars: int = 1
    on: bool = True
    drums: DrumPattern = DrumPattern()
    drums_on: bool = False


@dataclass(frozen=True, slots=True)
class Stress:
    """How loud notes are by their place in the bar, as abc2midi's beat commands say it.

    Attributes:
        first, strong, other: velocities of the bar's first note, of strong beats, of all others.
        every: strong are the multiples of so many of the meter's units, none where it is 0; None for those
            that the meter has.
        pattern: `fmp…`, letters that divide the bar: first, strong and other; empty for none.
        accented: False where every note is as loud as a strong beat.
    """

    first: int = 105
    strong: int = 95
    other: int = 80
    every: int | None = None
    pattern: str = ""
    accented: bool = True


USUAL_STRESS = Stress()


@dataclass(frozen=True, slots=True)
class Sound:
    """How a voice sounds.

    Attributes:
        program: General MIDI program, 0 to 127; None where the tune does not say.
        channel: MIDI channel, 0 to 15, of which 9 is that of the drums; None where the tune does not say.
        transpose: semitones to add to what is heard.
        muted: True where the voice is not heard.
        drum_map: MIDI number of a note as written -> drum of the General MIDI percussion map.
        stress: how loud notes are by their place in the bar.
    """

    program: int | None = None
    channel: int | None = None
    transpose: int = 0
    muted: bool = False
    drum_map: tuple[tuple[int, int], ...] = ()
    accompanied: Accompanied = Accompanied()
    stress: Stress = USUAL_STRESS


DRUM_CHANNEL = 9
PLAIN_SOUND = Sound()


def is_percussion(sound: Sound, clef: str) -> bool:
    """True on the channel of the drums, and in a percussion clef where no other channel is named."""
    return sound.channel == DRUM_CHANNEL or (sound.channel is None and clef.startswith("perc"))
