"""Reading a tune aloud for the tests of this room: what sounds when, ties joined, repeats unfolded."""

from fractions import Fraction

from composer.notation.elements import Event, KeyChange, MeterChange, MultimeasureRest, Tune, Voice
from composer.notation.reader import read_tune
from composer.notation.repeats import playing_order

HEADER = "X:1\nT:Test\nM:4/4\nL:1/4\nK:C\n"


def tune_of(music: str, header: str = HEADER) -> Tune:
    """A tune with the header and this music."""
    return read_tune(header + music)


def heard(tune: Tune, voice: Voice) -> list[tuple[Fraction, int, Fraction]]:
    """Onset, MIDI pitch and duration of every note that one voice sounds."""
    notes: list[list[Fraction | int]] = []
    held: dict[int, list[Fraction | int]] = {}
    now, meter, shift = Fraction(0), tune.meter, tune.key.octave_shift
    for index in playing_order(tune, voice):
        element = voice.elements[index]
        if isinstance(element, Event):
            held_on = {}
            for pitch in element.pitches:
                midi = pitch.midi + 12 * shift
                note = held.get(midi)
                if note is None:
                    note = [now, midi, Fraction(0)]
                    notes.append(note)
                note[2] += element.duration
                if pitch.tied:
                    held_on[midi] = note
            held = held_on
            now += element.duration
        elif isinstance(element, MultimeasureRest):
            now += (meter.duration or Fraction(1)) * element.measures
        elif isinstance(element, MeterChange):
            meter = element.meter
        elif isinstance(element, KeyChange):
            shift = element.key.octave_shift
    return sorted((Fraction(onset), int(midi), Fraction(duration)) for onset, midi, duration in notes)


def names(music: str, header: str = HEADER) -> str:
    """The notes of the first voice as they are heard: `C4 E4 G4`."""
    tune = tune_of(music, header)
    scale = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
    return " ".join(f"{scale[midi % 12]}{midi // 12 - 1}" for _, midi, _ in heard(tune, tune.voices[0]))


def events(music: str, header: str = HEADER) -> list[Event]:
    """The events of the first voice in the order of the text."""
    return [element for element in tune_of(music, header).voices[0].elements if isinstance(element, Event)]


def rules(music: str, header: str = HEADER, fatal: bool | None = None) -> list[str]:
    """The rules that a tune breaks; only the fatal ones, or only advice, where asked."""
    return [p.rule for p in tune_of(music, header).problems if fatal is None or p.fatal is fatal]
