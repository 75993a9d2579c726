"""The seven steps of the staff, and how many semitones each stands above C: their pitch classes."""

STEPS = "CDEFGAB"
SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
ALTERATIONS = {"": 0, "#": 1, "b": -1, "^": 1, "^^": 2, "_": -1, "__": -2, "=": 0, "♯": 1, "♭": -1}
"""How an accidental is written, in words and in music -> semitones."""


def pitch_class(name: str) -> int:
    """Semitones above C, 0 to 11: of `F#` 6, of `Bb` 10."""
    return (SEMITONES[name[0].upper()] + ALTERATIONS[name[1:]]) % 12


def step_away(step: str, octave: int, steps: int) -> tuple[str, int]:
    """Step and octave so many steps up the staff, or down where `steps` is negative."""
    index = STEPS.index(step) + steps
    return STEPS[index % 7], octave + index // 7


def semitones_above_c(step: str, octave: int) -> int:
    """How far an unaltered note stands above the C of octave 0."""
    return 12 * octave + SEMITONES[step]
