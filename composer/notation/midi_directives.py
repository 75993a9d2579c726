"""Reading `%%MIDI …` and `I:MIDI …`: instruments, channels, drums, stress and accompaniment.

The guide of abcMIDI, https://abcmidi.sourceforge.io, and ABC 2.1, section 11.2,
https://abcnotation.com/wiki/abc:standard:v2.1#instrumentation_directives, where instruments count from 1.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from composer.notation.pitch_classes import SEMITONES
from composer.notation.problems import Unreadable
from composer.notation.reading import Adjustment, Reading
from composer.notation.sounds import Accompanied, DrumPattern, Stress

_LARGEST_TRANSPOSITION = 48
_MOST_STROKES = 64
_NOTE = re.compile(r"(\^\^?|__?|=)?([A-Ga-g])([,']*)")
_STROKE = re.compile(r"([a-zA-Z])([0-9]{0,2})")
_SEMITONES = {None: 0, "=": 0, "^": 1, "^^": 2, "_": -1, "__": -2}
_DRUM, _DRUM_VELOCITY = 35, 80


def midi_change(reading: Reading, name: str, arguments: list[str]) -> tuple[str | None, Adjustment] | None:
    """The voice that an instruction names, or None for the one it stands in, and what it changes.

    Returns None for an instruction that is none of these.

    Raises:
        Unreadable: what follows its name cannot be read.
    """
    if name == "voice":
        return _voice(arguments)
    found = _CHANGES.get(name)
    return (None, found(arguments)) if found is not None else None


def _number(arguments: list[str], lowest: int, highest: int, index: int = 0) -> int:
    text = arguments[index] if len(arguments) > index else ""
    if not re.fullmatch(r"[+-]?[0-9]{1,4}", text) or not lowest <= int(text) <= highest:
        raise Unreadable(
            f"a whole number from {lowest} to {highest} was expected, and “{text[:20]}” stands there"
        )
    return int(text)


def _program(arguments: list[str]) -> Adjustment:
    program = _number(arguments, 0, 127, len(arguments) - 1)
    return lambda sound: replace(sound, program=program)


def _channel(arguments: list[str]) -> Adjustment:
    channel = _number(arguments, 1, 16) - 1
    return lambda sound: replace(sound, channel=channel)


def _transpose(arguments: list[str]) -> Adjustment:
    semitones = _number(arguments, -_LARGEST_TRANSPOSITION, _LARGEST_TRANSPOSITION)
    return lambda sound: replace(sound, transpose=semitones)


def _transpose_further(arguments: list[str]) -> Adjustment:
    semitones = _number(arguments, -_LARGEST_TRANSPOSITION, _LARGEST_TRANSPOSITION)
    return lambda sound: replace(sound, transpose=sound.transpose + semitones)


def _drum_map(arguments: list[str]) -> Adjustment:
    note = _NOTE.fullmatch(arguments[0]) if arguments else None
    if note is None:
        raise Unreadable("a note and the number of a drum were expected, such as “F 36”")
    drum = _number(arguments, 0, 127, 1)
    octave = (5 if note[2].islower() else 4) + note[3].count("'") - note[3].count(",")
    written = 12 * (octave + 1) + SEMITONES[note[2].upper()] + _SEMITONES[note[1]]
    return lambda sound: replace(
        sound, drum_map=(*(p for p in sound.drum_map if p[0] != written), (written, drum))
    )


def _voice(arguments: list[str]) -> tuple[str | None, Adjustment]:
    """`[ID] [instrument=n [bank=n]] [mute]`"""
    identifier = arguments[0] if arguments and "=" not in arguments[0] and arguments[0] != "mute" else None
    muted, program = "mute" in arguments, None
    for argument in arguments:
        key, _, value = argument.partition("=")
        if key == "instrument":
            program = _number([value], 1, 128) - 1
        elif key == "bank" and value != "1":
            raise Unreadable("only the first bank of instruments is played, so “bank=” has no effect")
    if not muted and program is None:
        raise Unreadable("“instrument=” with a number from 1 to 128, or “mute”, was expected")
    return identifier, lambda sound: replace(
        sound, muted=muted, program=sound.program if program is None else program
    )


def _accompanied(change: Callable[[Accompanied], Accompanied]) -> Adjustment:
    return lambda sound: replace(sound, accompanied=change(sound.accompanied))


def _chord_program(arguments: list[str]) -> Adjustment:
    program = _number(arguments, 0, 127)
    return _accompanied(lambda style: replace(style, chord_program=program))


def _bass_program(arguments: list[str]) -> Adjustment:
    program = _number(arguments, 0, 127)
    return _accompanied(lambda style: replace(style, bass_program=program))


def _chord_velocity(arguments: list[str]) -> Adjustment:
    velocity = _number(arguments, 0, 127)
    return _accompanied(lambda style: replace(style, chord_velocity=velocity))


def _bass_velocity(arguments: list[str]) -> Adjustment:
    velocity = _number(arguments, 0, 127)
    return _accompanied(lambda style: replace(style, bass_velocity=velocity))


def _strokes(text: str, letters: str) -> tuple[tuple[int, str], ...]:
    """`f2zc` as (2, "f"), (1, "z"), (1, "c")."""
    found = [(int(length or 1), letter) for letter, length in _STROKE.findall(text)]
    whole = "".join(f"{letter}{length}" for letter, length in _STROKE.findall(text))
    if (
        not found
        or whole != text
        or len(found) > _MOST_STROKES
        or not all(n and s in letters for n, s in found)
    ):
        raise Unreadable(f"a pattern of the letters {', '.join(letters)} and their lengths was expected")
    return tuple(found)


def _chord_pattern(arguments: list[str]) -> Adjustment:
    """Without a pattern: the one that suits the meter again."""
    strokes = _strokes(arguments[0], "fcbzghijGHIJ") if arguments else ()
    return _accompanied(lambda style: replace(style, strokes=strokes))


def _chord_bars(arguments: list[str]) -> Adjustment:
    bars = _number(arguments, 1, 16)
    return _accompanied(lambda style: replace(style, bars=bars))


def _drums(arguments: list[str]) -> Adjustment:
    """`dzdd 35 38 38 100 80 80`: strokes and rests, a drum for each stroke, a velocity for each."""
    if not arguments:
        raise Unreadable("a pattern such as “dzdd” was expected")
    strokes = _strokes(arguments[0], "dz")
    struck = sum(letter == "d" for _, letter in strokes)
    numbers = [_number(arguments, 0, 127, index) for index in range(1, len(arguments))]
    drums = (numbers[:struck] + [_DRUM] * struck)[:struck]
    velocities = (numbers[struck : 2 * struck] + [_DRUM_VELOCITY] * struck)[:struck]
    sounding = iter(zip(drums, velocities, strict=True))
    made = tuple((length, *(next(sounding) if letter == "d" else (None, 0))) for length, letter in strokes)
    return _accompanied(lambda style: replace(style, drums=DrumPattern(made, style.drums.bars)))


def _drum_bars(arguments: list[str]) -> Adjustment:
    bars = _number(arguments, 1, 16)
    return _accompanied(lambda style: replace(style, drums=replace(style.drums, bars=bars)))


def _stressed(change: Callable[[Stress], Stress]) -> Adjustment:
    return lambda sound: replace(sound, stress=change(sound.stress))


def _beat(arguments: list[str]) -> Adjustment:
    """`105 95 80 2`: three velocities, and every how many of the meter's units are strong: none without."""
    first, strong, other = (_number(arguments, 0, 127, index) for index in range(3))
    every = _number(arguments, 0, 64, 3) if len(arguments) > 3 else 0
    return _stressed(lambda stress: replace(stress, first=first, strong=strong, other=other, every=every))


