"""Transposing a tune in its text: notes, keys and chord symbols move, everything else stays to the letter."""

from composer.errors import ComposerError
from composer.notation.elements import Key, Tune
from composer.notation.intervals import Interval, Steps, fifths_of, simplest_fifths
from composer.notation.keys import parse_key
from composer.notation.problems import Unreadable
from composer.notation.transposing import Transposition

FARTHEST_SEMITONES = 48
_MOST_FIFTHS = 7
_SAME_MODE = {"ionian": "major", "aeolian": "minor"}


def transposed(tune: Tune, semitones: int) -> str:
    """The tune's text, so many semitones higher; its keys get the signatures with the fewest accidentals.

    Raises:
        ComposerError: the tune is in the key of the highland pipes, or it would leave the range of ABC.
    """
    if abs(semitones) > FARTHEST_SEMITONES:
        raise ComposerError(
            f"Transposing by {semitones} semitones goes too far: expected at most {FARTHEST_SEMITONES} up or "
            "down. Choose a smaller interval."
        )
    if semitones == 0:
        return tune.text
    return Transposition(tune, Interval(semitones, simplest_fifths(tune.key, semitones))).text()


def transposed_to(tune: Tune, key: str, octaves: int = 0) -> str:
    """The tune's text in another key of its mode, moved there the nearest way, and by `octaves` on top.

    Args:
        tune: the tune.
        key: a tonic such as `Bb`, or a key of the tune's mode such as `F#m` or `Ador`.
        octaves: how many octaves further up.

    Raises:
        ComposerError: the key cannot be read, has another mode or more than seven accidentals, or the tune
            has no key to start from.
    """
    if not tune.key.tonic:
        raise ComposerError(
            "This tune has no tonic to transpose from: expected a key such as “K:D”. "
            "Transpose it by an interval instead."
        )
    fifths = _fifths_of_tonic(tune.key, key) - fifths_of(tune.key)
    semitones = (7 * fifths + 5) % 12 - 5 + 12 * octaves
    if abs(semitones) > FARTHEST_SEMITONES:
        raise ComposerError(f"{octaves} octaves are too far: expected at most four. Choose fewer.")
    if semitones == 0 and fifths == 0:
        return tune.text
    return Transposition(tune, Interval(semitones, fifths)).text()


def moved_by_steps(tune: Tune, steps: int, octaves: int = 0) -> str:
    """The tune's text with each note so many steps of its key higher; key and chord symbols stay.

    Accidentals keep their distance from the key signature: in D major `=c` becomes `=e` two steps higher.

    Raises:
        ComposerError: as `transposed`.
    """
    distance = steps + 7 * octaves
    if abs(distance) > 7 * FARTHEST_SEMITONES // 12:
        raise ComposerError(f"{distance} steps are too far: expected at most 28 up or down. Choose fewer.")
    return Transposition(tune, Steps(distance)).text() if distance else tune.text


def _fifths_of_tonic(old: Key, value: str) -> int:
    try:
        wanted = parse_key(value)
    except Unreadable:
        wanted = Key("", "", ())
    named = value.strip()[1:].lstrip("#b♯♭ ")
    mode, old_mode = (_SAME_MODE.get(mode, mode) for mode in (wanted.mode, old.mode))
    if not wanted.tonic or (named and mode != old_mode):
        raise ComposerError(
            f"“{value[:30]}” is no key to transpose this tune to: expected a tonic such as “G” or “Bb”, "
            f"or a key in {old_mode}. Transposing keeps the mode."
        )
    fifths = fifths_of(Key(wanted.tonic, old.mode, ()))
    if abs(fifths) > _MOST_FIFTHS:
        signs = "sharps" if fifths > 0 else "flats"
        raise ComposerError(
            f"{wanted.tonic} {old_mode} would have {abs(fifths)} {signs}: expected seven at most. "
            "Choose the same pitch under its other name."
        )
    return fifths
