"""One part as MIDI messages: its instruments where they change, its bends, its notes."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from fractions import Fraction

import mido

from composer.notation.sounds import DRUM_CHANNEL
from composer.score.midi_channels import PartChannels
from composer.score.midi_notes import NoteMessage, note_messages
from composer.score.performance import TimedNote, TimedSound

Timed = tuple[int, mido.Message | mido.MetaMessage | NoteMessage]
# A synthesizer bends by two semitones where nobody has told it otherwise: General MIDI 1, section 2.
_BEND_SEMITONES = 2
_WHOLE_BEND = 8192


def part_messages(
    notes: Sequence[TimedNote],
    sounds: Sequence[TimedSound],
    channels: PartChannels,
    program: int,
    ticks: Callable[[Fraction], int],
    start_tick: int = 0,
) -> list[Timed]:
    """The messages of a part with their ticks, in order.

    Args:
        notes: in the order of their onsets; instruments are set at `start_tick`, and before
            the first note that needs another one.
        program: General MIDI program where the tune names none; drums have their own.
    """
    of_channel: dict[int, list[TimedNote]] = {}
    set_up: list[Timed] = []
    programs: dict[int, int] = {}
    for note in notes:
        sound = sound_at(sounds, note.onset)
        channel = channels.of(note, sound)
        wanted = _program(sound, channel, program)
        if programs.get(channel) != wanted:
            tick = ticks(note.onset) if channel in programs else start_tick
            programs[channel] = wanted
            set_up.append((tick, mido.Message("program_change", channel=channel, program=wanted)))
        of_channel.setdefault(channel, []).append(note)
    messages: list[Timed] = list(set_up)
    for channel, played in of_channel.items():
        messages.extend(_bends(played, channel, ticks))
        messages.extend(note_messages(played, channel, ticks))
    return sorted(messages, key=_order)


def sound_at(sounds: Sequence[TimedSound], onset: Fraction) -> TimedSound:
    """How a part sounds at an onset."""
    if len(sounds) == 1:
        return sounds[0]
    return sounds[max(0, bisect_right(sounds, onset, key=_onset) - 1)]


def _program(sound: TimedSound, channel: int, program: int) -> int:
    if sound.sound.program is not None:
        return sound.sound.program
    return 0 if channel == DRUM_CHANNEL else program


def _bends(notes: Sequence[TimedNote], channel: int, ticks: Callable[[Fraction], int]) -> list[Timed]:
    """A pitch bend where it is another one than that of the note before."""
    found: list[Timed] = []
    before: Fraction | int = 0
    for note in notes:
        if note.bend != before:
            before = note.bend
            value = round(note.bend * _WHOLE_BEND / _BEND_SEMITONES)
            found.append((ticks(note.onset), mido.Message("pitchwheel", channel=channel, pitch=value)))
    return found


def _order(timed: Timed) -> tuple[int, int]:
    """At one tick notes end before instruments change, and those change before notes begin."""
    tick, message = timed
    return tick, {"note_off": 0, "note_on": 2}.get(message.type, 1)


def _onset(timed: TimedSound) -> Fraction:
    return timed.onset