def _beat_change(arguments: list[str]) -> Adjustment:
    change = _number(arguments, -127, 127)
    return _stressed(
        lambda stress: replace(
            stress,
            first=stress.first + change,
            strong=stress.strong + change,
            other=stress.other + change,
        )
    )


def _beat_string(arguments: list[str]) -> Adjustment:
    pattern = arguments[0].lower() if arguments else ""
    if not 0 < len(pattern) <= _MOST_STROKES or not set(pattern) <= set("fmp"):
        raise Unreadable("letters were expected, f, m and p for loud, medium and soft, such as “fppmpp”")
    return _stressed(lambda stress: replace(stress, pattern=pattern))


_CHANGES: dict[str, Callable[[list[str]], Adjustment]] = {
    "program": _program,
    "channel": _channel,
    "transpose": _transpose,
    "rtranspose": _transpose_further,
    "drummap": _drum_map,
    "chordprog": _chord_program,
    "bassprog": _bass_program,
    "chordvol": _chord_velocity,
    "bassvol": _bass_velocity,
    "gchord": _chord_pattern,
    "gchordbars": _chord_bars,
    "gchordon": lambda _: _accompanied(lambda style: replace(style, on=True)),
    "gchordoff": lambda _: _accompanied(lambda style: replace(style, on=False)),
    "drum": _drums,
    "drumbars": _drum_bars,
    "drumon": lambda _: _accompanied(lambda style: replace(style, drums_on=True)),
    "drumoff": lambda _: _accompanied(lambda style: replace(style, drums_on=False)),
    "beat": _beat,
    "beatmod": _beat_change,
    "beatstring": _beat_string,
    "beataccents": lambda _: _stressed(lambda stress: replace(stress, accented=True)),
    "nobeataccents": lambda _: _stressed(lambda stress: replace(stress, accented=False)),
}
OBEYED = frozenset({*_CHANGES, "voice", "nobarlines", "barlines"})
"""Names behind `%%MIDI` that are obeyed."""
