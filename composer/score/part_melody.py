"""What a part is made from: a melody with what holds and what is heard at each place, and an instrument."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from composer.errors import ComposerError
from composer.notation.elements import (
    Element,
    Event,
    Key,
    KeyChange,
    PartMark,
    Pitch,
    SoundChange,
    Span,
    TempoChange,
    Tune,
)
from composer.notation.pitch_classes import SEMITONES
from composer.notation.sounding_accidentals import Spelled
from composer.score.accompaniment import chord_at, timed_chords
from composer.score.accompaniment_chords import Chord
from composer.score.accompaniment_harmony import TimedChord
from composer.score.click_bars import timed_bars
from composer.score.contexts import Context, contexts
from composer.score.heard_steps import heard_steps
from composer.score.performance import perform

_NOWHERE = Span(0, 0)
_FIFTHS = "FCGDAEB"


@dataclass(frozen=True, slots=True)
class Melody:
    """The one voice of a tune, and the harmony beside it.

    Attributes:
        contexts: one for each element.
        onsets: where each element is first heard, by its number; those that never are have none.
        chords: the tune's own, or those worked out.
    """

    tune: Tune
    contexts: tuple[Context, ...]
    onsets: dict[int, Fraction]
    chords: Sequence[TimedChord]

    @property
    def elements(self) -> tuple[Element, ...]:
        """Those of its voice."""
        return self.tune.voices[0].elements

    def chord(self, index: int, later: Fraction = Fraction(0)) -> Chord | None:
        """The chord, as it is written, so much later than an element begins."""
        onset = self.onsets.get(index)
        timed = chord_at(self.chords, onset + later) if onset is not None else None
        if timed is None or timed.chord is None:
            return None
        chord, shift = timed.chord, self.transposition(index)
        return replace(chord, root=(chord.root - shift) % 12, bass=(chord.bass - shift) % 12)

    def transposition(self, index: int) -> int:
        """Semitones between what a part without an octave clef writes here and what is heard."""
        context = self.contexts[index]
        return context.key.transpose + context.sound.transpose


def melody_of(tune: Tune) -> Melody:
    """The melody of a tune with one voice.

    Raises:
        ComposerError: it has several voices, or no notes.
    """
    if len(tune.voices) > 1:
        raise ComposerError(
            f"This tune has {len(tune.voices)} voices; a part is added to a tune with one. "
            "Take out one that was added: “Tune › Add a part › Take the part out”."
        )
    voice = tune.voices[0]
    held = contexts(tune, voice)
    notes = [index for index, e in enumerate(voice.elements) if isinstance(e, Event) and e.pitches]
    if not notes or any(held[index].is_percussion for index in notes):
        raise ComposerError("This tune has no melody to add a part to. Write some notes after “K:”.")
    onsets: dict[int, Fraction] = {}
    for step in heard_steps(tune, voice):
        onsets.setdefault(step.index, step.onset)
    return Melody(tune, held, onsets, timed_chords(tune, perform(tune), timed_bars(tune)))


def without_sounds(melody: Melody, elements: Iterable[Element]) -> list[Element]:
    """The elements of a part: no sounds and tempos of the melody's, no octave clefs, marks if they count."""
    left_out = (TempoChange, SoundChange) if melody.tune.parts else (TempoChange, SoundChange, PartMark)
    return [
        replace(each, key=replace(each.key, octave_shift=0)) if isinstance(each, KeyChange) else each
        for each in elements
        if not isinstance(each, left_out)
    ]


def pitch(spelled: Spelled, tied: bool = False) -> Pitch:
    """A pitch that stands in no text yet."""
    return Pitch(*spelled, None, _NOWHERE, tied)


def note(pitches: Sequence[Pitch], length: Fraction) -> Event:
    """A note, a chord or a rest that stands in no text yet."""
    return Event(_NOWHERE, tuple(pitches), length, length)


def spelled_in(key: Key, number: int) -> Spelled:
    """A MIDI note number as the key spells it: `_B` in F, `^A` in no folk key."""
    lowest = sum(alter for _, alter in key.accidentals) - 3
    fifths = lowest + (number * 7 - lowest) % 12
    fifths -= 12 if fifths > 10 else 0
    alter, step = divmod(fifths + 1, 7)
    return _FIFTHS[step], (number - alter - SEMITONES[_FIFTHS[step]]) // 12 - 1, alter
