"""Accidentals: how far one reaches, and what a note without one sounds like (sections 4.2 and 11.3)."""

from fractions import Fraction

from composer.notation.elements import Pitch


class Accidentals:
    """The key signature and the accidentals of the bar so far.

    An accidental holds to the end of its bar, in every octave unless `propagate-accidentals` says otherwise;
    a note tied over the bar line keeps its own.
    Section 11.3, https://abcnotation.com/wiki/abc:standard:v2.1#accidental_directives
    """

    __slots__ = ("altered", "bends", "propagation", "signature", "tied_over")

    def __init__(self, signature: tuple[tuple[str, int], ...], propagation: str = "pitch") -> None:
        self.signature = dict(signature)
        self.propagation = propagation
        self.altered: dict[str, int] = {}
        self.bends: dict[str, Fraction] = {}
        self.tied_over: dict[tuple[str, int], int] = {}

    def write(self, step: str, octave: int, alter: int, bend: Fraction | None = None) -> None:
        """An accidental stands before a note of this step and octave."""
        if self.propagation != "not":
            reach = step if self.propagation == "pitch" else f"{step}{octave}"
            self.altered[reach] = alter
            if bend:
                self.bends[reach] = bend
            elif self.bends:
                self.bends.pop(reach, None)

    def bend(self, step: str, octave: int) -> Fraction:
        """What a note without an accidental sounds above its alteration, in semitones."""
        return self.bends.get(step if self.propagation == "pitch" else f"{step}{octave}", Fraction(0))

    def sounding(self, step: str, octave: int) -> int:
        """What a note without an accidental is altered by, in semitones."""
        if self.tied_over and (step, octave) in self.tied_over:
            return self.tied_over[step, octave]
        if self.altered:
            reach = step if self.propagation == "pitch" else f"{step}{octave}"
            if reach in self.altered:
                return self.altered[reach]
        return self.signature.get(step, 0)

    def hold(self, last: tuple[Pitch, ...] | list[Pitch]) -> None:
        """A tie: the next note of each tied pitch sounds as this one, whatever altered it."""
        for pitch in last:
            if pitch.tied and self.sounding(pitch.step, pitch.octave) != pitch.alter:
                self.tied_over = self.tied_over | {(pitch.step, pitch.octave): pitch.alter}

    def start_bar(self, last: tuple[Pitch, ...] | list[Pitch]) -> None:
        """A bar line: accidentals end, except for notes tied over it; `last` are the pitches before it."""
        if any(pitch.tied for pitch in last):
            self.tied_over = {(pitch.step, pitch.octave): pitch.alter for pitch in last if pitch.tied}
        if self.altered:
            self.altered, self.bends = {}, {}

    def change_key(self, signature: tuple[tuple[str, int], ...]) -> None:
        """A new key signature holds from here on."""
        self.signature = dict(signature)
        self.altered, self.bends = {}, {}
