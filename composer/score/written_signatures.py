"""Clefs, keys, meters and tempos to music21."""

from fractions import Fraction

from music21 import clef, duration, expressions, key, meter, pitch, tempo
from music21.base import Music21Object

from composer.notation.clefs import CLEF_NAME, SIGNS_AND_LINES
from composer.notation.elements import Key, Meter, Tempo
from composer.notation.tempo import speed_of_words
from composer.score.note_values import note_values

_SHARPS = "FCGDAEB"
_FLATS = "BEADGCF"
_MODES = frozenset(
    {"major", "minor", "dorian", "phrygian", "lydian", "mixolydian", "aeolian", "ionian", "locrian"}
)


def written_key(written: Key) -> key.KeySignature:
    """The signature with exactly the accidentals that the key alters, in the printed order."""
    if not written.drawn:
        return key.KeySignature(0)
    sharps = _standard(written)
    if sharps is None or written.naturals:
        drawn = key.KeySignature(sharps=None)
        drawn.alteredPitches = [
            pitch.Pitch(step + ("#" * alter if alter > 0 else "-" * -alter or "n"))
            for step, alter in (*written.accidentals, *((step, 0) for step in written.naturals))
        ]
        return drawn
    if written.tonic and written.mode in _MODES:
        tonic = key.Key(written.tonic.replace("b", "-"), written.mode)
        if tonic.sharps == sharps:
            return tonic
    return key.KeySignature(sharps)


def _standard(written: Key) -> int | None:
    """Number of sharps (negative for flats), or None where the signature is not on the circle of fifths."""
    altered = {step: alter for step, alter in written.accidentals if alter}
    count = len(altered)
    if all(alter == 1 for alter in altered.values()) and set(altered) == set(_SHARPS[:count]):
        return count
    if all(alter == -1 for alter in altered.values()) and set(altered) == set(_FLATS[:count]):
        return -count
    return None


# MusicXML has the one line of a staff where E stands below a treble clef, four steps below the middle line.
ONE_LINE_STEPS = -4


# The name of a clef that brings back the lines which percussion has not.
ALL_LINES = "all-lines"


def has_one_line(clef_name: str) -> bool:
    """True for percussion, whose staff has one line."""
    return clef_name.startswith("perc")


def written_clef(name: str) -> clef.Clef:
    """The clef of that name (`treble`, `bass3`, `treble-8`); the treble clef where it is not known."""
    found = CLEF_NAME.match(name.lower())
    assert found is not None, "every part of the expression may be absent, so it always matches"
    base = found[1] or "treble"
    if base in ("perc", "p"):
        return clef.PercussionClef()
    if base == "none":
        return clef.NoClef()
    sign, line = SIGNS_AND_LINES[base]
    line = int(found[2]) if found[2] else line
    octave = {"+8": 1, "-8": -1, "+15": 2, "-15": -2}.get(found[3] or "", 0)
    if sign == "G" and line == 2 and abs(octave) < 2:
        return {1: clef.Treble8vaClef, -1: clef.Treble8vbClef, 0: clef.TrebleClef}[octave]()
    return clef.clefFromString(f"{sign}{line}", octaveShift=octave)


def written_meter(written: Meter) -> meter.TimeSignature | None:
    """The time signature as printed, or None for free music."""
    if written.duration is None or written.beat_unit & (written.beat_unit - 1) or written.beat_unit > 128:
        return None
    drawn = meter.TimeSignature(f"{min(written.beats, 255)}/{written.beat_unit}")
    if written.text.strip() == "C":
        drawn.symbol = "common"
    elif written.text.strip() == "C|":
        drawn.symbol = "cut"
    return drawn


def written_tempo(written: Tempo, opening: bool = False) -> list[Music21Object]:
    """The tempo's words and its mark; a beat that no note value has is given in quarter notes.

    Words alone have a mark only at the `opening`, where their name says how fast it goes.
    """
    marks: list[Music21Object] = []
    if written.text:
        words = expressions.TextExpression(written.text)
        words.placement = "above"
        words.style.fontWeight = "bold"
        marks.append(words)
    if not written.numbered and not (opening and speed_of_words(written.text)):
        return marks
    values = note_values(written.beat)
    beat, rate = duration.Duration(type=values[0].type, dots=values[0].dots), written.beats_per_minute
    if len(values) > 1 or values[0].ratio:
        beat, rate = duration.Duration(type="quarter"), rate * written.beat / Fraction(1, 4)
    number = int(rate) if rate.denominator == 1 else round(float(rate), 2)
    mark = tempo.MetronomeMark(number=number, referent=beat)
    mark.placement = "above"
    return [*marks, mark]
