"""Writes a tune as a MIDI file that other programs open well: format 1, 480 ticks per beat."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import mido

from composer.notation.elements import Tune
from composer.notation.sounds import DRUM_CHANNEL
from composer.score.click_bars import timed_bars
from composer.score.expression import Expression, perform_expressively
from composer.score.heard_parts import ALONE, Accompaniment, HeardPart, heard_parts, only_part
from composer.score.midi_channels import FreeChannels, PartChannels, named_channels, part_channels
from composer.score.midi_conductor import conductor
from composer.score.midi_parts import Timed, part_messages
from composer.score.midi_texts import sayable, syllables
from composer.score.midi_ticks import TICKS_PER_BEAT, Ticks, ticks
from composer.score.performance import perform


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
    accompaniment: Accompaniment = ALONE,
    only: str = "",
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
        only=only,
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
    accompaniment: Accompaniment = ALONE,
    only: str = "",
    expression: Expression | None = None,
) -> MidiTracks:
    """The tune as the tracks of a MIDI file.

    Args:
        program: General MIDI program, 0 to 127, where the tune names none.
        texts: written as text events, such as the model and the seed that made the tune.
        pad_pickup: True to begin with a rest that fills the bar of a pick-up, and to give bars of another
            length than the meter's a time signature, so that the file's bar lines are the tune's.
        accompaniment: what is added to its voices.
        only: the role of the one part that is wanted, an error where there is none; empty for all.
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
    parts = only_part(heard_parts(tune, performance, plain, bars, accompaniment), only)
    free = FreeChannels(named_channels(performance.sounds))
    own = [free.take() if _needs_channel(part) else DRUM_CHANNEL for part in parts]
    tracks = [
        MidiTrack(part.role, _messages(tune, part, part_channels(free, channel, part.notes), program, played))
        for part, channel in zip(parts, own, strict=True)
    ]
    told = conductor(tune, performance, texts, padded, grid)
    return MidiTracks(told, tuple(tracks), padded(Fraction(0)), padded(performance.length))


def _needs_channel(part: HeardPart) -> bool:
    """False where the tune names its channels, or where it is all drums."""
    return any(timed.sound.channel is None and not timed.is_percussion for timed in part.sounds)


def _messages(tune: Tune, part: HeardPart, channels: PartChannels, program: int, place: Ticks) -> list[Timed]:
    named: list[Timed] = [(0, mido.MetaMessage("track_name", name=sayable(part.name)))]
    played = part_messages(part.notes, part.sounds, channels, program, place)
    told = syllables(tune, part.voice) if part.voice is not None else ()
    sung: list[Timed] = [(place(onset), message) for onset, message in told]
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
