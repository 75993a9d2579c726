"""The notes a step above and below another in a key: what trills, turns and rolls alternate with."""

from composer.notation.elements import Key, Pitch

_STEPS = "CDEFGAB"
_SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


def neighbour(pitch: Pitch, key: Key, steps: int) -> int:
    """MIDI note number of the note `steps` scale steps from `pitch`, altered as the key signature says."""
    index = _STEPS.index(pitch.step) + steps
    step = _STEPS[index % 7]
    octave = pitch.octave + index // 7
    return 12 * (octave + 1) + _SEMITONES[step] + dict(key.accidentals).get(step, 0)
