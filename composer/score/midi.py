"""Writes a tune as a MIDI file that other programs open well: format 1, 480 ticks per beat."""

import io
from collections.abc import Sequence
from fractions import Fraction

import mido

from composer.notation.elements import Key, Meter, Tune
from composer.score.midi_notes import NoteMessage, note_messages
from composer.score.performance import Performance, TimedMeter, perform
from composer.score.tempo_map import TimedTempo

_LABELS = {"C": "Composer", "R": "Rhythm", "O": "Origin"}

TICKS_PER_BEAT = 480
TICKS_PER_WHOLE_NOTE = 4 * TICKS_PER_BEAT
_LONGEST_BEAT_MICROSECONDS = 0xFFFFFF
# Channel 9 is the drums' in General MIDI.
_CHANNELS = tuple(channel for channel in range(16) if channel != 9)
_SHARP_MAJORS = ("C", "G", "D", "A", "E", "B", "F#", "C#")
_FLAT_MAJORS = ("C", "F", "Bb", "Eb", "Ab", "Db", "Gb", "Cb")
_SHARP_MINORS = ("Am", "Em", "Bm", "F#m", "C#m", "G#m", "D#m", "A#m")
_FLAT_MINORS = ("Am", "Dm", "Gm", "Cm", "Fm", "Bbm", "Ebm", "Abm")

Timed = tuple[int, mido.Message | mido.MetaMessage | NoteMessage]


def midi_bytes(tune: Tune, *, program: int = 0, texts: Sequence[str] = ()) -> bytes:
    """The tune as a standard MIDI file.

    Args:
        program: General MIDI program, 0 to 127, for every voice.
        texts: written as text events, such as the model and the seed that made the tune.
    """
    performance = perform(tune)
    end = ticks(performance.length)
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_BEAT, charset="utf-8")
    file.tracks.append(_track(_conductor(tune, performance, texts), end))
    for index, voice in enumerate(tune.voices):
        channel = _CHANNELS[index % len(_CHANNELS)]
        name = voice.name or (tune.title or "Untitled" if len(tune.voices) == 1 else voice.identifier)
        messages: list[Timed] = [
            (0, mido.MetaMessage("track_name", name=_sayable(name))),
            (0, mido.Message("program_change", channel=channel, program=program)),
        ]
        notes = [note for note in performance.notes if note.voice == index]
        messages.extend(note_messages(notes, channel, ticks))
        file.tracks.append(_track(messages, end))
    written = io.BytesIO()
    file.save(file=written)
    return written.getvalue()


def ticks(onset: Fraction) -> int:
    """A place in whole notes as a place in ticks, to the nearest, like `round` but in whole numbers."""
    whole, rest = divmod(onset.numerator * TICKS_PER_WHOLE_NOTE, onset.denominator)
    twice = 2 * rest - onset.denominator
    return whole + (twice > 0 or (twice == 0 and whole % 2))


def _conductor(tune: Tune, performance: Performance, texts: Sequence[str]) -> list[Timed]:
    """The first track: title, texts, tempos, meters, keys."""
    messages: list[Timed] = [(0, mido.MetaMessage("track_name", name=_sayable(tune.title or "Untitled")))]
    messages += [(0, mido.MetaMessage("text", text=_sayable(text))) for text in [*_told(tune), *texts]]
    changes: list[Timed] = [(ticks(m.onset), _time_signature(m)) for m in performance.meters]
    changes += [(ticks(k.onset), _key_signature(k.key)) for k in performance.keys]
    changes += [(ticks(t.onset), _tempo(t)) for t in performance.tempos]
    return messages + sorted(changes, key=lambda change: change[0])


def _sayable(text: str) -> str:
    """Halves of characters, which a damaged file can hold, have no bytes: a question mark stands for them."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _tempo(timed: TimedTempo) -> mido.MetaMessage:
    beat_microseconds = round(timed.seconds_per_whole_note * 1_000_000 / 4)
    return mido.MetaMessage("set_tempo", tempo=min(_LONGEST_BEAT_MICROSECONDS, beat_microseconds))


def _time_signature(timed: TimedMeter) -> mido.MetaMessage:
    """MIDI knows powers of two below the line only, and has no free meter: those are written as 4/4."""
    beats, unit = _writable(timed.meter)
    clocks = 36 if beats % 3 == 0 and beats > 3 and unit >= 8 else 96 // unit
    if clocks == 36 and unit != 8:
        clocks = 3 * 96 // unit
    return mido.MetaMessage(
        "time_signature", numerator=beats, denominator=unit, clocks_per_click=max(1, clocks)
    )


def _writable(meter: Meter) -> tuple[int, int]:
    unit = meter.beat_unit
    power_of_two = unit > 0 and unit & (unit - 1) == 0
    return (meter.beats, unit) if power_of_two and unit <= 64 and 0 < meter.beats <= 255 else (4, 4)


def _key_signature(key: Key) -> mido.MetaMessage:
    """Minor keys as minor, every other mode by what its signature shows; stray accidentals do not count."""
    signature = dict(key.accidentals)
    sharps = sum(1 for alter in signature.values() if alter > 0)
    flats = sum(1 for alter in signature.values() if alter < 0)
    minor = key.mode in ("minor", "aeolian")
    if sharps >= flats:
        name = (_SHARP_MINORS if minor else _SHARP_MAJORS)[sharps - flats]
    else:
        name = (_FLAT_MINORS if minor else _FLAT_MAJORS)[flats - sharps]
    return mido.MetaMessage("key_signature", key=name)


def _track(messages: list[Timed], end: int) -> mido.MidiTrack:
    """Absolute ticks to the differences that a file holds, closed by its end-of-track event."""
    track = mido.MidiTrack()
    now = 0
    for tick, message in messages:
        message.time = tick - now
        track.append(message)
        now = tick
    track.append(mido.MetaMessage("end_of_track", time=max(0, end - now)))
    return track


def _told(tune: Tune) -> list[str]:
    """The texts in the order in which they are written.

    An `N:` field, where a composed tune says which model, seed and temperature it came from, is _told as it
    stands: section 3.1.11, https://abcnotation.com/wiki/abc:standard:v2.1#nnotes
    """
    texts = [
        f"{label}: {value}" for letter, label in _LABELS.items() for value in tune.fields(letter) if value
    ]
    if name := _key_name(tune.key):
        texts.append(f"Key: {name}")
    if tune.meter.beat_unit:
        texts.append(f"Meter: {tune.meter.text}")
    return [*texts, *(value for value in tune.fields("N") if value)]


def _key_name(key: Key) -> str:
    """`D major`, `A dorian`; empty where there is no tonic."""
    return f"{key.tonic} {key.mode or 'major'}" if key.tonic else ""
