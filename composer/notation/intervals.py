"""How pitches and keys move: by an interval that is spelled by the key, or by steps within the key."""

from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from composer.notation.elements import Key
from composer.notation.keys import FIFTHS_OF_MODE, SHARP_ORDER
from composer.notation.pitch_classes import ALTERATIONS, semitones_above_c, step_away
from composer.notation.sounding_accidentals import Spelled

_SIGNS = {-2: "bb", -1: "b", 0: "", 1: "#", 2: "##"}
_MOST_FIFTHS = 6
_LARGEST_ALTERATION = 2


class Motion(Protocol):
    """Where a transposition takes keys and pitches; `moves_harmony`: chord symbols as well."""

    moves_harmony: bool

    def key(self, key: Key) -> Key:
        """The key that takes the place of another one."""

    def pitch(self, key: Key, pitch: Spelled) -> Spelled:
        """The pitch that takes the place of one that stands in `key`."""


class Interval:
    """Moves everything by the same number of semitones.

    An interval is a distance on the circle of fifths and a number of octaves: seven semitones and four steps
    a fifth. So a key signature has as many sharps more as the interval has fifths.

    Args:
        semitones: how far up; negative for down.
        fifths: the distance on the circle of fifths for the tune's key; each other key of the tune takes the
            same one, unless its signature would then have more than six accidentals.
    """

    moves_harmony = True

    def __init__(self, semitones: int, fifths: int) -> None:
        self._semitones = semitones
        self._main = fifths
        self._fifths: dict[int, int] = {}

    def key(self, key: Key) -> Key:
        """The same key on another tonic, with all that its signature alters."""
        return _moved_key(self._semitones, self._main, key)

    def moved_key(self, key: Key) -> Key:
        """What `key` keeps, made anew."""
        if not key.tonic and not key.accidentals:
            return key
        tonic = key.tonic
        if tonic:
            step, _, alter = self.pitch(key, (tonic[0], 4, ALTERATIONS[tonic[1:]]))
            tonic = step + _SIGNS.get(alter, "")
        altered = dict(key.accidentals)
        moved = [self.pitch(key, (step, 4, altered.get(step, 0))) for step in SHARP_ORDER]
        limit = _LARGEST_ALTERATION
        accidentals = tuple((step, max(-limit, min(limit, alter))) for step, _, alter in moved if alter)
        return replace(key, tonic=tonic, accidentals=accidentals, naturals=(), drawn=True)

    def pitch(self, key: Key, pitch: Spelled) -> Spelled:
        """The pitch at this interval."""
        step, octave, alter = pitch
        fifths = self._fifths_in(key)
        octaves = (self._semitones - 7 * fifths) // 12
        new_step, new_octave = step_away(step, octave, 4 * fifths + 7 * octaves)
        distance = semitones_above_c(new_step, new_octave) - semitones_above_c(step, octave)
        return new_step, new_octave, alter + self._semitones - distance

    def _fifths_in(self, key: Key) -> int:
        before = fifths_of(key)
        if before not in self._fifths:
            same = abs(before + self._main) <= _MOST_FIFTHS or not self._main
            self._fifths[before] = self._main if same else simplest_fifths(key, self._semitones)
        return self._fifths[before]


@lru_cache(maxsize=512)
def _moved_key(semitones: int, fifths: int, key: Key) -> Key:
    return Interval(semitones, fifths).moved_key(key)


class Steps:
    """Moves everything by steps of its key: accidentals keep their distance from the key signature."""

    moves_harmony = False

    def __init__(self, steps: int) -> None:
        self._steps = steps

    def key(self, key: Key) -> Key:
        """The key itself: it stays."""
        return key

    def pitch(self, key: Key, pitch: Spelled) -> Spelled:
        """The pitch so many steps of the key away."""
        step, octave, alter = pitch
        new_step, new_octave = step_away(step, octave, self._steps)
        signature = dict(key.accidentals)
        return new_step, new_octave, alter - signature.get(step, 0) + signature.get(new_step, 0)


class Semitones:
    """Moves single notes of a key that stays: a pitch that the key has is written as it has it.

    Args:
        semitones: how far up; between two notes of the key sharps are written on the way up, flats down.
        steps: how many steps of the key further up.
    """

    moves_harmony = False

    def __init__(self, semitones: int, steps: int = 0) -> None:
        self._semitones, self._steps = semitones, Steps(steps)

    def key(self, key: Key) -> Key:
        """The key itself: it stays."""
        return key

    def pitch(self, key: Key, pitch: Spelled) -> Spelled:
        """The pitch so far away."""
        step, octave, alter = self._steps.pitch(key, pitch)
        if self._semitones % 12 == 0:
            return step, octave + self._semitones // 12, alter
        wanted = semitones_above_c(step, octave) + alter + self._semitones
        signature, sign = dict(key.accidentals), 1 if self._semitones > 0 else -1

        def strangeness(spelled: Spelled) -> tuple[bool, int, bool]:
            return spelled[2] != signature.get(spelled[0], 0), abs(spelled[2]), spelled[2] != sign

        near = (step_away(step, octave, self._semitones * 7 // 12 + away) for away in range(-2, 4))
        spellings = ((*there, wanted - semitones_above_c(*there)) for there in near)
        return min((one for one in spellings if abs(one[2]) <= 1), key=strangeness)


def fifths_of(key: Key) -> int:
    """Sharps of the key's signature, negative for flats; of its tonic and mode, where it has them."""
    if key.tonic:
        tonic = SHARP_ORDER.index(key.tonic[0]) - 1 + 7 * ALTERATIONS[key.tonic[1:]]
        return tonic + FIFTHS_OF_MODE.get(key.mode, 0)
    return max(-7, min(7, sum(alter for _, alter in key.accidentals)))


def simplest_fifths(key: Key, semitones: int) -> int:
    """The distance on the circle of fifths that leads to the signature with the fewest accidentals.

    Of six sharps and six flats the one that has the sign of the old signature, or of the motion.
    """
    if semitones % 12 == 0:
        return 0
    before = fifths_of(key)
    after = (before + 7 * semitones + 5) % 12 - 5  # -5 to 6
    if after == _MOST_FIFTHS and (before or semitones) < 0:
        after = -_MOST_FIFTHS
    return after - before
