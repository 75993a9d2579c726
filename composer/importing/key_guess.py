"""Which key music is in, where its file does not say: by its last note, or by how long each pitch sounds."""

from collections.abc import Mapping
from math import sqrt

from composer.importing.musicxml_signatures import key_of
from composer.importing.written_music import Note
from composer.notation.elements import Key
from composer.notation.keys import FIFTHS_OF_MODE
from composer.notation.pitch_classes import pitch_class

_FOLK_MODES = ("major", "minor", "dorian", "mixolydian")
# Krumhansl, C. L.: Cognitive Foundations of Musical Pitch, Oxford 1990, table 2.1: how well each degree fits.
_MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
_MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
_FIFTHS = range(-6, 7)


def tonic_by_ending(key: Key, last: Note) -> Key:
    """The key with this one's signature that the last note is the tonic of; this one where there is none."""
    if key.mode not in FIFTHS_OF_MODE:
        return key
    fifths = fifths_of(key)
    sounding = last.step + {-1: "b", 0: "", 1: "#"}.get(last.alter, "")
    return next((one for one in (key_of(fifths, mode) for mode in _FOLK_MODES) if one.tonic == sounding), key)


def fifths_of(key: Key) -> int:
    """The sharps of a signature, negative for flats."""
    return sum(alter for _, alter in key.accidentals)


def guessed_key(lengths: Mapping[int, float]) -> Key:
    """The key whose profile is most like this music.

    Args:
        lengths: how long each pitch class, 0 for C to 11, sounds in all.
    """
    heard = [float(lengths.get(one, 0)) for one in range(12)]
    best, found = -2.0, key_of(0, "major")
    for mode, profile in (("major", _MAJOR), ("minor", _MINOR)):
        for fifths in _FIFTHS:
            key = key_of(fifths, mode)
            tonic = pitch_class(key.tonic)
            likeness = _correlation(heard, [profile[(one - tonic) % 12] for one in range(12)])
            if likeness > best + 1e-9:
                best, found = likeness, key
    return found


def _correlation(first: list[float], second: list[float]) -> float:
    mean, other = sum(first) / 12, sum(second) / 12
    both = sum((a - mean) * (b - other) for a, b in zip(first, second, strict=True))
    spread = sqrt(sum((a - mean) ** 2 for a in first) * sum((b - other) ** 2 for b in second))
    return both / spread if spread else 0.0
