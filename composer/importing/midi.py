"""A MIDI file as music: its notes on a grid, split into bars by its meters, spelled by its key.

mido reads the bytes: https://mido.readthedocs.io/en/stable/files/midi.html
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

import mido

from composer.errors import ComposerError
from composer.importing.bounds import (
    MOST_MIDI_BYTES,
    MOST_MINUTES,
    check_bars,
    check_notes,
    check_voices,
    one_line,
)
from composer.importing.key_guess import guessed_key
from composer.importing.midi_bars import Ruler, bars_of, beginning
from composer.importing.musicxml_signatures import full_bar, key_of
from composer.importing.quantising import Grid, Played, grid_for, lines, quantised
from composer.importing.written_music import PLAIN_BAR, Music, Voice
from composer.notation.elements import Key, Meter
from composer.notation.meters import is_compound, parse_meter

_DRUMS = 9
_DAMAGED = "This MIDI file is damaged, and can't be read: {why}. Export it anew, and open that."
_USUAL_TEMPO = 500_000
REPEATS_WRITTEN_OUT = "Repeats are written out, as MIDI has them."


@dataclass(slots=True)
class _Heard:
    """What the messages of a file say, in whole notes from its start."""

    notes: dict[tuple[int, int], list[Played]] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    programs: dict[int, int] = field(default_factory=dict)
    meters: dict[Fraction, Meter] = field(default_factory=dict)
    keys: dict[Fraction, Key] = field(default_factory=dict)
    tempos: dict[Fraction, int] = field(default_factory=dict)
    drums: bool = False


def music(data: bytes, grid: str) -> Music:
    """The music of a file; raises ComposerError for one that is damaged, too long, or has no melody."""
    if len(data) > MOST_MIDI_BYTES:
        raise ComposerError(
            f"This MIDI file holds {len(data):,} bytes, and {MOST_MIDI_BYTES:,} at most were expected: a "
            "tune holds some thousands. Save a part of it, and open that."
        )
    heard = _heard(_file(data))
    if not heard.notes:
        raise ComposerError(
            "This MIDI file has drums alone. Open one that has a melody."
            if heard.drums
            else "This MIDI file has no notes. Open one that has a melody."
        )
    _check_duration(heard)
    return _written(heard, grid)


def _file(data: bytes) -> mido.MidiFile:
    try:
        file = mido.MidiFile(file=io.BytesIO(data), clip=True)
    except (OSError, EOFError, ValueError, IndexError, KeyError, TypeError, AttributeError) as error:
        raise ComposerError(_DAMAGED.format(why=str(error) or type(error).__name__)) from error
    if not 0 < file.ticks_per_beat < 0x8000:
        raise ComposerError(
            "This MIDI file counts in frames of film, and beats were expected. Export it with beats."
        )
    return file


def _heard(file: mido.MidiFile) -> _Heard:
    heard = _Heard()
    count = 0
    for number, track in enumerate(file.tracks):
        ticks = 0
        sounding: dict[tuple[int, int], list[Fraction]] = {}
        for message in track:
            ticks += message.time
            now = Fraction(ticks, 4 * file.ticks_per_beat)
            if message.type == "note_on" and message.velocity:
                count += 1
                check_notes(count)
                sounding.setdefault((message.channel, message.note), []).append(now)
            elif message.type in ("note_on", "note_off"):
                begun = sounding.get((message.channel, message.note))
                if begun:
                    _add(heard, number, message.channel, Played(begun.pop(0), now, message.note))
            else:
                _take_other(heard, number, message, now)
        for (channel, pitch), begun in sounding.items():
            for onset in begun:
                _add(heard, number, channel, Played(onset, max(now, onset), pitch))
    return heard


def _add(heard: _Heard, track: int, channel: int, note: Played) -> None:
    if channel == _DRUMS:
        heard.drums = True
    else:
        heard.notes.setdefault((track, channel), []).append(note)


def _take_other(heard: _Heard, track: int, message: mido.Message, now: Fraction) -> None:
    match message.type:
        case "track_name":
            heard.names.setdefault(track, _text(message.name))
        case "program_change":
            heard.programs.setdefault(message.channel, message.program)
        case "time_signature" if 0 < message.numerator <= 64 and message.denominator <= 64:
            heard.meters[now] = parse_meter(f"{message.numerator}/{message.denominator}")
        case "key_signature":
            heard.keys[now] = _key(message.key)
        case "set_tempo" if message.tempo:
            heard.tempos[now] = message.tempo


def _text(name: str) -> str:
    """mido reads Latin-1; most programs write UTF-8."""
    try:
        return one_line(name.encode("latin-1").decode("utf-8"))
    except UnicodeError:
        return one_line(name)


def _key(name: str) -> Key:
    mode = "minor" if name.endswith("m") else "major"
    tonic = name.removesuffix("m")
    return next(key for fifths in range(-7, 8) if (key := key_of(fifths, mode)).tonic == tonic)


def _check_duration(heard: _Heard) -> None:
    end = max(note.end for notes in heard.notes.values() for note in notes)
    seconds, now, tempo = Fraction(0), Fraction(0), _USUAL_TEMPO
    for onset, after in (*sorted(heard.tempos.items()), (end, 0)):
        until = min(onset, end)
        seconds += max(until - now, Fraction(0)) * 4 * tempo / 1_000_000
        now, tempo = max(now, until), after or tempo
    if seconds > 60 * MOST_MINUTES:
        raise ComposerError(
            f"This MIDI file lasts {round(seconds / 60):,} minutes; {MOST_MINUTES} at most were expected. "
            "Save a part of it, and open that."
        )


def _written(heard: _Heard, grid_name: str) -> Music:
    told: list[str] = []
    meters = heard.meters or {Fraction(0): parse_meter("4/4")}
    if not heard.meters:
        told.append("The file names no meter: 4/4 was taken.")
    end = max(note.end for notes in heard.notes.values() for note in notes)
    check_bars(int(end / min(full_bar(meter) for meter in meters.values())))
    ruler = Ruler(meters, end)
    check_bars(len(ruler.starts))
    key = _opening_key(heard, told)
    grid = grid_for(grid_name, [note for notes in heard.notes.values() for note in notes], ruler.starts)
    voices = _voices(heard, grid, ruler, key)
    _end_with_last_note(voices)
    if heard.drums:
        told.append("Drums were left out.")
    if not grid.is_exact:
        told.append(_about_grid(grid))
    told.append(REPEATS_WRITTEN_OUT)
    names = [name for _, name in sorted(heard.names.items()) if name]
    made = Music(
        voices,
        [PLAIN_BAR] * (len(voices[0].bars) + 1),
        key,
        ruler.meter_at(0),
        tempo=_tempo(heard, ruler.meter_at(0)),
    )
    made.barlines[-1] = replace(PLAIN_BAR, kind="thin-thick")
    made.title = names[0] if names else ""
    made.told = told
    return made


def _end_with_last_note(voices: Sequence[Voice]) -> None:
    """A last note that was held a little over its bar line begins no other bar."""
    while not any(event.notes for voice in voices for event in voice.bars[-1].events):
        for voice in voices:
            voice.bars.pop()


def _about_grid(grid: Grid) -> str:
    unit = f"{grid.unit.numerator}/{grid.unit.denominator}"
    return f"Notes were put on a grid of {unit} notes and triplets."


def _opening_key(heard: _Heard, told: list[str]) -> Key:
    if heard.keys:
        return heard.keys[min(heard.keys)]
    lengths: dict[int, float] = {}
    for notes in heard.notes.values():
        for note in notes:
            lengths[note.pitch % 12] = lengths.get(note.pitch % 12, 0.0) + float(note.end - note.onset)
    key = guessed_key(lengths)
    told.append(f"No key is named: {key.tonic} {key.mode} was guessed from its notes.")
    return key


def _tempo(heard: _Heard, meter: Meter) -> str:
    if not heard.tempos:
        return ""
    beat = Fraction(3, 8) if is_compound(meter) else Fraction(1, 4)
    per_minute = 60_000_000 / heard.tempos[min(heard.tempos)] / float(4 * beat)
    return f"{beat.numerator}/{beat.denominator}={max(1, min(999, round(per_minute)))}"


def _voices(heard: _Heard, grid: Grid, ruler: Ruler, key: Key) -> list[Voice]:
    placed = [(where, quantised(notes, grid, ruler.starts)) for where, notes in sorted(heard.notes.items())]
    begin = beginning(min(one.notes[0].onset for _, one in placed), ruler)
    changes = {onset: one for onset, one in heard.keys.items() if onset > begin}
    found: list[Voice] = []
    for part, ((track, channel), notes) in enumerate(placed, 1):
        name = heard.names.get(track, "") if len(placed) > 1 else ""
        program = heard.programs.get(channel) or None
        split = lines(notes)
        check_voices(len(found) + len(split))
        for line in split:
            bars = bars_of(line, ruler, key, changes, begin)
            found.append(Voice(bars, name, _clef(notes.notes), program=program, staff=part, part=part))
    return found


def _clef(notes: Sequence[Played]) -> str:
    return "bass" if sum(note.pitch for note in notes) < 55 * len(notes) else "treble"
