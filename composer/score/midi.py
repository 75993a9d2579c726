"""Writes a tune as a MIDI file that other programs open well: format 1, 480 ticks per beat."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import mido

from composer.notation.elements import Tune
from composer.notation.sounds import DRUM_CHANNEL, PLAIN_SOUND
from composer.score.accompaniment import accompanying_parts
from composer.score.click_bars import TimedBar, timed_bars
from composer.score.drums import drum_notes
from composer.score.expression import Expression, perform_expressively
from composer.score.midi_channels import FreeChannels, PartChannels, named_channels, part_channels
from composer.score.midi_conductor import conductor
from composer.score.midi_parts import Timed, part_messages
from composer.score.midi_texts import sayable, syllables
from composer.score.midi_ticks import TICKS_PER_BEAT, Ticks, ticks
from composer.score.performance import Performance, TimedNote, TimedSound, perform

_DRUMS = (TimedSound(Fraction(0), PLAIN_SOUND, True),)


@dataclass(frozen=True, slots=True)
class _Part:
    """One track: its role, its name, its notes, how they sound, what is sung to them."""

    role: str
    name: str
    notes: Sequence[TimedNote]
    sounds: tuple[TimedSound, ...]
    syllables: tuple[tuple[Fraction, mido.MetaMessage], ...] = ()


@dataclass(frozen=True, slots=True)
class MidiTrack:
    """One track, with absolute ticks; `role` is the same for what has the same part in another tune."""

    role: str
    messages: Sequence[Timed]


@dataclass(frozen=True, slots=True)
class MidiTracks:
    """A tune in ticks.

    Attributes:
        start: where its music begins, behind the rest before a pick-up.
        end: where it ends.
    """

    conductor: Sequence[Timed]
    parts: tuple[MidiTrack, ...]
    start: int
    end: int


def midi_bytes(
    tune: Tune,
    *,
    program: int = 0,
    texts: Sequence[str] = (),
    pad_pickup: bool = False,
    accompaniment: bool = False,
    expression: Expression | None = None,
) -> bytes:
    """The tune as a standard MIDI file, in which each part that has notes has a track of its own; its
    arguments are those of `midi_tracks`."""
    tracks = midi_tracks(
        tune,
        program=program,
        texts=texts,
        pad_pickup=pad_pickup,
        accompaniment=accompaniment,
        expression=expression,
    )
    return midi_file([tracks.conductor, *(part.messages for part in tracks.parts)], tracks.end)


def midi_file(tracks: Sequence[Sequence[Timed]], end: int) -> bytes:
    """A file of tracks whose messages have absolute ticks, in their order."""
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_BEAT, charset="utf-8")
    file.tracks.extend(_track(messages, end) for messages in tracks)
    written = io.BytesIO()
    file.save(file=written)
    return written.getvalue()


def midi_tracks(
    tune: Tune,
    *,
    program: int = 0,
    texts: Sequence[str] = (),
    pad_pickup: bool = False,
    accompaniment: bool = False,
    expression: Expression | None = None,
) -> MidiTracks:
    """The tune as the tracks of a MIDI file.

    Args:
        program: General MIDI program, 0 to 127, where the tune names none.
        texts: written as text events, such as the model and the seed that made the tune.
        pad_pickup: True to begin with a rest that fills the bar of a pick-up, and to give bars of another
            length than the meter's a time signature, so that the file's bar lines are the tune's.
        accompaniment: True for chords and bass.
        expression: how it is played; None for every note as it is written.
    """
    plain, bars = perform(tune), timed_bars(tune)
    performance = plain if expression is None else perform_expressively(tune, expression)
    pad = bars[0].position if pad_pickup and bars else Fraction(0)

    def padded(onset: Fraction) -> int:
        return ticks(onset + pad)

    def played(onset: Fraction) -> int:
        return padded(performance.timing.played(onset))

    grid = bars if pad_pickup else ()
    parts = [part for part in _parts(tune, performance, plain, bars, accompaniment) if part.notes]
    free = FreeChannels(named_channels(performance.sounds))
    own = [free.take() if _needs_channel(part) else DRUM_CHANNEL for part in parts]
    tracks = [
        MidiTrack(part.role, _messages(part, part_channels(free, channel, part.notes), program, played))
        for part, channel in zip(parts, own, strict=True)
    ]
    told = conductor(tune, performance, texts, padded, grid)
    return MidiTracks(told, tuple(tracks), padded(Fraction(0)), padded(performance.length))


def _parts(
    tune: Tune, performance: Performance, plain: Performance, bars: Sequence[TimedBar], accompaniment: bool
) -> Iterator[_Part]:
    for index, voice in enumerate(tune.voices):
        name = voice.name or (tune.title or "Untitled" if len(tune.voices) == 1 else voice.identifier)
        notes = [note for note in performance.notes if note.voice == index]
        role = "Melody" if index == 0 else f"Voice {index + 1}"
        yield _Part(role, name, notes, performance.sounds[index], tuple(syllables(tune, voice)))
    if accompaniment:
        for part in accompanying_parts(tune, plain, bars):
            yield _Part(part.name, part.name, part.notes, part.sounds)
    yield _Part("Drums", "Drums", drum_notes(tune, performance, bars), _DRUMS)


def _needs_channel(part: _Part) -> bool:
    """False where the tune names its channels, or where it is all drums."""
    return any(timed.sound.channel is None and not timed.is_percussion for timed in part.sounds)


def _messages(part: _Part, channels: PartChannels, program: int, place: Ticks) -> list[Timed]:
    named: list[Timed] = [(0, mido.MetaMessage("track_name", name=sayable(part.name)))]
    played = part_messages(part.notes, part.sounds, channels, program, place)
    sung: list[Timed] = [(place(onset), message) for onset, message in part.syllables]
    return named + (sorted(sung + played, key=lambda timed: timed[0]) if sung else played)


def _track(messages: Sequence[Timed], end: int) -> mido.MidiTrack:
    """Absolute ticks to the differences that a file holds, closed by its end-of-track event."""
    track = mido.MidiTrack()
    now = 0
    for tick, message in messages:
        message.time = tick - now
        track.append(message)
        now = tick
    track.append(mido.MetaMessage("end_of_track", time=max(0, end - now)))
    return track
