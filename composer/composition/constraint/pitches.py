"""The pitches that may be written: within the compass, in the characters that the vocabulary has."""

from collections.abc import Collection
from functools import cached_property

from composer.notation.elements import Key
from composer.notation.pitch_classes import SEMITONES, STEPS, pitch_class

Altered = tuple[tuple[str, int], ...]
"""The accidentals of the bar so far: step and alteration in semitones, in the order of the steps."""

_ACCIDENTALS = {"": None, "^": 1, "_": -1, "=": 0}
_MARKS = ("", ",", "'")
WIDEST = (48, 95)
"""MIDI notes of the compass where nothing is asked for: one octave mark below and above, altered or not."""


class Pitches:
    """The spellings of the pitches of one key within a compass.

    Args:
        lowest, highest: MIDI note numbers, inclusive.
        notes: the MIDI note numbers that there are between them; empty for all.
        ends_on_tonic: True where the tune must end on the key note, so that its step is never altered.
    """

    def __init__(
        self,
        key: Key,
        lowest: int,
        highest: int,
        characters: Collection[str],
        ends_on_tonic: bool = False,
        notes: frozenset[int] = frozenset(),
    ) -> None:
        self._signature = dict(key.accidentals)
        self._lowest, self._highest = lowest, highest
        self._notes = notes
        self._bounded = bool(notes) or (lowest, highest) != WIDEST
        self._characters = frozenset(characters)
        self._tonic = key.tonic
        self._ends_on_tonic = ends_on_tonic
        self._spelled: dict[Altered, tuple[str, ...]] = {}

    def spellings(self, altered: Altered) -> tuple[str, ...]:
        """All pitches that may stand next, each with the accidental that it may be written with."""
        if altered not in self._spelled:
            self._spelled[altered] = tuple(self._all(altered))
        return self._spelled[altered]

    def plain(self, altered: Altered) -> tuple[str, ...]:
        """Those without an accidental of their own."""
        return tuple(text for text in self.spellings(altered) if text[0] not in "^_=")

    def after(self, spelling: str, altered: Altered) -> Altered:
        """The bar's accidentals once this pitch has been written."""
        if spelling[0] not in "^_=":
            return altered
        alteration = _ACCIDENTALS[spelling[0]]
        assert alteration is not None
        return tuple(sorted({**dict(altered), spelling[1].upper(): alteration}.items()))

    def is_tonic(self, spelling: str, altered: Altered) -> bool:
        """True where the pitch is the key note, in any octave."""
        return self.from_tonic(spelling, altered) == 0

    def from_tonic(self, spelling: str, altered: Altered) -> int:
        """Semitones to the nearest key note, in whatever octave, 0 to 6; where the key has none, 6."""
        above = (self.midi(spelling, altered) - self._tonic_class) % 12 if self._tonic else 6
        return min(above, 12 - above)

    def midi(self, spelling: str, altered: Altered) -> int:
        """The MIDI note number of a pitch."""
        letter = spelling.lstrip("^_=").rstrip(",'")
        step = letter.upper()
        octave = (4 if letter == step else 5) + spelling.count("'") - spelling.count(",")
        alteration = _ACCIDENTALS[spelling[: len(spelling) - len(spelling.lstrip("^_="))]]
        if alteration is None:
            alteration = dict(altered).get(step, self._signature.get(step, 0))
        return 12 * (octave + 1) + SEMITONES[step] + alteration

    @cached_property
    def cost(self) -> int:
        """The fewest characters of a pitch that can always be written."""
        return min(map(len, self.plain(())), default=9)

    @cached_property
    def tonic_cost(self) -> int:
        """The fewest characters of the key note; 0 where the compass does not have it."""
        return min((len(text) for text in self.plain(()) if self.is_tonic(text, ())), default=0)

    @cached_property
    def _tonic_class(self) -> int:
        return pitch_class(self._tonic)

    def _all(self, altered: Altered) -> list[str]:
        return [
            accidental + letter + mark
            for accidental in _ACCIDENTALS
            for letter in STEPS + STEPS.lower()
            for mark in _MARKS
            if self._may_stand(accidental, letter, mark, altered)
        ]

    def _may_stand(self, accidental: str, letter: str, mark: str, altered: Altered) -> bool:
        if (mark == "," and letter.islower()) or (mark == "'" and letter.isupper()):
            return False  # abc2midi refuses `c,` and `C'`
        if not self._characters.issuperset(accidental + letter + mark):
            return False
        if accidental and self._ends_on_tonic and self._tonic and letter.upper() == self._tonic[0]:
            return False
        if not self._bounded:
            return True
        midi = self.midi(accidental + letter + mark, altered)
        return self._lowest <= midi <= self._highest and (not self._notes or midi in self._notes)
